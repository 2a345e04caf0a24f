import { DockerOrchestrator } from '../orchestrator/docker/docker-orchestrator';
import { inertText } from './inert-text';
import { readState } from './state';

/**
 * The post step: removes the container of a main step that was killed before
 * it could. It never fails the job; what it cannot do it says.
 */
export async function runPost(
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const state = readState(env);
  if (state === undefined || state.removed) return;
  const orchestrator = new DockerOrchestrator(env);
  try {
    const existed = await orchestrator.removeContainer(
      state.container,
      state.executionId,
    );
    if (existed) {
      process.stdout.write(
        `Removed the container ${state.container}, which the step had left.\n`,
      );
    }
  } catch (error) {
    process.stdout.write(
      `::warning::The container ${state.container} may be left on the engine: ` +
        `${inertText((error as Error).message).replaceAll('\n', ' ')}\n`,
    );
  } finally {
    orchestrator.close();
  }
}
