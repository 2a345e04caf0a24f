import {
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ImageDigests } from '../../../src/definition/image-digests';
import { EngineError } from '../../../src/definition/task-error';
import {
  checkLocked,
  lockImage,
  unlockImage,
} from '../../../src/registry/adjust-lock';
import { checkLock, type CheckedLock } from '../../../src/registry/check-lock';
import { ConflictError } from '../../../src/registry/conflict-error';
import { loadLock } from '../../../src/registry/load-lock';
import { createRegistry } from '../../../src/registry/registry';
import {
  updateLock,
  type UpdatedLock,
  type UpdateOptions,
} from '../../../src/registry/update-lock';
import { aDefinition, aPluginsDirectory } from './plugins-directory';

const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;
const digests = (digit: string): ImageDigests => ({
  digest: digest(digit),
  platforms: { 'linux/amd64': digest(digit) },
});

let directory: ReturnType<typeof aPluginsDirectory>;
/** What the registry says, by reference. */
let registry: Record<string, ImageDigests>;
let asked: string[];
beforeEach(() => {
  directory = aPluginsDirectory();
  registry = { 'one:1': digests('1'), 'two:1': digests('2') };
  asked = [];
  directory.write('one.json', aDefinition('one', { image: 'one:1' }));
  directory.write('two.json', aDefinition('two', { image: 'two:1' }));
});
afterEach(() => directory.remove());

const resolving = {
  signal: new AbortController().signal,
  resolve: ({ text }: { readonly text: string }): Promise<ImageDigests> => {
    asked.push(text);
    const found = registry[text];
    return found === undefined
      ? Promise.reject(new EngineError('image_unavailable', `no ${text}`))
      : Promise.resolve(found);
  },
};

const file = (): string => join(directory.path, 'plugins.lock');
const update = (
  update: UpdateOptions['update'] = new Set<string>(),
): Promise<UpdatedLock> =>
  updateLock({ directory: directory.path, update, ...resolving });
const check = (offline = false): Promise<CheckedLock> =>
  checkLock({
    directory: directory.path,
    registries: offline ? undefined : resolving,
  });
const locked = (): string[] => [
  ...(loadLock(directory.path)?.images.keys() ?? []),
];

test('a first lock has every image, and is written once', async () => {
  const first = await update();
  expect(first).toMatchObject({
    file: file(),
    written: true,
    added: [{ reference: 'one:1' }, { reference: 'two:1' }],
  });
  const text = readFileSync(file(), 'utf8');
  const before = statSync(file()).mtimeMs;
  const second = await update();
  expect(second).toMatchObject({ written: false, kept: ['one:1', 'two:1'] });
  expect(asked).toEqual(['one:1', 'two:1']);
  expect(readFileSync(file(), 'utf8')).toBe(text);
  expect(statSync(file()).mtimeMs).toBe(before);
});

test('what is there is kept, though the registry has moved on', async () => {
  await update();
  registry['one:1'] = digests('9');
  directory.write('three.json', aDefinition('three', { image: 'three:1' }));
  registry['three:1'] = digests('3');
  rmSync(join(directory.path, 'two.json'));
  const result = await update();
  expect(result).toMatchObject({
    added: [{ reference: 'three:1', is: digests('3') }],
    removed: [{ reference: 'two:1', was: digests('2') }],
    changed: [],
    kept: ['one:1'],
  });
  expect(loadLock(directory.path)?.images.get('one:1')).toEqual(digests('1'));
});

test('an update resolves all, or what is named', async () => {
  await update();
  registry = { 'one:1': digests('8'), 'two:1': digests('9') };
  expect(await update(new Set(['two:1']))).toMatchObject({
    changed: [
      {
        reference: 'two:1',
        was: digests('2'),
        is: digests('9'),
        platforms: ['linux/amd64'],
      },
    ],
    kept: ['one:1'],
  });
  const all = await update('all');
  expect(all.changed.map((it) => it.reference)).toEqual(['one:1']);
});

test('nothing is written unless all of it is known, and all that is not is told', async () => {
  registry = {};
  await expect(update()).rejects.toThrow('no one:1\nno two:1');
  expect(existsSync(file())).toBe(false);
});

test('nothing is written beside an invalid definition: it may name an image', async () => {
  await update();
  directory.write('two.json', '{');
  await expect(update()).rejects.toMatchObject({
    outcome: 'definition_invalid',
  });
  expect(locked()).toEqual(['one:1', 'two:1']);
});

test('what is built here is never locked, and said to be', async () => {
  directory.write(
    'two.json',
    aDefinition('two', { image: 'two:1', build: {} }),
  );
  expect(await update()).toMatchObject({ built: ['two'] });
  expect(locked()).toEqual(['one:1']);
});

test('a check says what is missing, superfluous and another one', async () => {
  await update();
  registry['one:1'] = {
    digest: digest('7'),
    platforms: { 'linux/amd64': digest('1'), 'linux/arm64': digest('7') },
  };
  directory.write('two.json', aDefinition('two', { image: 'two:2' }));
  const before = readFileSync(file(), 'utf8');
  const checked = await check();
  expect(checked).toMatchObject({
    exists: true,
    missing: [{ reference: 'two:2', plugins: ['two'] }],
    superfluous: ['two:1'],
    drifted: [{ reference: 'one:1', platforms: ['linux/arm64'] }],
    fit: 0,
  });
  expect(readFileSync(file(), 'utf8')).toBe(before);
});

test('a check that is offline asks nobody', async () => {
  await update();
  asked = [];
  registry = {};
  expect(await check(true)).toMatchObject({ fit: 2, drifted: [] });
  expect(asked).toEqual([]);
});

