import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Artifact } from '../../src/runner/receive-artifacts';
import { aTemporaryDirectory } from '../fakes/temporary-directory';
import { leavesNothingBehind, runPlugin, shellPlugin } from './run-plugin';

leavesNothingBehind();

let directory: ReturnType<typeof aTemporaryDirectory>;
let workspace = '';
beforeEach(() => {
  directory = aTemporaryDirectory();
  workspace = directory.path;
});
afterEach(() => directory.remove());

function put(path: string, content = path, mode = 0o644): void {
  mkdirSync(join(workspace, path, '..'), { recursive: true });
  writeFileSync(join(workspace, path), content, { mode });
}

const sha256 = (content: string): string =>
  createHash('sha256').update(content).digest('hex');

/** The list of artifacts, and the directory as it was placed. */
function placed(name = 'out'): { files: string[]; path: string } {
  const path = join(workspace, name);
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return { files: files.sort(), path };
}

describe('files in', () => {
  const LIST = `cd "$PLUGIN_INPUT_DIR"
list=$(find . -type f -exec ls -ln {} + | awk '{print $1,$3,$9}' | sort -k3 | tr '\\n' ';')
touch new 2>/dev/null && list="$list writable"
echo x 2>/dev/null >>src/a.sh && list="$list appended"
printf '"%s"' "$list"`;

  test('the plugin sees them read-only, as any user, and nothing of git', async () => {
    put('src/a.sh', 'a', 0o700);
    put('src/b/c.txt', 'c', 0o600);
    put('src/.git/config', 'token');
    put('.git/config', 'token');
    put('not.md');
    symlinkSync('/etc/passwd', join(workspace, 'src', 'passwd.txt'));
    symlinkSync('b/c.txt', join(workspace, 'src', 'link.txt'));
    const { output, record } = await runPlugin(shellPlugin(LIST), {
      workspace,
      files: ['src', '!**/*.md'],
    });
    expect(record.error).toBeNull();
    const owner = process.getuid?.() ?? 0;
    expect(output).toBe(
      `-rwxr-xr-x ${owner} ./src/a.sh;-rw-r--r-- ${owner} ./src/b/c.txt;` +
        `-rw-r--r-- ${owner} ./src/link.txt;`,
    );
    expect(record.files).toEqual({ count: 3, bytes: 3 });
    expect(record.warnings.join()).toContain('"src/passwd.txt"');
    expect(readFileSync(join(workspace, 'src', 'a.sh'), 'utf8')).toBe('a');
  });

  test('a plugin with `input.via: file` finds its input there, and none on stdin', async () => {
    const script = `printf '{"file":%s,"stdin":"%s"}' "$(cat "$PLUGIN_INPUT_FILE")" "$(cat)"`;
    const { output, record } = await runPlugin(
      shellPlugin(script, { input: { via: 'file' } }),
      { input: '{"a":[1,2]}' },
    );
    expect(record.error).toBeNull();
    expect(output).toEqual({ file: { a: [1, 2] }, stdin: '' });
  });

  test('globs that match nothing start nothing', async () => {
    const { record } = await runPlugin(shellPlugin('echo 1'), {
      workspace,
      files: ['*.nothing'],
    });
    expect(record).toMatchObject({ outcome: 'invalid_input', container: null });
  });
});

