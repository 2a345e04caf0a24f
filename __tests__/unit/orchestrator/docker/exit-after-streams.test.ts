import { BrokenError } from '../../../../src/orchestrator/docker/broken-error';
import type { ContainerState } from '../../../../src/orchestrator/docker/container-state';
import {
  endedAfterStreams,
  exitAfterStreams,
} from '../../../../src/orchestrator/docker/exit-after-streams';

const never = new Promise<never>(() => undefined);
const mute = (): Promise<never> => Promise.reject(new Error('no answer'));
const told = (state: ContainerState) => () => Promise.resolve(state);
const wanted = (): boolean => false;

// Together: each waits for seconds.
describe('the exit', () => {
  test.concurrent('that is reported soon needs no look', async () => {
    const look = { readState: mute, isUnwanted: wanted };
    await expect(exitAfterStreams(Promise.resolve(3), look)).resolves.toBe(3);
    const lost = new Error('lost');
    await expect(exitAfterStreams(Promise.reject(lost), look)).rejects.toBe(
      lost,
    );
  });

  test.concurrent('of a plugin that goes on does not count', async () => {
    await expect(
      exitAfterStreams(never, {
        readState: told({ Running: true }),
        isUnwanted: wanted,
      }),
    ).rejects.toThrow(
      new BrokenError('the output stream ended before the plugin did'),
    );
  });

  test.concurrent(
    'that the engine knows and does not report never comes',
    async () => {
      await expect(
        exitAfterStreams(never, {
          readState: told({ Running: false }),
          isUnwanted: wanted,
        }),
      ).rejects.toThrow(
        new BrokenError('the engine did not report the end of it'),
      );
    },
  );

  test.concurrent(
    'of an engine that is mute for a while is waited for',
    async () => {
      let report: (exitCode: number) => void = () => undefined;
      const reported = new Promise<number>((resolve) => (report = resolve));
      const readState = (): Promise<never> => {
        report(5);
        return mute();
      };
      await expect(
        exitAfterStreams(reported, { readState, isUnwanted: wanted }),
      ).resolves.toBe(5);
    },
  );

  test.concurrent(
    'that nobody waits for any more is not asked after',
    async () => {
      let asked = 0;
      const readState = (): Promise<ContainerState> => {
        asked += 1;
        return Promise.resolve({ Running: true });
      };
      const late = new Promise<number>((resolve) =>
        setTimeout(() => resolve(137), 2_100),
      );
      await expect(
        exitAfterStreams(late, { readState, isUnwanted: () => true }),
      ).resolves.toBe(137);
      expect(asked).toBe(0);
    },
  );
});

const ranFor = (ms: number): ContainerState => ({
  StartedAt: '2026-01-01T00:00:00.000000001Z',
  FinishedAt: new Date(Date.UTC(2026, 0, 1) + ms).toISOString(),
});

test.each<[string, ContainerState, number, boolean]>([
  ['ended with them', ranFor(1000), 1000, false],
  ['ended before them', ranFor(1000), 5000, false],
  ['ended at once after them', ranFor(1250), 1000, false],
  ['ended a while after them', ranFor(1251), 1000, true],
  ['ended just before it was asked after', ranFor(4999), 1000, true],
  ['ran over a change of the clock', ranFor(5000), 1000, false],
  ['has no times', {}, 1000, false],
  [
    'never ended',
    { ...ranFor(0), FinishedAt: '0001-01-01T00:00:00Z' },
    9,
    false,
  ],
  ['has streams that never ended', ranFor(1000), Infinity, false],
])('a plugin that %s', (_name, state, streamedMs, expected) => {
  expect(endedAfterStreams(state, streamedMs)).toBe(expected);
});
