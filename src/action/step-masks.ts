import { compileMasks, type CompiledMasks } from '../runner/compile-masks';

/** What this step masks, in the runner and in its own words. */
export interface StepMasks {
  /** From now on, the runner masks these strings, and so does `redact`. */
  readonly add: (forms: readonly string[]) => void;
  /** For words of ours: not every workflow runner masks. */
  readonly redact: (text: string) => string;
}

/** @param print writes one line to the step's log. */
export function openStepMasks(print: (line: string) => void): StepMasks {
  const all: string[] = [];
  let masks: CompiledMasks | undefined;
  return {
    add(forms) {
      masks = undefined;
      for (const form of forms) {
        all.push(form);
        print(maskCommand(form));
      }
    },
    redact(text) {
      masks ??= compileMasks(all);
      return masks.redact(text);
    },
  };
}

/**
 * As `core.setSecret` prints it, without the 50 ms that loading the toolkit
 * takes (https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts).
 */
function maskCommand(form: string): string {
  const data = form
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
  return `::add-mask::${data}`;
}
