import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listStep } from '../../../src/action/list-step';
import { RecordingToolkit } from '../../fakes/recording-toolkit';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

/** Runs the step on a workspace with these files below `plugins/`. */
async function list(
  files: Readonly<Record<string, unknown>> | undefined,
  inputs: Readonly<Record<string, string>> = {},
): Promise<RecordingToolkit> {
  const workspace = mkdtempSync(join(directory.path, 'w-'));
  if (files !== undefined) mkdirSync(join(workspace, 'plugins'));
  for (const [name, value] of Object.entries(files ?? {})) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    writeFileSync(join(workspace, 'plugins', name), text);
  }
  const env: Record<string, string> = { GITHUB_WORKSPACE: workspace };
  for (const [name, value] of Object.entries(inputs)) {
    env[`INPUT_${name.toUpperCase()}`] = value;
  }
  const toolkit = new RecordingToolkit();
  await listStep({ env, entryFile: import.meta.filename }, () =>
    Promise.resolve(toolkit.core),
  );
  return toolkit;
}

test('plugins, a matrix, and how many', async () => {
  const { outputs, calls } = await list({
    'a.json': { id: 'a', image: 'a:1', description: 'Does a.' },
    'b1.json': { id: 'b', image: 'b:1.0.0' },
    'b2.json': { id: 'b', image: 'b:2.0.0', name: 'The second' },
  });
  const a = {
    ...{ plugin: 'a', id: 'a', version: null, name: 'a' },
    ...{ description: 'Does a.', image: 'a:1', file: 'plugins/a.json' },
  };
  const b = { plugin: 'b@2.0.0', id: 'b', version: '2.0.0' };
  expect(JSON.parse(outputs['plugins'] ?? '')).toEqual([
    expect.objectContaining(a),
    expect.objectContaining({ ...b, name: 'The second' }),
    expect.objectContaining({ plugin: 'b@1.0.0' }),
  ]);
  expect(JSON.parse(outputs['matrix'] ?? '')).toEqual({
    include: JSON.parse(outputs['plugins'] ?? '') as unknown,
  });
  expect(outputs['count']).toBe('3');
  expect(calls.map(([name]) => name)).toEqual(['info', 'info', 'info']);
});

test('a plugin that no reference means is in no matrix', async () => {
  const { outputs } = await list({
    'b.json': { id: 'b', image: 'b:latest' },
    'b2.json': { id: 'b', image: 'b:2.0.0' },
  });
  expect(JSON.parse(outputs['plugins'] ?? '')).toHaveLength(2);
  expect(JSON.parse(outputs['matrix'] ?? '')).toEqual({
    include: [expect.objectContaining({ plugin: 'b@2.0.0' })],
  });
  expect(outputs['count']).toBe('1');
});

test('a definition that cannot be used is annotated, and fails the step', async () => {
  const { outputs, calls } = await list({
    'a.json': { id: 'a', image: 'a:1' },
    'broken.json': '{"id": "b",\n "image": }',
    'wrong.json': { id: 'c' },
  });
  expect(outputs['count']).toBe('1');
  expect(calls).toContainEqual([
    'error',
    expect.any(String),
    expect.objectContaining({ file: 'plugins/broken.json', startLine: 2 }),
  ]);
  expect(calls).toContainEqual([
    'error',
    expect.stringContaining('"image" is missing'),
    expect.objectContaining({ file: 'plugins/wrong.json', title: 'required' }),
  ]);
  expect(calls.at(-1)).toEqual([
    'setFailed',
    '2 definitions cannot be used: see the annotations.',
  ]);
});

test('fail-on-error: false only annotates', async () => {
  const toolkit = await list(
    { 'wrong.json': { id: 'c' } },
    { 'fail-on-error': 'false' },
  );
  expect(toolkit.texts('setFailed')).toEqual([]);
  expect(toolkit.texts('error')).toHaveLength(1);
  expect(toolkit.outputs['count']).toBe('0');
});

test('what the runner does not show as an annotation is in the log', async () => {
  const files = Array.from({ length: 12 }, (_, at): [string, unknown] => [
    `w${at}.json`,
    { id: `w${at}` },
  ]);
  const toolkit = await list(Object.fromEntries(files));
  expect(toolkit.texts('error').length).toBeLessThan(10);
  expect(toolkit.texts('error').length + toolkit.texts('info').length).toBe(12);
});

test('a description is one line that no runner obeys', async () => {
  const toolkit = await list({
    'a.json': { id: 'a', image: 'a:1', description: 'x\n::error::forged' },
  });
  expect(toolkit.texts('info')).toEqual(['a  x ::error::forged']);
});

test('no such directory', async () => {
  const toolkit = await list(undefined);
  expect(toolkit.texts('setFailed')).toEqual([
    expect.stringContaining('plugins'),
  ]);
});
