import { MAX_STDERR_BYTES } from '../runner/captured-streams';
import type { Finding, FindingLevel } from '../runner/finding';
import { shownPieces, splitLines } from '../runner/line-splitter';
import { parseLogLine, type LogRemark } from '../runner/log-line';
import { redactFinding } from '../runner/redact-finding';
import { inertText } from './inert-text';
import type { Paint } from './paint';

/** Shows the plugin's stderr, live and inert. */
export interface PluginLog {
  write(bytes: Uint8Array): void;
  /** Ends the log of one attempt, and says how much of it is not shown. */
  end(): void;
}

const COLOURS: Readonly<
  Record<FindingLevel | LogRemark['level'], keyof Paint>
> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
  info: 'green',
  debug: 'dim',
};

/**
 * A line of text is shown as it is; a line of JSON with a level and a message
 * as a person would write it, and what it tells of findings as a compiler does.
 * @param print writes one line, which is inert.
 * @param redact hides what the escapes of a JSON line had hidden until now.
 */
export function openPluginLog(
  print: (line: string) => void,
  paint: Paint,
  redact: (text: string) => string,
): PluginLog {
  let shownBytes = 0;
  let hiddenBytes = 0;
  const splitter = splitLines((line) => {
    const structured = parseLogLine(line);
    if (structured === undefined) {
      shownPieces(line).forEach((piece) => print(inertText(redact(piece))));
      return;
    }
    const { remark, findings } = structured;
    const entries = remark === undefined ? findings : [remark, ...findings];
    for (const entry of entries) {
      print(findingLine(redactFinding(entry, redact), paint));
    }
  });
  return {
    write(bytes) {
      // As much as its file holds: a plugin that never stops must not be what
      // fills the memory of a terminal, or of us where nobody reads.
      const room = Math.max(0, MAX_STDERR_BYTES - shownBytes);
      const shown = bytes.subarray(0, room);
      shownBytes += shown.length;
      hiddenBytes += bytes.length - shown.length;
      if (shown.length > 0) splitter.push(shown);
    },
    end() {
      splitter.end();
      if (hiddenBytes > 0) print(`… ${hiddenBytes} more bytes were dropped`);
      shownBytes = 0;
      hiddenBytes = 0;
    },
  };
}

/** `deploy.sh:3:5: error: the message [rule]`, as editors read it. */
export function findingLine(entry: Finding | LogRemark, paint: Paint): string {
  const { file, line, column, level, message, rule } = entry;
  const place = [file, line, column]
    .filter((part) => part !== undefined)
    .join(':');
  const text = inertText(message);
  return [
    place === '' ? '' : `${paint.bold(inertText(place))}: `,
    `${paint[COLOURS[level]](level)}: `,
    text,
    rule === undefined ? '' : paint.dim(` [${inertText(rule)}]`),
  ].join('');
}
