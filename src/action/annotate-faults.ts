import type { LocatedFault } from '../definition/located-fault';
import type { Finding } from '../runner/finding';
import { openAnnotations } from './annotations';
import { inertLine } from './inert-text';
import type { StepEnvironment } from './read-input';
import { shownFile } from './shown-file';
import type { Toolkit } from './toolkit';

/** Annotates what is wrong in definitions, as far as a runner takes it. */
export function annotateFaults(
  faults: readonly LocatedFault[],
  env: StepEnvironment,
  core: Toolkit,
): void {
  const annotations = openAnnotations();
  for (const fault of faults) {
    const finding = findingOf(fault, env);
    if (annotations.add(finding, core)) continue;
    // The runner shows no more of them.
    const { file, line, column, message, rule } = finding;
    const at = line === undefined ? '' : `:${line}:${column}`;
    core.info(inertLine(`${file}${at}: ${message} (${rule})`));
  }
}

function findingOf(
  { file, pointer, message, rule, position }: LocatedFault,
  env: StepEnvironment,
): Finding {
  return {
    level: 'error',
    message: pointer === '' ? message : `${pointer}: ${message}`,
    file: shownFile(env, file),
    line: position?.line,
    column: position?.column,
    endLine: undefined,
    rule,
    title: undefined,
  };
}
