import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DECOYS,
  type StepOptions,
  type StepResult,
} from '../../../scripts/runner-step.mjs';
import type { Outcome } from '../../../src/definition/outcome';
import type { ExecutionRecord } from '../../../src/runner/execution-record';
import { commandsOf, printedLines } from '../../fakes/runner-parser';
import { SLACK_MS } from '../../fakes/slack';
import type { Workspace } from './workspace';

/** How a step is expected to fail. */
export interface ExpectedFailure {
  readonly outcome: Outcome;
  /** The failing thing, as the error says it. */
  readonly says: string | RegExp;
  /** What the error must name; the plugin's reference when nothing is given. */
  readonly names?: string;
  /** Of the plugin, or null; left out where it never ended. */
  readonly exitCode?: number | readonly (number | null)[];
  /** Timeout and grace of the execution, where they are what ends it. */
  readonly endsAfterMs?: number;
  /** Texts that may be nowhere. */
  readonly secrets?: readonly string[];
  /** The step's own inputs are refused: there is no execution to report. */
  readonly refused?: true;
}

/** What every failing run may take on top of its timeout and grace. */
const AFTER_MS = 5_000 + SLACK_MS;
/** Where nothing waits: a loaded machine needs that long to start Node.js. */
const NO_WAIT_MS = 10_000;

/** What a message of a failed test shows; the error is the last of all. */
const LOG_END = 6_000;

const CONTROL = /[^\P{Cc}\n\t]/u;
const STACK = /^ {4}at /m;

/**
 * Runs a step that has to fail, and checks what holds for every failing run
 * (docs/reliability.md) beside what is expected of this one.
 */
export async function failingStep(
  workspace: Workspace,
  inputs: Readonly<Record<string, string>>,
  expected: ExpectedFailure,
  options: StepOptions = {},
): Promise<StepResult> {
  const result = await workspace.step(inputs, options);
  expectFailure(result, { names: inputs['plugin'] ?? '', ...expected });
  return result;
}

/** @see failingStep */
export function expectFailure(
  result: StepResult,
  expected: ExpectedFailure & { readonly names: string },
): void {
  const { log, outputs, summary } = result;
  // First what tells most when it is wrong.
  const logEnd = log.slice(-LOG_END);
  expect({ outcome: outputs['outcome'], logEnd }).toEqual({
    outcome: expected.outcome,
    logEnd: expect.stringContaining('::error::') as string,
  });
  expect(outputs['error']).toContain(expected.names);
  expect(outputs['error']).toMatch(expected.says);

  const errors = commandsOf(printedLines(log)).filter(
    ({ name }) => name === 'error',
  );
  expect(errors).toHaveLength(1);
  expect(errors[0]?.data.replaceAll('\u200b', '')).toBe(outputs['error']);

  expect(result.signal).toBeNull();
  expect(result.exitCode).toBe(1);
  expect(log).not.toContain('did not let go');
  const bound = (expected.endsAfterMs ?? NO_WAIT_MS) + AFTER_MS;
  expect(result.durationMs).toBeLessThan(bound);

  expect(outputs['duration-ms']).toMatch(/^\d+$/);

  // The output is the plugin's own bytes: nobody promises anything of it.
  const record = expected.refused ? '' : expectRecord(result, expected);
  const ours = {
    ...outputs,
    output: '',
    log: withoutMasks(log),
    summary,
    record,
  };
  for (const [place, text] of Object.entries(ours)) {
    expectClean(place, text, expected.secrets ?? []);
  }
}

/** Whatever it is, what is shown of it obeys nobody and tells no secret. */
function expectClean(
  place: string,
  text: string,
  secrets: readonly string[],
): void {
  const found = {
    place,
    control: CONTROL.exec(text)?.[0],
    stack: STACK.exec(text)?.[0],
    secrets: [...Object.values(DECOYS), ...secrets].filter((secret) =>
      text.includes(secret),
    ),
  };
  expect(found).toEqual({
    place,
    control: undefined,
    stack: undefined,
    secrets: [],
  });
}

/** @returns the record's text, which says what the outputs say. */
function expectRecord(
  { outputs }: StepResult,
  { exitCode }: ExpectedFailure,
): string {
  const text = readFileSync(
    join(outputs['record-dir'] ?? '', 'execution.json'),
    'utf8',
  );
  const record = JSON.parse(text) as ExecutionRecord;
  const code = record.exit_code;
  expect([exitCode ?? null].flat()).toContain(code);
  expect(outputs).toMatchObject({
    outcome: record.outcome,
    error: record.error,
    'exit-code': code === null ? '' : String(code),
    'duration-ms': String(record.duration_ms),
    'execution-id': record.execution_id,
  });
  expect(record.duration_ms).toBeGreaterThanOrEqual(0);
  return text;
}

/** The runner takes these lines out of what it shows. */
function withoutMasks(log: string): string {
  return log.replace(/^::add-mask::.*$/gm, '');
}
