import type { ImageReference } from '../definition/image-reference';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';
import type { DefinitionSource } from './definition-source';

/**
 * The same definition with its image by digest; every other byte of it stays
 * as it is.
 * @throws UserError `definition_invalid` when the place cannot be found
 */
export async function pinImage(
  source: DefinitionSource,
  { text }: ImageReference,
  digest: string,
): Promise<DefinitionSource> {
  const pinned = `${text.split('@')[0] ?? text}@${digest}`;
  const content = source.bytes.toString('utf8');
  const range =
    source.format === 'yaml' ? await yamlRange(content) : jsonRange(content);
  if (range === undefined) {
    throw new UserError(
      'definition_invalid',
      `The image of ${quote(source.name)} cannot be replaced: write ${quote(pinned, 400)} there by hand.`,
    );
  }
  const bytes = Buffer.from(
    content.slice(0, range[0]) +
      JSON.stringify(pinned) +
      content.slice(range[1]),
  );
  return { ...source, bytes };
}

type Range = readonly [start: number, end: number];

/** An alias has its value elsewhere, where others may use it. */
async function yamlRange(text: string): Promise<Range | undefined> {
  const { isScalar, parseDocument } = await import('yaml');
  const node = parseDocument(text, { logLevel: 'silent' }).get('image', true);
  if (!isScalar(node) || node.anchor !== undefined) return undefined;
  const [start, end] = node.range ?? [];
  // A block scalar ends with its last line.
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  return start === undefined || end === undefined || isBlock
    ? undefined
    : [start, end];
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

/** The text is known to be JSON. */
function jsonRange(text: string): Range | undefined {
  let depth = 0;
  let key: string | undefined;
  let previous = '';
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (token.startsWith('"') && depth === 1) {
      if (previous === ':' && key === 'image') {
        return [index, index + token.length];
      }
      key = JSON.parse(token) as string;
    }
    previous = token;
  }
  return undefined;
}
