import type { DeclareCommand } from './command';
import { declareBuild } from './commands/build';
import { declareList } from './commands/list';
import { declareLock } from './commands/lock';
import { declareRegister } from './commands/register';
import { declareRun } from './commands/run';
import { declareUnregister } from './commands/unregister';

/** Every command, in the order of the help. */
export const COMMANDS: readonly DeclareCommand[] = [
  declareRun,
  declareList,
  declareRegister,
  declareUnregister,
  declareLock,
  declareBuild,
];
