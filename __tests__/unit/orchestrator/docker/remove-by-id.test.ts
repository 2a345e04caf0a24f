import { removeById } from '../../../../src/orchestrator/docker/remove-by-id';
import { FakeEngineClient } from '../../../fakes/fake-engine-client';

const route = 'DELETE /containers/c1';
const remove = (client: FakeEngineClient, budgetMs = 30_000): Promise<void> =>
  removeById(client, 'c1', 'plugin-runner-greet-0001', budgetMs);

test.each([204, 404])('%d is success', async (status) => {
  const fake = new FakeEngineClient({ [route]: [{ status }] });
  await remove(fake);
  expect(fake.calls).toHaveLength(1);
});

test.each([409, 500])('%d is tried again', async (status) => {
  const fake = new FakeEngineClient({
    [route]: [{ status, message: 'busy' }, { status: 204 }],
  });
  await remove(fake);
  expect(fake.calls).toHaveLength(2);
});

test('a connection that breaks is tried again', async () => {
  const fake = new FakeEngineClient({ [route]: [{ status: 204 }] });
  const call = fake.call.bind(fake);
  let calls = 0;
  fake.call = (it) => {
    calls += 1;
    return calls === 1 ? Promise.reject(new Error('cut')) : call(it);
  };
  await remove(fake);
  expect(calls).toBe(2);
});

test('a try that is not answered leaves time for another', async () => {
  const fake = new FakeEngineClient({ [route]: [{ status: 204 }] });
  await remove(fake, 4000);
  expect(fake.calls[0]?.deadlineMs).toBeLessThanOrEqual(2000);
});

test('an engine that keeps refusing is told, once the budget is used up', async () => {
  const fake = new FakeEngineClient({
    [route]: [{ status: 500, message: 'device busy' }],
  });
  await expect(remove(fake, 1500)).rejects.toMatchObject({
    outcome: 'engine_unavailable',
    message:
      'The engine did not remove the container plugin-runner-greet-0001 ' +
      '("device busy").',
  });
  expect(fake.calls.length).toBeGreaterThan(1);
});
