import type { DeclareCommand } from './command';
import { declareList } from './commands/list';
import { declareNew } from './commands/new';
import { declareRun } from './commands/run';
import { declareTest } from './commands/test';

/** Every command, in the order of the help. */
export const COMMANDS: readonly DeclareCommand[] = [
  declareRun,
  declareList,
  declareTest,
  declareNew,
];
