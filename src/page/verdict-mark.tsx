import type { VNode } from 'preact';
import type { Verdict } from '../report/verdict';

const SIGNS: Readonly<Record<Verdict, string>> = {
  good: '✓',
  bad: '✗',
  open: '…',
};

/** A sign that does not need its colour; words stand beside it. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }): VNode {
  return (
    <b class={`mark ${verdict}`} aria-hidden="true">
      {SIGNS[verdict]}
    </b>
  );
}
