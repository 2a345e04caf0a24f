import { startContainer } from '../../../../src/orchestrator/docker/start-container';
import { FakeEngineClient } from '../../../fakes/fake-engine-client';
import { aSpec } from '../../../fakes/values';

const start = (status: number, message = ''): Promise<void> =>
  startContainer(
    new FakeEngineClient({
      'POST /containers/c1/start': [{ status, message }],
    }),
    'c1',
    aSpec(),
    () => undefined,
  );

test('204 is a start', async () => {
  await expect(start(204)).resolves.toBeUndefined();
});

test.each([
  [404, 'No such container: c1', 'engine_unavailable'],
  [404, 'network tests not found', 'start_failed'],
  [404, 'No such image: sha256:1', 'start_failed'],
  [400, 'exec: "/nope": stat /nope: no such file', 'start_failed'],
  [304, '', 'start_failed'],
])('%d %j is %s', async (status, message, outcome) => {
  await expect(start(status, message)).rejects.toMatchObject({ outcome });
});
