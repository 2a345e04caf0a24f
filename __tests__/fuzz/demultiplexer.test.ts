import fc from 'fast-check';
import {
  createDemultiplexer,
  FrameError,
} from '../../src/orchestrator/docker/demultiplexer';
import { frame } from '../fakes/fake-engine';
import { cutAnywhere, fuzz, type Pieces } from './fuzz';

interface Seen {
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  readonly complete: boolean;
  readonly error: unknown;
}

function take({ pieces }: Pieces): Seen {
  const seen: Record<'stdout' | 'stderr', Buffer[]> = {
    stdout: [],
    stderr: [],
  };
  const demultiplexer = createDemultiplexer({
    onStdout: (bytes) => seen.stdout.push(Buffer.from(bytes)),
    onStderr: (bytes) => seen.stderr.push(Buffer.from(bytes)),
  });
  let error: unknown;
  try {
    for (const piece of pieces) demultiplexer.push(piece);
  } catch (thrown) {
    error = thrown;
  }
  return {
    stdout: Buffer.concat(seen.stdout),
    stderr: Buffer.concat(seen.stderr),
    complete: demultiplexer.atFrameBoundary(),
    error,
  };
}

const frames = fc.array(
  fc.tuple(fc.constantFrom(1, 2), fc.uint8Array({ maxLength: 60 })),
  { maxLength: 20 },
);

fuzz(
  'frames split anywhere come out as what was put in (case 56)',
  frames.chain((all) =>
    fc.tuple(
      fc.constant(all),
      cutAnywhere(
        fc.constant(Buffer.concat(all.map(([type, it]) => frame(type, it)))),
      ),
    ),
  ),
  ([all, pieces]) => {
    const of = (type: number): Buffer =>
      Buffer.concat(all.filter(([it]) => it === type).map(([, it]) => it));
    expect(take(pieces)).toEqual({
      stdout: of(1),
      stderr: of(2),
      complete: true,
      error: undefined,
    });
  },
);

const headers = fc
  .tuple(
    fc.oneof(fc.constantFrom(0, 1, 2, 3), fc.nat(255)),
    fc.uint8Array({ minLength: 3, maxLength: 3 }),
    fc.oneof(fc.nat(40), fc.nat(2 ** 32 - 1)),
    fc.uint8Array({ maxLength: 40 }),
  )
  .map(([type, zeros, length, body]) => {
    const header = Buffer.from([type, ...zeros, 0, 0, 0, 0]);
    header.writeUInt32BE(length, 4);
    return Buffer.concat([header, body]);
  });

fuzz(
  'bytes that are no frames are a FrameError and nothing else',
  cutAnywhere(
    fc.oneof(
      fc.uint8Array({ maxLength: 100 }),
      fc.array(headers, { maxLength: 5 }).map((it) => Buffer.concat(it)),
    ),
  ),
  (pieces) => {
    const { error, stdout, stderr } = take(pieces);
    if (error !== undefined) expect(error).toBeInstanceOf(FrameError);
    expect(stdout.length + stderr.length).toBeLessThanOrEqual(
      pieces.whole.length,
    );
  },
);
