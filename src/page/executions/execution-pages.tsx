import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FaultNotice } from '../fault-notice';
import { pollWhileSeen } from '../poll-while-seen';
import type { ExecutionFilters } from '../route';
import { getExecutions, type ExecutionPage } from '../server/server';
import { ServerFault } from '../server/server-fault';
import { ExecutionTable } from './execution-table';
import { refreshLimit } from './refresh-limit';
import { useKeptFocus } from './use-kept-focus';

/** Soon enough for who looks on, and seldom enough for the server. */
const REFRESH_PAUSE_MS = 3_000;

/** The first page, and those that were asked for after it. */
export function ExecutionPages({
  filters,
  isRefreshed,
}: {
  readonly filters: ExecutionFilters;
  /** Whether it follows what comes and goes. */
  readonly isRefreshed: boolean;
}): VNode {
  const [shown, setShown] = useState<ExecutionPage>();
  const [error, setError] = useState<Error>();
  /** What is shown, for who has waited meanwhile. */
  const known = useRef<ExecutionPage | undefined>(undefined);
  const isAskingMore = useRef(false);
  const list = useRef<HTMLDivElement>(null);
  const holdFocus = useKeptFocus(list, shown);

  const show = (page: ExecutionPage): void => {
    holdFocus();
    known.current = page;
    setShown(page);
    setError(undefined);
  };
  const refresh = async (): Promise<boolean> => {
    const before = known.current;
    const limit = refreshLimit(before?.executions ?? []);
    if (limit === undefined || isAskingMore.current) return true;
    try {
      const page = await getExecutions(filters, { limit });
      // Whoever has asked for more meanwhile gets that.
      if (known.current === before && !isAskingMore.current) show(page);
      return true;
    } catch (fault) {
      setError(fault as Error);
      return !isRefusal(fault);
    }
  };
  const more = async (): Promise<void> => {
    const { executions = [], next } = known.current ?? {};
    if (isAskingMore.current) return;
    isAskingMore.current = true;
    try {
      const page = await getExecutions(filters, { next });
      show({ ...page, executions: [...executions, ...page.executions] });
    } catch (fault) {
      setError(fault as Error);
    } finally {
      isAskingMore.current = false;
    }
  };

  useEffect(() => {
    if (isRefreshed) return pollWhileSeen(refresh, REFRESH_PAUSE_MS, document);
    void refresh();
    return undefined;
  }, [isRefreshed]);

  const notice = error && <FaultNotice error={error} />;
  if (shown === undefined) {
    return <div>{notice ?? <p role="status">Loading …</p>}</div>;
  }
  const { executions, next } = shown;
  return (
    <div ref={list}>
      <p role="status">
        {executions.length === 0
          ? 'There are no such executions.'
          : `${executions.length} shown${next === undefined ? '' : ', there are more'}`}
      </p>
      {executions.length > 0 && <ExecutionTable records={executions} />}
      {notice}
      {next !== undefined && (
        <div class="buttons">
          <button type="button" onClick={() => void more()}>
            Show more
          </button>
        </div>
      )}
    </div>
  );
}

/** A browser asks for a password then: once is enough. */
function isRefusal(fault: unknown): boolean {
  const status = fault instanceof ServerFault ? fault.problem?.status : 0;
  return status === 401 || status === 403;
}
