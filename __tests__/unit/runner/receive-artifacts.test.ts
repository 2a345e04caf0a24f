import { openJsonChecker } from '../../../src/runner/json-checker';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputEntry } from '../../../src/orchestrator/output-entry';
import {
  receiveArtifacts,
  type ArtifactReceiver,
  type ResultFile,
} from '../../../src/runner/receive-artifacts';
import {
  aTemporaryDirectory,
  type TemporaryDirectory,
} from '../../fakes/temporary-directory';

let directory: TemporaryDirectory;
let target = '';
beforeEach(() => {
  directory = aTemporaryDirectory();
  target = join(directory.path, 'artifacts');
});
afterEach(() => directory.remove());

const receiver = (
  limits = { maxBytes: 1_000, maxFiles: 10 },
  result?: ResultFile,
): ArtifactReceiver => receiveArtifacts(target, limits, result);

async function* pieces(...content: string[]): AsyncGenerator<Uint8Array> {
  for (const piece of content) yield await Promise.resolve(Buffer.from(piece));
}

const entry = (
  path: string,
  differences: Partial<OutputEntry> = {},
): OutputEntry => ({
  ...{ path, kind: 'file', bytes: 0, mode: 0o644, modifiedS: 0 },
  target: undefined,
  ...differences,
});

const found = (): string[] =>
  readdirSync(target, { recursive: true, encoding: 'utf8' }).sort();

test('files are written as they are, and listed with size and digest', async () => {
  const to = receiver();
  await to.take(entry('b', { kind: 'directory' }), pieces());
  await to.take(entry('b/x', { mode: 0o100 }), pieces('he', 'llo'));
  await to.take(entry('a'), pieces());
  const manifest = join(directory.path, 'artifacts.json');
  await to.writeManifest(manifest);
  const sha256 = (text: string): string =>
    createHash('sha256').update(text).digest('hex');
  expect(JSON.parse(readFileSync(manifest, 'utf8'))).toEqual([
    { path: 'a', bytes: 0, sha256: sha256('') },
    { path: 'b/x', bytes: 5, sha256: sha256('hello') },
  ]);
  expect(to.counts).toEqual({ count: 2, bytes: 5 });
  expect(readFileSync(join(target, 'b', 'x'), 'utf8')).toBe('hello');
  expect(statSync(join(target, 'b', 'x')).mode & 0o7777).toBe(0o755);
  expect(statSync(join(target, 'a')).mode & 0o7777).toBe(0o644);
});

test('no files are a list of none', async () => {
  const manifest = join(directory.path, 'artifacts.json');
  await receiver().writeManifest(manifest);
  expect(JSON.parse(readFileSync(manifest, 'utf8'))).toEqual([]);
});

test.each([
  ['../x'],
  ['/etc/x'],
  ['a/../../x'],
  ['a//x'],
  ['./x'],
  ['.git/hooks/x'],
  ['a/.GIT/config'],
  ['a\nb'],
  ['\u001b[2J'],
  ['exe\u202egnp'],
  ['a\u200bb'],
  ['latin-\ufffd'],
  ['x'.repeat(1_025)],
])('%j is not written', async (path) => {
  const to = receiver();
  await to.take(entry(path), pieces('x'));
  expect(readdirSync(directory.path)).toEqual([]);
  expect([...to.leftOut.values()]).toEqual([1]);
});

test('a name that is no UTF-8 is told as that', async () => {
  const to = receiver();
  await to.take(entry('latin-\ufffd'), pieces('x'));
  expect([...to.leftOut.keys()]).toEqual(['names that are no UTF-8']);
});

test('names of every language are names', async () => {
  const to = receiver();
  // Persian with its joiner, and an emoji of several.
  for (const path of [
    'می\u200cخواهم',
    '\u{1f469}\u200d\u{1f680}',
    'ä',
    'a:b',
  ]) {
    await to.take(entry(path), pieces('x'));
  }
  expect(to.leftOut.size).toBe(0);
  expect(to.paths).toHaveLength(4);
});

test('a further name of a file is a copy of it; of anything else, nothing', async () => {
  const to = receiver();
  await to.take(entry('a'), pieces('four'));
  await to.take(entry('b', { kind: 'link', target: 'a' }), pieces());
  await to.take(entry('c', { kind: 'link', target: '../../x' }), pieces());
  await to.take(entry('d', { kind: 'other' }), pieces());
  expect(found()).toEqual(['a', 'b']);
  expect(to.counts).toEqual({ count: 2, bytes: 8 });
  expect([...to.leftOut.keys()]).toEqual(['links', 'links and special files']);
});

