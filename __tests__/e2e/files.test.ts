import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  createReadStream,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUSYBOX, docker } from '../docker/run-plugin';
import { leavesNothingBehind, needed, step } from './action';
import { mayMount, testWithMounts } from './test-with-mounts';

const MIB = 2 ** 20;

leavesNothingBehind();

let workspace = '';
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'files-'));
  chmodSync(workspace, 0o755);
  mkdirSync(join(workspace, 'plugins'));
});
afterEach(() => rmSync(workspace, { recursive: true }));

function plugin(script: string, more: Readonly<Record<string, unknown>>): void {
  writeFileSync(
    join(workspace, 'plugins', 'files.json'),
    JSON.stringify({
      ...{ id: 'files', image: BUSYBOX, ...more },
      entrypoint: ['/bin/busybox', 'sh', '-c', script],
    }),
  );
}

/** A program that runs node after some commands of bash: sh drops `INPUT_A-B`. */
function nodeAfter(commands: string, run = '', then = ''): string {
  const file = join(workspace, 'node');
  const node = `${run} '${needed('TEST_NODE24')}' "$@"`;
  const last =
    then === '' ? `exec ${node}` : `${node} || code=$?\n${then}\nexit $code`;
  writeFileSync(file, `#!/bin/bash\nset -e\n${commands}\n${last}\n`);
  chmodSync(file, 0o755);
  return file;
}

/** Copies what it gets to what it leaves, and says what it saw. */
const COPY = `
cp -r "$PLUGIN_INPUT_DIR/." "$PLUGIN_OUTPUT_DIR" || exit 3
touch "$PLUGIN_INPUT_DIR/new" 2>/dev/null && exit 4
mkdir -m 700 "$PLUGIN_OUTPUT_DIR/own" && umask 777 && echo x >"$PLUGIN_OUTPUT_DIR/own/x"
mkdir "$PLUGIN_OUTPUT_DIR/own/shut"
cd "$PLUGIN_INPUT_DIR" && printf '"%s"' "$(find . -type f | sort | tr '\\n' ' ')"
`;

function checkCopy(outputs: Readonly<Record<string, string>>): void {
  expect(outputs['error']).toBe('');
  expect(JSON.parse(outputs['output'] ?? '')).toBe('./src/a.sh ./src/b.txt ');
  const out = join(workspace, 'out');
  expect(outputs['artifacts-dir']).toBe(out);
  expect(
    readdirSync(out, { recursive: true, encoding: 'utf8' }).sort(),
  ).toEqual(
    ['own', 'own/shut', 'own/x', 'src', 'src/a.sh', 'src/b.txt'].sort(),
  );
  expect(readFileSync(join(out, 'src', 'a.sh'), 'utf8')).toBe('a');
  expect(statSync(join(out, 'src', 'a.sh')).mode & 0o777).toBe(0o755);
}

function putSources(): void {
  mkdirSync(join(workspace, 'src', '.git'), { recursive: true });
  writeFileSync(join(workspace, 'src', '.git', 'config'), 'token');
  writeFileSync(join(workspace, 'src', 'a.sh'), 'a', { mode: 0o700 });
  writeFileSync(join(workspace, 'src', 'b.txt'), 'b', { mode: 0o600 });
}

const INPUTS = { plugin: 'files', files: 'src', 'artifacts-dir': 'out' };

test('files go in, artifacts come out, with a list of them', async () => {
  plugin(COPY, {});
  putSources();
  const { outputs } = await step(INPUTS, { workspace });
  checkCopy(outputs);
  const list = readFileSync(outputs['artifacts-file'] ?? '', 'utf8');
  expect(JSON.parse(list)).toEqual(
    [
      ['own/x', 'x\n'],
      ['src/a.sh', 'a'],
      ['src/b.txt', 'b'],
    ].map(([path, content = '']) => ({
      path,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    })),
  );
});

