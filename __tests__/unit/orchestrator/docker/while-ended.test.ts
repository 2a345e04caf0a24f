import { whileEnded } from '../../../../src/orchestrator/docker/while-ended';
import type { EngineAnswer } from '../../../../src/orchestrator/docker/engine-client';
import { FakeEngineClient } from '../../../fakes/fake-engine-client';

const gone = { status: 404 };
const running = { status: 200, body: { State: { Running: true } } };
const ended = (FinishedAt: string): Partial<EngineAnswer> => ({
  status: 200,
  body: { State: { Running: false, FinishedAt } },
});

let acts: number;
const act = (): Promise<void> => {
  acts += 1;
  return Promise.resolve();
};
beforeEach(() => (acts = 0));

const run = (
  before: Partial<EngineAnswer>,
  after: Partial<EngineAnswer>,
): Promise<void> => {
  const client = new FakeEngineClient({
    'GET /containers/c1/json': [before, after],
  });
  return whileEnded(client, 'c1', 'greet', act);
};

test.each([
  ['has ended', ended('2026-01-01T00:00:00Z'), ended('2026-01-01T00:00:00Z')],
  ['is gone', gone, gone],
])('what is done while a container %s counts', async (_name, before, after) => {
  await run(before, after);
  expect(acts).toBe(1);
});

test.each([
  ['runs', running],
  ['is not shown', { status: 500, body: { message: 'x' } }],
  ['has no state', { status: 200, body: {} }],
])('nothing is done while one %s', async (_name, answer) => {
  await expect(run(answer, answer)).rejects.toMatchObject({
    outcome: 'engine_unavailable',
    message: expect.stringContaining('("it was running still")') as string,
  });
  expect(acts).toBe(0);
});

test.each([
  ['runs by then', running],
  ['has run meanwhile', ended('2026-01-01T00:00:00Z')],
  ['is gone by then', gone],
])('it does not count when one %s', async (_name, after) => {
  await expect(run(ended('0001-01-01T00:00:00Z'), after)).rejects.toThrow(
    'it was running still',
  );
  expect(acts).toBe(1);
});

test('what fails meanwhile fails as it is', async () => {
  const client = new FakeEngineClient({ 'GET /containers/c1/json': [gone] });
  const full = new Error('ENOSPC');
  await expect(
    whileEnded(client, 'c1', 'greet', () => Promise.reject(full)),
  ).rejects.toBe(full);
});
