import type { Document, Node, Pair } from 'yaml';
import { pointerKeys } from '../definition/json-pointer';

/** Finds the line and column, from 1, of what a JSON pointer points to. */
export type FindPosition = (pointer: string) => {
  readonly line: number;
  readonly column: number;
};

/**
 * Where the parts of a definition file are. A member is where its key is; what
 * is not there is where it would belong: at the nearest part that is.
 * @param text of YAML or JSON, which is read as the YAML it nearly is; it has
 * been parsed before, and so is not nested too deeply
 */
export async function pointerPositions(text: string): Promise<FindPosition> {
  const { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } =
    await import('yaml');
  const lineCounter = new LineCounter();
  const document: Document = parseDocument(text, {
    lineCounter,
    // Has been checked, and takes quadratic time.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });

  function memberOf(
    parent: unknown,
    key: string,
  ): { at: Node | null; value: unknown } | undefined {
    const node = isAlias(parent) ? parent.resolve(document) : parent;
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key: it }: Pair) => isScalar(it) && String(it.value) === key,
      );
      return pair && { at: pair.key as Node, value: pair.value };
    }
    if (!isSeq(node) || !/^\d+$/.test(key)) return undefined;
    const item = node.items[Number(key)] as Node | undefined;
    return item && { at: item, value: item };
  }

  return (pointer) => {
    let offset = document.contents?.range?.[0] ?? 0;
    let value: unknown = document.contents;
    for (const key of pointerKeys(pointer)) {
      const member = memberOf(value, key);
      if (member === undefined) break;
      offset = member.at?.range?.[0] ?? offset;
      value = member.value;
    }
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
}
