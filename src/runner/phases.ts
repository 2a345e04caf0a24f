import type { ExecutionRecord, ExecutionState } from './execution-record';

/** What an execution spends time on; `wait` is the pause between attempts. */
export type PhaseName = Exclude<ExecutionState, 'ended'> | 'wait';

/** Every phase, in the order of an execution. */
export const PHASE_NAMES = [
  'resolve',
  'pull',
  'create',
  'start',
  'run',
  'drain',
  'judge',
  'wait',
] as const satisfies readonly PhaseName[];

/** A part of an execution's time. Milliseconds, from its start. */
export interface Phase {
  readonly name: PhaseName;
  readonly startMs: number;
  /** Null for the last phase of an execution that did not end. */
  readonly ms: number | null;
  /** Counted from 1. */
  readonly attempt: number;
}

type Timed = Pick<ExecutionRecord, 'states' | 'attempts'>;

/** The phases of an execution, each as long as until the next state. */
export function phasesOf({ states, attempts }: Timed): Phase[] {
  const phases: Phase[] = [];
  let attempt = 0;
  let attemptEndMs = Infinity;
  states.forEach(({ state, ms: startMs }, at) => {
    if (state === 'ended') return;
    if (state === 'pull') {
      attempt += 1;
      attemptEndMs = startMs + (attempts[attempt - 1]?.duration_ms ?? Infinity);
    }
    const next = states[at + 1];
    const shown = Math.max(1, attempt);
    if (next === undefined) {
      phases.push({ name: state, startMs, ms: null, attempt: shown });
      return;
    }
    const endMs = Math.max(startMs, next.ms);
    // The pause before another attempt is nobody's work.
    const pauseMs =
      next.state === 'pull' && attempt > 0
        ? Math.min(endMs, Math.max(startMs, attemptEndMs))
        : endMs;
    phases.push({
      name: state,
      startMs,
      ms: pauseMs - startMs,
      attempt: shown,
    });
    if (pauseMs < endMs) {
      const ms = endMs - pauseMs;
      phases.push({ name: 'wait', startMs: pauseMs, ms, attempt: shown });
    }
  });
  return phases;
}

/** How long each phase took in all attempts together, in their order. */
export function phaseTotals(
  phases: readonly Phase[],
): { readonly name: PhaseName; readonly ms: number }[] {
  return PHASE_NAMES.flatMap((name) => {
    const ofName = phases.filter((phase) => phase.name === name);
    const ms = ofName.reduce((sum, phase) => sum + (phase.ms ?? 0), 0);
    return ofName.some((phase) => phase.ms !== null) ? [{ name, ms }] : [];
  });
}
