import { showPath } from '../definition/show-path';
import type { CheckedLock } from '../registry/check-lock';
import { changedLine } from './digests-text';

/** How a lock differs from what it is about, a line each. */
export function checkedLines(lock: CheckedLock): string[] {
  const { missing, superfluous, drifted, built, fit, exists } = lock;
  const differences = missing.length + superfluous.length + drifted.length;
  const file = showPath(lock.file);
  const verdict = !exists
    ? 'is not there: run `plugin-runner lock`'
    : differences === 0
      ? `fits: ${fit} locked`
      : `does not fit: ${fit} fit, ${differences} ${differences > 1 ? 'do' : 'does'} not; \`plugin-runner lock\` adds what is missing and removes what is superfluous, \`plugin-runner lock --update\` takes what registries have now`;
  return [
    ...missing.map(
      ({ reference, plugins }) =>
        `missing      ${reference}  of ${plugins.join(', ')}`,
    ),
    ...superfluous.map((reference) => `superfluous  ${reference}`),
    ...drifted.map((it) => `drifted      ${changedLine(it)}`),
    ...built.map(
      (id) => `not locked: ${id} is built here, and no registry has it`,
    ),
    `${file} ${verdict}`,
  ];
}

/** The same as a JSON value. */
export function checkedValue(lock: CheckedLock): object {
  const { file, exists, missing, superfluous, drifted, fit, built } = lock;
  const fits =
    exists && missing.length + superfluous.length + drifted.length === 0;
  return { file, exists, fits, missing, superfluous, drifted, fit, built };
}
