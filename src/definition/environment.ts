import { describeValue } from './describe-value';
import type { FaultCollector } from './fault-collector';
import { pointerTo } from './json-pointer';
import { quote } from './quote';

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;
/** Names the runner itself sets. */
const RESERVED = 'PLUGIN_';
/** The kernel refuses to start a program with a longer one (128 KiB). */
export const MAX_ENV_VALUE_BYTES = 100 * 1024;

/** Checks `env` and makes every value a string. Values are never shown. */
export function parseEnvironment(
  env: Readonly<Record<string, string | number | boolean>>,
  faults: FaultCollector,
): Record<string, string> {
  const entries = Object.entries(env).map(([name, value]) => {
    const pointer = pointerTo('/env', name);
    const text = String(value);
    const why = nameFault(name) ?? valueFault(value, text);
    if (why !== undefined) faults.add(pointer, 'env', why);
    return [name, text];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}

/** Checks the names of `secrets`. */
export function checkSecrets(
  secrets: readonly string[],
  env: Readonly<Record<string, unknown>>,
  faults: FaultCollector,
): void {
  const seen = new Set<string>();
  secrets.forEach((name, at) => {
    const why =
      nameFault(name) ??
      (Object.hasOwn(env, name)
        ? `${quote(name)} is in "env" too: a name is either`
        : seen.has(name)
          ? `${quote(name)} is named twice`
          : undefined);
    seen.add(name);
    if (why !== undefined)
      faults.add(pointerTo('/secrets', at), 'secrets', why);
  });
}

function nameFault(name: string): string | undefined {
  if (!NAME.test(name)) {
    return `${quote(name)} is not a variable name: letters, digits and underscores, not starting with a digit`;
  }
  return name.toUpperCase().startsWith(RESERVED)
    ? `${quote(name)} is reserved: names starting with "${RESERVED}" are set by the runner`
    : undefined;
}

function valueFault(
  value: string | number | boolean,
  text: string,
): string | undefined {
  if (text.includes('\0')) return 'its value must not contain a NUL';
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return `${describeValue(value)} has lost digits as a number: put it in quotes`;
  }
  return Buffer.byteLength(text) > MAX_ENV_VALUE_BYTES
    ? 'its value is longer than 100 KiB: send it as input'
    : undefined;
}
