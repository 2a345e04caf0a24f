import { dirname } from 'node:path';
import type { PluginDefinition } from '../definition/definition';
import type { ImageDigests } from '../definition/image-digests';
import { DockerOrchestrator } from '../orchestrator/docker/docker-orchestrator';
import { openImageResolver } from '../orchestrator/docker/docker-image-resolver';
import { checkLocked } from '../registry/adjust-lock';
import { ConflictError } from '../registry/conflict-error';
import { definitionPaths } from '../registry/definition-paths';
import {
  parseSource,
  type DefinitionSource,
} from '../registry/definition-source';
import { directoryOf } from '../registry/directory-of';
import { distinctDirectories } from '../registry/distinct-directories';
import { fetchDefinition } from '../registry/fetch-definition';
import { lockWritten } from '../registry/lock-written';
import { pinImage } from '../registry/pin-image';
import { replaceFile } from '../registry/place-file';
import {
  writeDefinition,
  type WrittenDefinition,
} from '../registry/write-definition';
import { aBareTask } from '../runner/bare-task';
import { checkPolicy, TO_BE_RESOLVED } from '../runner/check-policy';
import type { CliDoor } from './cli-door';
import { openCliReporter } from './cli-reporter';
import { checkOrigin, definitionOfImage } from './definition-of-image';
import { openRegistry, pluginsDirectoriesOf } from './open-registry';
import type { RegistryOptions, ResultOptions } from './options';
import {
  definitionOrigin,
  readSourceFile,
  type DefinitionOrigin,
} from './read-definition-source';
import { registeredText } from './registered-text';
import { startOnce } from './start-once';
import { unlessCancelled } from './unless-cancelled';
import { whereWritable } from './where-writable';
import { workerFilesOf } from './worker-files';
import { writeResult } from './write-result';

/** The options of `register`. */
export interface RegisterOptions extends RegistryOptions, ResultOptions {
  readonly pin?: boolean;
  readonly force?: boolean;
  readonly start: boolean;
  readonly local?: boolean;
}

/** A plugin that is in a plugins directory now. */
export interface RegisteredPlugin extends WrittenDefinition {
  /** Undefined for an image that no registry was asked for. */
  readonly digests: ImageDigests | undefined;
  /** The lock that the image is in now. */
  readonly lockFile: string | undefined;
  /** How its first run ended; undefined when there was none. */
  readonly firstRun: string | undefined;
}

/**
 * Puts a definition from a file, a URL or the label of an image into the
 * plugins directory, once it is valid and its plugin has been seen to start. A
 * file that is in a plugins directory already stays where it is.
 */
export async function registerPlugin(
  source: string,
  options: RegisterOptions,
  door: CliDoor,
): Promise<number> {
  const origin = definitionOrigin(source, door);
  const orchestrator = new DockerOrchestrator(door.env);
  try {
    const registered = await unlessCancelled(
      door,
      whereWritable(door, register(origin, options, door, orchestrator)),
    );
    await writeResult(registeredText(registered, options), door);
    return 0;
  } finally {
    orchestrator.close();
  }
}

async function register(
  origin: DefinitionOrigin,
  options: RegisterOptions,
  door: CliDoor,
  orchestrator: DockerOrchestrator,
): Promise<RegisteredPlugin> {
  const directories = distinctDirectories(pluginsDirectoriesOf(door, options));
  const reporter = await openCliReporter(door);
  const policy = await openRegistry(door, options).policy(door.cancel);
  const resolver = openImageResolver(door.env);
  const digestsOf = async (
    reference: PluginDefinition['image'],
  ): Promise<ImageDigests | undefined> =>
    options.local
      ? undefined
      : resolver.resolve(reference, { signal: door.cancel });

  let source = await sourceOf(origin, door, async (reference) => {
    checkOrigin(reference, policy);
    return definitionOfImage(reference, {
      digests: await digestsOf(reference),
      signal: door.cancel,
      onProgress: (line, pull) => reporter.progress(line, pull),
      orchestrator,
    });
  });
  const place = placeOf(origin, directories);
  const definition = await parseSource(source, place ?? source.name);
  if (place === undefined && definition.build !== undefined) {
    // The refusal of what is written, before anything is built.
    await writeDefinition(source, { directories });
  }
  if (policy !== undefined) {
    // Before a registry gets a login for it, and whether it is started or not.
    const locked = options.local ? undefined : TO_BE_RESOLVED;
    checkPolicy(definition, aBareTask(definition.id), policy, locked);
  }
  const { image, build } = definition;
  const digests = build === undefined ? await digestsOf(image) : undefined;
  const firstRun = options.start
    ? await startOnce(definition, { digests, policy }, door, {
        ...{ orchestrator, reporter },
        pull: options.local && build === undefined ? 'never' : 'missing',
      })
    : undefined;
  if (options.pin && digests !== undefined) {
    source = await pinImage(source, image, digests.digest);
  }
  const check = ({ image }: PluginDefinition, directory: string): void => {
    if (digests !== undefined) checkLocked(directory, image.text, digests);
  };
  const written =
    place === undefined
      ? await writeDefinition(source, {
          directories,
          force: options.force === true,
          yamlWorkerFile: workerFilesOf(door).yaml,
          signal: door.cancel,
          check,
        }).catch((error: unknown) => {
          throw withRemedy(error);
        })
      : await writeInPlace(source, definition, options, door, (it) =>
          check(it, directoryOf(place, directories) ?? dirname(place)),
        );
  const lockFile = await lockWritten(written, digests, {
    directories,
    yamlWorkerFile: workerFilesOf(door).yaml,
  });
  return { ...written, digests, lockFile, firstRun };
}

function withRemedy(error: unknown): unknown {
  return error instanceof ConflictError && error.isForceable
    ? new ConflictError(`${error.message} \`--force\` does that.`, {
        cause: error,
      })
    : error;
}

function sourceOf(
  origin: DefinitionOrigin,
  { cancel }: CliDoor,
  ofImage: (reference: PluginDefinition['image']) => Promise<DefinitionSource>,
): Promise<DefinitionSource> {
  switch (origin.kind) {
    case 'file':
      return Promise.resolve(readSourceFile(origin.file));
    case 'url':
      return fetchDefinition(origin.url, cancel);
    case 'image':
      return ofImage(origin.reference);
  }
}

/** The file that is a definition of the registry already. */
function placeOf(
  origin: DefinitionOrigin,
  directories: readonly string[],
): string | undefined {
  if (origin.kind !== 'file') return undefined;
  const { file } = origin;
  const directory = directoryOf(file, directories);
  return directory !== undefined && definitionPaths(directory).includes(file)
    ? file
    : undefined;
}

/**
 * @param before as its file has it now
 * @param check throws for what is not to be written
 */
async function writeInPlace(
  source: DefinitionSource,
  before: PluginDefinition,
  options: RegisterOptions,
  door: CliDoor,
  check: (definition: PluginDefinition) => void,
): Promise<WrittenDefinition> {
  const { id, version, file } = before;
  // Two definitions of one id and version cannot be run.
  await openRegistry(door, options).resolve(
    version === undefined ? id : `${id}@${version}`,
  );
  const definition = await parseSource(source, file);
  check(definition);
  if (readSourceFile(file).bytes.equals(source.bytes)) {
    return { definition: before, change: 'unchanged', replaced: undefined };
  }
  replaceFile(file, source.bytes);
  return { definition, change: 'replaced', replaced: before };
}
