import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { FaultNotice } from '../fault-notice';
import { cancelExecution } from '../server/server';

/** Asks an execution to end. */
export function CancelButton({ id }: { readonly id: string }): VNode {
  const [isAsked, setAsked] = useState(false);
  const [error, setError] = useState<Error>();
  const cancel = async (): Promise<void> => {
    if (isAsked) return;
    setAsked(true);
    setError(undefined);
    try {
      await cancelExecution(id);
    } catch (fault) {
      setError(fault as Error);
      setAsked(false);
    }
  };
  return (
    <>
      <button
        type="button"
        class="danger"
        aria-disabled={isAsked}
        onClick={() => void cancel()}
      >
        {isAsked ? 'Cancelling …' : 'Cancel'}
      </button>
      {error !== undefined && <FaultNotice error={error} />}
    </>
  );
}