describe('artifacts out', () => {
  const leave = (script: string, more = {}): Record<string, unknown> =>
    shellPlugin(`cd "$PLUGIN_OUTPUT_DIR" && ${script}\necho 1`, {
      artifacts: {},
      ...more,
    });

  test('are in artifacts-dir, ours, and listed with size and digest', async () => {
    const { record, execution } = await runPlugin(
      leave(
        `mkdir -m 700 deep && echo one >deep/a && chmod 0 deep/a && echo two >b.sh && chmod 4755 b.sh && ln b.sh c.sh && chmod 0 deep`,
      ),
      { workspace, artifactsDirectory: join(workspace, 'out') },
    );
    expect(record.error).toBeNull();
    const { files, path } = placed();
    expect(files).toEqual(['b.sh', 'c.sh', 'deep', 'deep/a']);
    expect(execution.artifactsDirectory).toBe(path);
    const own = { uid: process.getuid?.(), gid: process.getgid?.() };
    for (const [name, mode] of [
      ['deep', 0o755],
      ['deep/a', 0o644],
      ['b.sh', 0o755],
    ] as const) {
      const status = statSync(join(path, name));
      expect({ uid: status.uid, gid: status.gid }).toEqual(own);
      expect((status.mode & 0o7777).toString(8)).toBe(mode.toString(8));
    }
    expect(record.artifacts).toEqual({ count: 3, bytes: 12 });
    expect(record.warnings).toEqual([]);
  });

  test('the list is JSON', async () => {
    let list: Artifact[] = [];
    const { record } = await runPlugin(leave('echo one >a'), {
      workspace,
      artifactsDirectory: join(workspace, 'out'),
      onEnd: ({ artifactsFile = '' }) => {
        list = JSON.parse(readFileSync(artifactsFile, 'utf8')) as Artifact[];
      },
    });
    expect(record.error).toBeNull();
    expect(list).toEqual([{ path: 'a', bytes: 4, sha256: sha256('one\n') }]);
  });

  test('nothing hostile is taken over, and it is said', async () => {
    const { record } = await runPlugin(
      leave(
        `ln -s /etc/passwd link && mkfifo fifo && mkdir -p .git/hooks && echo x >.git/hooks/x && touch "$(printf 'a\\nb')" && ln -s / root && echo ok >ok`,
      ),
      { workspace, artifactsDirectory: join(workspace, 'out') },
    );
    expect(record.error).toBeNull();
    expect(placed().files).toEqual(['ok']);
    const said = record.warnings.join('\n');
    expect(said).toContain('3 were not taken over: links and special files');
    expect(said).toContain('files of a `.git`');
    expect(said).toContain('1 were not taken over: names with control');
  });

  test.each(['a', 'z'])(
    'the output file may have a further name: %s',
    async (name) => {
      const { output, record } = await runPlugin(
        leave(`echo 7 >${name} && ln ${name} "$PLUGIN_OUTPUT_FILE"`, {
          output: { via: 'file' },
        }),
        { workspace, artifactsDirectory: join(workspace, 'out') },
      );
      expect(record).toMatchObject({ error: null, warnings: [] });
      expect(output).toBe(7);
      expect(placed().files).toEqual([name]);
    },
  );

  test('a plugin that fails leaves them too', async () => {
    const { record } = await runPlugin(leave('echo log >log; exit 3'), {
      workspace,
      artifactsDirectory: join(workspace, 'out'),
    });
    expect(record.outcome).toBe('plugin_failed');
    expect(placed().files).toEqual(['log']);
  });

  test('too much is `output_too_large`, while it is being written', async () => {
    const { record } = await runPlugin(
      leave('while :; do cat /bin/busybox >>a; sleep 0.1; done', {
        artifacts: { max_bytes: '5Mi' },
      }),
      { timeoutMs: 60_000 },
    );
    expect(record.outcome).toBe('output_too_large');
    expect(record.error).toContain('more than 5242880 bytes');
    expect(record.artifacts).toBeNull();
  });

  test.each([
    ['too many files', 'touch 1 2 3 4', 'more than 3 files'],
    ['a sparse file', 'truncate -s 1099511627776 a', 'more than 1048576 bytes'],
  ])('%s at the end', async (_name, script, why) => {
    const { record } = await runPlugin(
      leave(script, { artifacts: { max_bytes: '1Mi', max_files: 3 } }),
    );
    expect(record.outcome).toBe('output_too_large');
    expect(record.error).toContain(why);
  });

  test('a directory that is not empty is refused before anything runs', async () => {
    put('out/mine');
    const { record } = await runPlugin(leave('echo 1 >a'), {
      workspace,
      artifactsDirectory: join(workspace, 'out'),
    });
    expect(record).toMatchObject({ outcome: 'invalid_input', container: null });
    expect(record.error).toContain('is not empty');
  });

  test('a plugin cannot lead them elsewhere', async () => {
    const other = aTemporaryDirectory();
    const script = `rmdir /workspace/out && ln -s ${other.path} /workspace/out && echo 1 >a`;
    const { record } = await runPlugin(
      leave(script, { workspace: 'write', sandbox: { user: 'host' } }),
      {
        workspace,
        artifactsDirectory: join(workspace, 'out'),
        hostUser: {
          uid: process.getuid?.() ?? 0,
          gid: process.getgid?.() ?? 0,
        },
      },
    );
    // From an engine elsewhere such a link is not brought back.
    expect(record.error ?? record.warnings.join()).toMatch(
      /is not in the workspace|links that lead out of the workspace/,
    );
    expect(readdirSync(other.path)).toEqual([]);
    other.remove();
  });

  test('every attempt begins with none', async () => {
    const { record } = await runPlugin(
      leave('ls >list; touch a; test -e /plugin/output/files/list; exit 4', {
        retry: { attempts: 2, backoff: '1ms', on: [4] },
      }),
      { workspace, artifactsDirectory: join(workspace, 'out') },
    );
    expect(record.attempts).toHaveLength(2);
    expect(placed().files).toEqual(['a', 'list']);
    expect(readFileSync(join(workspace, 'out', 'list'), 'utf8')).toBe('list\n');
  });
});

