import { randomInt } from 'node:crypto';
import fc from 'fast-check';

/** Few enough for every run of the tests; `npm run fuzz` takes many. */
const DEFAULT_RUNS = 300;
/** Every run of the tests is the same one; `npm run fuzz` never is. */
const DEFAULT_SEED = 20_260_404;

/** What each target is tried with: FUZZ_RUNS. */
const runs = Number(process.env['FUZZ_RUNS'] ?? DEFAULT_RUNS);

/** Where the inputs come from: FUZZ_SEED. */
const seed =
  process.env['FUZZ_SEED'] === undefined
    ? process.env['FUZZ_RUNS'] === undefined
      ? DEFAULT_SEED
      : randomInt(2 ** 31)
    : Number(process.env['FUZZ_SEED']);

/** An hour: what a target may hang for is its own assertion. */
const TIMEOUT_MS = 60 * 60 * 1000;

/**
 * Registers a test that tries a property, and says how often and how long.
 * @param cost how many times as long as a cheap target one run takes
 */
export function fuzz<Input>(
  title: string,
  inputs: fc.Arbitrary<Input>,
  property: (input: Input) => void | Promise<void>,
  cost = 1,
): void {
  test(
    title,
    async () => {
      const numRuns = Math.max(1, Math.ceil(runs / cost));
      const started = performance.now();
      try {
        await fc.assert(
          fc.asyncProperty(inputs, async (input) => property(input)),
          { seed, numRuns },
        );
      } finally {
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        process.stderr.write(
          `fuzz: ${numRuns} runs, seed ${seed}, ${seconds} s: ${title}\n`,
        );
      }
    },
    TIMEOUT_MS,
  );
}

/** Some bytes, and the pieces that they come in. */
export interface Pieces {
  readonly whole: Uint8Array;
  readonly pieces: readonly Uint8Array[];
}

/** Bytes, cut anywhere. */
export function cutAnywhere(
  bytes: fc.Arbitrary<Uint8Array>,
): fc.Arbitrary<Pieces> {
  const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 40 });
  return fc.tuple(bytes, lengths).map(([whole, cuts]) => {
    const pieces: Uint8Array[] = [];
    let at = 0;
    for (const length of cuts) {
      pieces.push(whole.subarray(at, at + length));
      at += length;
    }
    return { whole, pieces: [...pieces, whole.subarray(at)] };
  });
}

/** Texts and bytes that are often misread, one behind the other. */
export function mixture(...words: readonly string[]): fc.Arbitrary<Uint8Array> {
  const piece = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(...words).map((it) => Buffer.from(it)),
    },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 4 }) },
    {
      weight: 1,
      arbitrary: fc.string({ unit: 'binary' }).map((it) => Buffer.from(it)),
    },
  );
  return fc.array(piece, { maxLength: 12 }).map((all) => Buffer.concat(all));
}

/** The same bytes with a few of them changed, left out or said twice. */
export function mutated(
  samples: readonly string[],
  words: readonly string[],
): fc.Arbitrary<Uint8Array> {
  const change = fc.tuple(
    fc.nat(4000),
    fc.nat(6),
    fc.oneof(
      fc.constantFrom(...words).map((it) => Buffer.from(it)),
      fc.uint8Array({ maxLength: 2 }).map((it) => Buffer.from(it)),
    ),
  );
  return fc
    .tuple(fc.constantFrom(...samples), fc.array(change, { maxLength: 4 }))
    .map(([sample, changes]) =>
      changes.reduce<Buffer>((bytes, [place, removed, added]) => {
        const at = place % (bytes.length + 1);
        return Buffer.concat([
          bytes.subarray(0, at),
          added,
          bytes.subarray(at + removed),
        ]);
      }, Buffer.from(sample)),
    );
}

/** What no log viewer, terminal or runner may see raw; a line feed apart. */
export const RAW_CONTROL = /[^\P{Cc}\n]|[\p{Zl}\p{Zp}]/u;
