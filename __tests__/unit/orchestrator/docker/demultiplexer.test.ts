import fc from 'fast-check';
import { createDemultiplexer } from '../../../../src/orchestrator/docker/demultiplexer';
import { frame } from '../../../fakes/fake-engine';

const seed = 20_260_402;

interface Streams {
  readonly stdout: string;
  readonly stderr: string;
  readonly complete: boolean;
}

/** What comes out, in latin1 so that every byte counts. */
function demultiplex(chunks: readonly Uint8Array[]): Streams {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  const demultiplexer = createDemultiplexer({
    onStdout: (bytes) => stdout.push(Buffer.from(bytes)),
    onStderr: (bytes) => stderr.push(Buffer.from(bytes)),
  });
  for (const chunk of chunks) demultiplexer.push(chunk);
  return {
    stdout: Buffer.concat(stdout).toString('latin1'),
    stderr: Buffer.concat(stderr).toString('latin1'),
    complete: demultiplexer.atFrameBoundary(),
  };
}

const frames: readonly (readonly [type: number, content: Uint8Array])[] = [
  [1, Buffer.from('{"a":')],
  [2, Buffer.from('a warning\n')],
  // The halves of one character, with the other stream between them.
  [1, Buffer.from([0xc3])],
  [2, Buffer.from('')],
  [1, Buffer.from([0xa9, 0x7d])],
];
const bytes = Buffer.concat(frames.map(([type, it]) => frame(type, it)));
const whole: Streams = {
  stdout: '{"a":\xc3\xa9}',
  stderr: 'a warning\n',
  complete: true,
};

test('one chunk', () => {
  expect(demultiplex([bytes])).toEqual(whole);
});

test('split at every byte', () => {
  for (let at = 0; at <= bytes.length; at += 1) {
    expect(demultiplex([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(
      whole,
    );
  }
});

test('one byte at a time', () => {
  const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
  expect(demultiplex(single)).toEqual(whole);
});

test('any frames in any chunking give the same streams (cases 56, 57)', () => {
  const contents = fc.array(
    fc.tuple(fc.constantFrom(1, 2), fc.uint8Array({ maxLength: 40 })),
    { maxLength: 12 },
  );
  const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 });
  fc.assert(
    fc.property(contents, sizes, (list, lengths) => {
      const stream = Buffer.concat(list.map(([type, it]) => frame(type, it)));
      const chunks: Buffer[] = [];
      for (let at = 0, turn = 0; at < stream.length; turn += 1) {
        const length = lengths[turn % lengths.length] ?? 1;
        chunks.push(stream.subarray(at, at + length));
        at += length;
      }
      const text = (type: number): string =>
        Buffer.concat(
          list.filter(([it]) => it === type).map(([, it]) => Buffer.from(it)),
        ).toString('latin1');
      expect(demultiplex(chunks)).toEqual({
        stdout: text(1),
        stderr: text(2),
        complete: true,
      });
    }),
    { seed, numRuns: 300 },
  );
});

test.each([
  ['inside a header', 3],
  ['after a header', 8],
  ['inside a body', 10],
])('a stream that ends %s is not complete', (_name, length) => {
  expect(demultiplex([bytes.subarray(0, length)]).complete).toBe(false);
});

test.each([
  ['stdin', [0, 0, 0, 0, 0, 0, 0, 1]],
  ['an unknown type', [3, 0, 0, 0, 0, 0, 0, 1]],
  ['padding that is not zero', [1, 0, 1, 0, 0, 0, 0, 1]],
  ['text, as a TTY sends it', [...Buffer.from('hello world')]],
])('%s is not a frame', (_name, header) => {
  expect(() => demultiplex([Uint8Array.from(header)])).toThrow(
    'the engine sent bytes that are not a frame',
  );
});

test('a bad header after a good frame is noticed too', () => {
  const stream = Buffer.concat([frame(1, 'ok'), Buffer.from('HTTP/1.1')]);
  expect(() => demultiplex([stream])).toThrow('not a frame');
});

test('a hundred thousand frames of one byte in one chunk do not recurse', () => {
  const stream = Buffer.concat(
    Array.from({ length: 100_000 }, (_, at) => frame(1 + (at % 2), 'x')),
  );
  const { stdout, stderr, complete } = demultiplex([stream]);
  expect([stdout.length, stderr.length, complete]).toEqual([
    50_000,
    50_000,
    true,
  ]);
});
