import { setTimeout as sleep } from 'node:timers/promises';
import type { ExecutionRecord } from '../runner/execution-record';
import {
  followLog,
  type LogPiece,
  type LogPosition,
  type LogQuery,
} from '../runner/follow-log';
import { findExecution } from './find-execution';
import type { ServerPorts } from './server-ports';

/** The id of the event after which there is none. */
export const LAST_EVENT_ID = 'end';

/** Something in between closes a connection that is silent for a minute. */
const HEARTBEAT_MS = 15_000;
/** How often it is looked at where an execution stands. */
const TICK_MS = 250;
/** How soon a browser connects again. */
const RETRY_MS = 1_000;
/** A longer line comes in several events. */
const MAX_LINE_BYTES = 64 * 1024;

/** What of an execution is told as events. */
export interface LogEventsOptions {
  readonly ports: Pick<ServerPorts, 'executions' | 'recordsDirectory'>;
  readonly id: string;
  readonly query: Pick<LogQuery, 'stream' | 'tailLines' | 'from'>;
  /** Ends it early. */
  readonly signal: AbortSignal;
}

/**
 * An execution as server-sent events
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html): `state`
 * whenever it stands elsewhere, `log` with one or more lines, `end` with how it
 * ended. The id of a `log` says where its successor begins.
 */
export async function* logEvents({
  ports,
  id,
  query,
  signal,
}: LogEventsOptions): AsyncGenerator<string, void, undefined> {
  yield `retry: ${RETRY_MS}\n\n`;
  const states = stateEvents(ports, id);
  const beat = heartbeat();
  while (ports.executions.find(id)?.status === 'queued') {
    yield states() + beat();
    await tick(signal);
    if (signal.aborted) return;
  }
  const { directory } = findExecution(ports.recordsDirectory, id);
  const pieces = followLog(directory, { ...query, follow: true, signal });
  const lines = linesOf(query.from);
  try {
    let next = pieces.next();
    let pause = tick(signal);
    for (;;) {
      const isNew = await Promise.race([
        next.then(() => true),
        pause.then(() => false),
      ]);
      if (!isNew) {
        if (signal.aborted) return;
        pause = tick(signal);
        yield states() + beat();
        continue;
      }
      const { done, value } = await next;
      if (done) break;
      yield states() + lines.push(value);
      next = pieces.next();
    }
  } finally {
    await pieces.return();
  }
  if (signal.aborted) return;
  yield states() + lines.end();
  yield endEvent(findExecution(ports.recordsDirectory, id).record);
}

/** The place in a log that an event's id stands for. */
export function parseEventId(id: string | undefined): LogPosition | undefined {
  const [, attempt, offset] = /^(\d{1,6})-(\d{1,15})$/.exec(id ?? '') ?? [];
  if (attempt === undefined || Number(attempt) < 1) return undefined;
  return { attempt: Number(attempt), offset: Number(offset) };
}

/** One event; every line of `data` is a line of it. */
function event(name: string, data: string, id?: string): string {
  const lines = data.split(/\r\n|\r|\n/).map((line) => `data: ${line}\n`);
  const head = id === undefined ? '' : `id: ${id}\n`;
  return `${head}event: ${name}\n${lines.join('')}\n`;
}

/** @returns an event whenever it stands elsewhere than the last time. */
function stateEvents(
  { executions, recordsDirectory }: LogEventsOptions['ports'],
  id: string,
): () => string {
  let last = '';
  return () => {
    const isQueued = executions.find(id)?.status === 'queued';
    const now = isQueued
      ? { status: 'queued', state: null, attempt: null }
      : standing(findExecution(recordsDirectory, id).record);
    const data = JSON.stringify(now);
    if (data === last) return '';
    last = data;
    return event('state', data);
  };
}

function standing({ status, states }: ExecutionRecord): object {
  const attempt = states.filter(({ state }) => state === 'pull').length;
  return {
    status,
    state: states.at(-1)?.state ?? null,
    attempt: Math.max(1, attempt),
  };
}

function endEvent(record: ExecutionRecord): string {
  const { status, outcome, exit_code, error, duration_ms } = record;
  const data = { status, outcome, exit_code, error, duration_ms };
  return event('end', JSON.stringify(data), LAST_EVENT_ID);
}

/** @returns a comment whenever nothing has been said for long. */
function heartbeat(): () => string {
  let lastMs = performance.now();
  return () => {
    if (performance.now() - lastMs < HEARTBEAT_MS) return '';
    lastMs = performance.now();
    return ': still here\n\n';
  };
}

async function tick(signal: AbortSignal): Promise<void> {
  await sleep(TICK_MS, undefined, { signal }).catch(() => undefined);
}

/** Makes events of pieces; an unfinished line waits for its end. */
function linesOf(from: LogPosition | undefined): {
  push(piece: LogPiece): string;
  end(): string;
} {
  let rest = Buffer.alloc(0);
  let at = from ?? { attempt: 1, offset: 0 };

  function flush(length: number): string {
    if (length === 0) return '';
    const bytes = rest.subarray(0, length);
    rest = rest.subarray(length);
    at = { ...at, offset: at.offset + length };
    const text = bytes.toString('utf8').replace(/\r?\n$/, '');
    return event('log', text, `${at.attempt}-${at.offset}`);
  }
  return {
    push({ attempt, offset, bytes }) {
      let events = '';
      if (attempt !== at.attempt) events = flush(rest.length);
      if (rest.length === 0) at = { attempt, offset };
      rest = Buffer.concat([rest, bytes]);
      events += flush(rest.lastIndexOf(0x0a) + 1);
      if (rest.length > MAX_LINE_BYTES) {
        events += flush(wholeCharacters(rest));
      }
      return events;
    },
    end: () => flush(rest.length),
  };
}

/** How many of the bytes come before the beginning of the last character. */
function wholeCharacters(bytes: Buffer): number {
  const isInside = (at: number): boolean => ((bytes[at] ?? 0) & 0xc0) === 0x80;
  let end = bytes.length - 1;
  while (end > bytes.length - 4 && isInside(end)) end -= 1;
  return end;
}
