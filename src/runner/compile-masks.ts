/** What stands for a value that is not shown. */
export const MASK = '***';

/** Masks a stream of bytes, wherever it is cut. */
export interface Redactor {
  /**
   * @returns the masked text as far as it can be told: at most one byte less
   * than the longest form is held back, and nothing of a line that has ended.
   */
  push(bytes: Uint8Array): Uint8Array;
  /** @returns what was held back; the next byte starts a new text. */
  end(): Uint8Array;
}

/** Looks for forms in a stream of bytes, wherever it is cut. */
export interface FormSearch {
  push(bytes: Uint8Array): void;
  /** @returns the forms that were in the stream so far. */
  found(): Set<string>;
}

/** Exact strings to mask, ready for use. */
export interface CompiledMasks {
  /**
   * @param isCut whether the text goes on behind this: what may be the beginning
   * of a form at its end is left out then.
   */
  redact(text: string, isCut?: boolean): string;
  open(): Redactor;
  search(): FormSearch;
}

/**
 * The prefixes of all forms as states, by number, of which 0 is the empty one
 * (https://doi.org/10.1145/360825.360855). Numbers in arrays: an object for
 * every byte of a long secret would take a gigabyte.
 */
interface Automaton {
  readonly depth: Int32Array;
  /** The longest other prefix that a state ends with. */
  readonly fallback: Int32Array;
  /** The bytes of the longest form that a state ends with; 0 for none. */
  readonly longest: Int32Array;
  /** All states, each behind the one that it falls back to. */
  readonly order: Int32Array;
  /** The states of whole forms. */
  readonly ends: ReadonlyMap<string, number>;
  /** The longest prefix that a text ending in `state` and a byte ends with. */
  readonly follow: (state: number, byte: number) => number;
}

/**
 * Compiles forms to mask. Every byte of every occurrence is masked, so that
 * nothing of a form shows where two of them overlap; what lies together becomes
 * one `***`, as a workflow runner does it. The time is linear in the text,
 * whatever it and the forms are; the memory is 25 times the forms' bytes.
 */
export function compileMasks(forms: readonly string[]): CompiledMasks {
  const given = forms.filter((form) => form !== '');
  if (given.length === 0) return NO_MASKS;
  const automaton = compile(given);
  return {
    open: () => openRedactor(automaton),
    search: () => openSearch(automaton),
    redact(text, isCut = false) {
      const redactor = openRedactor(automaton);
      const masked = [redactor.push(Buffer.from(text))];
      if (!isCut) masked.push(redactor.end());
      return Buffer.concat(masked).toString('utf8');
    },
  };
}

const NO_MASKS: CompiledMasks = {
  redact: (text) => text,
  open: () => ({ push: (bytes) => bytes, end: () => new Uint8Array() }),
  search: () => ({ push: () => undefined, found: () => new Set() }),
};

function compile(forms: readonly string[]): Automaton {
  const bytes = forms.reduce((sum, form) => sum + Buffer.byteLength(form), 0);
  const array = (): Int32Array => new Int32Array(bytes + 1);
  const depth = array();
  const fallback = array();
  const longest = array();
  // The states one byte longer are a list; those of the root are a table.
  const firstChild = array();
  const nextSibling = array();
  const lastByte = new Uint8Array(bytes + 1);
  const roots = new Int32Array(256);
  const ends = new Map<string, number>();
  let count = 1;

  const childOf = (state: number, byte: number): number => {
    if (state === 0) return roots[byte] ?? 0;
    let child = firstChild[state] ?? 0;
    while (child !== 0 && lastByte[child] !== byte) {
      child = nextSibling[child] ?? 0;
    }
    return child;
  };
  const follow = (state: number, byte: number): number => {
    for (let from = state; ; from = fallback[from] ?? 0) {
      const next = childOf(from, byte);
      if (next !== 0 || from === 0) return next;
    }
  };
  const addChild = (state: number, byte: number): number => {
    const child = count;
    count += 1;
    depth[child] = (depth[state] ?? 0) + 1;
    lastByte[child] = byte;
    if (state === 0) roots[byte] = child;
    nextSibling[child] = firstChild[state] ?? 0;
    firstChild[state] = child;
    return child;
  };

  for (const form of forms) {
    let state = 0;
    for (const byte of Buffer.from(form)) {
      state = childOf(state, byte) || addChild(state, byte);
    }
    longest[state] = depth[state] ?? 0;
    ends.set(form, state);
  }
  // By depth: a fallback is shorter, so it is complete when it is needed.
  const order = new Int32Array(count);
  let queued = 1;
  for (const state of order) {
    let child = firstChild[state] ?? 0;
    for (; child !== 0; child = nextSibling[child] ?? 0) {
      order[queued] = child;
      queued += 1;
      if (state === 0) continue;
      const shorter = follow(fallback[state] ?? 0, lastByte[child] ?? 0);
      fallback[child] = shorter;
      longest[child] ||= longest[shorter] ?? 0;
    }
  }
  return { depth, fallback, longest, order, ends, follow };
}

function openRedactor({ depth, longest, follow }: Automaton): Redactor {
  let state = 0;
  let held: Uint8Array = new Uint8Array();
  /** Starts and ends of what is covered of it, in order, none at the next. */
  let covered: number[] = [];
  let lastWasCovered = false;

  /** A later form ends later, and may have begun before earlier ones. */
  function cover(from: number, end: number): void {
    let start = from;
    while ((covered.at(-1) ?? -1) >= start) {
      covered.pop();
      start = Math.min(start, covered.pop() ?? start);
    }
    covered.push(start, end);
  }
  function handOut(text: Uint8Array, ready: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    let at = 0;
    const show = (end: number): void => {
      if (end <= at) return;
      pieces.push(text.subarray(at, end));
      lastWasCovered = false;
    };
    let used = 0;
    for (; used < covered.length; used += 2) {
      const start = covered[used] ?? 0;
      const end = covered[used + 1] ?? 0;
      if (start >= ready) break;
      show(start);
      if (!lastWasCovered) pieces.push(Buffer.from(MASK));
      lastWasCovered = true;
      at = Math.min(end, ready);
      if (end > ready) break;
    }
    show(ready);
    covered = covered.slice(used).map((it) => Math.max(0, it - ready));
    return Buffer.concat(pieces);
  }
  return {
    push(bytes) {
      const text = Buffer.concat([held, bytes]);
      for (let at = held.length; at < text.length; at += 1) {
        state = follow(state, text[at] ?? 0);
        const bytesOfForm = longest[state] ?? 0;
        if (bytesOfForm > 0) cover(at + 1 - bytesOfForm, at + 1);
      }
      const ready = text.length - (depth[state] ?? 0);
      held = text.subarray(ready);
      return handOut(text, ready);
    },
    end() {
      const rest = handOut(held, held.length);
      state = 0;
      held = new Uint8Array();
      covered = [];
      lastWasCovered = false;
      return rest;
    },
  };
}

function openSearch({ fallback, order, ends, follow }: Automaton): FormSearch {
  const seen = new Uint8Array(fallback.length);
  let state = 0;
  return {
    push(bytes) {
      for (const byte of bytes) {
        state = follow(state, byte);
        seen[state] = 1;
      }
    },
    found() {
      // What ends with a state ends with all that it falls back to.
      for (let at = order.length - 1; at > 0; at -= 1) {
        const each = order[at] ?? 0;
        if (seen[each] === 1) seen[fallback[each] ?? 0] = 1;
      }
      const forms = [...ends].filter(([, end]) => seen[end] === 1);
      return new Set(forms.map(([form]) => form));
    },
  };
}
