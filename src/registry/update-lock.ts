import { join } from 'node:path';
import type { ImageDigests } from '../definition/image-digests';
import { byCodeUnit } from './by-code-unit';
import { changedImage, type ChangedImage } from './digest-changes';
import { directoryImages } from './directory-images';
import { loadLock } from './load-lock';
import { LOCK_NAME } from './lock';
import { resolveAll, type ResolveOptions } from './resolve-all';
import { formatLock, writeLock } from './write-lock';

/** What is locked, and what of it is resolved again. */
export interface UpdateOptions extends ResolveOptions {
  /** Absolute path of the plugins directory. */
  readonly directory: string;
  /** References that are resolved though they are locked; `all` for each. */
  readonly update?: 'all' | ReadonlySet<string>;
  /** Absolute path of the bundle of `yaml-worker.ts`. */
  readonly yamlWorkerFile?: string;
}

/** What became of a lock. */
export interface UpdatedLock {
  /** Absolute path of the lock. */
  readonly file: string;
  readonly added: readonly {
    readonly reference: string;
    readonly is: ImageDigests;
  }[];
  readonly removed: readonly {
    readonly reference: string;
    readonly was: ImageDigests;
  }[];
  readonly changed: readonly ChangedImage[];
  /** References that are locked as they were. */
  readonly kept: readonly string[];
  /** Ids of plugins whose image is built here, and never locked. */
  readonly built: readonly string[];
  /** Whether the file is another one now. */
  readonly written: boolean;
}

/**
 * Locks the images of a plugins directory: adds what is missing, removes what
 * is gone, and keeps what is there. Nothing is written unless all of it is
 * known.
 * @throws UserError `definition_invalid` for a definition or a lock that is
 * @throws EngineError for what cannot be resolved
 */
export async function updateLock(options: UpdateOptions): Promise<UpdatedLock> {
  const { directory, update = new Set<string>() } = options;
  const { plugins, built } = await directoryImages(
    directory,
    options.yamlWorkerFile,
  );
  const before = loadLock(directory);
  const locked = before?.images ?? new Map<string, ImageDigests>();
  const wanted = [...plugins.keys()];
  const asked = wanted.filter(
    (it) => !locked.has(it) || update === 'all' || update.has(it),
  );
  const resolved = await resolveAll(asked, options, locked);
  const images = new Map<string, ImageDigests>();
  for (const reference of wanted) {
    const digests = resolved.get(reference) ?? locked.get(reference);
    if (digests !== undefined) images.set(reference, digests);
  }
  const lock = { file: join(directory, LOCK_NAME), images };
  const written =
    before === undefined || formatLock(before) !== formatLock(lock);
  if (written) writeLock(lock);
  const changed = [...images].flatMap(([reference, is]) => {
    const was = locked.get(reference);
    return (was && changedImage(reference, was, is)) ?? [];
  });
  const isChanged = new Set(changed.map(({ reference }) => reference));
  return {
    file: lock.file,
    added: [...images]
      .filter(([reference]) => !locked.has(reference))
      .map(([reference, is]) => ({ reference, is })),
    removed: [...locked]
      .filter(([reference]) => !images.has(reference))
      .map(([reference, was]) => ({ reference, was }))
      .sort((a, b) => byCodeUnit(a.reference, b.reference)),
    changed,
    kept: wanted.filter((it) => locked.has(it) && !isChanged.has(it)),
    built: built.map(({ id }) => id),
    written,
  };
}