test('a check without a lock finds everything missing', async () => {
  expect(await check()).toMatchObject({
    exists: false,
    missing: [{ reference: 'one:1' }, { reference: 'two:1' }],
  });
});

describe('what a run has to keep to', () => {
  const resolveLocked = async (id: string) => {
    const of = createRegistry({ directories: [directory.path] });
    return of.locked(await of.resolve(id));
  };

  test('without a lock: nothing', async () => {
    expect(await resolveLocked('one')).toBeUndefined();
  });

  test('with one: its digests, and where they are from', async () => {
    await update();
    expect(await resolveLocked('one')).toEqual({
      ...digests('1'),
      file: file(),
    });
  });

  test('also for a definition in a directory of its own', async () => {
    rmSync(join(directory.path, 'one.json'));
    directory.write('one/plugin.json', aDefinition('one', { image: 'one:1' }));
    await update();
    expect(await resolveLocked('one')).toMatchObject({ file: file() });
  });

  test('a lock of another plugins directory says nothing', async () => {
    const other = aPluginsDirectory();
    try {
      await update();
      other.write('three.json', aDefinition('three', { image: 'three:1' }));
      const both = createRegistry({
        directories: [directory.path, other.path],
      });
      const three = await both.resolve('three');
      expect(await both.locked(three)).toBeUndefined();
      expect(await both.locked(await both.resolve('one'))).toBeDefined();
    } finally {
      other.remove();
    }
  });

  test('an image that is built here is in no lock', async () => {
    await update();
    directory.write('one.json', aDefinition('one', { build: {} }));
    expect(await resolveLocked('one')).toBeUndefined();
  });

  test('a changed definition is told with what is locked', async () => {
    await update();
    directory.write('one.json', aDefinition('one', { image: 'one:2' }));
    await expect(resolveLocked('one')).rejects.toMatchObject({
      outcome: 'definition_invalid',
      message: expect.stringMatching(
        /^The image "one:2" of plugin "one" is not in .*plugins\.lock; it has "one:1": .* Run `plugin-runner lock`/,
      ) as string,
    });
  });

  test.each([
    ['cut off', '{"lock_version": 1,', 'but the file ends'],
    ['YAML', 'lock_version: 1\n', 'expected a JSON value'],
    ['of a merge', '<<<<<<< HEAD\n{}\n', 'expected a JSON value'],
    ['with a key twice', '{"images": {}, "images": {}}', 'is there twice'],
    ['too deep', '['.repeat(200), 'nested more than'],
    ['no UTF-8', Buffer.from([0xff, 0xfe]), 'is not UTF-8 text'],
    ['too large', ' '.repeat(4 * 1024 * 1024 + 1), 'larger than 4 MiB'],
    ['empty', '', 'expected a JSON value'],
  ])('a lock that is %s is an error', async (_name, content, message) => {
    directory.write('plugins.lock', content);
    await expect(resolveLocked('one')).rejects.toMatchObject({
      outcome: 'definition_invalid',
      message: expect.stringContaining(message) as string,
    });
  });

  test('a lock that is a link is an error: it may be anybody’s', async () => {
    await update();
    const elsewhere = join(directory.path, '..', 'elsewhere.lock');
    writeFileSync(elsewhere, readFileSync(file()));
    rmSync(file());
    symlinkSync(elsewhere, file());
    await expect(resolveLocked('one')).rejects.toThrow('is not a regular file');
    rmSync(elsewhere);
    // A link to nothing is no "there is none" either.
    await expect(resolveLocked('one')).rejects.toThrow('is not a regular file');
  });

  test('a lock that is a directory is an error', async () => {
    directory.write('plugins.lock/x', '');
    await expect(resolveLocked('one')).rejects.toThrow('is not a regular file');
  });
});

describe('one image', () => {
  test('is locked where there is a lock', async () => {
    expect(lockImage(directory.path, 'x:1', digests('5'))).toBeUndefined();
    expect(existsSync(file())).toBe(false);
    await update();
    expect(lockImage(directory.path, 'x:1', digests('5'))).toBe(file());
    expect(locked()).toEqual(['one:1', 'two:1', 'x:1']);
  });

  test('is not locked anew as another one', async () => {
    expect(checkLocked(directory.path, 'one:1', digests('5'))).toBeUndefined();
    await update();
    const before = readFileSync(file(), 'utf8');
    const refused = (): void =>
      checkLocked(directory.path, 'one:1', digests('5'));
    expect(refused).toThrow(ConflictError);
    expect(refused).toThrow(
      /^The image "one:1" is in .*plugins\.lock as another one: it was sha256:\w+ and is sha256:5+ by now\. .*`plugin-runner lock --update`/,
    );
    expect(readFileSync(file(), 'utf8')).toBe(before);
    lockImage(directory.path, 'x:1', digests('5'));
    checkLocked(directory.path, 'x:1', digests('5'));
    checkLocked(directory.path, 'y:1', digests('5'));
  });

  test('is taken out when nobody names it', async () => {
    await update();
    expect(await unlockImage(directory.path, 'one:1')).toBeUndefined();
    rmSync(join(directory.path, 'one.json'));
    expect(await unlockImage(directory.path, 'one:1')).toBe(file());
    expect(locked()).toEqual(['two:1']);
  });

  test('is kept when an unreadable definition may name it', async () => {
    await update();
    directory.write('one.json', '{');
    expect(await unlockImage(directory.path, 'one:1')).toBeUndefined();
    expect(locked()).toEqual(['one:1', 'two:1']);
  });
});
