import {
  EXECUTION_LABEL,
  EXPIRES_LABEL,
  OWNER_LABEL,
  PLUGIN_LABEL,
} from '../../../../src/orchestrator/docker/labels';
import { formatOwner, type Owner } from '../../../../src/orchestrator/owner';
import {
  isStale,
  type Candidate,
  type Surroundings,
} from '../../../../src/orchestrator/docker/stale';

const EXECUTION = '11111111-2222-4333-8444-555555555555';
const NOW_MS = 1_795_000_000_000;
const here: Owner = {
  bootId: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
  pidNamespace: '4026531836',
  pid: 7,
  startTime: '700',
};
const earlier: Owner = { ...here, pid: 6, startTime: '600' };

const labels = (
  differences: Record<string, string> = {},
): Candidate['labels'] => ({
  [EXECUTION_LABEL]: EXECUTION,
  [PLUGIN_LABEL]: 'Greet.me',
  [OWNER_LABEL]: formatOwner(earlier),
  [EXPIRES_LABEL]: String(NOW_MS + 1),
  ...differences,
});
const ours: Candidate = {
  names: [`plugin-runner-greet.me-${EXECUTION}`],
  labels: labels(),
};
const holder: Candidate = {
  ...ours,
  names: [`plugin-runner-greet.me-${EXECUTION}-2-files`],
};
const around: Surroundings = {
  here,
  hasEnded: ({ pid }) => pid === earlier.pid,
  engineClockMs: NOW_MS,
};
const expired = labels({ [EXPIRES_LABEL]: String(NOW_MS - 1) });

test.each<[string, Partial<Candidate>, Partial<Surroundings>]>([
  ['ours, of a process that has ended', {}, {}],
  [
    'ours, of one that has ended, on an engine without a clock',
    {},
    { engineClockMs: undefined },
  ],
  [
    'ours, expired, seen from where processes are not told apart',
    { labels: expired },
    { here: undefined },
  ],
  [
    'ours, expired, of an unknown process',
    { labels: { ...expired, [OWNER_LABEL]: '' } },
    {},
  ],
  [
    'ours, expired, of another machine',
    { labels: expired },
    { here: { ...here, bootId: 'x' } },
  ],
])('stale: %s (case 60)', (_name, candidate, surroundings) => {
  expect(
    isStale({ ...ours, ...candidate }, { ...around, ...surroundings }),
  ).toBe(true);
});

test.each<[string, Partial<Candidate>, Partial<Surroundings>]>([
  ['of a living process', {}, { hasEnded: () => false }],
  [
    'expired, of a living process',
    { labels: expired },
    { hasEnded: () => false },
  ],
  [
    'of another boot',
    {},
    { here: { ...here, bootId: 'ffffffff-bbbb-4ccc-8ddd-eeeeeeeeeeee' } },
  ],
  ['of another PID namespace', {}, { here: { ...here, pidNamespace: '1' } }],
  ['where processes are not told apart', {}, { here: undefined }],
  [
    'expired, on an engine without a clock',
    { labels: expired },
    { engineClockMs: undefined, hasEnded: () => false },
  ],
  ['of another name', { names: ['somebody-elses'] }, {}],
  [
    'of a name that only begins like ours',
    { names: [`plugin-runner-greet.me-${EXECUTION}-11`] },
    {},
  ],
  ['of two names', { names: [...ours.names, 'alias'] }, {}],
  ['of no name', { names: [] }, {}],
  [
    "of another plugin's name",
    { labels: labels({ [PLUGIN_LABEL]: 'other' }) },
    {},
  ],
  [
    "of another execution's name",
    { labels: labels({ [EXECUTION_LABEL]: EXECUTION.replace('1', '9') }) },
    {},
  ],
  [
    'with an execution that is no UUID',
    {
      names: ['plugin-runner-greet.me-1'],
      labels: labels({ [EXECUTION_LABEL]: '1' }),
    },
    {},
  ],
  [
    'with a plugin that cannot be one',
    {
      names: [`plugin-runner-../x-${EXECUTION}`],
      labels: labels({ [PLUGIN_LABEL]: '../x' }),
    },
    {},
  ],
  [
    'with an owner that is none',
    { labels: { ...expired, [OWNER_LABEL]: 'root' } },
    {},
  ],
  ['without an owner', { labels: without(expired, OWNER_LABEL) }, {}],
  ['without an expiry', { labels: without(labels(), EXPIRES_LABEL) }, {}],
  [
    'with an expiry in seconds',
    { labels: labels({ [EXPIRES_LABEL]: '1795000' }) },
    {},
  ],
  [
    'with an expiry that is no number',
    { labels: labels({ [EXPIRES_LABEL]: '1e12' }) },
    {},
  ],
  ['without labels', { labels: {} }, {}],
])('not stale: %s (case 60)', (_name, candidate, surroundings) => {
  expect(
    isStale({ ...ours, ...candidate }, { ...around, ...surroundings }),
  ).toBe(false);
});

function without(all: Candidate['labels'], name: string): Candidate['labels'] {
  return Object.fromEntries(Object.entries(all).filter(([it]) => it !== name));
}

test('so is the container that holds copies for one of ours', () => {
  expect(isStale(holder, around)).toBe(true);
});
