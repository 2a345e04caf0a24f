import type { RefObject, VNode } from 'preact';
import type { Fault } from '../../definition/fault';
import { fieldId } from '../form/form-context';
import { placeFaults } from '../form/place-faults';
import { inert } from '../inert';
import type { TaskInput } from './task-input';

/** What is wrong with an input, each with a way to its field. */
export function FaultSummary({
  summary,
  faults,
  input,
}: {
  readonly summary: RefObject<HTMLDivElement | null>;
  readonly faults: readonly Fault[];
  readonly input: TaskInput;
}): VNode {
  const placed =
    input.mode === 'form'
      ? placeFaults(faults, input.draft)
      : faults.map((fault) => ({ fault, field: '' }));
  return (
    <div class="fault-summary" role="alert" tabIndex={-1} ref={summary}>
      <b>The input does not fit the plugin</b>
      <ul>
        {placed.map(({ fault, field }, at) => (
          <li key={at}>
            <button
              type="button"
              class="link"
              onClick={() => focusField(field)}
            >
              {inert(fault.pointer === '' ? 'The input' : fault.pointer)}
            </button>{' '}
            {inert(fault.message)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(pointer: string): void {
  const field = document.getElementById(fieldId(pointer));
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