// On an engine that does not see our files, such as the second one of
// `npm run test:engines`, it is a copy that the plugin changes.
describe('with `workspace: write`', () => {
  const hostUser = {
    uid: process.getuid?.() ?? 0,
    gid: process.getgid?.() ?? 0,
  };
  const change = (script: string, more = {}): Record<string, unknown> =>
    shellPlugin(`cd /workspace || exit 9\n${script}`, {
      ...{ workspace: 'write', sandbox: { user: 'host' }, ...more },
    });
  const text = (path: string): string =>
    readFileSync(join(workspace, path), 'utf8');

  beforeEach(() => {
    put('.git/config', 'token');
    put('a.sh', 'a', 0o644);
    put('gone/b');
    put('same', 'same');
    const old = new Date(1_000_000_000_000);
    utimesSync(join(workspace, 'same'), old, old);
  });

  test('what the plugin changed is in the workspace, and ours', async () => {
    const { record } = await runPlugin(
      change(
        `printf b >>a.sh && chmod 755 a.sh && rm -r gone && mkdir -p new/deep &&
echo x >new/deep/x && ln -s deep/x new/link && mkdir empty && printf 1`,
      ),
      { workspace, hostUser },
    );
    expect(record).toMatchObject({ error: null, outcome: 'succeeded' });
    expect(record.warnings.join()).not.toContain('brought back');
    expect(text('a.sh')).toBe('ab');
    expect(statSync(join(workspace, 'a.sh')).mode & 0o7777).toBe(0o755);
    expect(text('new/link')).toBe('x\n');
    expect(existsSync(join(workspace, 'gone'))).toBe(false);
    expect(readdirSync(join(workspace, 'empty'))).toEqual([]);
    expect(statSync(join(workspace, 'same')).mtimeMs).toBe(1_000_000_000_000);
    expect(text('.git/config')).toBe('token');
    const { uid, gid } = statSync(join(workspace, 'new', 'deep', 'x'));
    expect({ uid, gid }).toEqual(hostUser);
  });

  test.each([
    ['plugin_failed', 'exit 3', {}],
    ['timed_out', 'sleep 60', { timeout: '8s', stop: { grace: '1s' } }],
    ['invalid_output', 'echo no JSON', {}],
    ['output_too_large', 'cat /dev/zero', { output: { max_bytes: 1_000 } }],
    [
      'out_of_memory',
      'cat /dev/zero | tail',
      { resource_limits: { memory: '16Mi' } },
    ],
  ])('and so it is after %s', async (outcome, script, more) => {
    const { record } = await runPlugin(
      change(`rm same; echo x >made; ${script}`, more),
      { workspace, hostUser },
    );
    expect(record.outcome).toBe(outcome);
    expect(text('made')).toBe('x\n');
    expect(existsSync(join(workspace, 'same'))).toBe(false);
  });

  test('a further attempt finds what the first one left', async () => {
    const { record } = await runPlugin(
      change('echo x >>tries; test "$(wc -l <tries)" = 2 || exit 4; echo 1', {
        retry: { attempts: 3, backoff: '1ms', on: [4] },
      }),
      { workspace, hostUser },
    );
    expect(record.attempts).toHaveLength(2);
    expect(text('tries')).toBe('x\nx\n');
  });

  test('what never started has changed nothing', async () => {
    const { record } = await runPlugin(
      { ...change(''), entrypoint: ['/bin/not-there'] },
      { workspace, hostUser },
    );
    expect(record.outcome).toBe('start_failed');
    expect(readdirSync(workspace).sort()).toEqual(
      ['.git', 'a.sh', 'gone', 'same'].sort(),
    );
    expect(record.warnings.join()).not.toContain('brought back');
  });
});

