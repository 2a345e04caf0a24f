import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Fault } from '../../definition/fault';
import { FaultNotice } from '../fault-notice';
import type { PluginDetails } from '../server/plugin';
import { ServerFault } from '../server/server-fault';
import { startTask } from '../server/server';
import { goTo } from '../use-route';
import { FaultSummary } from './fault-summary';
import { InputFields } from './input-fields';
import { keepInput, keptInput } from './kept-inputs';
import {
  asForm,
  asText,
  exampleInput,
  firstInput,
  hasForm,
  inputJson,
  type TaskInput,
} from './task-input';

/** Why a task was not started. */
type Refusal =
  { readonly faults: readonly Fault[] } | { readonly error: Error };

/** Makes an input, in fields or as JSON text, and runs the plugin with it. */
export function TaskForm({
  plugin,
  reference,
}: {
  readonly plugin: PluginDetails;
  readonly reference: string;
}): VNode {
  const [input, setInput] = useState<TaskInput>(
    () => keptInput(reference) ?? firstInput(plugin),
  );
  const [refusal, setRefusal] = useState<Refusal>();
  const [note, setNote] = useState('');
  const [isStarting, setStarting] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const faults = refusal && 'faults' in refusal ? refusal.faults : [];
  // At once: after the paint somebody can be at a field already.
  useLayoutEffect(() => {
    if (faults.length > 0) summary.current?.focus();
  }, [refusal]);

  const change = (changed: TaskInput): void => {
    keepInput(reference, changed);
    setInput(changed);
  };
  const run = async (): Promise<void> => {
    if (isStarting) return;
    const json = inputJson(input);
    if (json.faults.length > 0) return setRefusal({ faults: json.faults });
    setStarting(true);
    setRefusal(undefined);
    try {
      const id = await startTask(reference, json.text);
      keepInput(reference, input);
      goTo({ name: 'execution', id });
    } catch (error) {
      setRefusal(refusalOf(error as Error));
      setStarting(false);
    }
  };
  const example = exampleInput(plugin);
  const begin = (anew: TaskInput): void => {
    setRefusal(undefined);
    setNote('');
    change(anew);
  };
  const other = input.mode === 'form' ? 'json' : 'form';
  const switchMode = (): void => {
    const changed = other === 'json' ? asText(input) : asForm(input, plugin);
    if (typeof changed === 'string') return setNote(changed);
    setNote('');
    setRefusal(undefined);
    change(changed);
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void run();
        }
      }}
    >
      {faults.length > 0 && (
        <FaultSummary summary={summary} faults={faults} input={input} />
      )}
      {refusal && 'error' in refusal && <FaultNotice error={refusal.error} />}
      <InputFields
        plugin={plugin}
        input={input}
        faults={faults}
        onChange={change}
      />
      <div class="buttons">
        <button type="submit" class="primary" aria-disabled={isStarting}>
          {isStarting ? 'Starting …' : 'Run'}
        </button>
        {hasForm(plugin) && (
          <button type="button" onClick={switchMode}>
            {other === 'json' ? 'Edit as JSON' : 'Edit in the form'}
          </button>
        )}
        {example !== undefined && (
          <button type="button" onClick={() => begin(example)}>
            Fill in an example
          </button>
        )}
        <button type="button" onClick={() => begin(firstInput(plugin))}>
          Start over
        </button>
        <span role="status" class="said">
          {note}
        </span>
      </div>
    </form>
  );
}

function refusalOf(error: Error): Refusal {
  const problem = error instanceof ServerFault ? error.problem : undefined;
  return problem && problem.faults.length > 0
    ? { faults: problem.faults }
    : { error };
}
