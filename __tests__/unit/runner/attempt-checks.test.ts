import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginDefinition } from '../../../src/definition/definition';
import { UserError } from '../../../src/definition/task-error';
import {
  openAttemptChecks,
  type AttemptChecks,
} from '../../../src/runner/attempt-checks';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { aDefinition } from '../../fakes/values';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const NUMBER = { type: 'number' };
/** Not provably cheap: it takes a thread, and there is none here. */
const COSTLY = { type: 'array', items: NUMBER, uniqueItems: true };

function open(
  definition: Partial<PluginDefinition>,
  input = '1',
): AttemptChecks {
  return openAttemptChecks(
    aDefinition(definition),
    { bytes: Buffer.from(input) },
    directory.path,
    { workerFile: '/nowhere', signal: new AbortController().signal },
  );
}

test('an input that fits may be started with', async () => {
  const checks = open({ inputSchema: NUMBER });
  await expect(checks.beforeStart()).resolves.toBeUndefined();
  checks.close();
});

test('whoever asks gets the same check', async () => {
  const checks = open({ inputSchema: NUMBER }, '"text"');
  const [first, second] = [checks.beforeStart(), checks.beforeStart()];
  expect(first).toBe(second);
  await expect(first).rejects.toThrow('does not fit its input_schema');
  checks.close();
});

test('a schema of the output that cannot be used is told before the start', async () => {
  const checks = open({ outputSchema: { type: 'no such type' } });
  const refusal = await checks.beforeStart().catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(UserError);
  expect(refusal).toMatchObject({ outcome: 'definition_invalid' });
  checks.close();
});

test('an input that does not fit is told before that', async () => {
  const definition = { inputSchema: NUMBER, outputSchema: COSTLY };
  const checks = open(definition, '"text"');
  await expect(checks.beforeStart()).rejects.toThrow('input_schema');
  checks.close();
});

test.each([
  ['one that fits', NUMBER, 0],
  ['one that does not', { type: 'string' }, 1],
  ['any, without a schema', undefined, 0],
])(
  'an output is held against its schema: %s',
  async (_name, schema, faults) => {
    const checks = open({ outputSchema: schema });
    await checks.beforeStart();
    expect(await checks.checkOutput(Buffer.from('2'))).toHaveLength(faults);
    checks.close();
  },
);

test('an output says what it has found', async () => {
  const checks = open({});
  await checks.beforeStart();
  const json = Buffer.from('{"results":[{"level":"error","message":"x"}]}');
  const file = join(directory.path, 'stdout');
  writeFileSync(file, json);
  const read = await checks.readOutput(json, file);
  expect(read?.findings.counts).toEqual({ error: 1, warning: 0, notice: 0 });
  checks.close();
});

test('closing lets go also of what never began', () => {
  const checks = open({ outputSchema: COSTLY });
  expect(() => {
    checks.close();
    checks.close();
  }).not.toThrow();
});
