import { PassThrough } from 'node:stream';
import { readStdin } from '../../../src/cli/read-stdin';
import { aDoor } from '../../fakes/cli-door';

test('stdin is read to its end', async () => {
  const bytes = await readStdin(aDoor({ stdin: '{"a": "ä"}' }));
  expect(Buffer.from(bytes).toString()).toBe('{"a": "ä"}');
});

test.each(['before', 'meanwhile'])(
  'a stdin without an end can be cancelled %s',
  async (when) => {
    const cancel = new AbortController();
    const stdin = new PassThrough();
    stdin.write('{');
    if (when === 'before') cancel.abort();
    const reading = readStdin({ stdin, cancel: cancel.signal });
    cancel.abort();
    await expect(reading).rejects.toMatchObject({ outcome: 'cancelled' });
  },
);

test('a stdin that breaks is told of', async () => {
  const stdin = new PassThrough();
  const reading = readStdin({ stdin, cancel: new AbortController().signal });
  stdin.destroy(new Error('EIO'));
  await expect(reading).rejects.toThrow('EIO');
});

test('more than is accepted is refused before its end', async () => {
  const stdin = new PassThrough();
  const reading = readStdin({ stdin, cancel: new AbortController().signal });
  const piece = Buffer.alloc(2 ** 24);
  for (let count = 0; count <= 16; count += 1) stdin.write(piece);
  await expect(reading).rejects.toMatchObject({ outcome: 'invalid_input' });
});
