import {
  openSarifCheck,
  type CheckedSarif,
} from '../../../src/runner/sarif-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonText } from '../../../src/runner/json-text';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { builtSource } from '../../fakes/built-source';

const worker = builtSource('runner/schema-worker.ts');
const directory = aTemporaryDirectory();
afterAll(() => {
  worker.remove();
  directory.remove();
});

const never = new AbortController().signal;

async function check(
  json: JsonText,
  isolation: object = {},
): Promise<CheckedSarif> {
  const sarif = openSarifCheck(
    { id: 'greet', maxOutputBytes: 2 ** 20 },
    { workerFile: worker.file, signal: never, ...isolation },
  );
  try {
    return await sarif.check(json);
  } finally {
    sarif.close();
  }
}

const jsonOf = (value: unknown): JsonText => Buffer.from(JSON.stringify(value));

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
  expect((await check(jsonOf(value))).problem).toBeUndefined();
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
  const checked = await check(jsonOf(value));
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
  const { findings } = await check(jsonOf(log(run(results))));
  expect(findings.counts).toEqual({ error: 1, warning: 0, notice: 4_999 });
  expect(findings.kept).toHaveLength(1_000);
  expect(findings.kept.at(-1)?.level).toBe('error');
});

test('a file is read where it lies, however large it is', async () => {
  const file = join(directory.path, 'output');
  const text = JSON.stringify({
    ...log(run([result])),
    properties: { filling: 'x'.repeat(8 * 2 ** 20) },
  });
  writeFileSync(file, text);
  const { findings } = await check({ file, byteLength: text.length });
  expect(findings.kept).toMatchObject([{ file: 'a', message: 'm' }]);
});

test('what takes too long is no SARIF', async () => {
  const { problem } = await check(
    jsonOf(log(run(Array(20_000).fill(result)))),
    {
      checkDeadlineMs: 1,
    },
  );
  expect(problem).toContain('too many to be checked as SARIF (out of time)');
});

test('nor is what cannot be read', async () => {
  const { problem } = await check(Buffer.from('{'));
  expect(problem).toMatch(
    /has 1 bytes and cannot be checked as SARIF \(".*"\)/,
  );
});

test('a cancellation ends the check', async () => {
  const cancel = new AbortController();
  const checking = check(jsonOf(log()), { signal: cancel.signal });
  cancel.abort(new Error('cancelled'));
  await expect(checking).rejects.toThrow('cancelled');
});
