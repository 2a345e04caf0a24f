import { engineRegistries } from '../../../../src/orchestrator/docker/engine-registries';
import { FakeEngineClient } from '../../../fakes/fake-engine-client';

const told = (body: unknown): Promise<unknown> =>
  engineRegistries(
    new FakeEngineClient({ 'GET /info': [{ status: 200, body }] }),
  );

test('mirrors, and registries without TLS', async () => {
  const RegistryConfig = {
    Mirrors: ['https://mirror.example/'],
    IndexConfigs: {
      'docker.io': { Secure: true },
      'registry.example:5000': { Secure: false },
    },
  };
  expect(await told({ RegistryConfig })).toEqual({
    mirrors: ['https://mirror.example/'],
    insecure: ['registry.example:5000'],
  });
});

test.each([
  [undefined],
  [{}],
  [{ RegistryConfig: null }],
  [{ RegistryConfig: { Mirrors: null, IndexConfigs: null } }],
  [{ RegistryConfig: { Mirrors: [1] } }],
])('an engine that says %j says nothing of them', async (body) => {
  expect(await told(body)).toEqual({ mirrors: [], insecure: [] });
});
