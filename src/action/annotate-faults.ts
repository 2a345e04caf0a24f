import { isAbsolute, relative } from 'node:path';
import type { DefinitionError } from '../definition/definition-error';
import type { Finding } from '../runner/finding';
import { openAnnotations } from './annotations';
import { inertLine } from './inert-text';
import { workspaceOf, type StepEnvironment } from './read-input';
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
  const inside = relative(workspaceOf(env), file);
  const isOutside = inside.startsWith('..') || isAbsolute(inside);
  return faults.map(({ pointer, message, rule, position }) => ({
    level: 'error',
    message: pointer === '' ? message : `${pointer}: ${message}`,
    file: isOutside ? file : inside,
    line: position?.line,
    column: position?.column,
    endLine: undefined,
    rule,
    title: undefined,
  }));
}
