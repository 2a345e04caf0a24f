import type { DeclareCommand } from './command';
import { declareList } from './commands/list';
import { declareRun } from './commands/run';
import { declareServe } from './commands/serve';

/** Every command, in the order of the help. */
export const COMMANDS: readonly DeclareCommand[] = [
  declareRun,
  declareList,
  declareServe,
];
