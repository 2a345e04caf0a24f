import { showPath } from '../definition/show-path';
import type { ExecutionRecord } from '../runner/execution-record';
import { formatDuration } from '../runner/format-duration';
import { cutValue } from './cut-value';
import { html, type Html } from './html';
import { showLimits } from './show-limits';
import { showSandbox } from './show-sandbox';

/** What it was, exactly, and what it was allowed. */
export function executionFacts(record: ExecutionRecord): Html {
  const { limits, sandbox, definition_file: file } = record;
  const [started] = record.states;
  const entries: [name: string, value: string | null | undefined][] = [
    ['Execution', record.execution_id],
    ['Version', record.plugin_version],
    ['Started', started?.at],
    ['Image', record.image],
    ['Digest', record.image_digest],
    ['Definition', file && showPath(file)],
    ['Policy', record.policy_file && showPath(record.policy_file)],
    ['Lock', record.lock_file && showPath(record.lock_file)],
    [
      'Timeout',
      record.timeout_ms === null ? null : formatDuration(record.timeout_ms),
    ],
    ['Limits', limits && showLimits(limits)],
    ['Sandbox', sandbox && showSandbox(sandbox)],
    ['Measured by', record.usage.source],
    ['Trace', record.trace_id],
  ];
  return html`<details>
    <summary>Image, limits and sandbox</summary>
    <dl class="facts">
      ${entries.map(
        ([name, value]) =>
          value &&
          html`<dt>${name}</dt>
            <dd><code>${cutValue(value)}</code></dd>`,
      )}
    </dl>
  </details>`;
}