test('a name that is there already is not written over', async () => {
  const to = receiver();
  await to.take(entry('a'), pieces('one'));
  await to.take(entry('a'), pieces('two'));
  await to.take(entry('a', { kind: 'directory' }), pieces());
  await to.take(entry('a/b'), pieces('three'));
  expect(found()).toEqual(['a']);
  expect(readFileSync(join(target, 'a'), 'utf8')).toBe('one');
  expect([...to.leftOut.values()]).toEqual([3]);
});

test('nothing is ever written through a link', async () => {
  const to = receiver();
  await to.take(entry('a', { kind: 'directory' }), pieces());
  symlinkSync('/dev/null', join(target, 'a', 'x'));
  await expect(to.take(entry('a/x'), pieces('x'))).rejects.toThrow('EEXIST');
});

test.each([
  ['says so', 1_001, []],
  ['is', 0, ['x'.repeat(600), 'y'.repeat(401)]],
])(
  'a file that %s larger than allowed is too much',
  async (_name, bytes, content) => {
    await expect(
      receiver().take(entry('a', { bytes }), pieces(...content)),
    ).rejects.toMatchObject({ limit: 'max_bytes' });
  },
);

test('links count as much as what they stand for', async () => {
  const to = receiver();
  await to.take(entry('a'), pieces('x'.repeat(600)));
  await expect(
    to.take(entry('b', { kind: 'link', target: 'a' }), pieces()),
  ).rejects.toMatchObject({ limit: 'max_bytes' });
});

test('directories and what is left out count as files', async () => {
  const to = receiver({ maxBytes: 1, maxFiles: 2 });
  await to.take(entry('a', { kind: 'directory' }), pieces());
  await to.take(entry('b', { kind: 'other' }), pieces());
  await expect(to.take(entry('c'), pieces())).rejects.toMatchObject({
    limit: 'max_files',
  });
});

describe('the result file', () => {
  const result = (): ResultFile => ({
    ...{ path: 'output.json', maxBytes: 10, openChecker: openJsonChecker },
    file: join(directory.path, 'result'),
  });

  test('is no artifact, and is checked as it comes', async () => {
    const to = receiver(undefined, result());
    await to.take(entry('output.json'), pieces('{"a"', ':1}'));
    expect(to.result).toEqual({ bytes: 7, problem: undefined });
    expect(to.counts).toEqual({ count: 0, bytes: 0 });
    expect(readFileSync(result().file, 'utf8')).toBe('{"a":1}');
  });

  test('says why it is no JSON', async () => {
    const to = receiver(undefined, result());
    await to.take(entry('output.json'), pieces('{"a"'));
    expect(to.result?.problem).toContain('it ends before');
  });

  test('has a limit of its own', async () => {
    const large = entry('output.json', { bytes: 11 });
    await expect(
      receiver(undefined, result()).take(large, pieces()),
    ).rejects.toMatchObject({ limit: 'output.max_bytes' });
  });

  test.each([true, false])(
    'may have a further name, first in the archive: %s',
    async (isFirst) => {
      const file = result();
      const to = receiver(undefined, file);
      const [first, second] = isFirst
        ? ['output.json', 'z']
        : ['a', 'output.json'];
      await to.take(entry(first), pieces('[1]'));
      await to.take(entry(second, { kind: 'link', target: first }), pieces());
      expect(to.result).toEqual({ bytes: 3, problem: undefined });
      expect(readFileSync(file.file, 'utf8')).toBe('[1]');
      expect(to.counts).toEqual({ count: 1, bytes: 3 });
      expect(readFileSync(join(target, isFirst ? 'z' : 'a'), 'utf8')).toBe(
        '[1]',
      );
      expect(to.leftOut.size).toBe(0);
    },
  );

  test('is as large as what it is a further name of', async () => {
    const to = receiver(undefined, { ...result(), maxBytes: 2 });
    await to.take(entry('a'), pieces('[1]'));
    await expect(
      to.take(entry('output.json', { kind: 'link', target: 'a' }), pieces()),
    ).rejects.toMatchObject({ limit: 'output.max_bytes' });
  });

  test('is never a link', async () => {
    const to = receiver(undefined, result());
    await to.take(entry('output.json', { kind: 'other' }), pieces());
    expect(to.result).toBeUndefined();
    expect([...to.leftOut.values()]).toEqual([1]);
  });
});
