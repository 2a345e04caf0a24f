import { describeValue } from './describe-value';
import { ValueError } from './value-error';

const MIB = 2n ** 20n;
const NANOS_PER_CPU = 10n ** 9n;

/** The engine's scheduler cannot grant less than a thousandth of a CPU. */
export const MIN_NANO_CPUS = 1_000_000;
/** No machine has more; beyond it a quantity is a typing error. */
export const MAX_CPUS = 1024;
/** Docker refuses to create a container with less memory. */
export const MIN_MEMORY_BYTES = Number(6n * MIB);

const MULTIPLIERS: ReadonlyMap<string, Ratio> = new Map([
  ['', [1n, 1n]],
  ['n', [1n, 10n ** 9n]],
  ['u', [1n, 10n ** 6n]],
  ['m', [1n, 10n ** 3n]],
  ...['k', 'M', 'G', 'T', 'P', 'E'].map((suffix, at): [string, Ratio] => [
    suffix,
    [10n ** BigInt(3 * at + 3), 1n],
  ]),
  ...['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map((suffix, at): [string, Ratio] => [
    suffix,
    [2n ** BigInt(10 * at + 10), 1n],
  ]),
]);

const QUANTITY =
  /^([+-]?)(\d+)?(?:\.(\d*))?(?:[eE]([+-]?\d{1,9})|([numkMGTPE]|[KMGTPE]i)?)$/;
/** A size as other tools write it: `256MB`, `256 mb`, `256g`, `256K`. */
const FOREIGN_SIZE = /^(\d+(?:\.\d+)?)\s*([kmgtpe])(?:i?b?|ytes?)$/i;
/** Longer texts are no quantities, and would make slow big numbers. */
const MAX_TEXT = 40;
/** Beyond 10^±40 nothing is in range, whatever the digits. */
const MAX_EXPONENT = 40;

/** An exact non-negative number: numerator and denominator. */
type Ratio = readonly [bigint, bigint];

/**
 * A Kubernetes CPU quantity (`500m`, `0.5`, `2`, `1e1`) in billionths of a
 * CPU, computed exactly and rounded up.
 * @throws ValueError when it is no quantity, under 1m or over 1024 CPUs
 */
export function parseCpu(value: string | number): number {
  const shown = describeValue(value);
  const ratio = parseRatio(value);
  if (ratio === undefined) {
    throw new ValueError(
      `${shown} is not a CPU quantity: write CPUs such as "0.5" or thousandths such as "500m"`,
    );
  }
  checkPositive(ratio, shown, '"500m"');
  const nanos = ceil([ratio[0] * NANOS_PER_CPU, ratio[1]]);
  if (ratio[0] * 1000n < ratio[1]) {
    throw new ValueError(
      `${shown} is under "1m", the smallest share of a CPU that can be enforced`,
    );
  }
  if (nanos > BigInt(MAX_CPUS) * NANOS_PER_CPU) {
    throw new ValueError(
      `${shown} is more than ${MAX_CPUS} CPUs; thousandths are written "500m"`,
    );
  }
  return Number(nanos);
}

/**
 * A Kubernetes memory quantity (`256Mi`, `1.5Gi`, `1G`, `1e9`) in bytes,
 * computed exactly and rounded up, of at least Docker's floor of 6 MiB.
 * @throws ValueError when it is no quantity or out of range
 */
export function parseMemory(value: string | number): number {
  const bytes = parseSize(value);
  if (bytes < MIN_MEMORY_BYTES) {
    throw new ValueError(underFloor(value, bytes));
  }
  return bytes;
}

/**
 * A Kubernetes quantity of bytes without a floor, rounded up.
 * @throws ValueError when it is no quantity, not positive, or over 2^53-1
 */
export function parseSize(value: string | number): number {
  const shown = describeValue(value);
  const ratio = parseRatio(value);
  if (ratio === undefined) {
    throw new ValueError(
      `${shown} is not a quantity of bytes: ${meantSize(value)}`,
    );
  }
  checkPositive(ratio, shown, '"256Mi"');
  const bytes = ceil(ratio);
  if (bytes > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new ValueError(
      `${shown} is more than ${Number.MAX_SAFE_INTEGER} bytes, the most that can be counted`,
    );
  }
  return Number(bytes);
}

/** The exact value, negative or not, or undefined when it is no quantity. */
function parseRatio(value: string | number): Ratio | undefined {
  // The shortest decimal of a number is what its author wrote.
  const text = String(value);
  if (text.length > MAX_TEXT) return undefined;
  const match = QUANTITY.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = '', exponent, suffix = ''] = match;
  if (whole === '' && fraction === '') return undefined;
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
  const multiplier = MULTIPLIERS.get(suffix);
  if (multiplier === undefined) return undefined;
  const power = Number(exponent ?? 0) - fraction.length;
  const bounded = Math.max(
    -2 * MAX_EXPONENT,
    Math.min(2 * MAX_EXPONENT, power),
  );
  const scale = 10n ** BigInt(Math.abs(bounded));
  return bounded < 0
    ? [digits * multiplier[0], multiplier[1] * scale]
    : [digits * multiplier[0] * scale, multiplier[1]];
}

function checkPositive(ratio: Ratio, shown: string, example: string): void {
  if (ratio[0] > 0n) return;
  const what = ratio[0] === 0n ? 'zero' : 'negative';
  throw new ValueError(
    `${shown} is ${what}: a limit must be positive, such as ${example}`,
  );
}

/** Rounds up, as Kubernetes does: never less than what was asked for. */
function ceil([numerator, denominator]: Ratio): bigint {
  return (numerator + denominator - 1n) / denominator;
}

function meantSize(value: string | number): string {
  const [, digits, letter] = FOREIGN_SIZE.exec(String(value).trim()) ?? [];
  if (digits === undefined || letter === undefined) {
    return 'write it like "256Mi", "1G" or "134217728"';
  }
  const binary = `${digits}${letter.toUpperCase()}i`;
  const decimal = `${digits}${/k/i.test(letter) ? 'k' : letter.toUpperCase()}`;
  return `did you mean "${decimal}" or "${binary}"?`;
}

function underFloor(value: string | number, bytes: number): string {
  const shown = describeValue(value);
  const floor = "under Docker's floor of 6 MiB";
  const [, digits, suffix] = /^(\d+(?:\.\d+)?)(m?)$/.exec(String(value)) ?? [];
  if (digits === undefined) return `${shown} is ${floor}`;
  const unit = suffix === 'm' ? 'thousandths of a byte' : `${bytes} bytes`;
  // Advice that would be refused itself is none.
  const isEnough = Number(digits) * Number(MIB) >= MIN_MEMORY_BYTES;
  const advice = isEnough
    ? `did you mean "${digits}Mi"?`
    : 'write it like "256Mi" or "1G"';
  return `${shown} is ${unit}, ${floor}; ${advice}`;
}
