import type { Outcome } from '../definition/outcome';
import type {
  ExecutionRecord,
  RecordedAttempt,
} from '../runner/execution-record';
import { attemptSpanId, derivedSpanId } from '../runner/task-trace';
import type { TraceContext } from '../runner/trace-context';
import type { Attributes } from './attributes';
import {
  attemptAttributes,
  executionAttributes,
  resolvedPluginId,
} from './execution-attributes';

/** A span that is over. Times are milliseconds since 1970. */
export interface SpanData {
  readonly name: string;
  readonly spanId: string;
  /** Undefined for a span that begins its trace. */
  readonly parentSpanId: string | undefined;
  readonly startMs: number;
  readonly endMs: number;
  readonly attributes: Attributes;
  /** Why it failed; undefined when it did not. */
  readonly error: string | undefined;
}

/** Collectors cut or refuse long ones; the whole is in the record. */
const MAX_ERROR_CHARACTERS = 1_024;

/**
 * The spans of an execution that has ended: itself, its attempts, and the
 * phases of each, every one after its parent. Times follow the steady clock of
 * the record: a clock that is set meanwhile bends none of them.
 * @param context the execution's own place in the trace.
 * @param parentSpanId the caller's span.
 */
export function executionSpans(
  record: ExecutionRecord,
  context: TraceContext,
  parentSpanId: string | undefined,
): SpanData[] {
  const [first] = record.states;
  const last = record.states.at(-1);
  if (first === undefined || last === undefined) return [];
  const originMs = originOf(first);
  const id = resolvedPluginId(record);
  const spans: SpanData[] = [
    {
      name: id === undefined ? 'plugin' : `plugin ${id}`,
      spanId: context.spanId,
      parentSpanId,
      startMs: originMs + first.ms,
      endMs: originMs + last.ms,
      attributes: executionAttributes(record),
      error: errorOf(record),
    },
  ];
  for (const { attempt, startMs, endMs, phases } of periods(record)) {
    let parent = context;
    if (attempt !== undefined) {
      const spanId = attemptSpanId(context, attempt.attempt);
      parent = { ...context, spanId };
      spans.push({
        name: 'attempt',
        spanId,
        parentSpanId: context.spanId,
        startMs: originMs + startMs,
        endMs: originMs + endMs,
        attributes: attemptAttributes(attempt),
        error: errorOf(attempt),
      });
    }
    for (const phase of phases) {
      spans.push({
        name: phase.name,
        spanId: derivedSpanId(parent, phase.name),
        parentSpanId: parent.spanId,
        startMs: originMs + phase.startMs,
        endMs: originMs + phase.endMs,
        attributes: {},
        error: undefined,
      });
    }
  }
  return spans;
}

/**
 * When an execution began, in milliseconds since 1970.
 * @returns undefined for one that never did.
 */
export function startOf({ states }: ExecutionRecord): number | undefined {
  const [first] = states;
  return first && originOf(first) + first.ms;
}

function originOf({ at, ms }: ExecutionRecord['states'][number]): number {
  return Date.parse(at) - ms;
}

/** Phases that belong together; milliseconds from the execution's start. */
interface Period {
  /** Undefined for what comes before the first attempt. */
  readonly attempt: RecordedAttempt | undefined;
  readonly startMs: number;
  readonly endMs: number;
  readonly phases: readonly {
    readonly name: string;
    readonly startMs: number;
    readonly endMs: number;
  }[];
}

/** Every attempt begins with `pull`; a pause before the next is in neither. */
function periods({ states, attempts }: ExecutionRecord): Period[] {
  const groups: { state: string; ms: number }[][] = [];
  for (const state of states) {
    if (groups.length === 0 || ['pull', 'ended'].includes(state.state)) {
      groups.push([]);
    }
    groups.at(-1)?.push(state);
  }
  const left = [...attempts];
  return groups.slice(0, -1).flatMap((group, at) => {
    const [first] = group;
    const nextMs = groups[at + 1]?.[0]?.ms;
    if (first === undefined || nextMs === undefined) return [];
    const attempt = first.state === 'pull' ? left.shift() : undefined;
    const lastMs = group.at(-1)?.ms ?? first.ms;
    const endMs = Math.max(
      lastMs,
      Math.min(first.ms + (attempt?.duration_ms ?? nextMs), nextMs),
    );
    const phases = group.map(({ state, ms }, index) => ({
      name: state,
      startMs: ms,
      endMs: group[index + 1]?.ms ?? endMs,
    }));
    return [{ attempt, startMs: first.ms, endMs, phases }];
  });
}

function errorOf({
  outcome,
  error,
}: {
  readonly outcome: Outcome | null;
  readonly error: string | null;
}): string | undefined {
  return outcome === 'succeeded'
    ? undefined
    : (error ?? '').slice(0, MAX_ERROR_CHARACTERS);
}