test.each(['', 'src'])(
  'the command of the summary does the same by hand, with `files: %s`',
  async (files) => {
    plugin(
      'cp "$PLUGIN_INPUT_FILE" "$PLUGIN_OUTPUT_FILE"\n' +
        '(cd "$PLUGIN_INPUT_DIR" && find . -type f; cat) >&2',
      { input: { via: 'file' }, output: { via: 'file' } },
    );
    putSources();
    const inputs = { plugin: 'files', input: '{"a":[1]}', files };
    const { outputs, summary } = await step(inputs, { workspace });
    const commands = [...summary.matchAll(/```sh\n([^]*?)\n```/g)];
    const [command = ''] = commands
      .map(([, text = '']) => text)
      .filter((text) => !text.startsWith('plugin-runner '));
    const desk = join(workspace, 'desk');
    mkdirSync(join(desk, 'files', 'src'), { recursive: true });
    writeFileSync(join(desk, 'files', 'src', 'a.sh'), 'a');
    writeFileSync(join(desk, 'input.json'), '{"a":[1]}');
    const { stdout, stderr } = spawnSync('sh', ['-c', command], {
      cwd: desk,
      encoding: 'utf8',
    });
    expect(stderr.split('\n').filter(Boolean).sort()).toEqual([
      './input.json',
      ...(files === '' ? [] : ['./src/a.sh']),
    ]);
    expect(stdout).toBe('{"a":[1]}');
    expect(outputs['output']).toBe(stdout);
  },
);

// Only root can be somebody else; then the test above is not of a user.
const testAsUser = process.getuid?.() === 0 ? test : test.skip;

