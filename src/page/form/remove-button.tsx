import type { VNode } from 'preact';
import { inert } from '../inert';

/** Takes something out of a form. */
export function RemoveButton({
  what,
  onClick,
}: {
  readonly what: string;
  readonly onClick: () => void;
}): VNode {
  return (
    <button
      type="button"
      class="plain"
      aria-label={`Remove ${inert(what)}`}
      onClick={onClick}
    >
      Remove
    </button>
  );
}
