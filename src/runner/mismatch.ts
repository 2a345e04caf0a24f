import type { Json } from '../definition/json';
import { quote } from '../definition/quote';
import { withoutControls } from '../definition/without-controls';
import type { JsonDifference } from './json-difference';
import type { Mismatch } from './test-result';

/** Longest value that is shown, in characters. */
const MAX_SHOWN = 200;

/** What is shown of a long text before the place where it differs. */
const SHOWN_BEFORE = 40;

/** A pointer that needs no quotes in a message. */
const PLAIN_POINTER = /^[\w./~$-]{1,200}$/;

/**
 * A difference of two outputs as a message shows it. Of two long texts that is
 * where they begin to differ.
 * @param redact leaves out what must stay hidden; it gets whole values, for no
 * mask finds a part of one.
 */
export function outputMismatch(
  { pointer, expected, got }: JsonDifference,
  redact: (text: string) => string,
): Mismatch {
  const [wanted, found] =
    typeof expected === 'string' && typeof got === 'string'
      ? showTexts(redact(expected), redact(got))
      : [expected, got].map((value) => showValue(value, redact));
  return {
    of: 'output',
    pointer: redact(pointer),
    expected: wanted ?? null,
    got: found ?? null,
  };
}

/** `output /a/b: expected 1, got 2` */
export function mismatchLine({ of, pointer, expected, got }: Mismatch): string {
  const words = of.replace('_', ' ');
  const shown = PLAIN_POINTER.test(pointer) ? pointer : quote(pointer);
  const what = pointer === '' ? words : `${words} ${shown}`;
  return `${what}: expected ${expected ?? 'nothing'}, got ${got ?? 'nothing'}`;
}

function showValue(
  value: Json | undefined,
  redact: (text: string) => string,
): string | undefined {
  if (value === undefined) return undefined;
  return inert(redact(JSON.stringify(value)));
}

function showTexts(expected: string, got: string): [string, string] {
  const [wanted, found] = [Array.from(expected), Array.from(got)];
  const longest = Math.max(wanted.length, found.length);
  if (longest <= MAX_SHOWN / 2) return [inertText(wanted), inertText(found)];
  let same = 0;
  while (same < longest && wanted[same] === found[same]) same += 1;
  const from = Math.max(0, same - SHOWN_BEFORE);
  return [inertText(wanted, from), inertText(found, from)];
}

/** A text in quotes from a character on. */
function inertText(characters: readonly string[], from = 0): string {
  const to = from + MAX_SHOWN;
  const shown = JSON.stringify(characters.slice(from, to).join(''));
  const end = characters.length > to ? '…' : '';
  return `${from > 0 ? '…' : ''}${withoutControls(shown)}${end}`;
}

function inert(text: string): string {
  // Twice as many code units hold every character that can be shown.
  const points = Array.from(text.slice(0, 2 * MAX_SHOWN + 1));
  return points.length > MAX_SHOWN
    ? `${withoutControls(points.slice(0, MAX_SHOWN).join(''))}…`
    : withoutControls(text);
}
