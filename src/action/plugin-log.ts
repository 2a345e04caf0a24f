import { MAX_STDERR_BYTES } from '../runner/captured-streams';
import { inertLine, inertText } from './inert-text';
import { logGroup } from './log-group';
import { splitLines } from './line-splitter';
import { parseLogLine, type LogLine } from './log-line';
import type { Toolkit } from './toolkit';

/** What the log of one attempt shows of it; the file has more. */
const MAX_SHOWN_BYTES = 4 * 1024 * 1024;

/**
 * The runner keeps ten annotations of a kind per step and drops the rest in
 * silence: one is for how many more there were, one for why the step failed.
 */
const MAX_ANNOTATIONS = 8;

/** Shows the plugin's stderr in the step's log, live and inert. */
export interface PluginLog {
  write(bytes: Uint8Array): void;
  /**
   * Ends the log of one attempt: its last line, what was left out of it, and
   * the group. Prints a line of ours behind it.
   */
  interrupt(line: string): void;
  /**
   * Ends the last line and reports what was left out.
   * @returns how many lines of each level were annotations.
   */
  end(): Promise<Readonly<Record<'warning' | 'error', number>>>;
}

/**
 * @param print writes one line to the step's log.
 * @param toolkit resolves to the toolkit; used from the first JSON line on.
 * @param redact hides what the escapes of a JSON line had hidden until now.
 */
export function openPluginLog(
  print: (line: string) => void,
  toolkit: () => Promise<Toolkit>,
  redact: (text: string) => string = (text) => text,
): PluginLog {
  const count = { warning: 0, error: 0 };
  let shownBytes = 0;
  let hiddenBytes = 0;
  const group = logGroup('Plugin log', print);
  // Structured lines wait for the toolkit; the order of the log is kept.
  let pending: Promise<void> | undefined;

  const splitter = splitLines((line) => {
    const structured = redacted(parseLogLine(line));
    const show = (core?: Toolkit): void => {
      if (structured !== undefined && core) showStructured(structured, core);
      else print(inertLine(line));
    };
    if (structured === undefined && pending === undefined) show();
    else {
      pending = Promise.all([toolkit(), pending]).then(([core]) => show(core));
    }
  });

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

  function redacted(entry: LogLine | undefined): LogLine | undefined {
    if (entry === undefined) return undefined;
    const { message, file } = entry;
    return {
      ...entry,
      message: redact(message),
      file: file === undefined ? undefined : redact(file),
    };
  }

  function showStructured(entry: LogLine, core: Toolkit): void {
    const text = inertText(entry.message);
    const properties = {
      ...(entry.file !== undefined && { file: entry.file }),
      ...(entry.line !== undefined && { startLine: entry.line }),
    };
    switch (entry.level) {
      case 'debug':
        core.debug(text);
        return;
      case 'info':
        for (const line of entry.message.split(/\r\n|[\r\n]/)) {
          print(inertLine(at(entry, line)));
        }
        return;
      case 'warning':
      case 'error':
        count[entry.level] += 1;
        if (count[entry.level] <= MAX_ANNOTATIONS) {
          core[entry.level](text, properties);
        } else {
          print(inertLine(`${entry.level}: ${at(entry, entry.message)}`));
        }
    }
  }

  return {
    write(bytes) {
      const room = Math.max(0, MAX_SHOWN_BYTES - shownBytes);
      const shown = bytes.subarray(0, room);
      shownBytes += shown.length;
      group.open();
      hiddenBytes += bytes.length - shown.length;
      if (shown.length > 0) splitter.push(shown);
    },
    interrupt(line) {
      splitter.end();
      const note = leftOut('the `stderr.log` of that attempt, in `record-dir`');
      shownBytes = 0;
      hiddenBytes = 0;
      const show = (): void => {
        if (note !== undefined) print(note);
        group.close();
        print(line);
      };
      if (pending === undefined) show();
      else pending = pending.then(show);
    },
    async end() {
      splitter.end();
      await pending;
      for (const level of ['error', 'warning'] as const) {
        const more = count[level] - MAX_ANNOTATIONS;
        if (more > 0) {
          (await toolkit())[level](
            `and ${more} more of this kind: see the log of the step`,
          );
        }
      }
      const note = leftOut('the file `stderr-file`');
      if (note !== undefined) print(note);
      group.close();
      return count;
    },
  };
}

/** The text behind its place: `scripts/deploy.sh:3: …`. */
function at({ file, line }: LogLine, text: string): string {
  if (file === undefined) return text;
  return `${file}:${line === undefined ? '' : `${line}:`} ${text}`;
}
