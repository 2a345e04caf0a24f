import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateStep } from '../../../src/action/validate-step';
import { RecordingToolkit } from '../../fakes/recording-toolkit';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

/** Runs the step on a workspace with these files below `plugins/`. */
async function validate(
  files: Readonly<Record<string, string>> | undefined,
  inputs: Readonly<Record<string, string>> = {},
): Promise<RecordingToolkit> {
  const workspace = mkdtempSync(join(directory.path, 'w-'));
  if (files !== undefined) mkdirSync(join(workspace, 'plugins'));
  for (const [name, text] of Object.entries(files ?? {})) {
    writeFileSync(join(workspace, 'plugins', name), text);
  }
  const env: Record<string, string> = {
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: join(workspace, 'temp'),
  };
  for (const [name, value] of Object.entries(inputs)) {
    env[`INPUT_${name.toUpperCase()}`] = value;
  }
  const toolkit = new RecordingToolkit();
  const cancel = new AbortController().signal;
  await validateStep({ env, entryFile: '/nowhere/x/y.js', cancel }, () =>
    Promise.resolve(toolkit.core),
  );
  return toolkit;
}

test('nothing wrong', async () => {
  const { outputs, calls } = await validate({
    'a.yaml': 'id: a\nimage: a:1\n',
  });
  expect(outputs).toMatchObject({ valid: 'true', faults: '0' });
  expect(calls).toEqual([['info', '✓ 0 faults in 1 file']]);
});

test('each fault is annotated at its line, and in a SARIF file', async () => {
  const toolkit = await validate({
    'a.yaml': 'id: a\nimage: a:1\ntimout: 5s\nresource_limits:\n  cpu: fast\n',
  });
  const { outputs, calls } = toolkit;
  expect(outputs).toMatchObject({ valid: 'false', faults: '2' });
  expect(calls).toContainEqual([
    'error',
    expect.stringContaining('did you mean "timeout"?'),
    expect.objectContaining({ file: 'plugins/a.yaml', startLine: 3 }),
  ]);
  expect(calls).toContainEqual([
    'error',
    expect.stringContaining('/resource_limits/cpu: '),
    expect.objectContaining({ file: 'plugins/a.yaml', startLine: 5 }),
  ]);
  expect(calls.at(-1)).toEqual(['setFailed', '2 faults in 1 file.']);
  const sarif = JSON.parse(
    readFileSync(outputs['sarif-file'] ?? '', 'utf8'),
  ) as { runs: { results: unknown[] }[] };
  expect(sarif.runs[0]?.results).toHaveLength(2);
});

test('fail-on-error: false only annotates', async () => {
  const toolkit = await validate(
    { 'a.yaml': 'id: a\n' },
    { 'fail-on-error': 'false' },
  );
  expect(toolkit.texts('setFailed')).toEqual([]);
  expect(toolkit.texts('warning')).toEqual(['1 fault in 1 file.']);
});

test('no such directory fails the step', async () => {
  const toolkit = await validate(undefined);
  expect(toolkit.texts('setFailed')).toEqual([
    expect.stringContaining('plugins'),
  ]);
});
