import type { VNode } from 'preact';
import { inert } from '../inert';

/** Takes something out of a form. */
export function RemoveButton({
  what,
  isNamed = false,
  onClick,
}: {
  readonly what: string;
  /** Whether it says so to those who see, too. */
  readonly isNamed?: boolean;
  readonly onClick: () => void;
}): VNode {
  return (
    <button
      type="button"
      class="plain"
      aria-label={`Remove ${inert(what)}`}
      onClick={onClick}
    >
      Remove{isNamed && ` ${inert(what)}`}
    </button>
  );
}
