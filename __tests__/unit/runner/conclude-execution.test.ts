import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginDefinition } from '../../../src/definition/definition';
import {
  NOTHING_YET,
  type AttemptResult,
} from '../../../src/runner/attempt-result';
import type { CapturedStreams } from '../../../src/runner/captured-streams';
import {
  concludeExecution,
  type EndedExecution,
} from '../../../src/runner/conclude-execution';
import type { Execution } from '../../../src/runner/execution';
import { hiddenSecrets } from '../../../src/runner/hidden-value';
import type { Verdict } from '../../../src/runner/judge';
import { openRunningRecord } from '../../../src/runner/running-record';
import { openSecrecy } from '../../../src/runner/secrecy';
import { readShown } from '../../../src/runner/shown';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { aDefinition, aTask } from '../../fakes/values';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const SUCCESS: Verdict = {
  outcome: 'succeeded',
  error: undefined,
  warnings: [],
};
const streams = {
  stdoutFile: '/records/stdout',
  stderrFile: '/records/stderr.log',
} as CapturedStreams;

let id = 0;
function ended(differences: Partial<EndedExecution> = {}): EndedExecution {
  const secrecy = openSecrecy(() => undefined);
  secrecy.hide(hiddenSecrets({ TOKEN: 'correct-horse' }));
  id += 1;
  return {
    task: aTask(),
    definition: aDefinition({ secrets: ['TOKEN'] }),
    result: NOTHING_YET,
    exchange: undefined,
    record: openRunningRecord(
      directory.path,
      { executionId: `000${id}`, plugin: 'greet', traceId: undefined },
      () => undefined,
    ),
    secrecy,
    fault: undefined,
    removed: Promise.resolve(),
    ...differences,
  };
}

const conclude = (
  execution: EndedExecution,
  verdict: Verdict = SUCCESS,
): Promise<Execution> =>
  concludeExecution(execution, verdict, new AbortController().signal);

test('how it ended is in the record, on disk too, without a secret', async () => {
  const faults = [{ pointer: '/a', rule: 'type', message: 'correct-horse' }];
  const execution = ended();
  execution.record.warn(['early']);
  const { record, recordDirectory } = await conclude(execution, {
    outcome: 'invalid_input',
    error: 'It has correct-horse.',
    warnings: ['late'],
    faults,
  });
  expect(record).toMatchObject({
    status: 'ended',
    outcome: 'invalid_input',
    error: 'It has ***.',
    warnings: ['early', 'late'],
    duration_ms: expect.any(Number) as number,
  });
  const text = readFileSync(join(recordDirectory, 'execution.json'), 'utf8');
  expect(JSON.parse(text)).toEqual(record);
  expect(readShown(recordDirectory).faults).toMatchObject([{ message: '***' }]);
});

test('a secret that is handed on is a warning', async () => {
  const json = Buffer.from('{"a":"correct-horse"}');
  const result = { ...NOTHING_YET, handedOn: { json, via: 'stdout' as const } };
  const { record } = await conclude(ended({ result }));
  expect(record.warnings).toEqual([
    expect.stringContaining('printed the secret "TOKEN" on stdout'),
  ]);
});

test.each<[string, Partial<PluginDefinition>, Partial<AttemptResult>, object]>([
  [
    'nothing where it never started',
    { outputFormat: 'text' },
    {},
    {
      outputFormat: 'text',
      output: undefined,
      outputFile: undefined,
      stderrFile: undefined,
    },
  ],
  [
    'what it printed',
    {},
    { streams, output: Buffer.from('{}') },
    {
      outputBytes: 2,
      output: Buffer.from('{}'),
      outputFile: '/records/stdout',
      stderrFile: '/records/stderr.log',
    },
  ],
  [
    'of what is too large its file only',
    {},
    { streams, output: { file: '/records/stdout', byteLength: 2 ** 30 } },
    {
      outputBytes: 2 ** 30,
      output: undefined,
      outputFile: '/records/stdout',
    },
  ],
  [
    'what it left in its output file',
    { outputVia: 'file' },
    { streams, output: Buffer.from('{}') },
    { outputFile: '/records/output.json', artifactsDirectory: '/artifacts' },
  ],
])('an execution has %s', async (_name, definition, result, expected) => {
  const execution = await conclude(
    ended({
      definition: aDefinition(definition),
      result: { ...NOTHING_YET, ...result },
      exchange: {
        outputFile: '/records/output.json',
        artifactsDirectory: '/artifacts',
        artifactsFile: '/records/artifacts.json',
      },
    }),
  );
  expect(execution).toMatchObject(expected);
});

test('of a plugin that nobody knows, JSON was expected', async () => {
  const { outputFormat } = await conclude(ended({ definition: undefined }));
  expect(outputFormat).toBe('json');
});

test.each<[Verdict['outcome'], Verdict['outcome'], boolean]>([
  ['succeeded', 'engine_unavailable', true],
  ['plugin_failed', 'plugin_failed', false],
])('%s without a record is %s (case 64)', async (outcome, becomes, isFault) => {
  const execution = ended();
  mkdirSync(join(execution.record.directory, 'execution.json.partial'));
  const { record, fault } = await conclude(execution, { ...SUCCESS, outcome });
  expect(record.outcome).toBe(becomes);
  expect(fault !== undefined).toBe(isFault);
  expect(record.warnings).toEqual([
    expect.stringMatching(
      new RegExp(
        `could not be written: EISDIR.* how it ended, which was "${outcome}"`,
      ),
    ),
  ]);
});

test('the fault that came first is not hidden by another', async () => {
  const first = new Error('a mistake');
  const execution = ended({ fault: first });
  rmSync(execution.record.directory, { recursive: true });
  const { fault } = await conclude(execution, {
    ...SUCCESS,
    outcome: 'engine_unavailable',
  });
  expect(fault).toBe(first);
});

test('an output that cannot be searched waits for the removal', async () => {
  let isRemoved = false;
  const removed = new Promise<void>((resolve) => {
    setTimeout(() => {
      isRemoved = true;
      resolve();
    }, 20);
  });
  const json = { file: '/nowhere', byteLength: 2 ** 21 };
  const result = { ...NOTHING_YET, handedOn: { json, via: 'stdout' as const } };
  const concluded = conclude(ended({ result, removed }));
  await expect(concluded).rejects.toThrow('ENOENT');
  expect(isRemoved).toBe(true);
});
