import type { EngineAnswer } from '../../../../src/orchestrator/docker/engine-client';
import { wrongNetwork } from '../../../../src/orchestrator/docker/network-identity';

async function messageFor(
  network: string,
  answer?: Partial<EngineAnswer>,
): Promise<string | undefined> {
  const error = await wrongNetwork(
    {
      call: (request) => {
        if (answer === undefined) throw new Error(`asked ${request.path}`);
        return Promise.resolve({
          status: 200,
          message: '',
          body: undefined,
          ...answer,
        });
      },
    },
    network,
  );
  return error?.message;
}

test.each(['none', 'bridge'])('nobody is asked about %s', async (mode) => {
  expect(await messageFor(mode)).toBeUndefined();
});

test('a network by its own name is the one', async () => {
  expect(await messageFor('db', { body: { Name: 'db' } })).toBeUndefined();
});

test('one that is not there is told by the start', async () => {
  expect(await messageFor('db', { status: 404 })).toBeUndefined();
});

test.each(['a', 'a0b1', 'a0b1c2d3e4f5'])(
  'the beginning %s of the id of the host network is refused',
  async (network) => {
    expect(await messageFor(network, { body: { Name: 'host' } })).toContain(
      `takes the network "${network}" for its network "host"`,
    );
  },
);

test('an engine that does not say is not believed', async () => {
  expect(await messageFor('db', { status: 500, message: 'no' })).toContain(
    'cannot say what the network "db" is (HTTP 500: "no")',
  );
  expect(await messageFor('db', { body: {} })).toContain('for its network ""');
});
