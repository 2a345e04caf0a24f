import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUSYBOX } from '../docker/run-plugin';
import { leavesNothingBehind, needed, step } from './action';
import { testWithMounts } from './test-with-mounts';

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
  for (const path of [
    '.git/config',
    '.git/modules/module/config',
    'sub/.git/config',
    'a/b/c/d/e/.git/config',
    'src/a.sh',
    'b.sh',
  ]) {
    mkdirSync(join(workspace, path, '..'), { recursive: true });
    writeFileSync(join(workspace, path), 'x');
  }
  mkdirSync(join(workspace, 'module'));
  const gitFile = join(workspace, 'module', '.git');
  writeFileSync(gitFile, 'gitdir: ../.git/modules/module');
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

describe('what is mounted below the workspace', () => {
  let below = '';
  const mount = (...argv: string[]): boolean =>
    spawnSync('mount', [...argv, below], { stdio: 'ignore' }).status === 0;

  beforeAll(() => {
    below = join(workspace, 'mounted');
    mkdirSync(below);
    chmodSync(below, 0o755);
  });
  afterAll(() => rmSync(below, { recursive: true }));

  testWithMounts('is not visible', async () => {
    expect(mount('-t', 'tmpfs', 'none')).toBe(true);
    try {
      writeFileSync(join(below, 'seen'), 'x');
      const { outputs } = await step({ plugin: 'plain' }, { workspace });
      expect(outputs['error']).toBe('');
      expect(outputs['output']).toContain('./src/a.sh');
      expect(outputs['output']).not.toContain('seen');
    } finally {
      execFileSync('umount', [below]);
    }
  });
});

describe('what a workspace may be', () => {
  const isRefused = async (
    path: string,
    reason: RegExp,
    temp?: string,
  ): Promise<void> => {
    const directory = join(workspace, 'plugins');
    const { outputs } = await step(
      { plugin: 'plain', 'plugins-dir': directory },
      { env: { GITHUB_WORKSPACE: path }, temp },
    );
    expect(outputs['outcome']).toBe('invalid_input');
    expect(outputs['error']).toMatch(reason);
  };

  test.each([
    ['/', /contains \/proc/],
    ['/proc', /is \/proc/],
    ['/var/run', /is \/(var\/)?run/],
    ['/etc/ssl', /is in \/etc/],
  ])('not %s, nor a link to it', async (path, reason) => {
    await isRefused(path, reason);
    const link = join(mkdtempSync(join(tmpdir(), 'link-')), 'workspace');
    symlinkSync(path, link);
    await isRefused(link, reason);
    rmSync(join(link, '..'), { recursive: true });
  });

  test('not a directory in which the runner keeps its temporary files', async () => {
    const around = mkdtempSync(join(tmpdir(), 'around-'));
    const temp = join(around, '_temp');
    mkdirSync(temp);
    await isRefused(around, /where a runner keeps credentials/, temp);
    rmSync(around, { recursive: true });
  });
});

describe('with `workspace: write` and `sandbox.user: host`', () => {
  const WRITE = `
cd /workspace
echo made >made && echo more >>b.sh
touch .git/made 2>/dev/null && exit 3
ls -A .git >&2
echo "\\"$(id -u):$(id -g)\\""
`;
  const uid = process.getuid?.() ?? 0;
  const gid = process.getgid?.() ?? 0;
  let own = '';

  beforeEach(() => {
    own = mkdtempSync(join(tmpdir(), 'own-'));
    for (const path of ['plugins', '.git']) mkdirSync(join(own, path));
    writeFileSync(join(own, '.git', 'config'), 'token');
    writeFileSync(join(own, 'b.sh'), 'x\n');
    writeFileSync(
      join(own, 'plugins', 'writer.json'),
      JSON.stringify({
        ...{ id: 'writer', image: BUSYBOX, workspace: 'write' },
        sandbox: { user: 'host' },
        entrypoint: ['/bin/busybox', 'sh', '-c', WRITE],
      }),
    );
  });
  afterEach(() => rmSync(own, { recursive: true }));

  const check = (owner: number, group: number): void => {
    expect(readFileSync(join(own, 'made'), 'utf8')).toBe('made\n');
    expect(readFileSync(join(own, 'b.sh'), 'utf8')).toBe('x\nmore\n');
    const { uid: by, gid: of } = statSync(join(own, 'made'));
    expect({ by, of }).toEqual({ by: owner, of: group });
    expect(readdirSync(join(own, '.git'))).toEqual(['config']);
  };

  test("what the plugin writes belongs to the runner's user", async () => {
    const plugin = { plugin: 'writer' };
    const { outputs, log } = await step(plugin, { workspace: own });
    expect(outputs['error']).toBe('');
    expect(JSON.parse(outputs['output'] ?? '')).toBe(`${uid}:${gid}`);
    check(uid, gid);
    // A runner that is root is told that the plugin was, too.
    expect(log.includes('which is root here')).toBe(uid === 0);
  });

  // Only root can be somebody else; then the test above is not of a user.
  const testAsUser = uid === 0 ? test : test.skip;
  testAsUser('and so it does for a runner that is not root', async () => {
    const socket = (process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock')
      .split('://')
      .at(-1);
    const group = statSync(String(socket)).gid;
    const node = join(own, 'node');
    writeFileSync(
      node,
      `#!/bin/sh
chown -R 1234:5678 "$(dirname "$GITHUB_OUTPUT")/.." "$RUNNER_TEMP"
exec setpriv --reuid 1234 --regid 5678 --groups 5678,${group} \
  '${needed('TEST_NODE24')}' "$@"
`,
    );
    chmodSync(node, 0o755);
    for (const path of ['', 'b.sh']) chownSync(join(own, path), 1234, 5678);
    const { outputs, log } = await step(
      { plugin: 'writer' },
      { workspace: own, node },
    );
    expect(outputs['error']).toBe('');
    expect(JSON.parse(outputs['output'] ?? '')).toBe('1234:5678');
    check(1234, 5678);
    expect(log).not.toContain('which is root here');
  });
});
