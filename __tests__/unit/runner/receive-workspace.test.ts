import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { packDirectory } from '../../../src/orchestrator/docker/pack-directory';
import type { OutputEntry } from '../../../src/orchestrator/output-entry';
import type { CopiedEntry } from '../../../src/orchestrator/writable-copy';
import {
  receiveWorkspace,
  type WorkspaceReceiver,
} from '../../../src/runner/receive-workspace';
import { asNobody } from '../../fakes/as-nobody';
import {
  aTemporaryDirectory,
  type TemporaryDirectory,
} from '../../fakes/temporary-directory';

type Taken = readonly [OutputEntry, ...string[]];

const OLD_S = 1_000_000_000;
const HIDDEN = new Set(['.git', 'sub/.git', 'secret']);
const signal = new AbortController().signal;

let directory: TemporaryDirectory;
let root = '';
beforeEach(() => {
  directory = aTemporaryDirectory();
  root = join(directory.path, 'workspace');
  put('.git/config', 'token');
  put('sub/.git/config', 'token');
  put('sub/deep/file', 'deep');
  put('secret/key', 'key');
  put('a', 'one');
  put('b.sh', 'two', 0o755);
  put('c', 'three');
  mkdirSync(join(root, 'empty'));
  for (const path of ['empty', 'sub', 'sub/deep']) {
    chmodSync(join(root, path), 0o755); // whatever the umask is
  }
  symlinkSync('a', join(root, 'link'));
  symlinkSync(directory.path, join(root, 'outside'));
  writeFileSync(join(directory.path, 'victim'), 'victim');
});
afterEach(() => directory.remove());

function put(path: string, content: string, mode = 0o644): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
  chmodSync(join(root, path), mode);
  utimesSync(join(root, path), OLD_S, OLD_S);
}
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const has = (path: string): boolean => existsSync(join(root, path));

/** What `workspace` is, as if an engine had got a copy of it. */
async function copied(): Promise<Map<string, CopiedEntry>> {
  const originals = new Map<string, CopiedEntry>();
  const tar = packDirectory(root, HIDDEN, (path, it) =>
    originals.set(path, it),
  );
  for await (const piece of tar) expect(piece.length).toBeGreaterThan(0);
  return originals;
}

async function* pieces(...content: string[]): AsyncGenerator<Uint8Array> {
  for (const piece of content) yield await Promise.resolve(Buffer.from(piece));
}

const file = (path: string, content: string, more = {}): Taken => [
  {
    ...{ path, kind: 'file', bytes: Buffer.byteLength(content), mode: 0o644 },
    ...{ modifiedS: OLD_S, target: undefined },
    ...more,
  },
  // Two pieces, so that a difference can be in the second.
  content.slice(0, 2),
  content.slice(2),
];
const other = (
  path: string,
  kind: OutputEntry['kind'],
  target?: string,
): Taken => [
  {
    ...{ path, kind, bytes: 0, mode: kind === 'symlink' ? 0o777 : 0o755 },
    ...{ modifiedS: OLD_S, target },
  },
];

/** The copy as it was, in an engine's order. */
const asIs = (...without: string[]): Taken[] =>
  [
    file('a', 'one'),
    file('b.sh', 'two', { mode: 0o755 }),
    file('c', 'three'),
    other('empty', 'directory'),
    other('link', 'symlink', 'a'),
    other('outside', 'symlink', directory.path),
    other('sub', 'directory'),
    other('sub/deep', 'directory'),
    file('sub/deep/file', 'deep'),
  ].filter(([{ path }]) => !without.includes(path));

