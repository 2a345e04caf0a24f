import { buffer } from 'node:stream/consumers';
import { pack, type Header } from 'tar-stream';
import { connectEngine } from '../../../../src/orchestrator/docker/connect-engine';
import type { EngineClient } from '../../../../src/orchestrator/docker/engine-client';
import { readDirectory } from '../../../../src/orchestrator/docker/read-directory';
import type { OutputEntry } from '../../../../src/orchestrator/output-entry';
import { startFakeEngine, type FakeEngine } from '../../../fakes/fake-engine';

const ROOT = { name: 'workspace/', type: 'directory' } as const;

let engine: FakeEngine;
let client: EngineClient;
beforeEach(async () => {
  engine = await startFakeEngine();
  client = await connectEngine({ kind: 'socket', path: engine.socketPath });
});
afterEach(async () => {
  client.close();
  await engine.close();
});

/** An archive as text; all of it is ASCII. */
async function archive(
  ...entries: readonly (Partial<Header> & { readonly name: string })[]
): Promise<string> {
  const tar = pack();
  for (const header of entries) {
    const content = 'x'.repeat(header.size ?? 0);
    tar.entry({ mtime: new Date(5_000), ...header }, content);
  }
  tar.finalize();
  return (await buffer(tar as AsyncIterable<Uint8Array>)).toString('latin1');
}

/** @returns every entry, with the length of its content. */
async function read(
  text: string,
  fault?: 'cut',
): Promise<(OutputEntry & { readonly read: number })[]> {
  engine.on('GET /containers/c1/archive', {
    status: 200,
    text,
    ...(fault && { fault }),
  });
  const taken: (OutputEntry & { readonly read: number })[] = [];
  await readDirectory(
    client,
    'c1',
    '/workspace',
    async (entry, content) => {
      let length = 0;
      for await (const piece of content) length += piece.length;
      taken.push({ ...entry, read: length });
    },
    new AbortController().signal,
  );
  return taken;
}

test('every entry is handed over, with what is to be known of it', async () => {
  const text = await archive(
    ROOT,
    { name: 'workspace/a', size: 3, mode: 0o4755 },
    { name: 'workspace/d/', type: 'directory', mode: 0o700 },
    { name: 'workspace/d/s', type: 'symlink', linkname: '../a' },
    { name: 'workspace/d/h', type: 'link', linkname: 'workspace/a' },
    { name: 'workspace/fifo', type: 'fifo' },
    { name: 'workspace/null', type: 'character-device' },
  );
  const of = (path: string, kind: string, more = {}): object =>
    expect.objectContaining({ path, kind, modifiedS: 5, ...more }) as object;
  expect(await read(text)).toEqual([
    of('a', 'file', { bytes: 3, read: 3, mode: 0o4755, target: undefined }),
    of('d', 'directory', { mode: 0o700, target: undefined }),
    of('d/s', 'symlink', { target: '../a' }),
    of('d/h', 'link', { target: 'a' }),
    of('fifo', 'other', { target: undefined }),
    of('null', 'other'),
  ]);
});

test.each([
  ['../../etc/passwd', '../../../etc/passwd'],
  ['/etc/passwd', '..//etc/passwd'],
  ['workspace-of-another/x', '../workspace-of-another/x'],
  ['workspace/../x', '../x'],
  ['x', '../x'],
])('%s leads elsewhere, and says so', async (name, path) => {
  const text = await archive(ROOT, { name, size: 1 });
  expect(await read(text)).toMatchObject([{ path }]);
});

test('so does the target of a further name', async () => {
  const text = await archive(ROOT, {
    ...{ name: 'workspace/x', type: 'link', linkname: '/etc/passwd' },
  });
  expect(await read(text)).toMatchObject([{ target: '..//etc/passwd' }]);
});

test('nothing at all is not an empty directory', async () => {
  await expect(read(await archive())).rejects.toMatchObject({
    outcome: 'engine_unavailable',
    message: expect.stringContaining('nothing of "/workspace"') as string,
  });
  expect(await read(await archive(ROOT))).toEqual([]);
});

test.each([
  ['in a file', 3_000],
  ['between two files', undefined],
])('nor is an archive that breaks off %s a whole one', async (_where, size) => {
  const text = await archive(ROOT, {
    ...{ name: 'workspace/a', size: size ?? 0 },
  });
  await expect(read(text, 'cut')).rejects.toMatchObject({
    outcome: 'engine_unavailable',
  });
});

test('nor is one that ends in a file', async () => {
  const text = await archive(ROOT, { name: 'workspace/a', size: 3_000 });
  await expect(read(text.slice(0, 2_000))).rejects.toThrow();
});
