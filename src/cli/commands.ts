import type { DeclareCommand } from './command';
import { declareCompletion } from './commands/completion';
import { declareDescribe } from './commands/describe';
import { declareList } from './commands/list';
import { declareRun } from './commands/run';
import { declareSchema } from './commands/schema';
import { declareValidate } from './commands/validate';

/** Every command, in the order of the help. */
export const COMMANDS: readonly DeclareCommand[] = [
  declareRun,
  declareList,
  declareDescribe,
  declareValidate,
  declareSchema,
  declareCompletion,
];
