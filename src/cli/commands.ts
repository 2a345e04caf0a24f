import type { DeclareCommand } from './command';
import { declareBuild } from './commands/build';
import { declareCompletion } from './commands/completion';
import { declareDescribe } from './commands/describe';
import { declareGc } from './commands/gc';
import { declareInspect } from './commands/inspect';
import { declareList } from './commands/list';
import { declareLock } from './commands/lock';
import { declareLogs } from './commands/logs';
import { declareNew } from './commands/new';
import { declarePs } from './commands/ps';
import { declareRegister } from './commands/register';
import { declareRun } from './commands/run';
import { declareSchema } from './commands/schema';
import { declareServe } from './commands/serve';
import { declareTest } from './commands/test';
import { declareUnregister } from './commands/unregister';
import { declareUsage } from './commands/usage';
import { declareValidate } from './commands/validate';

/** Every command, in the order of the help. */
export const COMMANDS: readonly DeclareCommand[] = [
  declareRun,
  declareList,
  declareDescribe,
  declareValidate,
  declareTest,
  declareNew,
  declareRegister,
  declareUnregister,
  declareLock,
  declareBuild,
  declareServe,
  declarePs,
  declareLogs,
  declareInspect,
  declareUsage,
  declareGc,
  declareSchema,
  declareCompletion,
];
