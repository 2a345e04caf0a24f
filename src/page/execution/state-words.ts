import { verdictOf, type Verdict } from '../../report/verdict';
import type { ExecutionState } from '../../runner/execution-record';
import type { ShownRecord } from '../server/shown-record';

type Standing = Pick<ShownRecord, 'status' | 'states' | 'outcome'>;

/** What an execution does, by its state. */
const DOING: Readonly<Record<ExecutionState, string>> = {
  resolve: 'checking the input',
  pull: 'making the image present',
  create: 'creating the container',
  start: 'starting',
  run: 'running',
  drain: 'ending',
  judge: 'checking the output',
  ended: 'ending',
};

/** Where an execution stands, or how it ended, in a few words. */
export function stateWords({ status, states, outcome }: Standing): string {
  switch (status) {
    case 'queued':
      return 'waiting for its turn';
    case 'running': {
      const state = states.at(-1)?.state;
      const attempt = states.filter((each) => each.state === 'pull').length;
      const doing = state === undefined ? 'beginning' : DOING[state];
      return attempt > 1 ? `${doing}, attempt ${attempt}` : doing;
    }
    case 'killed':
      return 'killed before it ended';
    case 'ended':
      return outcome?.replaceAll('_', ' ') ?? 'ended';
  }
}

/** At a glance; what was killed will never have an outcome. */
export function shownVerdict({ status, outcome }: Standing): Verdict {
  return status === 'killed' ? 'bad' : verdictOf({ outcome });
}
