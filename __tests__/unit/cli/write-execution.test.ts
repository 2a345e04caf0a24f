import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeExecution } from '../../../src/cli/write-execution';
import { aDoor } from '../../fakes/cli-door';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { commandsOf } from '../../fakes/runner-parser';
import { anExecution, aRecord } from '../../fakes/values';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

test('the output of a success, byte for byte', async () => {
  const door = aDoor();
  const output = Buffer.from(' {"a": 1.0}\n\n');
  await writeExecution(anExecution({ output }), {}, door);
  expect(door.stdout.bytes).toEqual(output);
});

test('an output that is not in memory comes from its file', async () => {
  const door = aDoor();
  const outputFile = join(directory.path, 'stdout');
  const bytes = Buffer.alloc(3_000_000, '"x');
  writeFileSync(outputFile, bytes);
  await writeExecution(
    anExecution({ output: undefined, outputFile }),
    {},
    door,
  );
  expect(door.stdout.bytes.equals(bytes)).toBe(true);
});

test('of any other end, stdout has nothing', async () => {
  const door = aDoor();
  const record = aRecord({ outcome: 'plugin_failed', exit_code: 3 });
  await writeExecution(anExecution({ record }), {}, door);
  expect(door.stdout.text).toBe('');
});

test('with json, the record of any end with its output', async () => {
  const door = aDoor();
  const record = aRecord({ outcome: 'plugin_failed', exit_code: 3 });
  await writeExecution(anExecution({ record }), { json: true }, door);
  expect(JSON.parse(door.stdout.text)).toEqual({
    ...record,
    record_dir: '/records/0001',
    output_file: '/records/0001/stdout',
    output: { a: 1 },
  });
});

test.each([
  [
    'json',
    '\ufeff [1.0, 12345678901234567890]\n',
    '[1.0, 12345678901234567890]',
  ],
  ['sarif', '{"version": "2.1.0"}', '{"version": "2.1.0"}'],
  ['ndjson', '1.0\r\n\n{"a": 2}\n', '[1.0, {"a": 2}]'],
  ['ndjson', '', '[]'],
  ['text', 'a "b"\n', '"a \\"b\\"\\n"'],
] as const)(
  'with json, an output of %s keeps its text',
  async (outputFormat, text, expected) => {
    const door = aDoor();
    const execution = anExecution({ outputFormat, output: Buffer.from(text) });
    await writeExecution(execution, { json: true }, door);
    expect(door.stdout.text).toContain(`,\n  "output": ${expected}\n}\n`);
    expect(() => JSON.parse(door.stdout.text) as unknown).not.toThrow();
  },
);

test('with json, an output that is too large to be held is in its file', async () => {
  const door = aDoor();
  await writeExecution(
    anExecution({ output: undefined }),
    { json: true },
    door,
  );
  expect(JSON.parse(door.stdout.text)).toMatchObject({
    output: null,
    output_file: '/records/0001/stdout',
  });
});

test('with json, nothing in an output is a workflow command', async () => {
  const door = aDoor();
  const output = Buffer.from('"##[error]x"');
  await writeExecution(anExecution({ output }), { json: true }, door);
  expect(commandsOf(door.stdout.text.split('\n'))).toEqual([]);
  expect(JSON.parse(door.stdout.text)).toMatchObject({ output: '##[error]x' });
});
