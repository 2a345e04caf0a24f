import { compileMasks, type CompiledMasks } from '../runner/compile-masks';
import { splitLines, shownPieces } from '../runner/line-splitter';
import type { Reporter } from '../runner/reporter';
import type { CliDoor } from './cli-door';
import { inertText } from './inert-text';

/** A reporter that shows an execution on stderr. */
export interface CliReporter extends Reporter {
  /** Writes a message of ours, which may quote a plugin. */
  readonly say: (text: string) => void;
  /** Ends the last line of the plugin's log. */
  end(): void;
}

/** @param options.quiet shows messages only */
export function openCliReporter(
  { stderr }: Pick<CliDoor, 'stderr'>,
  { quiet = false }: { readonly quiet?: boolean } = {},
): CliReporter {
  const hidden: string[] = [];
  let masks: CompiledMasks | undefined;
  const say = (text: string): void => {
    masks ??= compileMasks(hidden);
    stderr.write(`${inertText(masks.redact(text))}\n`);
  };
  const sayUnlessQuiet = (text: string): void => {
    if (!quiet) say(text);
  };
  const log = splitLines((line) => shownPieces(line).forEach(sayUnlessQuiet));
  return {
    say,
    end: () => log.end(),
    state: () => undefined,
    starting: () => undefined,
    container: () => undefined,
    removedStale: (name) =>
      sayUnlessQuiet(
        `Removed the container ${name}, which an earlier run had left.`,
      ),
    progress: sayUnlessQuiet,
    retry(sentence) {
      log.end();
      sayUnlessQuiet(sentence);
    },
    mask(forms) {
      masks = undefined;
      hidden.push(...forms);
    },
    stderr: (bytes) => log.push(bytes),
  };
}
