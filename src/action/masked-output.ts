import { compileMasks } from '../runner/compile-masks';
import type { Execution } from '../runner/execution';
import type { HiddenValue } from '../runner/hidden-value';
import type { StepInputs } from './inputs';
import {
  OUTPUT_ENCODINGS,
  outputFits,
  outputValue,
  type OutputEncoding,
} from './outputs';
import { runnerMasks } from './runner-masks';

/** Enough to be quick, and few enough for the memory that a search takes. */
const VALUES_AT_ONCE = 64;

/** What is to be said of an output that GitHub would drop. */
export interface MaskedOutput {
  /** A notice where the plugin is meant to print it, a warning elsewhere. */
  readonly level: 'notice' | 'warning';
  readonly message: string;
}

type Held = Pick<HiddenValue, 'source' | 'name'>;

/**
 * GitHub drops a job's output in silence when a mask would change it
 * (https://github.com/actions/runner/blob/main/src/Runner.Worker/JobExtension.cs).
 * @returns undefined when no value that this step knows makes it do so.
 */
export function maskedOutput(
  execution: Pick<
    Execution,
    'output' | 'outputFormat' | 'outputBytes' | 'hidden'
  >,
  inputs: Pick<StepInputs, 'outputEncoding' | 'secrets'>,
): MaskedOutput | undefined {
  const { hidden } = execution;
  if (hidden.length === 0) return undefined;
  const heldIn = (encoding: OutputEncoding): Held[] => {
    const value = outputValue(execution, encoding);
    return hidden.flatMap((each) => heldOf(value, each, inputs.secrets));
  };
  const held = heldIn(inputs.outputEncoding);
  if (held.length === 0) return undefined;
  const way = OUTPUT_ENCODINGS.filter((it) => it !== 'none').find(
    (it) => outputFits(execution, it) && heldIn(it).length === 0,
  );
  const isMeant = held.every(({ source }) => source === 'output');
  return {
    level: isMeant ? 'notice' : 'warning',
    message:
      `The step output \`output\` holds ${list(held.map(({ name }) => name))}. The steps of this job ` +
      'get it whole; as an output of the job GitHub drops it, for a mask would ' +
      'change it ("Skip output … since it may contain secret"). Keep it out of ' +
      'the output' +
      (way === undefined ? '.' : `, or set \`output-encoding: ${way}\`.`),
  };
}

/** What a text holds of a hidden value, by a name; empty for nothing. */
function heldOf(
  text: string,
  { source, key, name, forms }: HiddenValue,
  secrets: StepInputs['secrets'],
): Held[] {
  const bytes = Buffer.from(text);
  const holds = (values: readonly string[]): boolean => {
    for (let at = 0; at < values.length; at += VALUES_AT_ONCE) {
      const some = values.slice(at, at + VALUES_AT_ONCE);
      const search = compileMasks(runnerMasks(some)).search();
      search.push(bytes);
      if (search.found().size > 0) return true;
    }
    return false;
  };
  if (holds(forms)) return [{ source, name }];
  // The runner masks a secret of the repository by itself: every line of it.
  const secret = source === 'secrets' ? (secrets[key] ?? '') : '';
  if (!holds([secret])) return [];
  const hasLines = secret.trim().includes('\n');
  return [{ source, name: hasLines ? `a line of ${name}` : name }];
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 5);
  const more = names.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
