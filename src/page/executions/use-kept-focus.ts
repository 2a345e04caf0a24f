import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What had the focus, and the place of its row. */
interface HeldFocus {
  readonly element: HTMLElement;
  readonly row: number;
}

/**
 * Keeps the focus where it is within a list whose rows come, go and move: a
 * browser takes it from what is moved. When its row goes, the one in its place
 * gets it.
 * @param shown what the list is made of.
 * @returns what has to be called before that becomes something else.
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  shown: unknown,
): () => void {
  const held = useRef<HeldFocus | undefined>(undefined);
  useLayoutEffect(() => {
    const before = held.current;
    held.current = undefined;
    if (before === undefined) return;
    const { element, row } = before;
    const target = element.isConnected
      ? element
      : (linkOf(list.current, row) ??
        document.querySelector<HTMLElement>('main h1'));
    if (document.activeElement !== target) {
      target?.focus({ preventScroll: true });
    }
  }, [shown]);
  return () => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return;
    if (!list.current?.contains(element)) return;
    const rows = rowsOf(list.current);
    const row = rows.findIndex((each) => each.contains(element));
    held.current = { element, row };
  };
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('tbody tr') ?? [])];
}

function linkOf(list: HTMLElement | null, row: number): HTMLElement | null {
  const rows = rowsOf(list);
  const next = rows[Math.min(row, rows.length - 1)];
  return next?.querySelector('a') ?? null;
}
