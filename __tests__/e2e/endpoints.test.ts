import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINE, engineRelay, listen } from '../docker/engine-relay';
import { aTemporaryDirectory } from '../fakes/temporary-directory';
import { leavesNothingBehind, step, TEST_PLUGINS } from './action';
import { cli } from './cli';

const directory = aTemporaryDirectory();
const relay = engineRelay();
const bin = join(directory.path, 'bin');
const config = join(directory.path, 'docker-config');

/** Ends at the engine of the tests, whichever host it is told. */
const SSH = `#!/bin/sh
exec env -u DOCKER_CONTEXT -u DOCKER_HOST \\
  docker --host 'unix://${ENGINE}' system dial-stdio
`;

beforeAll(async () => {
  mkdirSync(bin);
  writeFileSync(join(bin, 'ssh'), SSH, { mode: 0o755 });
  const port = await listen(relay);
  for (const [name, host] of [
    ['over-tcp', `tcp://127.0.0.1:${port}`],
    ['over-ssh', 'ssh://user@host.example'],
  ]) {
    execFileSync(
      'docker',
      [
        ...['--config', config, 'context', 'create', String(name)],
        `--docker=host=${host}`,
      ],
      { stdio: 'pipe', env: { ...process.env, DOCKER_HOST: '' } },
    );
  }
});
afterAll(() => {
  relay.close();
  directory.remove();
});
leavesNothingBehind();

describe.each([
  ['DOCKER_HOST=ssh://', { DOCKER_HOST: 'ssh://user@host.example' }],
  ['a context with tcp://', { DOCKER_HOST: '', DOCKER_CONTEXT: 'over-tcp' }],
  ['a context with ssh://', { DOCKER_HOST: '', DOCKER_CONTEXT: 'over-ssh' }],
])('%s', (_name, engine) => {
  const env = {
    ...engine,
    PATH: `${bin}:${process.env['PATH'] ?? ''}`,
    DOCKER_CONFIG: config,
  };

  test('the command line', async () => {
    const records = join(directory.path, 'records');
    const { exitCode, stdout, stderr } = await cli(
      [
        ...['run', 'echo-output', '-d', TEST_PLUGINS],
        ...['--records-dir', records, '--input', '[1, 2]'],
      ],
      { env },
    );
    expect({ exitCode, stdout: stdout.toString(), stderr }).toMatchObject({
      exitCode: 0,
      stdout: '[1, 2]',
    });
  });

  test('the action', async () => {
    const { exitCode, outputs, log } = await step(
      {
        plugin: 'echo-output',
        'plugins-dir': TEST_PLUGINS,
        input: '[1, 2]',
      },
      { env },
    );
    expect({ exitCode, log, output: outputs['output'] }).toMatchObject({
      exitCode: 0,
      output: '[1, 2]',
    });
  });
});