testAsUser(
  'what a plugin leaves belongs to a runner that is not root, and all of it can be deleted',
  async () => {
    plugin(COPY, {});
    putSources();
    const socket = (process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock')
      .split('://')
      .at(-1);
    const group = statSync(String(socket)).gid;
    const user = `setpriv --reuid 1234 --regid 5678 --groups 5678,${group}`;
    chownSync(workspace, 1234, 5678);
    for (const path of ['', '/a.sh', '/b.txt']) {
      chownSync(join(workspace, `src${path}`), 1234, 5678);
    }
    const temp = join(workspace, '_temp');
    mkdirSync(temp);
    const node = nodeAfter(
      'chown -R 1234:5678 "$(dirname "$GITHUB_OUTPUT")/.." "$RUNNER_TEMP"',
      user,
    );
    const { outputs } = await step(INPUTS, { workspace, temp, node });
    checkCopy(outputs);
    const { uid, gid } = statSync(join(workspace, 'out', 'own', 'x'));
    expect({ uid, gid }).toEqual({ uid: 1234, gid: 5678 });
    const remove = [...user.split(' ').slice(1), 'rm', '-r'];
    for (const path of ['out', '_temp/plugin-runner']) {
      spawnSync('setpriv', [...remove, join(workspace, path)]);
      expect(existsSync(join(workspace, path))).toBe(false);
    }
  },
);

describe('where the engine does not see our files', () => {
  /** In a mount namespace of its own a path is there, and is another one. */
  const elsewhere = (path: string, run = '', then = ''): string =>
    nodeAfter(
      `if [ -z "$INSIDE" ]; then INSIDE=1 exec unshare -m "$0" "$@"; fi
unset INSIDE
mkdir -p /tmp/kept.$$ && cp -a "${path}/." /tmp/kept.$$
mount -t tmpfs none "${path}"
cp -a /tmp/kept.$$/. "${path}" && rm -r /tmp/kept.$$`,
      run,
      then,
    );

  testWithMounts('they are copied, and nothing is left of it', async () => {
    plugin(COPY, {});
    putSources();
    const node = elsewhere('$RUNNER_TEMP');
    const { outputs } = await step(INPUTS, { workspace, node });
    checkCopy(outputs);
  });

  testWithMounts(
    'a `workspace: read` is copied too, without any .git',
    async () => {
      plugin(
        `cd /workspace && touch x 2>/dev/null && exit 4
printf '"%s"' "$(find . -type f | sort | tr '\\n' ' ')"`,
        { workspace: 'read' },
      );
      putSources();
      const node = elsewhere('$GITHUB_WORKSPACE');
      const { outputs } = await step({ plugin: 'files' }, { workspace, node });
      expect(outputs['error']).toBe('');
      expect(JSON.parse(outputs['output'] ?? '')).toBe(
        './node ./plugins/files.json ./src/a.sh ./src/b.txt ',
      );
    },
  );

  describe('what a plugin with `workspace: write` did is brought back', () => {
    /** The workspace as it was in the end, in the mount namespace of the step. */
    let after = '';
    beforeEach(() => {
      after = mkdtempSync(join(tmpdir(), 'after-'));
      putSources();
    });
    afterEach(() => rmSync(after, { recursive: true }));

    const write = async (
      script: string,
      more: Readonly<Record<string, unknown>> = {},
      run = '',
    ): Promise<Awaited<ReturnType<typeof step>>> => {
      plugin(`cd /workspace || exit 9\n${script}`, {
        ...{ workspace: 'write', sandbox: { user: 'host' }, ...more },
      });
      const path = '$GITHUB_WORKSPACE';
      const keep = `cp -a "${path}/." '${after}'`;
      const node = elsewhere(path, run, keep);
      return step({ plugin: 'files' }, { workspace, node });
    };
    const text = (path: string): string =>
      readFileSync(join(after, path), 'utf8');
    const mode = (path: string): number =>
      lstatSync(join(after, path)).mode & 0o7777;
    const has = (path: string): boolean => existsSync(join(after, path));

    testWithMounts('files, directories, links and deletions', async () => {
      const old = new Date(1_000_000_000_000);
      utimesSync(join(workspace, 'src', 'a.sh'), old, old);
      writeFileSync(join(workspace, 'same'), 'same');
      utimesSync(join(workspace, 'same'), old, old);
      const { outputs, log } = await write(
        `touch same && echo more >>src/a.sh && chmod 6755 src/a.sh &&
rm src/b.txt && mkdir -p new/deep && echo made >new/deep/file &&
ln -s deep/file new/link && touch -t 200109090146.40 src/a.sh && echo 1`,
      );
      expect(outputs['error']).toBe('');
      expect(text('src/a.sh')).toBe('amore\n');
      expect(mode('src/a.sh')).toBe(0o755);
      expect(has('src/b.txt')).toBe(false);
      expect(text('new/link')).toBe('made\n');
      expect(readlinkSync(join(after, 'new', 'link'))).toBe('deep/file');
      // Its content is what it was.
      expect(statSync(join(after, 'same')).mtimeMs).toBe(old.getTime());
      expect(readFileSync(join(after, 'src', '.git', 'config'), 'utf8')).toBe(
        'token',
      );
      expect(log).not.toContain('brought back');
    });

    testWithMounts.each([
      ['plugin_failed', 'exit 3', {}],
      ['timed_out', 'sleep 60', { timeout: '10s' }],
      [
        'out_of_memory',
        `cat /dev/zero | tail`,
        { resource_limits: { memory: '16Mi' } },
      ],
    ])('whatever the outcome: %s', async (outcome, script, more) => {
      const { outputs } = await write(
        `rm src/b.txt; echo x >made; ${script}`,
        more,
      );
      expect(outputs['outcome']).toBe(outcome);
      expect(text('made')).toBe('x\n');
      expect(has('src/b.txt')).toBe(false);
    });

    testWithMounts('but nothing of git’s, and nothing elsewhere', async () => {
      const { outputs, log } = await write(
        `mkdir -p .git/hooks src/.GIT && echo x >.git/hooks/post-checkout &&
echo x >src/.GIT/config && rm -rf src && ln -s /tmp out && ln -s ../.. up &&
mkdir lib && echo x >lib/.git && mkfifo fifo && ln -s .git/hooks hooks && echo 1`,
      );
      expect(outputs['error']).toBe('');
      expect(readdirSync(after).sort()).toEqual(
        ['lib', 'node', 'plugins', 'src'].sort(),
      );
      expect(readdirSync(join(after, 'lib'))).toEqual([]);
      // What the plugin did not see is there still.
      expect(
        readdirSync(join(after, 'src'), { recursive: true }).sort(),
      ).toEqual(['.git', '.git/config']);
      for (const reason of [
        '4 were not brought back: files of a `.git`',
        '3 were not brought back: links that lead out of the workspace',
        '1 were not brought back: devices, FIFOs and sockets',
        '1 were not brought back: directories that hold more than the plugin saw',
      ]) {
        expect(log).toContain(reason);
      }
    });

    testWithMounts(
      'before a further attempt, which goes on there',
      async () => {
        const { outputs } = await write(
          'echo x >>tries; test "$(wc -l <tries)" = 2 || exit 4; echo 1',
          { retry: { attempts: 3, backoff: '1ms', on: [4] } },
        );
        expect(outputs['error']).toBe('');
        expect(text('tries')).toBe('x\nx\n');
      },
    );

    testAsUser('and belongs to a runner that is not root', async () => {
      if (!mayMount) return;
      const socket = (
        process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock'
      )
        .split('://')
        .at(-1);
      const group = statSync(String(socket)).gid;
      for (const path of ['', 'plugins', 'src', 'src/a.sh', 'src/b.txt']) {
        chownSync(join(workspace, path), 1234, 5678);
      }
      const user = `setpriv --reuid 1234 --regid 5678 --groups 5678,${group}`;
      const { outputs } = await write(
        'echo more >>src/a.sh && echo made >made && echo 1',
        {},
        `chown -R 1234:5678 "$(dirname "$GITHUB_OUTPUT")/.." "$RUNNER_TEMP"\n${user}`,
      );
      expect(outputs['error']).toBe('');
      for (const path of ['src/a.sh', 'made']) {
        const { uid, gid } = statSync(join(after, path));
        expect({ uid, gid }).toEqual({ uid: 1234, gid: 5678 });
      }
      expect(text('src/a.sh')).toBe('amore\n');
    });
  });

  testWithMounts(
    'a killed step leaves nothing after its post step',
    async () => {
      plugin('echo started >&2; sleep 60', {});
      putSources();
      const node = elsewhere('$RUNNER_TEMP');
      let pid = 0;
      const main = await step(INPUTS, {
        ...{ workspace, node },
        onStart: (started) => (pid = started.pid),
        onLine: (line) => {
          if (line.includes('started')) process.kill(pid, 'SIGKILL');
        },
      });
      expect(main.signal).toBe('SIGKILL');
      const name = main.state['container'] ?? '';
      expect(
        docker('ps', '--all', '--quiet', `--filter=name=${name}`),
      ).not.toBe('');
      const post = await step(INPUTS, {
        ...{ workspace, entry: 'post', state: main.state },
      });
      expect(post.log).toContain('Removed the container');
    },
  );
});

test('1 GiB in and 1 GiB out take no memory to speak of', async () => {
  const file = join(workspace, 'large');
  const block = Buffer.alloc(16 * MIB);
  const meant = createHash('sha256');
  const descriptor = openSync(file, 'w');
  for (let count = 0; count < 64; count += 1) {
    block.fill(`${count} `);
    writeSync(descriptor, block);
    meant.update(block);
  }
  closeSync(descriptor);
  const peakFile = join(workspace, 'peak');
  const probe = join(workspace, 'probe.mjs');
  writeFileSync(
    probe,
    `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  writeFileSync(${JSON.stringify(peakFile)}, String(process.resourceUsage().maxRSS));
});`,
  );
  const env = { NODE_OPTIONS: `--import=${pathToFileURL(probe).href}` };
  const peak = (): number => Number(readFileSync(peakFile, 'utf8')) * 1024;

  plugin('cp "$PLUGIN_INPUT_DIR"/* "$PLUGIN_OUTPUT_DIR"; echo 1', {
    resource_limits: { memory: '64Mi' },
  });
  const small = { ...INPUTS, files: 'plugins' };
  const idle = await step(small, { workspace, env });
  expect(idle.outputs['error']).toBe('');
  const idlePeak = peak();
  rmSync(join(workspace, 'out'), { recursive: true });

  const { outputs } = await step(
    { ...INPUTS, files: 'large' },
    { workspace, env },
  );
  expect(outputs['error']).toBe('');
  // Pieces that are done with wait for the collector of garbage.
  expect(peak() - idlePeak).toBeLessThan(256 * MIB);
  const printed = createHash('sha256');
  for await (const piece of createReadStream(join(workspace, 'out', 'large'))) {
    printed.update(piece as Buffer);
  }
  const digest = meant.digest('hex');
  expect(printed.digest('hex')).toBe(digest);
  const list = readFileSync(outputs['artifacts-file'] ?? '', 'utf8');
  expect(JSON.parse(list)).toEqual([
    { path: 'large', bytes: 1024 * MIB, sha256: digest },
  ]);
}, 300_000);
