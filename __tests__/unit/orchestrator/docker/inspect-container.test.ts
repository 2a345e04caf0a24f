import { inspectContainer } from '../../../../src/orchestrator/docker/inspect-container';
import { FakeEngineClient } from '../../../fakes/fake-engine-client';

const route = 'GET /containers/c1/json';

test.each<[unknown, object]>([
  [{ Image: 'sha256:1' }, { Image: 'sha256:1' }],
  [undefined, {}],
  [null, {}],
])('%j is what it made', async (body, expected) => {
  const client = new FakeEngineClient({ [route]: [{ status: 200, body }] });
  await expect(inspectContainer(client, 'c1', 'greet')).resolves.toEqual(
    expected,
  );
});

test.each([404, 500])('%d: what it made is not known', async (status) => {
  const client = new FakeEngineClient({
    [route]: [{ status, message: 'boltdb is gone' }],
  });
  await expect(inspectContainer(client, 'c1', 'greet')).rejects.toMatchObject({
    outcome: 'engine_unavailable',
    message:
      'The engine cannot say what it made of the sandbox of plugin "greet" ' +
      `(HTTP ${status}: "boltdb is gone"), so it was not started: look at the ` +
      'log of the Docker engine.',
  });
});
