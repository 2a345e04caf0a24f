import { join } from 'node:path';
import type { ImageDigests } from '../definition/image-digests';
import { byCodeUnit } from './by-code-unit';
import { changedImage, type ChangedImage } from './digest-changes';
import { directoryImages } from './directory-images';
import { loadLock } from './load-lock';
import { LOCK_NAME } from './lock';
import { resolveAll, type ResolveOptions } from './resolve-all';

/** What is checked. */
export interface CheckOptions {
  /** Absolute path of the plugins directory. */
  readonly directory: string;
  /** Undefined: no registry is asked. */
  readonly registries: ResolveOptions | undefined;
  /** Absolute path of the bundle of `yaml-worker.ts`. */
  readonly yamlWorkerFile?: string;
}

/** How a lock and what it is about differ. */
export interface CheckedLock {
  /** Absolute path of the lock, or of where it would be. */
  readonly file: string;
  readonly exists: boolean;
  /** What definitions name and the lock has not. */
  readonly missing: readonly {
    readonly reference: string;
    /** Ids of the plugins that name it. */
    readonly plugins: readonly string[];
  }[];
  /** What the lock has and no definition names. */
  readonly superfluous: readonly string[];
  /** What registries have something else for by now. */
  readonly drifted: readonly ChangedImage[];
  /** How many references are as they should be. */
  readonly fit: number;
  /** Ids of plugins whose image is built here, and never locked. */
  readonly built: readonly string[];
}

/**
 * Compares the lock of a plugins directory with its definitions and with what
 * registries say now. Changes nothing.
 * @throws UserError `definition_invalid` for a definition or a lock that is
 * @throws EngineError for what cannot be resolved
 */
export async function checkLock({
  directory,
  registries,
  yamlWorkerFile,
}: CheckOptions): Promise<CheckedLock> {
  const { plugins, built } = await directoryImages(directory, yamlWorkerFile);
  const lock = loadLock(directory);
  const locked = lock?.images ?? new Map<string, ImageDigests>();
  const common = [...plugins.keys()].filter((it) => locked.has(it));
  const now = registries && (await resolveAll(common, registries, locked));
  const drifted = common.flatMap((reference) => {
    const was = locked.get(reference);
    const is = now?.get(reference);
    return (was && is && changedImage(reference, was, is)) ?? [];
  });
  return {
    file: join(directory, LOCK_NAME),
    exists: lock !== undefined,
    missing: [...plugins]
      .filter(([reference]) => !locked.has(reference))
      .map(([reference, users]) => ({
        reference,
        plugins: users.map(({ id }) => id),
      })),
    superfluous: [...locked.keys()]
      .filter((it) => !plugins.has(it))
      .sort(byCodeUnit),
    drifted,
    fit: common.length - drifted.length,
    built: built.map(({ id }) => id),
  };
}
