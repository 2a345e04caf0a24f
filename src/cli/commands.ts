import type { DeclareCommand } from './command';
import { declareGc } from './commands/gc';
import { declareInspect } from './commands/inspect';
import { declareList } from './commands/list';
import { declareLogs } from './commands/logs';
import { declareNew } from './commands/new';
import { declarePs } from './commands/ps';
import { declareRun } from './commands/run';
import { declareTest } from './commands/test';
import { declareUsage } from './commands/usage';

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
];
