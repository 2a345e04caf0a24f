import { DockerOrchestrator } from '../orchestrator/docker/docker-orchestrator';
import { markKilledRecords } from '../runner/killed-records';
import { inertText } from './inert-text';
import { recordsDirectoryOf } from './records-directory';
import { readState } from './state';

/** No plugin is waiting any more: an engine may restart meanwhile. */
const BUDGET_MS = 20_000;

/**
 * The post step: completes the record and removes the container of a main step
 * that was killed before it could, or that could not. It never fails the job;
 * what it cannot do it says.
 * @param budgetMs how long it may try.
 */
export async function runPost(
  env: Readonly<Record<string, string | undefined>>,
  budgetMs = BUDGET_MS,
): Promise<void> {
  markKilledRecords(recordsDirectoryOf(env));
  const state = readState(env);
  if (state === undefined || state.removed) return;
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
    process.stdout.write(
      `::warning::${inertText((error as Error).message).replaceAll('\n', ' ')}\n`,
    );
  } finally {
    orchestrator.close();
  }
}
