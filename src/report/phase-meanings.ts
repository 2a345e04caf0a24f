import type { PhaseName } from '../runner/phases';

/** What each phase is, for those who do not know the words. */
export const PHASE_MEANINGS: Readonly<Record<PhaseName, string>> = {
  resolve: 'finding the definition and checking it',
  pull: 'making the image present',
  create: 'creating the container',
  start: 'starting it',
  run: 'the plugin running',
  drain: 'its exit and the rest of its output',
  judge: 'checking the output',
  wait: 'the pause before another attempt',
};
