import {
  mkdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { outputSize } from '../../../../src/orchestrator/docker/output-volume';
import { FakeEngineClient } from '../../../fakes/fake-engine-client';
import { aTemporaryDirectory } from '../../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const files = join(directory.path, 'files');
mkdirSync(join(files, 'deep'), { recursive: true });
writeFileSync(join(files, 'a'), 'x'.repeat(10));
writeFileSync(join(files, 'deep', 'b'), 'x'.repeat(20));
symlinkSync('/', join(files, 'link'));

const ENOUGH = { bytes: 1_000, files: 1_000 };
const df = {
  status: 200,
  body: {
    Volumes: [
      { Name: 'other', UsageData: { Size: 1 } },
      { Name: 'v1', UsageData: { Size: 4_096 } },
      { Name: 'v2', UsageData: { Size: -1 } },
    ],
  },
};

test('what this process may see is counted, links not followed', async () => {
  const client = new FakeEngineClient({});
  await expect(
    outputSize(client, { name: 'v1', path: directory.path }, ENOUGH),
  ).resolves.toEqual({ bytes: 30, files: 4 });
  expect(client.lines).toEqual([]);
});

test('the way to it may be a link, as that to the data of an engine', async () => {
  const path = join(
    directory.path,
    '..',
    `link-to-${basename(directory.path)}`,
  );
  symlinkSync(directory.path, path);
  try {
    await expect(
      outputSize(new FakeEngineClient({}), { name: 'v1', path }, ENOUGH),
    ).resolves.toEqual({ bytes: 30, files: 4 });
  } finally {
    unlinkSync(path);
  }
});

test('and no further than to know that it is too much', async () => {
  const few = { bytes: 1_000, files: 2 };
  const size = await outputSize(
    new FakeEngineClient({}),
    { name: 'v1', path: directory.path },
    few,
  );
  expect(size).toEqual({ bytes: 0, files: 3 });
});

test('names come first: of too many files no size is asked', async () => {
  const path = join(directory.path, 'many');
  for (const name of ['0', '1', '2']) {
    mkdirSync(join(path, name), { recursive: true });
  }
  for (let at = 0; at < 1_500; at += 1) {
    writeFileSync(join(path, String(at % 3), `file-${at}`), 'x');
  }
  const client = new FakeEngineClient({});
  const volume = { name: 'v1', path };
  // Itself is one that does not count.
  await expect(
    outputSize(client, volume, { bytes: 1e6, files: 1_502 }),
  ).resolves.toEqual({ bytes: 1_500, files: 1_502 });
  // Of the three directories in it, two are enough to know.
  await expect(
    outputSize(client, volume, { bytes: 1, files: 1_000 }),
  ).resolves.toEqual({ bytes: 0, files: 1_002 });
  rmSync(path, { recursive: true });
});

test.each([
  ['1.41', 'GET /system/df'],
  ['1.51', 'GET /system/df?type=volume'],
])('otherwise an engine of API %s is asked', async (version, line) => {
  const client = new FakeEngineClient({ 'GET /system/df': [df] }, version);
  const path = join(directory.path, 'not-here');
  await expect(
    outputSize(client, { name: 'v1', path }, ENOUGH),
  ).resolves.toEqual({ bytes: 4_096, files: undefined });
  expect(client.lines).toEqual([line]);
});

test.each([['v2'], ['v3']])('which may not know: %s', async (name) => {
  const client = new FakeEngineClient({ 'GET /system/df': [df] });
  const path = join(directory.path, 'not-here');
  await expect(
    outputSize(client, { name, path }, ENOUGH),
  ).resolves.toBeUndefined();
});
