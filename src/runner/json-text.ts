import { readFileSync } from 'node:fs';

/** A text in UTF-8, most often JSON: in memory, or a file that nobody changes. */
export type JsonText =
  Uint8Array | { readonly file: string; readonly byteLength: number };

/** The text of a file: in memory up to `maxHeldBytes`. */
export function heldText(
  file: string,
  byteLength: number,
  maxHeldBytes: number,
): JsonText {
  return byteLength <= maxHeldBytes ? readFileSync(file) : { file, byteLength };
}

/** The text itself, without a byte order mark. */
export function readJsonText(json: JsonText): string {
  const bytes = json instanceof Uint8Array ? json : readFileSync(json.file);
  return new TextDecoder().decode(bytes);
}
