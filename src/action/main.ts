import { enterStep } from './enter-step';
import { runStep } from './run-step';

await enterStep(({ env, cancel, entryFile, hurry }) =>
  runStep(env, cancel, entryFile, hurry),
);
