import { StdoutError } from '../../../src/cli/stdout-error';
import { writeResult } from '../../../src/cli/write-result';
import { aDoor } from '../../fakes/cli-door';

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text));
}

test.each([
  ['text', 'äb'],
  ['bytes', Buffer.from('äb')],
  ['pieces', pieces('ä', 'b')],
])('%s are written as they are', async (_name, result) => {
  const door = aDoor();
  await writeResult(result, door);
  expect(door.stdout.text).toBe('äb');
});

test.each(['EPIPE', 'ECONNRESET'])(
  'a reader that went away (%s) has had enough',
  async (failure) => {
    const door = aDoor({ stdout: { failure } });
    await writeResult(pieces('a', 'b'), door);
    await writeResult('c', door);
    expect(door.stdout.text).toBe('');
  },
);

test('a full disk is told of', async () => {
  const door = aDoor({ stdout: { failure: 'ENOSPC' } });
  const writing = writeResult('a', door);
  await expect(writing).rejects.toThrow(StdoutError);
  await expect(writing).rejects.toThrow('(ENOSPC)');
});

test('what cannot be read is no matter of stdout', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from('a'));
    throw Object.assign(new Error('EIO: i/o error, read'), {
      code: 'EIO',
      syscall: 'read',
    });
  }
  await expect(writeResult(broken(), aDoor())).rejects.toThrow(
    'EIO: i/o error, read',
  );
});

test('who cancels does not wait for a reader that reads no more', async () => {
  const cancel = new AbortController();
  const door = aDoor({ stdout: { isStuck: true }, cancel: cancel.signal });
  const writing = writeResult('a', door);
  cancel.abort();
  await expect(writing).rejects.toMatchObject({ outcome: 'cancelled' });
});
