import type { PluginDefinition } from '../definition/definition';
import { quote } from '../definition/quote';
import { EngineError } from '../definition/task-error';
import type { ImageRequest, PullPolicy } from '../orchestrator/image-request';
import type { Orchestrator } from '../orchestrator/orchestrator';
import type { PreparedImage } from '../orchestrator/prepared-image';
import { checkBuildContext } from './check-build-context';
import { checkPolicy } from './check-policy';
import type { RunnerPorts } from './runner-ports';
import type { Task } from './task';

/** Far longer than a build takes that somebody waits for. */
const PREPARE_TIMEOUT_MS = 30 * 60_000;

/** Images that are made present once, for however many cases. */
export interface TestImages {
  /** An orchestrator whose images are those; the rest is the one behind it. */
  readonly orchestrator: Orchestrator;
  /**
   * Pulls or builds the image of a plugin, outside of any case's time; asked
   * again, that is the same preparation. Never rejects: what goes wrong is what
   * the cases find.
   */
  prepare(
    definition: PluginDefinition,
    onProgress: (line: string) => void,
  ): Promise<void>;
}

/**
 * Opens the images of some plugins.
 * @param task of every case; its workspace is the repository.
 */
export function openTestImages(
  ports: Pick<RunnerPorts, 'registry' | 'orchestrator' | 'cancel'>,
  task: Task,
): TestImages {
  const { orchestrator } = ports;
  const prepared = new Map<string, Promise<PreparedImage>>();
  let sweep: Promise<readonly string[]> | undefined;

  async function prepareOne(
    definition: PluginDefinition,
    onProgress: (line: string) => void,
  ): Promise<void> {
    const policy = await ports.registry.policy(ports.cancel);
    const locked = await ports.registry.locked(definition);
    if (policy !== undefined) checkPolicy(definition, task, policy, locked);
    checkBuildContext(definition, task.workspace);
    const { image: reference, platform, build } = definition;
    const late = AbortSignal.timeout(PREPARE_TIMEOUT_MS);
    const request: ImageRequest = {
      ...{ reference, platform, build, locked, pull: task.pull, onProgress },
      mayTransfer: () => Promise.resolve(),
      signal: AbortSignal.any([ports.cancel, late]),
    };
    const image = orchestrator.prepareImage(request).catch((error: unknown) => {
      throw late.aborted ? tooLate(reference.text) : error;
    });
    prepared.set(keyOf(request), image);
    await image;
  }

  const preparations = new Map<PluginDefinition, Promise<void>>();
  return {
    prepare(definition, onProgress) {
      const known = preparations.get(definition);
      if (known !== undefined) return known;
      const preparation = prepareOne(definition, onProgress).catch(
        () => undefined,
      );
      preparations.set(definition, preparation);
      return preparation;
    },
    orchestrator: {
      async prepareImage(request) {
        const image = prepared.get(keyOf(request));
        if (image === undefined) return orchestrator.prepareImage(request);
        try {
          return await image;
        } catch (error) {
          // An input that is invalid is so without an image, too.
          await request.mayTransfer();
          throw error;
        }
      },
      createContainer: (spec, whileCreating) =>
        orchestrator.createContainer(spec, whileCreating),
      removeContainer: (name, executionId, budgetMs) =>
        orchestrator.removeContainer(name, executionId, budgetMs),
      removeStale: () => (sweep ??= orchestrator.removeStale()),
      capacity: (deadlineMs) => orchestrator.capacity(deadlineMs),
      ping: (deadlineMs) => orchestrator.ping(deadlineMs),
      close: () => orchestrator.close(),
    },
  };
}

/** What decides which image it is. */
function keyOf({
  reference,
  platform,
  build,
  locked,
  pull,
}: {
  readonly reference: ImageRequest['reference'];
  readonly platform: string | undefined;
  readonly build: ImageRequest['build'];
  readonly locked?: ImageRequest['locked'];
  readonly pull: PullPolicy;
}): string {
  return JSON.stringify([
    reference.text,
    platform,
    build,
    locked?.digest,
    pull,
  ]);
}

function tooLate(image: string): EngineError {
  return new EngineError(
    'image_unavailable',
    `The image ${quote(image)} was not there after ${PREPARE_TIMEOUT_MS / 60_000} minutes: ` +
      'pull or build it before the tests.',
  );
}
