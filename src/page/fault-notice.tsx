import type { VNode } from 'preact';
import { inert } from './inert';

/** Something that could not be done, in words; a screen reader says it at once. */
export function FaultNotice({ error }: { readonly error: Error }): VNode {
  return (
    <pre class="error notice" role="alert">
      {inert(error.message)}
    </pre>
  );
}
