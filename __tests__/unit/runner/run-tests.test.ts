import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  DefinitionTest,
  PluginDefinition,
} from '../../../src/definition/definition';
import { mismatchLine } from '../../../src/runner/mismatch';
import { runTests, type TestObserver } from '../../../src/runner/run-tests';
import type { Task } from '../../../src/runner/task';
import type {
  TestCase,
  TestCaseResult,
  TestReport,
} from '../../../src/runner/test-result';
import { builtSource } from '../../fakes/built-source';
import {
  FakeOrchestrator,
  type ContainerScript,
} from '../../fakes/fake-orchestrator';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { aTestCase } from '../../fakes/test-results';
import { aTask } from '../../fakes/values';

const worker = builtSource('runner/schema-worker.ts');
const directory = aTemporaryDirectory();
afterAll(() => {
  worker.remove();
  directory.remove();
});

interface Setting {
  readonly container?: ContainerScript | readonly ContainerScript[];
  readonly concurrency?: number;
  readonly bail?: boolean;
  readonly task?: Partial<Task>;
  readonly cancel?: AbortController;
  readonly recordsDirectory?: string;
  readonly observer?: Partial<TestObserver>;
}

async function run(
  cases: readonly TestCase[],
  setting: Setting = {},
): Promise<TestReport & { readonly engine: FakeOrchestrator }> {
  const engine = new FakeOrchestrator(setting.container ?? { stdout: ['1'] });
  const report = await runTests(
    { cases, untested: [], errors: [] },
    {
      registry: {
        resolve: () => Promise.reject(new Error('not asked for')),
        list: () => Promise.reject(new Error('not asked for')),
        policy: () => Promise.resolve(undefined),
        locked: () => Promise.resolve(undefined),
      },
      orchestrator: engine,
      recordsDirectory: setting.recordsDirectory ?? directory.path,
      schemaWorkerFile: worker.file,
      hostUser: { uid: 1001, gid: 127 },
      cancel: (setting.cancel ?? new AbortController()).signal,
    },
    {
      concurrency: setting.concurrency ?? 1,
      bail: setting.bail ?? false,
      task: aTask(setting.task),
    },
    {
      progress: () => undefined,
      started: () => undefined,
      ended: () => undefined,
      ...setting.observer,
    },
  );
  expect([...engine.existing]).toEqual([]);
  return { ...report, engine };
}

/** Cases of one plugin. */
function casesOf(
  tests: readonly Partial<DefinitionTest>[],
  definition: Partial<PluginDefinition> = {},
): TestCase[] {
  const cases = tests.map((test, at) =>
    aTestCase({ name: `case ${at}`, ...test }, definition),
  );
  const shared = { ...cases[0]?.definition } as PluginDefinition;
  return cases.map(({ test }) => ({ test, definition: shared }));
}

const statuses = ({ results }: TestReport): string[] =>
  results.map(({ status }) => status);

test('a case is a task of its own, with a record', async () => {
  const { results, engine } = await run(
    casesOf([{ input: { a: 1 }, output: { b: 2 } }]),
    { container: { stdout: ['{"b": 2.0}'] } },
  );
  expect(engine.inputs).toEqual(['{"a":1}']);
  expect(results).toMatchObject([
    { status: 'passed', outcome: 'succeeded', exitCode: 0, log: '' },
  ]);
  const file = join(results[0]?.recordDirectory ?? '', 'execution.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    plugin: 'greet',
    outcome: 'succeeded',
  });
});

test('the image of a plugin is prepared once', async () => {
  const { engine, results } = await run(casesOf([{}, {}, {}]), {
    concurrency: 2,
  });
  expect(results).toHaveLength(3);
  expect(engine.imageRequests).toHaveLength(1);
});

test('a case that fails says what, with the end of the log', async () => {
  const log = Array.from({ length: 30 }, (_, at) => `line ${at}\n`).join('');
  const { results } = await run(casesOf([{ output: { a: 1 } }]), {
    container: { stdout: ['{"a": 2}'], stderr: [log], exitCode: 3 },
  });
  const [result] = results;
  expect(result?.status).toBe('failed');
  expect(result?.mismatches.map(mismatchLine)).toEqual([
    'outcome: expected succeeded, got plugin_failed',
    'output /a: expected 1, got 2',
  ]);
  expect(result?.log.split('\n')).toHaveLength(20);
  expect(result?.log).toMatch(/^line 10\n.*line 29$/s);
  expect(result?.error).toContain('exit code 3');
});

test('failure can be what is expected', async () => {
  const report = await run(
    casesOf([{ exitCode: 3, outcome: 'plugin_failed' }]),
    { container: { exitCode: 3 } },
  );
  expect(statuses(report)).toEqual(['passed']);
});