/** Brings back a copy. @param meanwhile what is done here after the copy. */
async function receive(
  archive: readonly Taken[],
  meanwhile: () => void = () => undefined,
): Promise<WorkspaceReceiver> {
  const mount = { source: root, target: '/workspace', readOnly: false };
  const originals = await copied();
  meanwhile();
  const receiver = receiveWorkspace({ mount, originals }, HIDDEN);
  for (const [entry, ...content] of archive) {
    await receiver.take(entry, pieces(...content));
  }
  await receiver.finish(signal);
  // Whatever it was, nothing is ever written elsewhere, or to git.
  expect(readdirSync(directory.path).sort()).toEqual(['victim', 'workspace']);
  expect(readFileSync(join(directory.path, 'victim'), 'utf8')).toBe('victim');
  for (const path of ['.git', 'sub/.git', 'secret']) {
    expect(readdirSync(join(root, path))).toHaveLength(1);
  }
  expect(text('.git/config')).toBe('token');
  expect(found().filter((path) => path.includes('.plugin-runner-'))).toEqual(
    [],
  );
  return receiver;
}

/** Everything that is there; links are not followed. */
function found(at = ''): string[] {
  return readdirSync(join(root, at), { withFileTypes: true }).flatMap((it) => {
    const path = join(at, it.name);
    return it.isDirectory() ? [path, ...found(path)] : [path];
  });
}

/** Everything that a change of anything would show in. */
function state(): string[] {
  return found()
    .sort()
    .map((path) => {
      const { mode, mtimeMs, ino } = lstatSync(join(root, path));
      return `${path} ${mode.toString(8)} ${mtimeMs} ${ino}`;
    });
}

test('what is as it was is not touched', async () => {
  const before = state();
  const { leftOut } = await receive(asIs());
  expect(state()).toEqual(before);
  expect(leftOut.size).toBe(0);
});

test('nor is what has another time alone', async () => {
  const before = state();
  await receive([...asIs('a'), file('a', 'one', { modifiedS: OLD_S + 100 })]);
  expect(state()).toEqual(before);
});

