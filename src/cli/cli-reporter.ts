import { compileMasks, type CompiledMasks } from '../runner/compile-masks';
import type { Reporter } from '../runner/reporter';
import type { CliDoor } from './cli-door';
import { inertText } from './inert-text';
import { paintFor } from './paint';
import { openPluginLog } from './plugin-log';
import { openProgress } from './progress-bar';

/** A reporter that shows an execution on stderr. */
export interface CliReporter extends Reporter {
  /**
   * Writes a message of ours, which may quote a plugin.
   * @param show paints it; what it gets is inert.
   */
  readonly say: (text: string, show?: (inert: string) => string) => void;
  /** Ends the plugin's log, and the bar. */
  end(): void;
}

/** @param options.quiet shows messages only */
export async function openCliReporter(
  door: Pick<CliDoor, 'stderr' | 'env'>,
  { quiet = false }: { readonly quiet?: boolean | undefined } = {},
): Promise<CliReporter> {
  const progress = await openProgress(door, {
    label: 'Pulling the image',
    unit: 'layers',
    quiet,
  });
  const hidden: string[] = [];
  let masks: CompiledMasks | undefined;
  const redact = (text: string): string => {
    masks ??= compileMasks(hidden);
    return masks.redact(text);
  };
  const say: CliReporter['say'] = (text, show = (inert) => inert) =>
    progress.line(show(inertText(redact(text))));
  const sayUnlessQuiet: CliReporter['say'] = (text, show) => {
    if (!quiet) say(text, show);
  };
  const paint = paintFor(door.stderr, door);
  const log = openPluginLog(
    (line) => {
      if (!quiet) progress.line(line);
    },
    paint,
    redact,
  );
  return {
    say,
    end() {
      log.end();
      progress.end();
    },
    state(state) {
      if (state === 'create' || state === 'ended') progress.end();
    },
    starting: () => undefined,
    container: () => undefined,
    removedStale: (name) =>
      sayUnlessQuiet(
        `Removed the container ${name}, which an earlier run had left.`,
      ),
    progress(line, pull) {
      if (pull === undefined || !progress.isLive) {
        return sayUnlessQuiet(line, paint.dim);
      }
      progress.update({
        done: pull.layersDone,
        total: pull.layers,
        share: pull.share,
      });
    },
    attempt: () => undefined,
    retry(sentence) {
      log.end();
      sayUnlessQuiet(sentence, paint.yellow);
    },
    mask(forms) {
      masks = undefined;
      hidden.push(...forms);
    },
    stderr: (bytes) => log.write(bytes),
  };
}
