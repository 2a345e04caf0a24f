import { jest } from '@jest/globals';
import { Duplex } from 'node:stream';
import {
  attach,
  drain,
  type AttachedStreams,
  type StreamSinks,
} from '../../../../src/orchestrator/docker/attached-streams';
import { BrokenError } from '../../../../src/orchestrator/docker/broken-error';
import { FrameError } from '../../../../src/orchestrator/docker/demultiplexer';
import { frame } from '../../../fakes/fake-engine';

const fault = 'Error: write unixpacket @->/attach: broken pipe';

/** A connection: what it is given is read, and what is written is kept. */
class Connection extends Duplex {
  written = '';
  override _read(): void {
    // It has what is pushed.
  }
  override _write(
    bytes: Buffer,
    _encoding: BufferEncoding,
    done: () => void,
  ): void {
    this.written += bytes.toString();
    done();
  }
  give(...pieces: (Uint8Array | null)[]): void {
    for (const piece of pieces) this.push(piece);
  }
}

let connection: Connection;
let seen: string[];

beforeEach(() => {
  connection = new Connection();
  seen = [];
});

function drained(
  differences: Partial<StreamSinks> = {},
  {
    head = Buffer.alloc(0),
    isPodman = false,
  }: { head?: Buffer; isPodman?: boolean } = {},
): AttachedStreams {
  const note = (what: string) => (bytes?: Uint8Array) => {
    seen.push(bytes ? `${what} ${Buffer.from(bytes).toString()}` : what);
  };
  const sinks: StreamSinks = {
    onStdout: note('stdout'),
    onStderr: note('stderr'),
    onEnd: note('end'),
    onClose: note('close'),
    ...differences,
  };
  return drain({ stream: connection, head }, sinks, isPodman);
}

test('all three streams are asked for, by one call', async () => {
  const paths: string[] = [];
  const hijack = (path: string): Promise<undefined> => {
    paths.push(path);
    return Promise.resolve(undefined);
  };
  await expect(attach({ hijack }, 'c1')).resolves.toBeUndefined();
  expect(paths).toEqual([
    '/containers/c1/attach?stream=1&stdin=1&stdout=1&stderr=1',
  ]);
});

test('everything goes to its sink, in order, then the end is told', async () => {
  const streams = drained({}, { head: frame(1, 'a').subarray(0, 8) });
  streams.end(Buffer.from('{"n":1}'));
  connection.give(Buffer.from('a'), frame(2, 'b'), frame(1, 'c'), null);
  await streams.drained;
  expect(seen).toEqual(['stdout a', 'stderr b', 'stdout c', 'end', 'close']);
  expect(connection.written).toBe('{"n":1}');
});

test('when they ended is not known before', async () => {
  const streams = drained();
  expect(streams.endedAtMs).toBe(Infinity);
  connection.give(null);
  await streams.drained;
  expect(streams.endedAtMs).toBeLessThanOrEqual(performance.now());
});

test.each([
  ['inside a frame', frame(1, 'xy').subarray(0, 9)],
  ['inside a header', frame(1, 'xy').subarray(0, 3)],
])('an end %s breaks them off', async (_name, bytes) => {
  const streams = drained();
  connection.give(bytes, null);
  await expect(streams.drained).rejects.toThrow(
    new BrokenError('the output stream broke off'),
  );
  expect(seen.slice(-2)).toEqual(['end', 'close']);
});

test.each([
  ['a connection that is cut', new Error('ECONNRESET')],
  ['giving them up', undefined],
])('%s breaks them off, too', async (_name, error) => {
  const streams = drained();
  connection.give(frame(1, 'x'));
  if (error) connection.destroy(error);
  else streams.destroy();
  await expect(streams.drained).rejects.toBeInstanceOf(BrokenError);
  expect(seen).toContain('close');
  expect(seen).not.toContain('end');
  expect(streams.endedAtMs).toBe(Infinity);
});

test('bytes that are no frames are a fault of their own', async () => {
  const streams = drained();
  connection.give(Buffer.from('plain text'));
  await expect(streams.drained).rejects.toBeInstanceOf(FrameError);
  expect(connection.destroyed).toBe(true);
});

test('what a sink throws is thrown as it is', async () => {
  const full = new Error('ENOSPC');
  const streams = drained({
    onStdout: () => {
      throw full;
    },
  });
  connection.give(frame(1, 'x'));
  await expect(streams.drained).rejects.toBe(full);
  expect(connection.destroyed).toBe(true);
});

test('the beginning of stderr is kept, byte for byte', async () => {
  const streams = drained();
  const words = Buffer.from([0xc3, 0x0a, 0xff]);
  connection.give(frame(2, words), frame(2, 'x'.repeat(200_000)));
  connection.give(frame(2, 'late'), null);
  await streams.drained;
  expect(streams.firstLog).toHaveLength(200_003);
  expect(Buffer.from(streams.firstLog, 'latin1').subarray(0, 3)).toEqual(words);
  expect(streams.hasPrinted).toBe(false);
});

test('even an empty line on stdout is something printed', async () => {
  const streams = drained();
  connection.give(frame(1, '\n'), null);
  await streams.drained;
  expect(streams.hasPrinted).toBe(true);
});

test.each([
  [true, `${fault}; with Podman a plugin has to read a large input to its end`],
  [false, undefined],
])(
  'words of the engine in the plugin’s name, of Podman %s',
  async (isPodman, expected) => {
    const streams = drained({}, { isPodman });
    connection.give(frame(2, fault), frame(2, fault.replace('pipe', 'x')));
    connection.give(null);
    await streams.drained;
    expect(streams.fault).toBe(expected);
    expect(seen[0]).toBe(`stderr ${fault}`);
  },
);

test('after the exit they have 15 s to end', async () => {
  jest.useFakeTimers();
  try {
    const streams = drained();
    const late = expect(streams.drainedInTime()).rejects.toBeInstanceOf(
      BrokenError,
    );
    await jest.advanceTimersByTimeAsync(14_999);
    expect(connection.destroyed).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(connection.destroyed).toBe(true);
    jest.useRealTimers();
    await late;
  } finally {
    jest.useRealTimers();
  }
});
