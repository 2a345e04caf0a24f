import { engineCapacity } from '../../../../src/orchestrator/docker/engine-capacity';
import { FakeEngineClient } from '../../../fakes/fake-engine-client';

test.each<[string, unknown, unknown]>([
  [
    'an engine says what it has',
    { NCPU: 2, MemTotal: 2 ** 34 },
    { nanoCpus: 2_000_000_000, memoryBytes: 2 ** 34 },
  ],
  ['it could not read it', { NCPU: 0, MemTotal: 0 }, {}],
  ['it says something else', { NCPU: 'many', MemTotal: 1.5 }, {}],
  ['it says nothing', undefined, {}],
])('%s', async (_name, body, capacity) => {
  const client = new FakeEngineClient({
    'GET /info': [{ status: 200, body }],
  });
  expect(await engineCapacity(client, 1_000)).toEqual(capacity);
});
