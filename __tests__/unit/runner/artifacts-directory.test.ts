import {
  mkdirSync,
  readFileSync,
  readdirSync,
  rmdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  placeArtifacts,
  prepareArtifactsDirectory,
} from '../../../src/runner/artifacts-directory';
import {
  aTemporaryDirectory,
  type TemporaryDirectory,
} from '../../fakes/temporary-directory';

let directory: TemporaryDirectory;
let workspace = '';
beforeEach(() => {
  directory = aTemporaryDirectory();
  workspace = join(directory.path, 'workspace');
  mkdirSync(workspace);
});
afterEach(() => directory.remove());

const inside = (path: string): string => join(workspace, path);

test('it is made, as deep as it is', async () => {
  await prepareArtifactsDirectory(inside('a/b'), workspace);
  expect(readdirSync(inside('a/b'))).toEqual([]);
});

test.each([
  ['a file', () => writeFileSync(inside('out'), ''), 'cannot be made (EEXIST)'],
  [
    'a directory with something in it',
    () => mkdirSync(inside('out/x'), { recursive: true }),
    'is not empty',
  ],
  [
    'a link out of the workspace',
    () => symlinkSync(directory.path, inside('out')),
    'is not in the workspace',
  ],
  [
    "git's",
    () => {
      mkdirSync(inside('.git/out'), { recursive: true });
      symlinkSync('.git/out', inside('out'));
    },
    'is in a `.git`',
  ],
])('%s is refused', async (_name, make, why) => {
  make();
  await expect(
    prepareArtifactsDirectory(inside('out'), workspace),
  ).rejects.toMatchObject({
    outcome: 'invalid_input',
    message: expect.stringContaining(why) as string,
  });
});

test.each(['a/b', ''])(
  'nothing is made behind a link out of the workspace, for out/%s',
  async (below) => {
    const outside = join(directory.path, 'outside');
    mkdirSync(outside);
    symlinkSync(outside, inside('out'));
    await expect(
      prepareArtifactsDirectory(inside(join('out', below)), workspace),
    ).rejects.toThrow('is not in the workspace');
    expect(readdirSync(outside)).toEqual([]);
  },
);

test('nor where a link leads to that leads nowhere yet', async () => {
  symlinkSync(join(directory.path, 'outside'), inside('out'));
  await expect(
    prepareArtifactsDirectory(inside('out/a'), workspace),
  ).rejects.toThrow('cannot be made (ENOENT)');
  expect(readdirSync(directory.path)).toEqual(['workspace']);
});

test('neither the workspace itself nor what is beside it will do', async () => {
  for (const path of [workspace, `${workspace}-2`]) {
    await expect(prepareArtifactsDirectory(path, workspace)).rejects.toThrow(
      'is not in the workspace',
    );
  }
});

test('without a workspace there is no place', async () => {
  await expect(
    prepareArtifactsDirectory(inside('out'), undefined),
  ).rejects.toThrow('GITHUB_WORKSPACE');
});

describe('placing', () => {
  let source = '';
  beforeEach(async () => {
    source = join(directory.path, 'source');
    mkdirSync(join(source, 'deep'), { recursive: true });
    writeFileSync(join(source, 'deep', 'a'), 'x');
    await prepareArtifactsDirectory(inside('out'), workspace);
  });

  test('moves everything', async () => {
    await placeArtifacts(source, inside('out'), workspace);
    expect(readFileSync(inside('out/deep/a'), 'utf8')).toBe('x');
    expect(readdirSync(directory.path)).toEqual(['workspace']);
  });

  test('makes nothing behind a link that a plugin has put there', async () => {
    const outside = join(directory.path, 'outside');
    mkdirSync(outside);
    rmdirSync(inside('out'));
    symlinkSync(outside, inside('out'));
    await expect(
      placeArtifacts(source, inside('out/a'), workspace),
    ).rejects.toMatchObject({ outcome: 'invalid_input' });
    expect(readdirSync(outside)).toEqual([]);
  });

  test('follows no link that was put there meanwhile', async () => {
    rmdirSync(inside('out'));
    symlinkSync(directory.path, inside('out'));
    await expect(
      placeArtifacts(source, inside('out'), workspace),
    ).rejects.toMatchObject({ outcome: 'invalid_input' });
    expect(readFileSync(join(source, 'deep', 'a'), 'utf8')).toBe('x');
  });
});
