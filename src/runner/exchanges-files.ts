import type { PluginDefinition } from '../definition/definition';
import type { Task } from './task';

type Definition = Pick<
  PluginDefinition,
  'inputVia' | 'outputVia' | 'leavesArtifacts'
>;

/** Whether a plugin gets or leaves anything but its streams. */
export function exchangesFiles(definition: Definition, task: Task): boolean {
  return getsFiles(definition, task) || leavesFiles(definition, task);
}

/** Whether it has an input directory. */
export function getsFiles(
  { inputVia }: Pick<Definition, 'inputVia'>,
  { files = [] }: Pick<Task, 'files'>,
): boolean {
  return files.length > 0 || inputVia === 'file';
}

/** Whether it has an output directory. */
export function leavesFiles(
  { leavesArtifacts, outputVia }: Omit<Definition, 'inputVia'>,
  { artifactsDirectory }: Pick<Task, 'artifactsDirectory'>,
): boolean {
  return (
    leavesArtifacts || outputVia === 'file' || artifactsDirectory !== undefined
  );
}