describe('what differs is brought back', () => {
  test.each([
    ['longer', 'one and more'],
    ['shorter', 'o'],
    ['of the same size and time', 'onE'],
    ['empty', ''],
  ])('a file that is %s', async (_name, content) => {
    await receive([...asIs('a'), file('a', content)]);
    expect(text('a')).toBe(content);
    expect(lstatSync(join(root, 'a')).mode & 0o7777).toBe(0o644);
  });

  test.each([
    [0o755, 0o755],
    [0o600, 0o600],
    [0o6755, 0o755],
    [0o000, 0o400],
  ])('the mode %i', async (given, mode) => {
    const before = lstatSync(join(root, 'a'));
    await receive([...asIs('a'), file('a', 'one', { mode: given })]);
    const after = lstatSync(join(root, 'a'));
    expect(after.mode & 0o7777).toBe(mode);
    expect(after.mtimeMs).toBe(before.mtimeMs);
    expect(after.ino).toBe(before.ino);
  });

  test('a new file that its owner could not read', async () => {
    await receive([...asIs(), file('shut', 'x', { mode: 0o000 })]);
    expect(lstatSync(join(root, 'shut')).mode & 0o7777).toBe(0o400);
    await receive([...asIs(), file('shut', 'x', { mode: 0o200 })]);
    expect(lstatSync(join(root, 'shut')).mode & 0o7777).toBe(0o600);
  });

  test('new files, directories and links', async () => {
    const { leftOut } = await receive([
      ...asIs(),
      other('new', 'directory'),
      file('new/x', 'exec', { mode: 0o4711 }),
      other('new/up', 'symlink', '../sub/deep/file'),
      other('new/nowhere', 'symlink', 'not/here'),
      other('new/all', 'symlink', '..'),
    ]);
    expect(leftOut.size).toBe(0);
    expect(text('new/x')).toBe('exec');
    expect(statSync(join(root, 'new', 'x')).mode & 0o7777).toBe(0o711);
    expect(text('new/up')).toBe('deep');
    expect(readlinkSync(join(root, 'new', 'nowhere'))).toBe('not/here');
    const { uid } = statSync(join(root, 'new', 'x'));
    expect(uid).toBe(process.getuid?.());
  });

  test('a link to a link to what is not there yet', async () => {
    const { leftOut } = await receive([
      ...asIs(),
      other('first', 'symlink', 'second'),
      other('second', 'symlink', 'sub/not-yet'),
    ]);
    expect(leftOut.size).toBe(0);
    expect(readlinkSync(join(root, 'first'))).toBe('second');
    expect(readlinkSync(join(root, 'second'))).toBe('sub/not-yet');
  });

  test('but not through one that leads out, where nothing is yet', async () => {
    symlinkSync(join(directory.path, 'not-yet'), join(root, 'away'));
    const { leftOut } = await receive([
      ...asIs(),
      other('away', 'symlink', join(directory.path, 'not-yet')),
      other('first', 'symlink', 'away'),
    ]);
    expect([...leftOut.values()]).toEqual([1]);
    expect(found()).not.toContain('first');
  });

  test('deletions', async () => {
    const { leftOut } = await receive(asIs('a', 'empty', 'link', 'outside'));
    expect(leftOut.size).toBe(0);
    expect(readdirSync(root).sort()).toEqual(
      ['.git', 'b.sh', 'c', 'secret', 'sub'].sort(),
    );
  });

  test.each([
    ['a directory', 'a', [other('a', 'directory'), file('a/x', 'x')], 'a/x'],
    ['a link', 'a', [other('a', 'symlink', 'c')], 'a'],
    ['a file', 'link', [file('link', 'x')], 'link'],
    [
      'a directory',
      'outside',
      [other('outside', 'directory'), file('outside/x', 'x')],
      'outside/x',
    ],
    ['a file', 'empty', [file('empty', 'x')], 'empty'],
  ] as const)('%s in the place of %s', async (_kind, path, by, read) => {
    const { leftOut } = await receive([...asIs(path), ...by]);
    expect(leftOut.size).toBe(0);
    expect(text(read)).toBe(path === 'a' && by.length === 1 ? 'three' : 'x');
  });

  test('a link in the place of a directory with files', async () => {
    put('full/x', 'x');
    const { leftOut } = await receive([
      ...asIs(),
      other('full', 'symlink', 'sub'),
    ]);
    expect(leftOut.size).toBe(0);
    expect(readlinkSync(join(root, 'full'))).toBe('sub');
  });

  test('a further name of a file is a file of its own', async () => {
    // An archive has the content under the name that comes first.
    const { leftOut } = await receive([
      file('0', 'one'),
      other('a', 'link', '0'),
      ...asIs('a'),
      other('z', 'link', 'c'),
    ]);
    expect(leftOut.size).toBe(0);
    expect(text('a')).toBe('one');
    expect(lstatSync(join(root, 'a')).mtimeMs).toBe(OLD_S * 1_000);
    expect(text('z')).toBe('three');
    expect(lstatSync(join(root, 'z')).nlink).toBe(1);
  });
});

