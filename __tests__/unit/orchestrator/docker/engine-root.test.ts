import { engineRoot } from '../../../../src/orchestrator/docker/engine-root';
import { FakeEngineClient } from '../../../fakes/fake-engine-client';

test.each<[unknown, string]>([
  [{ DockerRootDir: '/mnt/docker' }, '/mnt/docker'],
  [{ DockerRootDir: '' }, '/var/lib/docker'],
  [{ DockerRootDir: 7 }, '/var/lib/docker'],
  [{}, '/var/lib/docker'],
  [undefined, '/var/lib/docker'],
])('%j: %s', async (body, expected) => {
  const client = new FakeEngineClient({ 'GET /info': [{ status: 200, body }] });
  await expect(engineRoot(client)).resolves.toBe(expected);
});

test('an engine that does not say keeps them where all do', async () => {
  const client = { call: () => Promise.reject(new Error('cut')) };
  await expect(engineRoot(client)).resolves.toBe('/var/lib/docker');
});
