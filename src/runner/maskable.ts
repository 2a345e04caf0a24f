/** A shorter secret is a word of every log: hiding it hides nothing. */
export const MIN_SECRET_CHARACTERS = 4;

/** For lines and JSON leaves, many of which are no secret at all. */
export const MIN_PART_CHARACTERS = 6;

/** Words that a log and a JSON text are full of. */
const COMMON_WORDS = new Set(['true', 'false', 'null', 'none', 'undefined']);

/** What holds texts together: brackets, quotes, rulers, the frame of a key file. */
const STRUCTURE =
  /^(?:[\s{}[\](),:;"'`=_.*#/\\<>|~+-]*|-----(?:BEGIN|END) [A-Z0-9 ]+-----)$/;

/** Strings with the colon that makes a key of them, and numbers. */
const JSON_TOKEN = /"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?|(-?\d[\d.eE+-]*)/g;

/**
 * The exact strings to hide for one secret: a runner masks nothing else, and
 * so does our own redaction. None of them spans lines or is short enough to eat
 * a log: of a text of several lines, its lines; of a JSON object or array, its
 * strings and numbers; each as it is, as JSON and a URL write it; and the
 * Base64 of the whole.
 * @returns none when the secret is too short or too common to be hidden.
 */
export function maskable(secret: string): string[] {
  const forms = new Set<string>();
  const whole = secret.trim();
  const leaves = jsonLeaves(whole);
  const lines = linesOf(whole);
  if (lines.length === 1) addForms(forms, whole, MIN_SECRET_CHARACTERS);
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
  const json = JSON.stringify(plain).slice(1, -1);
  forms.add(plain);
  forms.add(json);
  // As programs write it that keep JSON in ASCII.
  forms.add(
    json.replace(
      /[^\0-\x7e]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
  try {
    forms.add(encodeURIComponent(plain));
  } catch {
    // Half a surrogate pair has no spelling in a URL.
  }
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
 * The strings and numbers of a JSON object or array, line by line; no keys.
 * Taken from the text: a parsed number may be another one, and a string can be
 * spelled in many ways, of which a program may repeat this one.
 */
function jsonLeaves(text: string): string[] | undefined {
  if (!/^[{[]/.test(text)) return undefined;
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  return [...text.matchAll(JSON_TOKEN)].flatMap(
    ([token, spelled, colon, number]) => {
      if (number !== undefined) return [number];
      if (spelled === undefined || colon !== undefined) return [];
      const lines = linesOf(JSON.parse(token) as string);
      return lines.length === 1 ? [...lines, spelled] : lines;
    },
  );
}
