import {
  removeDefinition,
  type RemovedDefinition,
} from '../registry/remove-definition';
import {
  writeDefinition,
  type WrittenDefinition,
} from '../registry/write-definition';

/** Where plugins are registered and removed while the server runs. */
export interface PluginStore {
  /**
   * Writes a definition; a version beside others is one more.
   * @param json the definition as its file is to hold it.
   * @param force whether another definition of the same id and version goes.
   * @throws DefinitionError with everything that is wrong with it
   * @throws ConflictError when something else is in its place
   */
  write(json: Uint8Array, force: boolean): Promise<WrittenDefinition>;
  /**
   * @param reference `id`, or `id@1.2.0` where there are several.
   * @throws UserError `plugin_not_found`
   * @throws ConflictError when it is not clear which one is meant
   */
  remove(reference: string): Promise<RemovedDefinition>;
}

/**
 * The files of plugins directories; one change after the other.
 * @param options.directories the first gets what is new.
 */
export function directoryPluginStore(options: {
  readonly directories: readonly string[];
  readonly yamlWorkerFile: string;
}): PluginStore {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    write: (json, force) =>
      inTurn(() =>
        writeDefinition(
          { bytes: Buffer.from(json), format: 'json', name: 'the body' },
          { ...options, force },
        ),
      ),
    remove: (reference) => inTurn(() => removeDefinition(reference, options)),
  };
}
