import { EngineError } from '../../../src/definition/task-error';
import { parsePolicy } from '../../../src/definition/parse-policy';
import type { ImageRequest } from '../../../src/orchestrator/image-request';
import type { Registry } from '../../../src/registry/registry';
import {
  openTestImages,
  type TestImages,
} from '../../../src/runner/test-images';
import {
  FakeOrchestrator,
  type ImageScript,
} from '../../fakes/fake-orchestrator';
import { aDefinition, anImage, aTask } from '../../fakes/values';

const definition = aDefinition();

function open(
  image: ImageScript = {},
  policy?: Awaited<ReturnType<Registry['policy']>>,
): { images: TestImages; engine: FakeOrchestrator } {
  const engine = new FakeOrchestrator({}, image);
  const images = openTestImages(
    {
      registry: {
        resolve: () => Promise.resolve(definition),
        list: () => Promise.resolve({ definitions: [], errors: [] }),
        policy: () => Promise.resolve(policy),
        locked: () => Promise.resolve(undefined),
      },
      orchestrator: engine,
      cancel: new AbortController().signal,
    },
    aTask(),
  );
  return { images, engine };
}

function aRequest(differences: Partial<ImageRequest> = {}): ImageRequest {
  return {
    reference: definition.image,
    platform: undefined,
    build: undefined,
    pull: 'missing',
    mayTransfer: () => Promise.resolve(),
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...differences,
  };
}

test('an image is prepared once, however many ask for it', async () => {
  const lines: string[] = [];
  const { images, engine } = open({ present: false, progress: ['layer 1'] });
  await Promise.all([
    images.prepare(definition, (line) => lines.push(line)),
    images.prepare(definition, (line) => lines.push(line)),
  ]);
  const { orchestrator } = images;
  expect(await orchestrator.prepareImage(aRequest())).toEqual(anImage());
  expect(await orchestrator.prepareImage(aRequest())).toEqual(anImage());
  expect(engine.calls).toEqual(['prepareImage', 'pull']);
  expect(lines).toEqual(['layer 1']);
});

test('another image is prepared for itself', async () => {
  const { images, engine } = open();
  await images.prepare(definition, () => undefined);
  await images.orchestrator.prepareImage(aRequest({ platform: 'linux/arm64' }));
  expect(engine.imageRequests).toHaveLength(2);
});

test('what goes wrong is what every case finds', async () => {
  const error = new EngineError('image_unavailable', 'no such image');
  const { images, engine } = open({ error });
  await images.prepare(definition, () => undefined);
  for (let times = 0; times < 2; times += 1) {
    await expect(images.orchestrator.prepareImage(aRequest())).rejects.toBe(
      error,
    );
  }
  expect(engine.imageRequests).toHaveLength(1);
});

test('an invalid input is one without an image, too', async () => {
  const { images } = open({
    error: new EngineError('image_unavailable', 'no such image'),
  });
  await images.prepare(definition, () => undefined);
  const invalid = new Error('invalid input');
  const mayTransfer = (): Promise<never> => Promise.reject(invalid);
  await expect(
    images.orchestrator.prepareImage(aRequest({ mayTransfer })),
  ).rejects.toBe(invalid);
});

test('nothing is pulled that the policy does not allow', async () => {
  const policy = parsePolicy({ registries: ['elsewhere.example'] }, '/p.yaml');
  const { images, engine } = open({}, policy);
  await images.prepare(definition, () => undefined);
  expect(engine.calls).toEqual([]);
});

test('containers that earlier runs have left are looked for once', async () => {
  const { images, engine } = open();
  await images.orchestrator.removeStale();
  await images.orchestrator.removeStale();
  expect(engine.sweeps).toBe(1);
});
