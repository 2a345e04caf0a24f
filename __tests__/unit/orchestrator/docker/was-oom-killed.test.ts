import type { ContainerState } from '../../../../src/orchestrator/docker/container-state';
import { NO_READING } from '../../../../src/orchestrator/docker/usage-reading';
import {
  wasOomKilled,
  type OomEvidence,
} from '../../../../src/orchestrator/docker/was-oom-killed';

const LIMIT = 1_000_000;
const full = { ...NO_READING, peakMemoryBytes: 990_000 };

interface Around {
  /** What the engine says when it is asked once more. */
  readonly later?: ContainerState;
  readonly killsNow?: number;
}

async function judge(
  differences: Partial<OomEvidence>,
  { later = {}, killsNow }: Around = {},
): Promise<{ isOom: boolean; asked: number }> {
  let asked = 0;
  const evidence: OomEvidence = {
    exitCode: 137,
    state: { OOMKilled: false },
    reading: NO_READING,
    memoryBytes: LIMIT,
    isKilledByUs: false,
    killsBefore: undefined,
    ...differences,
  };
  const isOom = await wasOomKilled(
    evidence,
    () => {
      asked += 1;
      return Promise.resolve(later);
    },
    () => {
      if (killsNow === undefined) throw new Error('kills were counted');
      return killsNow;
    },
  );
  return { isOom, asked };
}

test.each<[string, Partial<OomEvidence>, Around]>([
  ['the engine says so', { exitCode: 0, state: { OOMKilled: true } }, {}],
  [
    'its cgroup counted one',
    { exitCode: 1, reading: { ...NO_READING, oomKills: 1 } },
    {},
  ],
  ['a death and a kill', { killsBefore: 4 }, { killsNow: 5 }],
  [
    'full memory and a kill, of a process that is not its first',
    { exitCode: 0, reading: full, killsBefore: 4 },
    { killsNow: 5 },
  ],
])('at once: %s', async (_name, evidence, around) => {
  await expect(judge(evidence, around)).resolves.toEqual({
    isOom: true,
    asked: 0,
  });
});

test.each<[string, Partial<OomEvidence>, Around]>([
  ['of an end with a code of its own', { exitCode: 1 }, {}],
  ['of a success', { exitCode: 0 }, {}],
  ['of a kill by us', { isKilledByUs: true }, {}],
  [
    'of a success with full memory',
    { exitCode: 0, reading: full, killsBefore: 4 },
    { killsNow: 4 },
  ],
  [
    'of memory that was not quite full',
    { exitCode: 1, reading: { ...full, peakMemoryBytes: 989_999 } },
    {},
  ],
])('no question is asked %s', async (_name, evidence, around) => {
  await expect(judge(evidence, around)).resolves.toEqual({
    isOom: false,
    asked: 0,
  });
});

test.each<[string, Partial<OomEvidence>, Around, boolean]>([
  ['the engine says so late', {}, { later: { OOMKilled: true } }, true],
  [
    'late, of one that we killed with its memory full',
    { isKilledByUs: true, reading: full },
    { later: { OOMKilled: true } },
    true,
  ],
  [
    'a death at the limit, where nothing is counted',
    { reading: full },
    {},
    true,
  ],
  ['a death far from the limit', {}, {}, false],
  [
    'a death at the limit, of which no kill was counted',
    { reading: { ...full, oomKills: 0 } },
    {},
    false,
  ],
  [
    'full memory and a code of its own',
    { exitCode: 1, reading: full },
    {},
    false,
  ],
  [
    'a death and no kill among all containers',
    { killsBefore: 4 },
    { killsNow: 4 },
    false,
  ],
])('once more: %s', async (_name, evidence, around, isOom) => {
  await expect(judge(evidence, around)).resolves.toEqual({ isOom, asked: 1 });
});
