import { DockerOrchestrator } from '../orchestrator/docker/docker-orchestrator';
import { markKilledRecords } from '../runner/killed-records';
import { inertText } from './inert-text';
import { recordsDirectoryOf } from './records-directory';
import { readState } from './state';

/** No plugin is waiting any more: an engine may restart meanwhile. */
const BUDGET_MS = 20_000;

/**
 * The post step: completes the record and the summary, and removes the container
 * of a main step that was killed before it could, or that could not. It never
 * fails the job; what it cannot do it says.
 * @param budgetMs how long it may try.
 */
export async function runPost(
  env: Readonly<Record<string, string | undefined>>,
  budgetMs = BUDGET_MS,
): Promise<void> {
  markKilledRecords(recordsDirectoryOf(env));
  const state = readState(env);
  if (state === undefined || state.removed) return;
  await tellOfKilled(env, state.executionId);
  const orchestrator = new DockerOrchestrator(env);
  try {
    const existed = await orchestrator.removeContainer(
      state.container,
      state.executionId,
      budgetMs,
    );
    if (existed) {
      process.stdout.write(
        `Removed the container ${state.container}, which the step had left.\n`,
      );
    }
  } catch (error) {
    warn((error as Error).message);
  } finally {
    orchestrator.close();
  }
}

/** Loaded for a step that has not told its end: most have. */
async function tellOfKilled(
  env: Readonly<Record<string, string | undefined>>,
  executionId: string,
): Promise<void> {
  try {
    const { writeKilledSummary } = await import('./killed-summary');
    writeKilledSummary(env, executionId);
  } catch (error) {
    warn(`The summary could not be written: ${(error as Error).message}`);
  }
}

function warn(message: string): void {
  process.stdout.write(
    `::warning::${inertText(message).replaceAll('\n', ' ')}\n`,
  );
}
