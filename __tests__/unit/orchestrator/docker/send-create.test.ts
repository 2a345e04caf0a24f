import type { CreateProgress } from '../../../../src/orchestrator/docker/create-progress';
import type { EngineAnswer } from '../../../../src/orchestrator/docker/engine-client';
import { sendCreate } from '../../../../src/orchestrator/docker/send-create';
import { FakeEngineClient } from '../../../fakes/fake-engine-client';

const container = { name: 'a/b', platform: 'linux/arm64/v8' };
let progress: CreateProgress;
beforeEach(() => (progress = { state: 'sent', id: undefined }));

const answered = (answer: Partial<EngineAnswer>): FakeEngineClient =>
  new FakeEngineClient({ 'POST /containers/create': [answer] });

test('name and platform cannot reach another path of the API', async () => {
  const client = answered({ status: 201, body: { Id: 'c1' } });
  await sendCreate(client, container, { Image: 'x' }, progress);
  expect(client.calls).toMatchObject([
    {
      path: '/containers/create?name=a%2Fb&platform=linux%2Farm64%2Fv8',
      body: { Image: 'x' },
      deadlineMs: 60_000,
    },
  ]);
});

test.each([
  [{ Id: 'c1' }, []],
  [{ Id: 'c1', Warnings: null }, []],
  [{ Id: 'c1', Warnings: ['No swap'] }, ['No swap']],
])('%j is a container', async (body, warnings) => {
  const client = answered({ status: 201, body });
  await expect(sendCreate(client, container, {}, progress)).resolves.toEqual({
    id: 'c1',
    warnings,
  });
  expect(progress).toEqual({ state: 'answered', id: 'c1' });
});

test.each<[number, unknown]>([
  [409, { message: 'in use' }],
  [200, { Id: 'c1' }],
  [201, {}],
  [201, { Id: 7 }],
  [201, undefined],
])('%d %j is none, and none is left', async (status, body) => {
  const client = answered({ status, body, message: 'in use' });
  await expect(sendCreate(client, container, {}, progress)).resolves.toEqual({
    message: 'in use',
  });
  expect(progress).toEqual({ state: 'answered', id: undefined });
});

test('what broke off may come all the same', async () => {
  const cut = new Error('cut');
  const client = { call: () => Promise.reject(cut) };
  await expect(sendCreate(client, container, {}, progress)).rejects.toBe(cut);
  expect(progress).toEqual({ state: 'broken', id: undefined });
});
