import { watch, type FSWatcher } from 'node:fs';

/** An engine makes a cgroup piece by piece, within milliseconds. */
const TRIES = 10;
const PAUSE_MS = 20;

/**
 * Calls back whenever one of these files changes. One that is not there is
 * waited for a moment, and then left out: what cannot be watched is no fault.
 * @returns what ends it.
 */
export function watchFiles(
  paths: readonly string[],
  onChange: () => void,
): () => void {
  const ends = paths.map((path) => watchFile(path, onChange));
  return () => {
    for (const end of ends) end();
  };
}

function watchFile(path: string, onChange: () => void): () => void {
  let watcher: FSWatcher | undefined;
  let timer: NodeJS.Timeout | undefined;

  function attempt(triesLeft: number): void {
    try {
      watcher = watch(path, { persistent: false }, onChange);
      watcher.on('error', () => watcher?.close());
    } catch {
      if (triesLeft <= 1) return;
      timer = setTimeout(attempt, PAUSE_MS, triesLeft - 1).unref();
    }
  }
  attempt(TRIES);
  return () => {
    clearTimeout(timer);
    watcher?.close();
  };
}
