import { prettyJson } from '../pretty-json';
import type { ShownOutput } from '../server/shown-output';

/** An output for reading: JSON with a line for each value, other as it is. */
export function layOutOutput({
  text,
  contentType,
  isCut,
}: ShownOutput): string {
  return isJson(contentType) && !isCut ? prettyJson(text) : text;
}

/** What its file is called when it is downloaded. */
export function outputFileName(id: string, contentType: string): string {
  const [type] = contentType.split(';');
  switch (type) {
    case 'application/json':
      return `${id}.json`;
    case 'application/sarif+json':
      return `${id}.sarif`;
    case 'application/x-ndjson':
      return `${id}.ndjson`;
    default:
      return `${id}.txt`;
  }
}

function isJson(contentType: string): boolean {
  return /^application\/(?:[\w.-]+\+)?json(;|$)/.test(contentType);
}
