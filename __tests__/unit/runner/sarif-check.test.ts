import {
  openSarifCheck,
  type CheckedSarif,
} from '../../../src/runner/sarif-check';
import { builtSource } from '../../fakes/built-source';

const worker = builtSource('runner/schema-worker.ts');
afterAll(() => worker.remove());

const never = new AbortController().signal;

async function check(
  value: unknown,
  isolation: object = {},
): Promise<CheckedSarif> {
  const sarif = openSarifCheck(
    { id: 'greet', maxOutputBytes: 2 ** 20 },
    { workerFile: worker.file, signal: never, ...isolation },
  );
  try {
    return await sarif.check(Buffer.from(JSON.stringify(value)));
  } finally {
    sarif.close();
  }
}

const result = {
  message: { text: 'm' },
  locations: [{ physicalLocation: { artifactLocation: { uri: 'a' } } }],
};
const run = (results: unknown, tool: unknown = { driver: { name: 's' } }) => ({
  tool,
  results,
});
const log = (...runs: unknown[]) => ({ version: '2.1.0', runs });

test.each([
  log(),
  log(run([])),
  log(run([{ ...result, properties: { x: 1 }, ruleIndex: -1, level: 'none' }])),
  { ...log(run([result])), $schema: 'x', inlineExternalProperties: [] },
])('%j is SARIF', async (value) => {
  expect((await check(value)).problem).toBeUndefined();
});

test.each<readonly [unknown, string]>([
  [7, 'the whole value: must be object, is number (type)'],
  [{}, '"version" is missing'],
  [{ version: '2.1.0' }, '"runs" is missing'],
  [{ version: '2.0.0', runs: [] }, '"/version": must be '],
  [log({ tool: { driver: { name: 's' } } }), '"/runs/0": "results" is missing'],
  [log(run([], { driver: {} })), '"/runs/0/tool/driver": "name" is missing'],
  [
    log(run([{ ...result, locations: [] }])),
    '"/runs/0/results/0/locations": must NOT have fewer than 1 items',
  ],
  [log(run([{ locations: result.locations }])), '"message" is missing'],
  [log(run([{ ...result, level: 'info' }])), 'must be one of'],
  [
    log(...Array.from({ length: 21 }, () => run([]))),
    '"/runs": must NOT have more than 20 items',
  ],
])('%j is none that code scanning takes', async (value, problem) => {
  const checked = await check(value);
  expect(checked.problem).toContain(
    'The output of plugin "greet" is not SARIF 2.1.0 that code scanning takes:\n',
  );
  expect(checked.problem).toContain(problem);
  expect(checked.findings.kept).toEqual([]);
});

test('a thousand findings are handed over, and all are counted', async () => {
  const results = Array.from({ length: 5_000 }, (_, at) => ({
    ...result,
    level: at === 4_999 ? 'error' : 'note',
  }));
  const { findings } = await check(log(run(results)));
  expect(findings.counts).toEqual({ error: 1, warning: 0, notice: 4_999 });
  expect(findings.kept).toHaveLength(1_000);
  expect(findings.kept.at(-1)?.level).toBe('error');
});

test('what takes too long is no SARIF', async () => {
  const { problem } = await check(log(run(Array(20_000).fill(result))), {
    checkDeadlineMs: 1,
  });
  expect(problem).toContain('too many to be checked as SARIF (out of time)');
});

test('a cancellation ends the check', async () => {
  const cancel = new AbortController();
  const checking = check(log(), { signal: cancel.signal });
  cancel.abort(new Error('cancelled'));
  await expect(checking).rejects.toThrow('cancelled');
});
