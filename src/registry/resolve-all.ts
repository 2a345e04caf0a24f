import type { ImageDigests } from '../definition/image-digests';
import {
  parseImageReference,
  type ImageReference,
} from '../definition/image-reference';
import { EngineError, TaskError } from '../definition/task-error';

/** Asks a registry what a reference stands for now. */
export type ResolveImage = (
  reference: ImageReference,
  options: {
    readonly signal: AbortSignal;
    readonly known?: ImageDigests | undefined;
  },
) => Promise<ImageDigests>;

/** How references are resolved. */
export interface ResolveOptions {
  readonly resolve: ResolveImage;
  readonly signal: AbortSignal;
  /** Told each reference that is done, and how many of how many that makes. */
  readonly onResolved?: (
    reference: string,
    done: number,
    total: number,
  ) => void;
}

/** Registries count requests; more at once gain little. */
const AT_ONCE = 4;

/**
 * Resolves references, a few at a time.
 * @param known what each stood for before, where that is known
 * @throws EngineError with every one that could not be resolved
 */
export async function resolveAll(
  references: readonly string[],
  { resolve, signal, onResolved }: ResolveOptions,
  known: ReadonlyMap<string, ImageDigests> = new Map(),
): Promise<Map<string, ImageDigests>> {
  const resolved = new Map<string, ImageDigests>();
  const errors: TaskError[] = [];
  const open = [...references];
  const work = async (): Promise<void> => {
    for (let text = open.shift(); text !== undefined; text = open.shift()) {
      signal.throwIfAborted();
      try {
        const options = { signal, known: known.get(text) };
        resolved.set(text, await resolve(parseImageReference(text), options));
        onResolved?.(text, resolved.size, references.length);
      } catch (error) {
        if (signal.aborted || !(error instanceof TaskError)) throw error;
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const [first] = errors;
  if (first === undefined) return resolved;
  const messages = errors.map(({ message }) => message).sort();
  throw new EngineError(first.outcome, messages.join('\n'), { cause: first });
}