describe('nothing else is: it is counted', () => {
  test.each([
    ['a path up', file('../victim', 'x'), 'paths that lead elsewhere'],
    ['an absolute path', file('/victim', 'x'), 'paths that lead elsewhere'],
    ['a path up and down', file('sub/../../victim', 'x'), 'paths that lead'],
    ['a dot', file('./a', 'x'), 'paths that lead elsewhere'],
    ['a `.git`', file('.git/config', 'x'), 'files of a `.git`'],
    ['a new `.git`', other('c/.git', 'directory'), 'files of a `.git`'],
    ['a file `.git`', file('empty/.git', 'gitdir: x'), 'files of a `.git`'],
    ['a link `.git`', other('empty/.git', 'symlink', '../sub'), 'a `.git`'],
    ['a link in the place of `.git`', other('.git', 'symlink', 'sub'), '.git'],
    ['a `.GIT`', file('empty/.GIT/config', 'x'), 'files of a `.git`'],
    ['a short `.git`', file('GIT~1/config', 'x'), 'files of a `.git`'],
    ['what is hidden', file('secret/key', 'x'), 'hidden from the plugin'],
    ['a file for what is hidden', file('secret', 'x'), 'hidden from'],
    ['a device', other('null', 'other'), 'devices, FIFOs and sockets'],
    ['a FIFO for a file', other('a', 'other'), 'devices, FIFOs and sockets'],
    ['a newline', file('x\ny', 'x'), 'names with control characters'],
    ['no UTF-8', file('x\ufffd', 'x'), 'names that are no UTF-8'],
    ['a link up', other('x', 'symlink', '../victim'), 'links that lead out'],
    ['a link to /', other('x', 'symlink', '/etc'), 'links that lead out'],
    ['its own /', other('x', 'symlink', '/workspace/a'), 'links that lead out'],
    ['a link to git', other('x', 'symlink', '.git/hooks'), 'or to what is'],
    ['one to `.GIT`', other('x', 'symlink', '.GIT/hooks'), 'or to what is'],
    ['one to what is hidden', other('x', 'symlink', 'secret'), 'or to what'],
    ['one through another', other('x', 'symlink', 'outside/x'), 'lead out'],
    ['one that turns', other('x', 'symlink', 'link/../../victim'), 'lead out'],
    ['one to itself', other('x', 'symlink', 'x/../../..'), 'links that lead'],
    ['a hard link out', other('x', 'link', '../victim'), 'further names'],
    ['one to git', other('x', 'link', '.git/config'), 'further names'],
    ['one to nothing', other('x', 'link', 'not-here'), 'further names'],
    [
      'one behind a link',
      other('x', 'link', 'outside/victim'),
      'further names',
    ],
    ['a file behind a link', file('outside/victim', 'x'), 'behind a link'],
    ['a directory there', other('outside/d', 'directory'), 'behind a link'],
    ['a file below a file', file('a/x', 'x'), 'behind a link'],
  ])('%s', async (_name, taken, reason) => {
    const before = state();
    const { path } = taken[0];
    const { leftOut } = await receive([...asIs(path), taken]);
    expect([...leftOut]).toEqual([[expect.stringContaining(reason), 1]]);
    expect(state()).toEqual(before);
  });

  test('two links that lead out together', async () => {
    const { leftOut } = await receive([
      ...asIs(),
      other('x', 'symlink', 'y/victim'),
      other('y', 'symlink', 'z'),
      other('z', 'symlink', 'outside'),
    ]);
    expect(leftOut.size).toBe(1);
    expect(has('x')).toBe(false);
    expect(has('y')).toBe(false);
  });

  test('a directory that holds what the plugin did not see stays', async () => {
    const { leftOut } = await receive(asIs('sub', 'sub/deep', 'sub/deep/file'));
    expect([...leftOut]).toEqual([
      ['directories that hold more than the plugin saw', 1],
    ]);
    expect(readdirSync(join(root, 'sub'))).toEqual(['.git']);
  });

  test.each([
    ['a file', file('sub', 'x')],
    ['a link', other('sub', 'symlink', 'empty')],
  ])('%s does not take its place', async (_name, taken) => {
    const { leftOut } = await receive([
      ...asIs('sub', 'sub/deep', 'sub/deep/file'),
      taken,
    ]);
    expect([...leftOut.keys()]).toEqual([
      'directories that hold more than the plugin saw',
    ]);
    expect(readdirSync(join(root, 'sub'))).toEqual(['.git']);
  });

  test('a `.GIT` that the plugin had is neither changed nor deleted', async () => {
    put('.GIT/config', 'mine');
    put('x/.Git', 'mine');
    const { leftOut } = await receive([
      ...asIs(),
      other('.GIT', 'directory'),
      file('.GIT/config', 'theirs'),
    ]);
    expect([...leftOut.keys()].sort()).toEqual([
      'directories that hold more than the plugin saw',
      'files of a `.git`',
    ]);
    expect(text('.GIT/config')).toBe('mine');
    expect(text('x/.Git')).toBe('mine');
  });
});

