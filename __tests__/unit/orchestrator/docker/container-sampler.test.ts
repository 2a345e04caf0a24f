import { startContainerSampler } from '../../../../src/orchestrator/docker/container-sampler';
import type { UsageSample } from '../../../../src/orchestrator/usage';
import { FakeEngineClient } from '../../../fakes/fake-engine-client';

test('where the kernel has no files of a container, the engine is asked', async () => {
  const client = new FakeEngineClient({
    'GET /containers/c1/stats': [
      { status: 200, body: { memory_stats: { usage: 7 } } },
    ],
  });
  let sampler: ReturnType<typeof startContainerSampler> | undefined;
  const sample = await new Promise<UsageSample>((resolve) => {
    sampler = startContainerSampler(client, 'c1', false, resolve);
  });
  expect(sampler?.source).toBe('engine');
  expect(sample.memoryBytes).toBe(7);
  expect(sampler?.stop()).toMatchObject({ peakMemoryBytes: 7 });
});
