import { LONG_QUOTE, quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import type { ContainerSpec } from '../container-spec';

/** The engine's words, and what they mean for the author of a definition. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [
    /unknown or invalid runtime|unknown runtime|runtime "[^"]*" (binary )?not (found|installed)/i,
    'The engine does not know the runtime of `sandbox.runtime`, and no other takes its place: `docker info` lists its runtimes. Install and register this one there, or leave the key out.',
  ],
  [
    /failed to start shim|fork\/exec/i,
    'The engine cannot run the runtime of `sandbox.runtime`: `docker info` lists its runtimes; check that the program of this one is installed there.',
  ],
  [
    /within the daemon root/i,
    'The workspace is where the engine keeps its images: check the repository out to a directory of its own.',
  ],
  [
    /container-init binary not found/i,
    'Podman has no init for its containers: install catatonit beside it.',
  ],
  [
    /bind source path does not exist|invalid mount/i,
    'The engine does not see the files of this runner: it runs on another machine, or this job runs in a container. `workspace: write` needs both on one machine.',
  ],
  [
    /executable file not found|no such file or directory/i,
    'The command, or the interpreter of its script, is not in the image: check `entrypoint:` and `command:` of the definition, or those of the image.',
  ],
  [
    /fork failed/i,
    'The container may have no further process: raise `resource_limits.pids`.',
  ],
  [
    /permission denied/i,
    'The command is not executable for the sandbox user: give it `chmod a+rx` in the image, or set `sandbox.user`.',
  ],
  [
    /argument list too long/i,
    'Its arguments and its environment are more than a program may have: send what is large as the input.',
  ],
  [
    /exec format error/i,
    'The program is for another processor, or a script without `#!`.',
  ],
  [
    /unable to find user|no users found|no matching entries in passwd/i,
    'The user does not exist in the image: set `sandbox.user` to numbers, for example "65534:65534".',
  ],
  [
    /network .* not found/i,
    'The engine does not know the network of `network:`: create it in an earlier step.',
  ],
  [
    /CPUs? available/i,
    'The runner has fewer CPUs: lower `resource_limits.cpu`, or use a larger runner.',
  ],
];

/**
 * Why the engine would not create or start a container: never an exit code of
 * the plugin.
 */
export function startFailure(
  engineMessage: string,
  spec: ContainerSpec,
): EngineError {
  const meaning = MEANINGS.find(([pattern]) => pattern.test(engineMessage));
  return new EngineError(
    'start_failed',
    `The engine could not start plugin ${quote(spec.pluginId)}: ` +
      `${quote(engineMessage || 'it gave no reason', LONG_QUOTE)}. ` +
      (meaning?.[1] ?? 'The plugin did not run.'),
  );
}

/**
 * The error for a container that has gone before its start: none of the
 * plugin's doing, nor of its definition.
 */
export function removedBeforeStart({ pluginId }: ContainerSpec): EngineError {
  return new EngineError(
    'engine_unavailable',
    `Plugin ${quote(pluginId)} was not started: its container was ` +
      'removed by somebody else. Look for what removes containers on this ' +
      'engine, such as `docker container prune`.',
  );
}

/**
 * The engine's init (tini) starts the command, and says so when it cannot: with
 * an exit code that a plugin could have given itself
 * (https://github.com/krallin/tini/blob/master/src/tini.c); that of Podman does
 * so, too (https://github.com/openSUSE/catatonit/blob/main/catatonit.c), and runc when it
 * cannot start the init
 * (https://github.com/opencontainers/runc/blob/main/libcontainer/system/linux.go).
 * @param stderr all that the container wrote there.
 * @returns why the command was not started; undefined when it was.
 */
export function initFailure(stderr: string): string | undefined {
  // A name can have any character in it, those that end lines included.
  const [, tini, runtime, catatonit] =
    /^(?:\[FATAL tini \(\d+\)\] ((?:exec [^]+|fork) failed: .+)|((?:exec \/sbin\/docker-init|standard_init_linux\.go:\d+: exec user process caused): .+)|ERROR \(catatonit:\d+\): (failed to (?:exec|fork) .+))\n?$/.exec(
      stderr,
    ) ?? [];
  return tini ?? runtime ?? catatonit;
}
