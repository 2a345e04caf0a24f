import type { Fault } from '../../definition/fault';
import { pointerTo } from '../../definition/json-pointer';
import type { Draft } from './draft';

/** RFC 8259. */
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** A draft as JSON text, and what is no JSON in it yet. */
export interface DraftJson {
  /** Undefined when nothing is given. */
  readonly text: string | undefined;
  readonly faults: readonly Fault[];
}

/** The JSON text of a draft; numbers keep the digits that were typed. */
export function draftJson(draft: Draft): DraftJson {
  const faults: Fault[] = [];
  const text = write(draft, '', faults);
  return { text, faults };
}

function write(
  draft: Draft,
  pointer: string,
  faults: Fault[],
): string | undefined {
  switch (draft.kind) {
    case 'none':
      return undefined;
    case 'text':
      return JSON.stringify(draft.text);
    case 'boolean':
    case 'choice':
      return JSON.stringify(draft.value);
    case 'variants':
      return write(draft.draft, pointer, faults);
    case 'number': {
      const text = draft.text.trim();
      if (text === '' || NUMBER.test(text)) return text || undefined;
      faults.push({
        pointer,
        rule: 'number',
        message: 'must be a number such as 12, -0.5 or 1e3',
      });
      return undefined;
    }
    case 'json': {
      const text = draft.text.trim();
      const fault = text === '' ? undefined : jsonFault(text, pointer);
      if (fault !== undefined) faults.push(fault);
      return text === '' || fault !== undefined ? undefined : text;
    }
    case 'list': {
      // An item that is not given yet keeps its place.
      const items = draft.items.map(
        (item, at) =>
          write(item.draft, pointerTo(pointer, at), faults) ?? 'null',
      );
      return `[${items.join(',')}]`;
    }
    case 'group':
      return writeGroup(draft, pointer, faults);
  }
}

function writeGroup(
  draft: Extract<Draft, { kind: 'group' }>,
  pointer: string,
  faults: Fault[],
): string {
  const written: string[] = [];
  const names = new Set(
    [...draft.members].flatMap(([key, { kind }]) =>
      kind === 'none' ? [] : [key],
    ),
  );
  const add = (key: string, member: Draft): void => {
    const text = write(member, pointerTo(pointer, key), faults);
    if (text !== undefined) written.push(`${JSON.stringify(key)}:${text}`);
  };
  for (const [key, member] of draft.members) add(key, member);
  for (const { key, draft: member } of draft.further) {
    if (names.has(key)) {
      const message = `the name ${JSON.stringify(key)} is there twice`;
      faults.push({ pointer, rule: 'uniqueKeys', message });
      continue;
    }
    names.add(key);
    add(key, member);
  }
  return `{${written.join(',')}}`;
}

/** What keeps a text from being JSON, or undefined. */
export function jsonFault(text: string, pointer: string): Fault | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = `is not JSON: ${(error as Error).message}`;
    return { pointer, rule: 'json', message };
  }
}
