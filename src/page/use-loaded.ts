import { useEffect, useState } from 'preact/hooks';

/** What is being asked for, or was, or could not be had. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'loaded'; readonly value: T }
  | { readonly state: 'failed'; readonly error: Error };

/**
 * Asks for something when it is first shown, and again when a key changes.
 * @param load what to ask for; undefined while it need not be.
 */
export function useLoaded<T>(
  load: (() => Promise<T>) | undefined,
  keys: readonly unknown[],
): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  useEffect(() => {
    if (load === undefined) return undefined;
    let isWanted = true;
    setLoaded({ state: 'loading' });
    load().then(
      (value) => isWanted && setLoaded({ state: 'loaded', value }),
      (error: Error) => isWanted && setLoaded({ state: 'failed', error }),
    );
    return () => {
      isWanted = false;
    };
  }, [...keys, load === undefined]);
  return loaded;
}
