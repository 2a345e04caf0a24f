import { MAX_STDERR_BYTES } from '../runner/captured-streams';
import type { Finding } from '../runner/finding';
import { shownPieces, splitLines } from '../runner/line-splitter';
import { parseLogLine, type LogLine, type LogRemark } from '../runner/log-line';
import { placedText } from '../runner/placed-text';
import { redactFinding } from '../runner/redact-finding';
import type { Annotations } from './annotations';
import { inertLine, inertText } from './inert-text';
import { logGroup } from './log-group';

import type { Toolkit } from './toolkit';

/** What the log of one attempt shows of it; the file has more. */
const MAX_SHOWN_BYTES = 4 * 1024 * 1024;

/** Shows the plugin's stderr in the step's log, live and inert. */
export interface PluginLog {
  /**
   * An attempt begins. Only what the last one finds is annotated: where another
   * one can follow, its findings are lines of the log until it is over.
   */
  attempt(isLast: boolean): void;
  write(bytes: Uint8Array): void;
  /**
   * Ends the log of one attempt: its last line, what was left out of it, and
   * the group. Prints a line of ours behind it.
   */
  interrupt(line: string): void;
  /** Ends the last line and the group, and says how much is not shown. */
  end(): Promise<void>;
}

/**
 * @param print writes one line to the step's log.
 * @param toolkit resolves to the toolkit; used from the first JSON line on.
 * @param annotations takes what the lines tell of findings.
 * @param redact hides what the escapes of a JSON line had hidden until now.
 */
export function openPluginLog(
  print: (line: string) => void,
  toolkit: () => Promise<Toolkit>,
  annotations: Pick<Annotations, 'add' | 'startOver'>,
  redact: (text: string) => string = (text) => text,
): PluginLog {
  let shownBytes = 0;
  let hiddenBytes = 0;
  const group = logGroup('Plugin log', print);
  // Structured lines wait for the toolkit; the order of the log is kept.
  let pending: Promise<void> | undefined;

  const splitter = splitLines((line) => {
    const structured = parseLogLine(line);
    const show = (core?: Toolkit): void => {
      if (structured !== undefined && core) showStructured(structured, core);
      else printLine(line);
    };
    if (structured === undefined && pending === undefined) show();
    else {
      pending = Promise.all([toolkit(), pending]).then(([core]) => show(core));
    }
  });

  function printLine(line: string): void {
    for (const piece of shownPieces(line)) print(inertLine(piece));
  }

  /** What was left out of the log of an attempt, whose file has a limit too. */
  function leftOut(file: string): string | undefined {
    if (hiddenBytes === 0) return undefined;
    const kept = Math.min(hiddenBytes, MAX_STDERR_BYTES - shownBytes);
    const dropped = hiddenBytes - kept;
    return (
      `│ … ${kept} more bytes are in ${file}` +
      (dropped > 0 ? `, and ${dropped} bytes were dropped` : '')
    );
  }

  function showStructured({ remark, findings }: LogLine, core: Toolkit): void {
    if (remark !== undefined) showRemark(redacted(remark), core);
    for (const finding of findings.map(redacted)) {
      if (annotations.add(finding, core)) continue;
      printLine(`${finding.level}: ${placedText(finding, finding.message)}`);
    }
  }

  function showRemark(remark: LogRemark, core: Toolkit): void {
    if (remark.level === 'debug') return core.debug(inertText(remark.message));
    for (const line of remark.message.split(/\r\n|[\r\n]/)) {
      printLine(placedText(remark, line));
    }
  }

  function redacted<T extends Finding | LogRemark>(entry: T): T {
    return redactFinding(entry, redact);
  }

  /** Behind the lines that wait for the toolkit. */
  function inOrder(act: () => void): void {
    if (pending === undefined) act();
    else pending = pending.then(act);
  }

  return {
    attempt(isLast) {
      inOrder(() => annotations.startOver(isLast));
    },
    write(bytes) {
      const room = Math.max(0, MAX_SHOWN_BYTES - shownBytes);
      const shown = bytes.subarray(0, room);
      shownBytes += shown.length;
      inOrder(() => group.open());
      hiddenBytes += bytes.length - shown.length;
      if (shown.length > 0) splitter.push(shown);
    },
    interrupt(line) {
      splitter.end();
      const note = leftOut('the `stderr.log` of that attempt, in `record-dir`');
      shownBytes = 0;
      hiddenBytes = 0;
      inOrder(() => {
        if (note !== undefined) print(note);
        group.close();
        print(line);
      });
    },
    async end() {
      splitter.end();
      await pending;
      const note = leftOut('the file `stderr-file`');
      if (note !== undefined) print(note);
      group.close();
    },
  };
}
