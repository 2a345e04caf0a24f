import { isAbsolute, relative } from 'node:path';
import { workspaceOf, type StepEnvironment } from './read-input';

/** A path relative to the workspace, where it lies in it. */
export function shownFile(env: StepEnvironment, file: string): string {
  const inside = relative(workspaceOf(env), file);
  return inside.startsWith('..') || isAbsolute(inside) ? file : inside;
}
