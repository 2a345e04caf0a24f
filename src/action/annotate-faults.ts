import type { DefinitionError } from '../definition/definition-error';
import type { Finding } from '../runner/finding';
import { openAnnotations } from './annotations';
import { inertLine } from './inert-text';
import type { StepEnvironment } from './read-input';
import { shownFile } from './shown-file';
import type { Toolkit } from './toolkit';

/** Annotates what is wrong in definitions, as far as a runner takes it. */
export function annotateFaults(
  errors: readonly DefinitionError[],
  env: StepEnvironment,
  core: Toolkit,
): void {
  const annotations = openAnnotations();
  for (const finding of errors.flatMap((error) => findings(error, env))) {
    if (annotations.add(finding, core)) continue;
    // The runner shows no more of them.
    core.info(inertLine(`${finding.file}: ${finding.message}`));
  }
}

function findings(
  { file, faults }: DefinitionError,
  env: StepEnvironment,
): Finding[] {
  return faults.map(({ pointer, message, rule, position }) => ({
    level: 'error',
    message: pointer === '' ? message : `${pointer}: ${message}`,
    file: shownFile(env, file),
    line: position?.line,
    column: position?.column,
    endLine: undefined,
    rule,
    title: undefined,
  }));
}
