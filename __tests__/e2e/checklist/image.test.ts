import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';
import { leavesNothingBehind } from '../action';
import { failingStep } from './invariant';
import { aWorkspace, inParallel, removeWorkspaces } from './workspace';

leavesNothingBehind();
afterAll(removeWorkspaces);

/** Nothing listens there: every engine is refused at once. */
const NO_REGISTRY = '127.0.0.1:9/team/echo:1';

/** A PATH on which the docker CLI is a script. */
function withDockerCli(script: string): { PATH: string } {
  const cli = aWorkspace().write('bin/docker', `#!/bin/sh\n${script}\n`);
  chmodSync(cli, 0o755);
  return { PATH: `${dirname(cli)}:${process.env['PATH'] ?? ''}` };
}

test('an image that is not there is not looked for with `pull: never` (case 24)', async () => {
  const workspace = aWorkspace();
  workspace.shell('probe', 'cat', { image: NO_REGISTRY });
  const { log } = await failingStep(
    workspace,
    { plugin: 'probe', pull: 'never' },
    {
      outcome: 'image_unavailable',
      names: NO_REGISTRY,
      says: /never/,
      endsAfterMs: 0,
    },
    { env: withDockerCli('echo asked >&2; exit 1') },
  );
  expect(log).not.toContain('asked');
});

test('a registry that refuses is asked three times, and no longer than the timeout (case 25)', async () => {
  const workspace = aWorkspace();
  workspace.shell('probe', 'cat', { image: NO_REGISTRY });
  workspace.shell('brief', 'cat', { image: NO_REGISTRY, timeout: '1s' });
  workspace.shell('stalled', 'cat', { image: NO_REGISTRY, timeout: '1s' });
  await inParallel(['probe', 'brief', 'stalled'], async (plugin) => {
    if (plugin === 'probe') {
      const { log } = await failingStep(
        workspace,
        { plugin },
        { outcome: 'image_unavailable', names: NO_REGISTRY, says: /refused/ },
      );
      expect(log.match(/refused/g)?.length).toBeGreaterThanOrEqual(3);
      return;
    }
    await failingStep(
      workspace,
      { plugin },
      {
        outcome: 'timed_out',
        says: 'timeout of 1 s',
        endsAfterMs: 1000,
      },
      plugin === 'stalled' ? { env: withDockerCli('exec sleep 600') } : {},
    );
  });
});

test('a pull that says nothing but its failure is one sentence (cases 25, extra)', async () => {
  const workspace = aWorkspace();
  workspace.shell('probe', 'cat', { image: NO_REGISTRY });
  const scripts: readonly [script: string, says: RegExp][] = [
    ['exit 1', /./],
    ['printf "\\033[2J::error::forged\\r##[error]forged\\n" >&2; exit 1', /./],
    ['yes x | head -c 3000000 >&2; echo "unauthorized" >&2; exit 1', /./],
    ['kill -9 $$', /./],
    // It says that all went well; the engine knows better.
    ['exit 0', /./],
  ];
  await inParallel(scripts, ([script, says]) =>
    failingStep(
      workspace,
      { plugin: 'probe' },
      { outcome: 'image_unavailable', names: NO_REGISTRY, says },
      { env: withDockerCli(script) },
    ),
  );
});

test('what cannot be started says so, and is no failure of the plugin (case 26)', async () => {
  const workspace = aWorkspace();
  const plugins: Readonly<
    Record<string, readonly [Record<string, unknown>, says: RegExp]>
  > = {
    missing: [{ entrypoint: ['/bin/nothing'] }, /\/bin\/nothing/],
    directory: [{ entrypoint: ['/etc'] }, /\/etc/],
    runtime: [{ sandbox: { runtime: 'nothing' } }, /runtime/],
  };
  for (const [id, [more]] of Object.entries(plugins)) {
    workspace.shell(id, 'cat', more);
  }
  await inParallel(Object.entries(plugins), ([plugin, [, says]]) =>
    failingStep(workspace, { plugin }, { outcome: 'start_failed', says }),
  );
  const image = 'plugin-runner-test/broken-arch:1';
  workspace.shell('foreign', 'cat', { image });
  await failingStep(
    workspace,
    { plugin: 'foreign' },
    { outcome: 'image_unavailable', names: image, says: /platform/ },
  );
});