describe('what was changed here meanwhile', () => {
  test('stays where the plugin did not change it', async () => {
    await receive(asIs(), () => {
      put('a', 'ours');
      put('added', 'ours');
      rmSync(join(root, 'c'));
      put('empty/added', 'ours');
    });
    expect(text('a')).toBe('ours');
    expect(text('added')).toBe('ours');
    expect(text('empty/added')).toBe('ours');
    expect(has('c')).toBe(false);
  });

  test('is written over where it did', async () => {
    await receive(
      [
        ...asIs('a', 'b.sh', 'c'),
        file('a', 'theirs'),
        file('b.sh', 'owt', { mode: 0o755, modifiedS: OLD_S + 5 }),
      ],
      () => {
        put('a', 'ours');
        put('b.sh', 'our', 0o755);
        put('c', 'ours');
      },
    );
    expect(text('a')).toBe('theirs');
    expect(text('b.sh')).toBe('owt');
    expect(has('c')).toBe(false);
  });

  test('a directory that has become a link is not written through', async () => {
    const { leftOut } = await receive(
      [...asIs(), file('empty/victim', 'x')],
      () => {
        rmSync(join(root, 'empty'), { recursive: true });
        symlinkSync(directory.path, join(root, 'empty'));
      },
    );
    expect([...leftOut.keys()]).toEqual([
      'what is behind a link of the workspace',
    ]);
  });
});

test('a file that may not be read is written over', async () => {
  chmodSync(directory.path, 0o755);
  chmodSync(root, 0o777);
  put('shut', 'x');
  const mount = { source: root, target: '/workspace', readOnly: false };
  const originals = await copied();
  const receiver = receiveWorkspace({ mount, originals }, HIDDEN);
  chmodSync(join(root, 'shut'), 0o000);
  const [entry, ...content] = file('shut', 'new');
  await asNobody(() => receiver.take(entry, pieces(...content)));
  expect(text('shut')).toBe('new');
  expect(receiver.leftOut.size).toBe(0);
});

test('a break leaves a file as it was, and deletes nothing', async () => {
  const mount = { source: root, target: '/workspace', readOnly: false };
  const receiver = receiveWorkspace(
    { mount, originals: await copied() },
    HIDDEN,
  );
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from('on'));
    yield Buffer.from('E and so on');
    throw new Error('it broke off');
  }
  const [entry] = file('a', 'onE and so on for long');
  await expect(receiver.take(entry, broken())).rejects.toThrow('it broke off');
  expect(text('a')).toBe('one');
  expect(readdirSync(root)).toHaveLength(9);
});

test.each([
  ['bytes', { bytes: 10, files: 100, names: 1000 }],
  ['files', { bytes: 100, files: 2, names: 1000 }],
  ['characters of paths', { bytes: 100, files: 100, names: 12 }],
])('too many %s are refused, and what to do', async (_what, limits) => {
  const mount = { source: root, target: '/workspace', readOnly: false };
  const originals = await copied();
  const receiver = receiveWorkspace({ mount, originals }, HIDDEN, limits);
  const taking = async (): Promise<void> => {
    for (const [entry, ...content] of asIs()) {
      await receiver.take(entry, pieces(...content));
    }
  };
  await expect(taking()).rejects.toMatchObject({
    outcome: 'output_too_large',
    message: expect.stringContaining('leave less in it') as string,
  });
});

test('names that would fill the memory are refused early', async () => {
  const mount = { source: root, target: '/workspace', readOnly: false };
  const receiver = receiveWorkspace({ mount, originals: new Map() }, HIDDEN);
  const target = 'x'.repeat(2 ** 20);
  const taking = async (): Promise<void> => {
    for (let at = 0; at < 200; at += 1) {
      const [entry] = other(`link${at}`, 'symlink', target);
      await receiver.take(entry, pieces());
    }
  };
  await expect(taking()).rejects.toMatchObject({
    outcome: 'output_too_large',
    message: expect.stringContaining('characters of names') as string,
  });
});

test('a sparse file is as large as it says', async () => {
  const mount = { source: root, target: '/workspace', readOnly: false };
  const receiver = receiveWorkspace({ mount, originals: new Map() }, HIDDEN);
  const [entry] = file('huge', '', { bytes: 2 ** 40 });
  await expect(receiver.take(entry, pieces())).rejects.toMatchObject({
    outcome: 'output_too_large',
  });
  expect(has('huge')).toBe(false);
});
