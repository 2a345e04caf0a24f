import type { VNode } from 'preact';
import { showLimits } from '../../report/show-limits';
import { showSandbox } from '../../report/show-sandbox';
import { formatDuration } from '../../runner/format-duration';
import { inert } from '../inert';
import type { ShownRecord } from '../server/shown-record';

/** What it was, exactly, and what it was allowed. */
export function ExecutionFacts({
  record,
}: {
  readonly record: ShownRecord;
}): VNode {
  const { limits, sandbox, timeout_ms: timeoutMs } = record;
  const facts: [name: string, value: string | null | undefined][] = [
    ['Execution', record.execution_id],
    ['Version', record.plugin_version],
    ['Started', record.states[0]?.at],
    ['Image', record.image],
    ['Digest', record.image_digest],
    ['Timeout', timeoutMs === null ? null : formatDuration(timeoutMs)],
    ['Limits', limits && showLimits(limits)],
    ['Sandbox', sandbox && showSandbox(sandbox)],
    ['Measured by', record.usage.source],
    ['Trace', record.trace_id],
  ];
  return (
    <section class="card" aria-label="Image, limits and sandbox">
      <details>
        <summary>Image, limits and sandbox</summary>
        <dl class="facts">
          {facts.map(
            ([name, value]) =>
              value && (
                <>
                  <dt>{name}</dt>
                  <dd>
                    <code>{inert(value)}</code>
                  </dd>
                </>
              ),
          )}
        </dl>
      </details>
    </section>
  );
}
