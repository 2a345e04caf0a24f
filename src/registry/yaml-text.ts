import type { Document, ErrorCode, YAMLParseError, YAMLWarning } from 'yaml';
import type { Fault } from '../definition/fault';
import { MAX_DEPTH, tooDeep } from '../definition/tree-faults';
import { positionAt } from './position';

/** Enough for schemas that share parts, too few for an expansion bomb. */
const MAX_ALIASES = 50;
/** The parser needs quadratic time in the keys of one map. */
const MAX_ITEMS = 2000;
/** More than are ever shown; each is counted from the beginning of the text. */
const MAX_POSITIONS = 100;

/** Our words for the parser's codes: its own messages quote the file. */
const SENTENCES: Partial<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'an alias cannot have a tag or an anchor',
  BAD_ALIAS: 'an alias is not well-formed',
  BAD_DQ_ESCAPE: 'a double-quoted string has an unknown escape',
  BAD_INDENT: 'the indentation does not fit',
  BAD_SCALAR_START: 'a plain string cannot start with this character: quote it',
  BLOCK_AS_IMPLICIT_KEY: 'a key and its value do not fit on this line',
  DUPLICATE_KEY: 'a key is there twice',
  MISSING_CHAR: 'a closing quote, bracket, colon or comma is missing',
  MULTILINE_IMPLICIT_KEY: 'a key must be on one line',
  MULTIPLE_DOCS: 'the file must hold one document, and holds more',
  NON_STRING_KEY: 'a key must be a string',
  RESOURCE_EXHAUSTION: 'is nested too deeply',
  TAB_AS_INDENT: 'tabs cannot indent: use spaces',
  TAG_RESOLVE_FAILED: 'tags are not supported: leave "!…" out',
  UNEXPECTED_TOKEN: 'something is here that does not belong here',
};

/** The value of a text, or what is wrong with it. */
export type YamlResult =
  { readonly value: unknown } | { readonly faults: readonly Fault[] };

/**
 * The value of a YAML 1.2 text (core schema), or the line and column of every
 * error. The package is loaded here, so that a run with JSON definitions does
 * not pay for it.
 */
export async function readYaml(text: string): Promise<YamlResult> {
  const { Composer, Lexer, Parser } = await import('yaml');
  const parser = new Parser();
  const failHere = (fault: Fault): YamlResult => ({
    faults: [{ ...fault, position: positionAt(text, parser.offset) }],
  });
  const tokens = [];
  // What comes after the parser is recursive, and can end the process: the
  // depth must be known first.
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    // The document and the scalar in hand are on the stack too.
    if (parser.stack.length > MAX_DEPTH + 2) return failHere(tooDeep());
    const top = parser.stack.at(-1);
    if (top !== undefined && 'items' in top && top.items.length > MAX_ITEMS) {
      const message = `has more than ${MAX_ITEMS} items in one place`;
      return failHere({ pointer: '', rule: 'size', message });
    }
  }
  tokens.push(...parser.end());
  const composer = new Composer({
    schema: 'core',
    // `!!binary` and `!!set` make what is no JSON.
    resolveKnownTags: false,
    version: '1.2',
    strict: true,
    stringKeys: true,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const documents = [...composer.compose(tokens, true, text.length)];
  const problems = documents.flatMap((it) => [...it.errors, ...it.warnings]);
  if (problems.length > 0) {
    return {
      faults: problems.map((it, at) =>
        toFault(it, at < MAX_POSITIONS ? text : undefined),
      ),
    };
  }
  const [document, second] = documents;
  if (second !== undefined) {
    const position = positionAt(text, second.range[0]);
    const message = SENTENCES.MULTIPLE_DOCS ?? '';
    return { faults: [{ pointer: '', rule: 'yaml', message, position }] };
  }
  try {
    const js: unknown = (document as Document).toJS({
      maxAliasCount: MAX_ALIASES,
    });
    return { value: js };
  } catch {
    const message = `has more than ${MAX_ALIASES} uses of its anchors, or an alias without an anchor`;
    return { faults: [{ pointer: '', rule: 'yaml', message }] };
  }
}

function toFault(
  problem: YAMLParseError | YAMLWarning,
  text: string | undefined,
): Fault {
  return {
    pointer: '',
    rule: 'yaml',
    message: SENTENCES[problem.code] ?? 'this is not valid YAML',
    ...(text !== undefined && { position: positionAt(text, problem.pos[0]) }),
  };
}
