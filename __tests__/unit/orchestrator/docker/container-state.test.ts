import {
  isBeingRemoved,
  isRunning,
  stateReader,
  type ContainerState,
} from '../../../../src/orchestrator/docker/container-state';
import type { EngineAnswer } from '../../../../src/orchestrator/docker/engine-client';
import { FakeEngineClient } from '../../../fakes/fake-engine-client';

const route = 'GET /containers/c1/json';

test('the state is what the engine tells', async () => {
  const State = { Running: false, ExitCode: 3 };
  const client = new FakeEngineClient({
    [route]: [{ status: 200, body: { State } }],
  });
  const readState = stateReader(client, 'c1', 'greet');
  await expect(readState(500)).resolves.toEqual(State);
  await expect(readState()).resolves.toEqual(State);
  expect(client.calls.map(({ deadlineMs }) => deadlineMs)).toEqual([
    500,
    undefined,
  ]);
});

test.each<[string, Partial<EngineAnswer>, string]>([
  [
    'of a container that is gone',
    { status: 404, message: 'No such container: c1' },
    '"the container was removed by somebody else"',
  ],
  [
    'of which the engine says why not',
    { status: 500, message: 'boltdb is gone' },
    '"boltdb is gone"',
  ],
  [
    'of which it does not',
    { status: 500, message: '' },
    '"the inspect was answered with 500"',
  ],
  [
    'that an answer leaves out',
    { status: 200, body: {}, message: '' },
    '"the inspect was answered with 200"',
  ],
  [
    'that is null',
    { status: 200, body: { State: null }, message: '' },
    '"the inspect was answered with 200"',
  ],
  [
    'of no answer',
    { status: 200, body: undefined, message: '' },
    '"the inspect was answered with 200"',
  ],
])('a state %s is none', async (_name, answer, reason) => {
  const client = new FakeEngineClient({ [route]: [answer] });
  await expect(stateReader(client, 'c1', 'greet')()).rejects.toMatchObject({
    outcome: 'engine_unavailable',
    message: expect.stringContaining(
      `The engine lost the running plugin "greet" (${reason})`,
    ) as string,
  });
});

test.each<[ContainerState, { isRunning: boolean; isBeingRemoved: boolean }]>([
  [{ Running: true }, { isRunning: true, isBeingRemoved: false }],
  [{ Running: 'true' }, { isRunning: false, isBeingRemoved: false }],
  [{ Running: false }, { isRunning: false, isBeingRemoved: false }],
  [{}, { isRunning: false, isBeingRemoved: false }],
  [{ Dead: true }, { isRunning: false, isBeingRemoved: true }],
  [{ Status: 'removing' }, { isRunning: false, isBeingRemoved: true }],
  [{ Status: 'exited' }, { isRunning: false, isBeingRemoved: false }],
])('%j', (state, expected) => {
  expect({
    isRunning: isRunning(state),
    isBeingRemoved: isBeingRemoved(state),
  }).toEqual(expected);
});
