import type { PluginDefinition } from '../definition/definition';
import type { ContainerSpec } from '../orchestrator/container-spec';
import { INPUT_NAME, INPUT_TARGET, OUTPUT_NAME } from './exchange-paths';
import type { Task } from './task';

/** The directory in which the reader puts the step's files. */
const FILES = 'files';

/** What of a command is there for files, besides the input on stdin. */
export interface FilesByHand {
  /** Comments on what the reader has to bring, and finds. */
  readonly remarks: readonly string[];
  /** Commands before it, one a line. */
  readonly before: readonly string[];
  /** The words of each line of `docker run`. */
  readonly flags: readonly string[][];
  /** What stdin is read from. */
  readonly stdin: string;
  /** Commands after it. */
  readonly after: readonly string[];
}

/** The directories of an execution, as a shell in the repository can have them. */
export function filesByHand(
  { mounts, output }: Pick<ContainerSpec, 'mounts' | 'output'>,
  { inputVia, outputVia }: Pick<PluginDefinition, 'inputVia' | 'outputVia'>,
  { files = [] }: Pick<Task, 'files'>,
): FilesByHand {
  const isFile = inputVia === 'file';
  const hasFiles =
    files.length > 0 && mounts.some(({ target }) => target === INPUT_TARGET);
  const input = hasFiles
    ? [bind(`$PWD/${FILES}`, INPUT_TARGET, true)]
    : isFile
      ? [bind(`$PWD/${INPUT_NAME}`, `${INPUT_TARGET}/${INPUT_NAME}`, true)]
      : [];
  const left =
    output === undefined
      ? []
      : [bind('$output', `${output.mount}/${output.name}`, false)];
  return {
    remarks: [
      ...(hasFiles
        ? [
            `# ${FILES}/: the \`files\` of the step, under their paths in the workspace`,
          ]
        : []),
      ...(output === undefined ? [] : ['# "$output": what the plugin leaves']),
    ],
    before: [
      // A file cannot be mounted into a directory that is read-only already.
      ...(hasFiles && isFile
        ? [`cp ${INPUT_NAME} ${FILES}/${INPUT_NAME}`]
        : []),
      // Open to all, since the plugin is another user.
      ...(output === undefined
        ? []
        : ['output=$(mktemp -d "$PWD/output.XXXXXX") && chmod 777 "$output"']),
    ],
    flags: [...input, ...left],
    stdin: isFile ? '/dev/null' : INPUT_NAME,
    after: outputVia === 'file' ? [`cat "$output/${OUTPUT_NAME}"`] : [],
  };
}

/** @param source is for a shell to expand, between double quotes. */
function bind(source: string, target: string, readOnly: boolean): string[] {
  const suffix = readOnly ? ',readonly' : '';
  return [`--mount type=bind,source="${source}",target=${target}${suffix}`];
}
