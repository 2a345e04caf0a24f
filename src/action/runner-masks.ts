/**
 * What GitHub's runner masks when it knows some values: each of their lines,
 * as it is and in its encodings, Base64 from the first three bytes on among
 * them (https://github.com/actions/runner/blob/main/src/Sdk/DTLogging/Logging/ValueEncoders.cs
 * and the secrets of src/Runner.Worker/Worker.cs).
 */
export function runnerMasks(values: readonly string[]): string[] {
  const masks = new Set<string>();
  for (const value of values.flatMap((each) => [each, ...linesOf(each)])) {
    for (const encode of ENCODINGS) masks.add(encode(value));
  }
  masks.delete('');
  return [...masks];
}

const ENCODINGS: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => base64From(value, 0),
  (value) => base64From(value, 1),
  (value) => base64From(value, 2),
  (value) => value.replaceAll("'", "''"),
  (value) => JSON.stringify(value).slice(1, -1),
  inUrl,
  inXml,
  withoutQuotes,
];

function linesOf(value: string): string[] {
  return value.split(/[\r\n]+/).map((line) => line.trim());
}

function base64From(value: string, start: number): string {
  const bytes = Buffer.from(value);
  return bytes.subarray(bytes.length > start ? start : 0).toString('base64');
}

function inUrl(value: string): string {
  try {
    return encodeURIComponent(value).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  } catch {
    return '';
  }
}

function inXml(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

function withoutQuotes(value: string): string {
  return value.length > 8 && /^".*"$/s.test(value) ? value.slice(1, -1) : '';
}
