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

/** Exact strings to mask, ready for use. */
export interface CompiledMasks {
  redact(text: string): string;
  open(): Redactor;
}

/** A prefix of some forms (https://doi.org/10.1145/360825.360855). */
interface State {
  readonly next: Map<number, State>;
  readonly depth: number;
  /** The longest other prefix that this one ends with. */
  fallback: State | undefined;
  /** The bytes of the longest form that this one ends with; 0 for none. */
  longest: number;
}

/**
 * Compiles forms to mask. Every byte of every occurrence is masked, so that
 * nothing of a form shows where two of them overlap; what lies together becomes
 * one `***`, as a workflow runner does it. The time is linear in the text,
 * whatever it and the forms are.
 */
export function compileMasks(forms: readonly string[]): CompiledMasks {
  const root = compile(forms);
  const open = (): Redactor =>
    root.next.size === 0 ? passThrough() : openRedactor(root);
  return {
    open,
    redact(text) {
      if (root.next.size === 0) return text;
      const redactor = open();
      const masked = [redactor.push(Buffer.from(text)), redactor.end()];
      return Buffer.concat(masked).toString('utf8');
    },
  };
}

function compile(forms: readonly string[]): State {
  const root = stateAt(0);
  for (const form of forms) {
    let state = root;
    for (const byte of Buffer.from(form)) {
      const known = state.next.get(byte);
      const next = known ?? stateAt(state.depth + 1);
      if (known === undefined) state.next.set(byte, next);
      state = next;
    }
    state.longest = state.depth;
  }
  // By depth: a fallback is shorter, so it is complete when it is needed.
  const queue = [root];
  for (const state of queue) {
    for (const [byte, next] of state.next) {
      const fallback = follow(state.fallback, byte) ?? root;
      next.fallback = fallback;
      if (next.longest === 0) next.longest = fallback.longest;
      queue.push(next);
    }
  }
  return root;
}

function stateAt(depth: number): State {
  return { next: new Map(), depth, fallback: undefined, longest: 0 };
}

/** The longest prefix that a text ending in `state` and a byte ends with. */
function follow(state: State | undefined, byte: number): State | undefined {
  for (let from = state; from !== undefined; from = from.fallback) {
    const next = from.next.get(byte);
    if (next !== undefined) return next;
  }
  return undefined;
}

function openRedactor(root: State): Redactor {
  let state = root;
  let held: Uint8Array = new Uint8Array();
  let heldCovered: Uint8Array = new Uint8Array();
  let lastWasCovered = false;

  function handOut(text: Uint8Array, covered: Uint8Array): Uint8Array {
    const pieces: Uint8Array[] = [];
    for (let start = 0; start < text.length;) {
      const isCovered = covered[start] === 1;
      const change = covered.indexOf(isCovered ? 0 : 1, start);
      const end = change < 0 ? text.length : change;
      if (!isCovered) pieces.push(text.subarray(start, end));
      else if (!lastWasCovered) pieces.push(Buffer.from(MASK));
      lastWasCovered = isCovered;
      start = end;
    }
    return Buffer.concat(pieces);
  }
  return {
    push(bytes) {
      const text = Buffer.concat([held, bytes]);
      const covered = new Uint8Array(text.length);
      covered.set(heldCovered);
      for (let at = held.length; at < text.length; at += 1) {
        state = follow(state, text[at] ?? 0) ?? root;
        const end = at + 1;
        if (state.longest > 0) covered.fill(1, end - state.longest, end);
      }
      const ready = text.length - state.depth;
      held = text.subarray(ready);
      heldCovered = covered.subarray(ready);
      return handOut(text.subarray(0, ready), covered.subarray(0, ready));
    },
    end() {
      const rest = handOut(held, heldCovered);
      state = root;
      held = heldCovered = new Uint8Array();
      lastWasCovered = false;
      return rest;
    },
  };
}

function passThrough(): Redactor {
  return { push: (bytes) => bytes, end: () => new Uint8Array() };
}
