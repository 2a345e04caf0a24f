import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../../src/definition/task-error';
import { readInputFile } from '../../../src/runner/input-file';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const read = (path: string): Uint8Array =>
  readInputFile(path, { name: 'The `file`', hint: 'look elsewhere' });
/** What a file is refused with; one without an end takes a while. */
function refusalOf(path: string): unknown {
  try {
    read(path);
  } catch (error) {
    return error;
  }
  return undefined;
}
const at = (name: string): string => join(directory.path, name);

test.each([
  ['text', Buffer.from('{"a":"é"}\r\n')],
  ['bytes', Buffer.from([0, 0xff, 0xfe])],
  ['nothing', Buffer.alloc(0)],
  ['a megabyte', Buffer.alloc(2 ** 20, 'x')],
])('%s, as it stands', (name, bytes) => {
  writeFileSync(at(name), bytes);
  expect(Buffer.from(read(at(name))).equals(bytes)).toBe(true);
});

test('a file that says it is empty is read to its end', () => {
  expect(Buffer.from(read('/proc/self/cmdline')).toString()).toContain('node');
});

test('a link to a file is that file', () => {
  writeFileSync(at('target'), '1');
  symlinkSync(at('target'), at('link'));
  expect(Buffer.from(read(at('link'))).toString()).toBe('1');
});

test.each([
  [
    'a file that does not exist',
    () => undefined,
    'does not exist: look elsewhere.',
  ],
  ['a directory', (path: string) => mkdirSync(path), 'is not a regular file.'],
  [
    'a FIFO nobody writes to',
    (path: string) => execFileSync('mkfifo', [path]),
    'is not a regular file.',
  ],
  [
    'a device',
    (path: string) => symlinkSync('/dev/zero', path),
    'is not a regular file.',
  ],
  [
    'a link to itself',
    (path: string) => symlinkSync(path, path),
    'cannot be read (ELOOP).',
  ],
  [
    'a file that is too large',
    (path: string) => {
      writeFileSync(path, '');
      // Sparse: nothing of it is on the disk.
      truncateSync(path, 2 ** 28 + 1);
    },
    'has 268435457 bytes and at most 268435456 are accepted.',
  ],
  [
    'a file whose reading fails',
    (path: string) => symlinkSync('/proc/self/mem', path),
    'cannot be read (EIO).',
  ],
  [
    'a file without an end, of which it says that it is empty',
    (path: string) => symlinkSync('/proc/self/pagemap', path),
    'does not end: at most 268435456 bytes are accepted.',
  ],
])('%s is refused (case 18)', (name, make, message) => {
  const path = at(name.replaceAll(' ', '-'));
  make(path);
  const refused = refusalOf(path);
  expect(refused).toBeInstanceOf(UserError);
  expect(refused).toMatchObject({
    message: expect.stringContaining('The `file` ') as string,
  });
  expect(refused).toMatchObject({
    message: expect.stringContaining(message) as string,
  });
});
