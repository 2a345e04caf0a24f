import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StepResult } from '../../scripts/runner-step.mjs';
import { inertText } from '../../src/action/inert-text';
import type { ExecutionRecord } from '../../src/runner/execution-record';
import type { Finding } from '../../src/runner/finding';
import { parseLogLine } from '../../src/runner/log-line';
import {
  commandsOf,
  printedLines,
  type WorkflowCommand,
} from '../fakes/runner-parser';

/** What the action says on its own behalf, other than by its record. */
const OWN_SENTENCES = [
  /^An invalid definition was ignored\. /,
  /^The step output `output` holds /,
  /^The output has \d+ bytes and the step output `output` takes /,
  /^and \d+ more of this kind: see `findings\.json` in `record-dir`$/,
  /^plugin-runner (?:could not go on|did not let go of|needs Node\.js) ?/,
  / The post step will look again\.$/,
  /^The (?:summary \S+|report) could not be written: /,
  /^OpenTelemetry: /,
];

/** A runner cuts a message there, and so does the action. */
const MAX_MESSAGE_LENGTH = 4096;

/**
 * The workflow commands of a step that a runner would obey and that the action
 * does not issue: whoever wrote them was obeyed. Each stream is a log of its
 * own to the runner.
 * @param ownSentences what another action says on its own behalf.
 */
export function forgedCommands(
  result: StepResult,
  ownSentences: readonly RegExp[] = [],
): WorkflowCommand[] {
  const said = whatMayBeSaid(result);
  const issued = commandsOf(printedLines(result.stdout));
  return [
    ...issued.filter((command) => !isOurs(command, said, ownSentences)),
    // The action prints on stdout only.
    ...commandsOf(printedLines(result.stderr)),
  ];
}

function isOurs(
  { name, properties, data }: WorkflowCommand,
  said: readonly string[],
  ownSentences: readonly RegExp[],
): boolean {
  switch (name) {
    case 'group':
      return ['Image', 'Plugin log'].includes(data);
    case 'endgroup':
      return data === '';
    case 'add-mask':
      // Shorter ones would eat the log.
      return data.length >= 4 && Object.keys(properties).length === 0;
    case 'debug':
      if (/^\w*Error(?: \[\w+\])?: /.test(data)) return true; // its own stack
      return said.some((text) => isShownAs(text, data));
    case 'notice':
    case 'warning':
    case 'error':
      return (
        said.some((text) => isShownAs(text, data)) ||
        [...OWN_SENTENCES, ...ownSentences].some((sentence) =>
          sentence.test(data),
        )
      );
    default:
      return false;
  }
}

/** The record's own sentences, and the messages of a plugin's JSON log lines. */
function whatMayBeSaid({ outputs }: StepResult): string[] {
  const said = [outputs['error'] ?? ''];
  const directory = outputs['record-dir'];
  if (!directory || !existsSync(directory)) return said;
  const files = readdirSync(directory, { recursive: true }).map(String);
  for (const file of files) {
    const read = (): string => readFileSync(join(directory, file), 'utf8');
    if (/(?:^|\/)stderr\.log$/.test(file)) {
      for (const line of printedLines(read()).map(parseLogLine)) {
        const { remark, findings = [] } = line ?? {};
        said.push(remark?.message ?? '', ...findings.map((it) => it.message));
      }
    }
    if (/(?:^|\/)findings\.json$/.test(file)) {
      const findings = JSON.parse(read()) as Finding[];
      said.push(...findings.map(({ message }) => message));
    }
    if (file === 'execution.json') {
      const { error, warnings } = JSON.parse(read()) as ExecutionRecord;
      said.push(error ?? '', ...warnings);
    }
  }
  return said;
}

/** `***` may stand for a secret that the escapes of JSON had hidden. */
function isShownAs(text: string, shown: string): boolean {
  if (text === '') return false;
  const inert = inertText(text);
  if (inert === shown) return true;
  const isCut = shown.length === MAX_MESSAGE_LENGTH && shown.endsWith('…');
  if (isCut && inert.startsWith(shown.slice(0, -1))) return true;
  const parts = shown.split('***');
  if (parts.length < 2 || !inert.startsWith(parts[0] ?? '')) return false;
  let at = 0;
  for (const part of parts) {
    const found = inert.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return inert.endsWith(parts.at(-1) ?? '');
}
