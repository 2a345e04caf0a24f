import { signalContainer } from '../../../../src/orchestrator/docker/signal-container';
import { FakeEngineClient } from '../../../fakes/fake-engine-client';

const engine = (status: number): FakeEngineClient =>
  new FakeEngineClient({
    'POST /containers/c1/kill': [{ status, message: 'cannot kill' }],
  });

test.each([204, 404, 409])('%d: it has it, or has ended', async (status) => {
  const client = engine(status);
  await signalContainer(client, 'c1', 'SIGINT', 'greet');
  expect(client.calls).toMatchObject([
    { path: '/containers/c1/kill?signal=SIGINT', repeat: true },
  ]);
});

test('any other answer is told', async () => {
  await expect(
    signalContainer(engine(500), 'c1', 'SIGINT', 'greet'),
  ).rejects.toMatchObject({
    outcome: 'engine_unavailable',
    message: expect.stringContaining('"greet" ("cannot kill")') as string,
  });
});
