import type { Finding } from './finding';

/** A text behind its place: `scripts/deploy.sh:3: …`. */
export function placedText(
  { file, line }: Pick<Finding, 'file' | 'line'>,
  text: string,
): string {
  if (file === undefined) return text;
  return `${file}:${line === undefined ? '' : `${line}:`} ${text}`;
}
