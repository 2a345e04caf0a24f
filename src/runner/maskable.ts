import { jsonTokens } from './json-tokens';
import { spellings } from './spellings';

/** A shorter secret is a word of every log: hiding it hides nothing. */
export const MIN_SECRET_CHARACTERS = 4;

/** For lines and JSON leaves, many of which are no secret at all. */
export const MIN_PART_CHARACTERS = 6;

/** Words that a log and a JSON text are full of. */
const COMMON_WORDS = new Set(['true', 'false', 'null', 'none', 'undefined']);

/** What holds texts together: brackets, quotes, rulers, the frame of a key file. */
const STRUCTURE =
  /^(?:[\s{}[\](),:;"'`=_.*#/\\<>|~+-]*|-----(?:BEGIN|END) [A-Z0-9 ]+-----)$/;

/** A JSON text in a string of a JSON text in a string. */
const MAX_NESTED_TEXTS = 3;

/**
 * The exact strings to hide for one secret: a runner masks nothing else, and
 * so does our own redaction. None of them spans lines or is short enough to eat
 * a log: of a text of several lines, its lines; of a JSON text, its strings and
 * numbers, also where a string is a JSON text in turn; each in its usual
 * spellings; and the Base64 of the whole.
 * @param spelled what the same secret is in the text that it was taken from.
 * @returns none when the secret is too short or too common to be hidden.
 */
export function maskable(
  secret: string,
  spelled: readonly string[] = [],
): string[] {
  const forms = new Set<string>();
  const whole = secret.trim();
  const leaves = jsonLeaves(whole);
  const lines = linesOf(whole);
  if (lines.length === 1) addForms(forms, whole, MIN_SECRET_CHARACTERS);
  for (const spelling of spelled) {
    if (isHideable(spelling, MIN_SECRET_CHARACTERS)) forms.add(spelling);
  }
  for (const part of leaves ?? (lines.length > 1 ? lines : [])) {
    addForms(forms, part, MIN_PART_CHARACTERS);
  }
  if (isHideable(whole, MIN_PART_CHARACTERS)) {
    for (const text of [secret, whole]) {
      const bytes = Buffer.from(text);
      forms.add(bytes.toString('base64').replace(/=+$/, ''));
      forms.add(bytes.toString('base64url'));
    }
  }
  return [...forms];
}

function addForms(
  forms: Set<string>,
  text: string,
  minCharacters: number,
): void {
  const plain = text.trim();
  if (!isHideable(plain, minCharacters)) return;
  for (const form of spellings(plain)) forms.add(form);
}

function isHideable(text: string, minCharacters: number): boolean {
  return (
    text.length >= minCharacters &&
    !COMMON_WORDS.has(text.toLowerCase()) &&
    !STRUCTURE.test(text)
  );
}

function linesOf(text: string): string[] {
  return text.split(/[\r\n]+/);
}

/**
 * The strings and numbers of a JSON text, line by line; no keys. Taken from the
 * text: a parsed number may be another one, and a string can be spelled in many
 * ways, of which a program may repeat this one.
 */
function jsonLeaves(text: string, nested = 0): string[] | undefined {
  if (!/^[{["]/.test(text)) return undefined;
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  const leaves: string[] = [];
  for (const { token, kind } of jsonTokens(text)) {
    if (kind === 'number') leaves.push(token);
    if (kind !== 'string') continue;
    const value = JSON.parse(token) as string;
    const lines = linesOf(value);
    for (const line of lines) leaves.push(line);
    if (lines.length === 1) leaves.push(token.slice(1, -1));
    if (nested === MAX_NESTED_TEXTS) continue;
    for (const leaf of jsonLeaves(value.trim(), nested + 1) ?? []) {
      leaves.push(leaf);
    }
  }
  return leaves;
}
