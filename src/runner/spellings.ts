import { quote } from '../definition/quote';

/** What JavaScript's JSON leaves as it is, and other writers of JSON do not. */
const NOT_ASCII = /[^\0-\x7e]/g;

/**
 * One line as programs write it: as it is, and within a JSON text or a URL. Two
 * writers of the same format differ in what they escape; these are the ones
 * that are in wide use. Not every one differs for every text.
 * @returns each spelling once; how many there are at most does not depend on
 * the text.
 */
export function spellings(line: string): Set<string> {
  const json = JSON.stringify(line).slice(1, -1);
  const ascii = json.replace(NOT_ASCII, lowerCaseEscape);
  const all = new Set([line, json, ascii]);
  // Java and .NET write their escapes in capitals.
  all.add(json.replace(NOT_ASCII, upperCaseEscape));
  // PHP, with and without JSON_UNESCAPED_UNICODE.
  for (const each of [json, ascii]) all.add(each.replaceAll('/', '\\/'));
  // Go and Rails, for texts that end up in HTML.
  all.add(json.replace(/[<>&\u2028\u2029]/g, lowerCaseEscape));
  // Gson, likewise.
  all.add(json.replace(/[<>&='\u2028\u2029]/g, lowerCaseEscape));
  // System.Text.Json of .NET.
  all.add(
    json.replace(/\\[^]|["'<>&+`]|[^\0-\x7e]/g, (part) => {
      if (part === '\\"') return '\\u0022';
      return part.startsWith('\\') ? part : upperCaseEscape(part);
    }),
  );
  // Messages of ours that quote it.
  all.add(quote(line, line.length).slice(1, -1));
  for (const each of inUrl(line)) all.add(each);
  return all;
}

function inUrl(line: string): string[] {
  let component: string;
  try {
    component = encodeURIComponent(line);
  } catch {
    // Half a surrogate pair has no spelling in a URL.
    return [];
  }
  const strict = component.replace(/[!'()*]/g, percent);
  const form = new URLSearchParams([['', line]]).toString().slice(1);
  return [component, strict, form].flatMap((each) => [
    each,
    // As parts of a path.
    each.replaceAll('%2F', '/'),
    each.replace(/%../g, (code) => code.toLowerCase()),
  ]);
}

function lowerCaseEscape(unit: string): string {
  return `\\u${hex(unit, 4)}`;
}

function upperCaseEscape(unit: string): string {
  return `\\u${hex(unit, 4).toUpperCase()}`;
}

function percent(character: string): string {
  return `%${hex(character, 2).toUpperCase()}`;
}

function hex(unit: string, digits: number): string {
  return unit.charCodeAt(0).toString(16).padStart(digits, '0');
}
