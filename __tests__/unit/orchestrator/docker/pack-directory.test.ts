import {
  chmodSync,
  mkdirSync,
  rmSync,
  rmdirSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { packDirectory } from '../../../../src/orchestrator/docker/pack-directory';
import { asNobody } from '../../../fakes/as-nobody';
import {
  aTemporaryDirectory,
  type TemporaryDirectory,
} from '../../../fakes/temporary-directory';

let directory: TemporaryDirectory;
let root = '';
beforeEach(() => {
  directory = aTemporaryDirectory();
  root = directory.path;
});
afterEach(() => directory.remove());

/** @param onEntry what is done when a path is told. */
async function packed(
  onEntry: (path: string) => void = () => undefined,
): Promise<string[]> {
  const paths: string[] = [];
  const tar = packDirectory(root, new Set(), (path) => {
    paths.push(path);
    onEntry(path);
  });
  for await (const piece of tar) expect(piece.length).toBeGreaterThan(0);
  return paths.sort();
}

test('files, directories and links are packed', async () => {
  mkdirSync(join(root, 'sub'));
  writeFileSync(join(root, 'sub', 'a'), 'text');
  writeFileSync(join(root, 'empty'), '');
  symlinkSync('nowhere', join(root, 'link'));
  expect(await packed()).toEqual(['empty', 'link', 'sub', 'sub/a']);
});

test('what goes meanwhile is left out', async () => {
  mkdirSync(join(root, 'sub'));
  writeFileSync(join(root, 'sub', 'a'), 'text');
  expect(
    await packed(() => rmSync(join(root, 'sub'), { recursive: true })),
  ).toEqual(['sub']);
});

test('a directory that has become a file has nothing in it', async () => {
  mkdirSync(join(root, 'sub'));
  const change = (): void => {
    rmdirSync(join(root, 'sub'));
    writeFileSync(join(root, 'sub'), '');
  };
  expect(await packed(change)).toEqual(['sub']);
});

test('a directory that is not there is an error', async () => {
  root = join(root, 'nowhere');
  await expect(packed()).rejects.toMatchObject({
    outcome: 'start_failed',
    message: expect.stringMatching(
      /nowhere" cannot be copied.*ENOENT/,
    ) as string,
  });
});

test.each([
  ['a file', 'file'],
  ['a directory', 'sub'],
])('%s that may not be read is named', async (_name, path) => {
  chmodSync(root, 0o755);
  mkdirSync(join(root, 'sub'));
  writeFileSync(join(root, 'file'), 'text');
  // Whatever the umask is, the other one may be read.
  chmodSync(join(root, 'sub'), 0o755);
  chmodSync(join(root, 'file'), 0o644);
  chmodSync(join(root, path), 0o000);
  await expect(asNobody(() => packed())).rejects.toMatchObject({
    outcome: 'start_failed',
    message: expect.stringMatching(
      new RegExp(
        `/${path}" cannot be copied to it: EACCES\\. Make it readable`,
      ),
    ) as string,
  });
  // So that its owner, too, can remove it.
  chmodSync(join(root, path), 0o755);
});

test('a name that is no UTF-8 is named', async () => {
  writeFileSync(
    Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x61, 0xff])]),
    'text',
  );
  await expect(packed()).rejects.toMatchObject({
    outcome: 'start_failed',
    message: expect.stringMatching(
      /its name is no UTF-8\. Rename it/,
    ) as string,
  });
});

test('a file that is cut meanwhile is named', async () => {
  const file = join(root, 'file');
  writeFileSync(file, Buffer.alloc(1024));
  await expect(packed(() => truncateSync(file, 10))).rejects.toMatchObject({
    outcome: 'start_failed',
    message: expect.stringMatching(
      /\/file" cannot be copied to it: it was cut meanwhile/,
    ) as string,
  });
});
