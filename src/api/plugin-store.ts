import type { PluginDefinition } from '../definition/definition';
import type { ImageDigests } from '../definition/image-digests';
import { quote } from '../definition/quote';
import { EngineError } from '../definition/task-error';
import type { ImageResolver } from '../orchestrator/image-resolver';
import { checkLocked } from '../registry/adjust-lock';
import { distinctDirectories } from '../registry/distinct-directories';
import { hasLock } from '../registry/has-lock';
import { loadLock } from '../registry/load-lock';
import { lockWritten } from '../registry/lock-written';
import type { Registry } from '../registry/registry';
import {
  removeDefinition,
  type RemovedDefinition,
} from '../registry/remove-definition';
import { unlockRemoved } from '../registry/unlock-removed';
import {
  writeDefinition,
  type WriteOptions,
  type WrittenDefinition,
} from '../registry/write-definition';
import { aBareTask } from '../runner/bare-task';
import { checkPolicy, TO_BE_RESOLVED } from '../runner/check-policy';

/** What a definition that a client sends is called, in place of its file. */
export const BODY_NAME = 'the body';

/** Where plugins are registered and removed while the server runs. */
export interface PluginStore {
  /**
   * Writes a definition; a version beside others is one more. Where there is a
   * lock, its image is in it then.
   * @param json the definition as its file is to hold it.
   * @param options.force whether another definition of the same id and version
   * goes.
   * @param options.check asked before anything is written, or anybody else is;
   * throws what stops it.
   * @throws DefinitionError with everything that is wrong with it, or with the
   * lock
   * @throws ConflictError when something else is in its place, or is locked
   * under the name of its image
   * @throws UserError `policy_denied`
   * @throws EngineError when it has to be locked and nobody says which image
   * it is
   */
  write(
    json: Uint8Array,
    options: {
      readonly force: boolean;
      readonly check: (definition: PluginDefinition) => void;
    },
  ): Promise<WrittenDefinition>;
  /**
   * Removes a definition, and its image from the lock where no other names it.
   * @param reference `id`, or `id@1.2.0` where there are several.
   * @throws UserError `plugin_not_found`
   * @throws ConflictError when it is not clear which one is meant
   * @throws DefinitionError when the lock cannot be used
   */
  remove(reference: string): Promise<RemovedDefinition>;
}

/** What a store of plugins is made of. */
export interface PluginStoreOptions {
  /** The first gets what is new. */
  readonly directories: readonly string[];
  /** Absolute path of the bundle of `yaml-worker.ts`. */
  readonly yamlWorkerFile: string;
  readonly policy: Registry['policy'];
  /** Says which images are to be locked. */
  readonly resolver: ImageResolver;
  /** Ends what may take long. */
  readonly signal: AbortSignal;
}

/** A client waits no longer for a registry, and whoever comes next for it. */
const RESOLVE_DEADLINE_MS = 30_000;

/** The files of plugins directories; one change after the other. */
export function directoryPluginStore(options: PluginStoreOptions): PluginStore {
  const { yamlWorkerFile, signal } = options;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(
    work: (place: WriteOptions & { yamlWorkerFile: string }) => Promise<T>,
  ): Promise<T> => {
    const turn = async (): Promise<T> => {
      const directories = distinctDirectories(options.directories);
      return work({ directories, yamlWorkerFile, signal });
    };
    const next = last.then(turn, turn);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    write: (json, { force, check }) =>
      inTurn(async (place) => {
        let digests: ImageDigests | undefined;
        const written = await writeDefinition(
          { bytes: Buffer.from(json), format: 'json', name: BODY_NAME },
          {
            ...{ ...place, force },
            check: async (definition, directory) => {
              check(definition);
              digests = await digestsToLock(definition, directory, options);
            },
          },
        );
        await lockWritten(written, digests, place);
        return written;
      }),
    remove: (reference) =>
      inTurn(async (place) => {
        const removed = await removeDefinition(reference, place);
        await unlockRemoved(removed.definition, place);
        return removed;
      }),
  };
}

/** @returns undefined where there is no lock. */
async function digestsToLock(
  definition: PluginDefinition,
  directory: string,
  options: PluginStoreOptions,
): Promise<ImageDigests | undefined> {
  const { id, image } = definition;
  const isLocked = hasLock(directory);
  const policy = await options.policy(options.signal);
  if (policy !== undefined) {
    // Before a registry gets a login for what no run may have.
    const locked = isLocked ? TO_BE_RESOLVED : undefined;
    const named = { ...definition, file: BODY_NAME };
    checkPolicy(named, aBareTask(id), policy, locked);
  }
  if (!isLocked) return undefined;
  const known = loadLock(directory)?.images.get(image.text);
  const digests = await resolve(image, known, options);
  checkLocked(directory, image.text, digests);
  return digests;
}

async function resolve(
  image: PluginDefinition['image'],
  known: ImageDigests | undefined,
  { resolver, signal }: PluginStoreOptions,
): Promise<ImageDigests> {
  const late = AbortSignal.timeout(RESOLVE_DEADLINE_MS);
  const either = AbortSignal.any([signal, late]);
  try {
    return await resolver.resolve(image, { signal: either, known });
  } catch (error) {
    if (!either.aborted) throw error;
    const why = signal.aborted
      ? 'the server is shutting down'
      : `that took longer than ${RESOLVE_DEADLINE_MS / 1000} s`;
    throw new EngineError(
      'image_unavailable',
      `It is not known which image ${quote(image.text)} is, to be locked: ${why}. Nothing was written; try again.`,
      { cause: error },
    );
  }
}
