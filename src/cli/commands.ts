import type { DeclareCommand } from './command';
import { declareList } from './commands/list';
import { declareRun } from './commands/run';
import { declareValidate } from './commands/validate';

/** Every command, in the order of the help. */
export const COMMANDS: readonly DeclareCommand[] = [
  declareRun,
  declareList,
  declareValidate,
];
