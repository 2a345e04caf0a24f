import type { VNode } from 'preact';
import { FaultNotice } from '../fault-notice';
import { CopyButton } from '../copy-button';
import { inert } from '../inert';
import { executionPath, getOutput } from '../server/server';
import type { ShownRecord } from '../server/shown-record';
import { useLoaded } from '../use-loaded';
import { layOutOutput, outputFileName } from './lay-out-output';

/** What a plugin that succeeded gave back. */
export function ExecutionOutput({
  record,
}: {
  readonly record: ShownRecord;
}): VNode | null {
  const { execution_id: id, outcome } = record;
  const isThere = outcome === 'succeeded';
  const loaded = useLoaded(isThere ? () => getOutput(id) : undefined, [id]);
  if (!isThere) return null;
  return (
    <section class="card" aria-labelledby="output">
      <h2 id="output">Output</h2>
      {loaded.state === 'loading' && <p role="status">Loading …</p>}
      {loaded.state === 'failed' && <FaultNotice error={loaded.error} />}
      {loaded.state === 'loaded' && (
        <>
          <pre class="output" tabIndex={0}>
            {inert(layOutOutput(loaded.value))}
          </pre>
          {loaded.value.isCut && <p>This is the beginning of it.</p>}
          <div class="buttons">
            {!loaded.value.isCut && (
              <CopyButton text={loaded.value.text} what="the output" />
            )}
            <a
              class="button"
              href={executionPath(id, 'output')}
              download={outputFileName(id, loaded.value.contentType)}
            >
              Download
            </a>
          </div>
        </>
      )}
    </section>
  );
}
