import type { VNode } from 'preact';
import { formatBytes } from '../../runner/format-bytes';
import { FaultNotice } from '../fault-notice';
import { inert } from '../inert';
import { executionPath, getArtifacts } from '../server/server';
import type { ShownRecord } from '../server/shown-record';
import { useLoaded } from '../use-loaded';

/** More of them are for a program to read. */
const MAX_ROWS = 500;

/** The files that the plugin left, to download; nothing where it left none. */
export function ExecutionArtifacts({
  record,
  isOver,
}: {
  readonly record: ShownRecord;
  readonly isOver: boolean;
}): VNode | null {
  const { execution_id: id, artifacts } = record;
  const isThere = isOver && (artifacts?.count ?? 0) > 0;
  const loaded = useLoaded(isThere ? () => getArtifacts(id) : undefined, [id]);
  if (!isThere) return null;
  return (
    <section class="card" aria-labelledby="artifacts">
      <h2 id="artifacts">Artifacts</h2>
      {loaded.state === 'failed' && <FaultNotice error={loaded.error} />}
      <ul class="artifacts">
        {loaded.state === 'loaded' &&
          loaded.value.slice(0, MAX_ROWS).map(({ path, bytes }) => (
            <li key={path}>
              <a
                href={executionPath(id, 'artifacts', ...path.split('/'))}
                download
              >
                <code>{inert(path)}</code>
              </a>{' '}
              {formatBytes(bytes)}
            </li>
          ))}
      </ul>
    </section>
  );
}
