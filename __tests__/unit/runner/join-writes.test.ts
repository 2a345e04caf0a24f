import { Writable } from 'node:stream';
import { joinWrites } from '../../../src/runner/join-writes';

/** A stream that a test lets take one piece at a time. */
function aSlowStream(): {
  stream: Writable;
  pieces: string[];
  take: (error?: Error) => void;
} {
  const pieces: string[] = [];
  let done: (error?: Error) => void = () => undefined;
  const stream = new Writable({
    highWaterMark: 4,
    decodeStrings: false,
    write(chunk: string, _encoding, callback) {
      pieces.push(chunk.toString());
      done = callback;
    },
  });
  return { stream, pieces, take: (error) => done(error) };
}

/** Lets the stream go on, and tell so. */
const settled = (): Promise<void> =>
  new Promise((resolve) => setImmediate(resolve));

test('a million lines that nobody reads yet are one write, in order (cases 52, 65)', async () => {
  const { stream, pieces, take } = aSlowStream();
  joinWrites(stream);
  stream.write('first\n');
  let lines = '';
  for (let number = 0; number < 1_100_000; number += 1) {
    stream.write(`${number}\n`);
    lines += `${number}\n`;
  }
  expect(pieces).toEqual(['first\n']);
  take();
  await settled();
  expect(pieces.length).toBe(2);
  expect(pieces[1] === lines).toBe(true);
  take();
  await settled();
  stream.write('last\n');
  expect(pieces.at(-1)).toBe('last\n');
});

test('what cannot be joined keeps its place', async () => {
  const { stream, pieces, take } = aSlowStream();
  joinWrites(stream);
  let written = 0;
  stream.write('first');
  stream.write('second');
  stream.write('third', () => (written += 1));
  stream.write('fourth');
  for (let turn = 0; turn < 4; turn += 1) {
    take();
    await settled();
  }
  expect(pieces.join(' ')).toBe('first second third fourth');
  expect(written).toBe(1);
});

test('for a reader that went away nothing is kept', async () => {
  const { stream, pieces, take } = aSlowStream();
  let errors = 0;
  stream.on('error', () => (errors += 1));
  joinWrites(stream);
  stream.write('first');
  stream.write('second');
  take(new Error('EPIPE'));
  await settled();
  expect(errors).toBe(1);
  expect(pieces).toEqual(['first']);
});
