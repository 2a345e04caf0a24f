import type { DeclareCommand } from './command';
import { declareGc } from './commands/gc';
import { declareInspect } from './commands/inspect';
import { declareCompletion } from './commands/completion';
import { declareDescribe } from './commands/describe';
import { declareList } from './commands/list';
import { declareNew } from './commands/new';
import { declareRun } from './commands/run';
import { declareTest } from './commands/test';
import { declareLogs } from './commands/logs';
import { declarePs } from './commands/ps';
import { declareUsage } from './commands/usage';
import { declareSchema } from './commands/schema';
import { declareValidate } from './commands/validate';
import { declareBuild } from './commands/build';
import { declareLock } from './commands/lock';
import { declareRegister } from './commands/register';
import { declareUnregister } from './commands/unregister';
import { declareServe } from './commands/serve';

/** Every command, in the order of the help. */
export const COMMANDS: readonly DeclareCommand[] = [
  declareRun,
  declareList,
  declareTest,
  declareNew,
  declarePs,
  declareLogs,
  declareInspect,
  declareUsage,
  declareGc,
  declareDescribe,
  declareValidate,
  declareSchema,
  declareCompletion,
  declareRegister,
  declareUnregister,
  declareLock,
  declareBuild,
  declareServe,
];
