import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseImageReference } from '../../../../src/definition/image-reference';
import type { RunDockerCli } from '../../../../src/orchestrator/docker/docker-cli';
import {
  buildArguments,
  buildImage,
  type BuildRequest,
} from '../../../../src/orchestrator/docker/image-build';

function aRequest(differences: Partial<BuildRequest> = {}): BuildRequest {
  return {
    reference: parseImageReference('greet:1'),
    platform: undefined,
    build: { context: '/r/plugins/greet', dockerfile: '/r/Dockerfile' },
    pull: 'missing',
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...differences,
  };
}

/** The path after `--iidfile`. */
function idFileOf(argv: readonly string[]): string {
  return argv[argv.indexOf('--iidfile') + 1] ?? '';
}

test.each([
  ['by default', {}, []],
  ['pull: always', { pull: 'always' as const }, ['--pull']],
  ['a platform', { platform: 'linux/arm64' }, ['--platform', 'linux/arm64']],
  [
    'labels',
    { buildLabels: { 'a.label': '{"a": 1}' } },
    ['--label', 'a.label={"a": 1}'],
  ],
])('the argv %s', (_name, differences, extra) => {
  expect(buildArguments(aRequest(differences), '/tmp/id')).toEqual([
    'build',
    '--file',
    '/r/Dockerfile',
    '--iidfile',
    '/tmp/id',
    '--tag',
    'greet:1',
    '--force-rm',
    ...extra,
    '--',
    '/r/plugins/greet',
  ]);
});

test('the image is named by the id that the build wrote', async () => {
  const progress: string[] = [];
  let idFile = '';
  const run: RunDockerCli = (argv, { onLine }) => {
    idFile = idFileOf(argv);
    writeFileSync(idFile, 'sha256:0123\n');
    onLine('Step 1/1');
    return Promise.resolve({ exitCode: 0, stderr: '' });
  };
  const onProgress = (line: string): unknown => progress.push(line);
  await expect(buildImage(aRequest({ onProgress }), run)).resolves.toBe(
    'sha256:0123',
  );
  expect(progress).toEqual(['Step 1/1']);
  expect(existsSync(dirname(idFile))).toBe(false);
});

test('a failed build shows its last words and leaves nothing behind', async () => {
  let idFile = '';
  const run: RunDockerCli = (argv, { onLine }) => {
    idFile = idFileOf(argv);
    ['RUN make', 'cc: fatal \u001b[31merror', '  '].forEach(onLine);
    return Promise.resolve({ exitCode: 2, stderr: '' });
  };
  const build = buildImage(aRequest(), run);
  await expect(build).rejects.toMatchObject({
    outcome: 'image_unavailable',
    message:
      'The image "greet:1" could not be built from "/r/Dockerfile" ' +
      String.raw`(docker build ended with 2): "cc: fatal \u001b[31merror". ` +
      'The log above has the whole build.',
  });
  expect(existsSync(dirname(idFile))).toBe(false);
});

test('an abort during the build is no failure of the build', async () => {
  const controller = new AbortController();
  const reason = new Error('the deadline');
  const run: RunDockerCli = () => {
    controller.abort(reason);
    return Promise.resolve({ exitCode: -1, stderr: '' });
  };
  await expect(
    buildImage(aRequest({ signal: controller.signal }), run),
  ).rejects.toBe(reason);
});