describe('with `output.via: file`', () => {
  const viaFile = (script: string, more = {}): Record<string, unknown> =>
    shellPlugin(script, { output: { via: 'file' }, ...more });

  test('the output is what the file holds, and stdout is kept', async () => {
    const { output, record, execution } = await runPlugin(
      viaFile(`echo a log; echo '{"a":1}' >"$PLUGIN_OUTPUT_FILE"`, {
        output_schema: { type: 'object', required: ['a'] },
      }),
    );
    expect(record.error).toBeNull();
    expect(output).toEqual({ a: 1 });
    expect(execution.outputBytes).toBe(8);
    expect(record.stdout_bytes).toBe(6);
    expect(record.artifacts).toEqual({ count: 0, bytes: 0 });
  });

  test.each([
    ['no file', 'echo 1', 'its output file is not JSON: it is not there'],
    ['no JSON', 'echo x >"$PLUGIN_OUTPUT_FILE"', 'its output file is not JSON'],
    ['a link', 'ln -s /etc/passwd "$PLUGIN_OUTPUT_FILE"', 'it is not there'],
    [
      'another form',
      'echo []>"$PLUGIN_OUTPUT_FILE"',
      'does not fit its output_schema',
    ],
  ])('%s is `invalid_output`', async (_name, script, why) => {
    const { record, output } = await runPlugin(
      viaFile(script, { output_schema: { type: 'object' } }),
    );
    expect(record.outcome).toBe('invalid_output');
    expect(record.error).toContain(why);
    expect(output === undefined || Array.isArray(output)).toBe(true);
  });

  test('more than `output.max_bytes` is `output_too_large`', async () => {
    const { record } = await runPlugin(
      shellPlugin('printf "[1,2,3]" >"$PLUGIN_OUTPUT_FILE"', {
        output: { via: 'file', max_bytes: 5 },
      }),
    );
    expect(record.outcome).toBe('output_too_large');
    expect(record.error).toContain('`output.max_bytes`');
  });
});

test('the copies that a plugin got are gone when it has ended', async () => {
  put('a');
  let left = true;
  await runPlugin(shellPlugin('echo 1'), {
    workspace,
    files: ['a'],
    onEnd: ({ recordDirectory }) => {
      left = existsSync(join(recordDirectory, 'files'));
    },
  });
  expect(left).toBe(false);
});
