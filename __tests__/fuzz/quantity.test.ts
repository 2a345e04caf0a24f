import fc from 'fast-check';
import { parseDuration } from '../../src/definition/duration';
import {
  parseCpu,
  parseMemory,
  parseSize,
} from '../../src/definition/quantity';
import { ValueError } from '../../src/definition/value-error';
import { fuzz, RAW_CONTROL } from './fuzz';

/** What a parser makes of a text; undefined when it refuses it. */
function outcome(parse: () => number): bigint | undefined {
  try {
    return BigInt(parse());
  } catch (error) {
    expect(error).toBeInstanceOf(ValueError);
    expect((error as Error).message).not.toMatch(RAW_CONTROL);
    return undefined;
  }
}

const SUFFIXES = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];

/** `10^9 × value`, exactly and rounded up at the 10^-90 that follow. */
function nanos(text: string): { value: bigint; exact: boolean } | undefined {
  if (text.length > 40) return undefined;
  const match =
    /^([+-]?)(\d*)(\.?)(\d*)(?:[eE]([+-]?\d{1,9})|([KMGTPE]i|[numkMGTPE])|)$/.exec(
      text,
    );
  if (match === null || (match[2] ?? '') + (match[4] ?? '') === '') {
    return undefined;
  }
  const [, sign, whole = '', , fraction = '', exponent = '0', suffix = ''] =
    match;
  const binary = suffix.endsWith('i')
    ? 1024n ** BigInt('KMGTPE'.indexOf(suffix.charAt(0)) + 1)
    : 1n;
  const decimal = suffix.endsWith('i') ? 0 : 3 * SUFFIXES.indexOf(suffix) - 9;
  const power = Math.max(-150, Math.min(150, Number(exponent)));
  // Everything times 10^300, so that nothing is below one.
  const scale = BigInt(300 + 9 + decimal + power - fraction.length);
  const scaled = BigInt(whole + fraction) * binary * 10n ** scale;
  const unit = 10n ** 300n;
  return {
    value: (sign === '-' ? -1n : 1n) * ((scaled + unit - 1n) / unit),
    exact: scaled % unit === 0n,
  };
}

const digits = fc
  .array(fc.constantFrom(...'0123456789'), { maxLength: 14 })
  .map((it) => it.join(''));
const quantities = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', '', '', '+', '-', ' ', '--'),
      digits,
      fc.constantFrom('', '.', '..', ','),
      digits,
      fc.oneof(
        fc.constantFrom(...SUFFIXES, 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'),
        fc.constantFrom('K', 'mb', 'MB', 'i', 'ki', 'e', 'E3', ' ', '\n', 'e+'),
        fc.integer({ min: -60, max: 60 }).map((it) => `e${it}`),
        fc.integer().map((it) => `E${it}`),
      ),
    )
    .map((it) => it.join('')),
  fc.string({ maxLength: 50 }),
  fc.double().map(String),
);
const CPU_MAX = 1024n * 10n ** 9n;

fuzz(
  'a quantity is the exact number that it says, or refused (cases 7, 8)',
  quantities,
  (text) => {
    const oracle = nanos(text);
    const value = oracle?.value ?? 0n;

    const isCpu =
      oracle !== undefined &&
      (value > 10n ** 6n || (value === 10n ** 6n && oracle.exact)) &&
      value <= CPU_MAX;
    expect(outcome(() => parseCpu(text))).toBe(isCpu ? value : undefined);

    const bytes = (value + 10n ** 9n - 1n) / 10n ** 9n;
    const isSize =
      oracle !== undefined && value > 0n && bytes <= 2n ** 53n - 1n;
    expect(outcome(() => parseSize(text))).toBe(isSize ? bytes : undefined);

    const isMemory = isSize && bytes >= 6n * 2n ** 20n;
    expect(outcome(() => parseMemory(text))).toBe(isMemory ? bytes : undefined);
  },
);

const UNITS = { h: 3_600_000n, m: 60_000n, s: 1000n, ms: 1n } as const;

/** Milliseconds, token by token. */
function milliseconds(text: string): bigint | undefined {
  const order = Object.keys(UNITS);
  let rest = text;
  let sum = 0n;
  let last = -1;
  while (rest !== '') {
    const token = /^(\d{1,12})(?:\.(\d{1,12}))?(ms|h|m|s)/.exec(rest);
    if (token === null) return undefined;
    const [all, whole = '', fraction = '', unit = 'h'] = token;
    if (order.indexOf(unit) <= last) return undefined;
    last = order.indexOf(unit);
    const scaled = BigInt(whole + fraction) * UNITS[unit as keyof typeof UNITS];
    const scale = 10n ** BigInt(fraction.length);
    if (scaled % scale !== 0n) return undefined;
    sum += scaled / scale;
    rest = rest.slice(all.length);
  }
  return sum > 0n && sum <= 24n * UNITS.h ? sum : undefined;
}

const durations = fc.oneof(
  fc
    .array(
      fc.tuple(
        fc.oneof(fc.nat(100).map(String), digits),
        fc.constantFrom('', '', '.5', '.001', '.', '.0000'),
        fc.constantFrom('h', 'm', 's', 'ms', '', 'd', ' ', 'S', '\n'),
      ),
      { maxLength: 5 },
    )
    .map((it) => it.flat().join('')),
  fc.string({ maxLength: 20 }),
);

fuzz(
  'a duration is the exact time that it says, or refused (case 9)',
  durations,
  (text) => {
    expect(outcome(() => parseDuration(text))).toBe(milliseconds(text));
  },
);