test('results are in the order of the cases', async () => {
  const ended: string[] = [];
  const report = await run(casesOf([{}, {}, {}, {}]), {
    concurrency: 4,
    observer: { ended: (it) => void ended.push(it.testCase.test.name) },
  });
  expect(report.results.map((it) => it.testCase.test.name)).toEqual([
    'case 0',
    'case 1',
    'case 2',
    'case 3',
  ]);
  expect(ended.sort()).toEqual(['case 0', 'case 1', 'case 2', 'case 3']);
});

test('those that may change the workspace come last, one at a time', async () => {
  const running = new Set<string>();
  const together: string[][] = [];
  const { results } = await run(
    [
      ...casesOf([{ name: 'w1' }, { name: 'w2' }], {
        workspace: 'write',
        id: 'w',
      }),
      ...casesOf([{ name: 'r1' }, { name: 'r2' }]),
    ],
    {
      concurrency: 4,
      observer: {
        started: ({ test }) => {
          running.add(test.name);
          together.push([...running]);
        },
        ended: ({ testCase }) => running.delete(testCase.test.name),
      },
    },
  );
  expect(together).toEqual([['r1'], ['r1', 'r2'], ['w1'], ['w2']]);
  expect(results.map(({ testCase }) => testCase.test.name)).toEqual([
    'w1',
    'w2',
    'r1',
    'r2',
  ]);
});

test.each([1, 3])('no more than %d run at once', async (concurrency) => {
  let running = 0;
  let most = 0;
  await run(casesOf(Array<object>(8).fill({})), {
    concurrency,
    observer: {
      started: () => {
        running += 1;
        most = Math.max(most, running);
      },
      ended: () => void (running -= 1),
    },
  });
  expect(most).toBe(concurrency);
});

describe('secrets', () => {
  const cases = casesOf([{ output: 1 }], { secrets: ['API_TOKEN'] });

  test('without a value the case is skipped, and nothing runs', async () => {
    const { results, engine } = await run(cases);
    expect(results).toMatchObject([
      { status: 'skipped', skipped: 'the secret API_TOKEN has no value' },
    ]);
    expect(engine.specs).toEqual([]);
  });

  test('a plugin gets those that it declares, and no other', async () => {
    const secrets = { API_TOKEN: 'a-long-secret', OTHER: 'another-secret' };
    const { engine } = await run(cases, { task: { secrets } });
    expect(engine.specs[0]?.env).toMatchObject({ API_TOKEN: 'a-long-secret' });
    expect(engine.specs[0]?.env).not.toHaveProperty('OTHER');
  });

  test('what a plugin prints of them is in no result', async () => {
    const secret = 'a-"long"-secret';
    const { results } = await run(cases, {
      task: { secrets: { API_TOKEN: secret } },
      container: {
        stdout: [JSON.stringify({ got: secret, [secret]: 1 })],
        stderr: [`it is ${secret}\n`],
      },
    });
    expect(results[0]?.status).toBe('failed');
    const { mismatches, log, error } = results[0] as TestCaseResult;
    const shown = JSON.stringify({ mismatches, log, error });
    expect(shown).toContain('***');
    expect(shown).not.toMatch(/long|secret/);
  });
});

test('the first failure ends the others when that is asked for', async () => {
  const report = await run(casesOf([{}, { output: 2 }, {}, {}]), {
    bail: true,
  });
  expect(statuses(report)).toEqual(['passed', 'failed', 'skipped', 'skipped']);
  expect(report.results[3]?.skipped).toBe('an earlier case failed');
  expect(report.engine.specs).toHaveLength(2);
});

test('a case that runs is ended by another that fails', async () => {
  // Whichever is first fails.
  const report = await run(casesOf([{ output: 2 }, { output: 2 }]), {
    bail: true,
    concurrency: 2,
    container: [{ stdout: ['1'] }, { untilStopped: true }],
  });
  expect(statuses(report).sort()).toEqual(['failed', 'skipped']);
  const skipped = report.results.find(({ status }) => status === 'skipped');
  expect(skipped?.skipped).toBe('an earlier case failed');
});

test('whoever interrupts gets what there is, and no container stays', async () => {
  const cancel = new AbortController();
  const report = await run(casesOf([{}, {}, {}]), {
    cancel,
    container: [
      { stdout: ['1'] },
      { untilStopped: true, onStarted: () => cancel.abort() },
    ],
  });
  expect(statuses(report)).toEqual(['passed', 'skipped', 'skipped']);
  expect(report.results[1]?.skipped).toBe(
    'the tests were ended before it was done',
  );
});

test('without a place for records everything ends', async () => {
  const file = join(directory.path, 'a-file');
  writeFileSync(file, '');
  await expect(
    run(casesOf([{}, {}]), { recordsDirectory: file }),
  ).rejects.toThrow('ENOTDIR');
});
