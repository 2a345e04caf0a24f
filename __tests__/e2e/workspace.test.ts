import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUSYBOX } from '../docker/run-plugin';
import { leavesNothingBehind, step } from './action';

leavesNothingBehind();

/** An image that declares the very place of the workspace as a volume. */
const IMAGE = 'plugin-runner-test/workspace-volume:1';
const SCRIPT = `
cd /workspace
list=$(find . -type f | sort | tr '\\n' ' ')
touch written 2>/dev/null && list="$list written"
echo "\\"$list\\""
`;
let workspace = '';

beforeAll(() => {
  execFileSync('docker', ['build', '--tag', IMAGE, '-'], {
    input: `FROM ${BUSYBOX}\nVOLUME /workspace\n`,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  for (const path of ['.git/config', 'sub/.git/config', 'src/a.sh', 'b.sh']) {
    mkdirSync(join(workspace, path, '..'), { recursive: true });
    writeFileSync(join(workspace, path), 'x');
  }
  mkdirSync(join(workspace, 'plugins'));
  for (const [id, image] of [
    ['plain', BUSYBOX],
    ['volume', IMAGE],
  ] as const) {
    writeFileSync(
      join(workspace, 'plugins', `${id}.json`),
      JSON.stringify({
        id,
        image,
        workspace: 'read',
        entrypoint: ['/bin/busybox', 'sh', '-c', SCRIPT],
      }),
    );
  }
  execFileSync('chmod', ['-R', 'a+rX', workspace]);
});

afterAll(() => {
  execFileSync('docker', ['rmi', '--force', IMAGE], { stdio: 'ignore' });
  rmSync(workspace, { recursive: true });
});

test.each(['plain', 'volume'])(
  'the repository is there, read-only and without any .git: %s',
  async (plugin) => {
    const { outputs } = await step({ plugin }, { workspace });
    expect(outputs['error']).toBe('');
    expect(JSON.parse(outputs['output'] ?? '')).toBe(
      './b.sh ./plugins/plain.json ./plugins/volume.json ./src/a.sh ',
    );
  },
);
