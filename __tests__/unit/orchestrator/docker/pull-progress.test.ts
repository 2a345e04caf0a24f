import { pullFollower } from '../../../../src/orchestrator/docker/pull-progress';

/** What docker 28 prints without a terminal. */
const PULL = `1: Pulling from progress
b8ba127b86d4: Already exists
44e5a631f964: Pulling fs layer
fbcad7860529: Pulling fs layer
5e2a87974b3d: Pulling fs layer
5e2a87974b3d: Waiting
44e5a631f964: Verifying Checksum
44e5a631f964: Download complete
5e2a87974b3d: Download complete
fbcad7860529: Download complete
44e5a631f964: Pull complete
fbcad7860529: Pull complete
5e2a87974b3d: Pull complete
Digest: sha256:7122fc3c659ece8872040612ec7505ad49ae149db92ea7ee1511f624b78affc3
Status: Downloaded newer image for registry.example/progress:1
registry.example/progress:1`.split('\n');

test('a whole pull, layer by layer', () => {
  const follow = pullFollower();
  expect(PULL.map((line) => follow(line))).toEqual([
    undefined,
    { layers: 1, layersDone: 1, share: 1 },
    { layers: 2, layersDone: 1, share: 1 / 2 },
    { layers: 3, layersDone: 1, share: 1 / 3 },
    { layers: 4, layersDone: 1, share: 1 / 4 },
    { layers: 4, layersDone: 1, share: 1 / 4 },
    { layers: 4, layersDone: 1, share: 1 / 4 },
    { layers: 4, layersDone: 1, share: 1.5 / 4 },
    { layers: 4, layersDone: 1, share: 2 / 4 },
    { layers: 4, layersDone: 1, share: 2.5 / 4 },
    { layers: 4, layersDone: 2, share: 3 / 4 },
    { layers: 4, layersDone: 3, share: 3.5 / 4 },
    { layers: 4, layersDone: 4, share: 1 },
    undefined,
    undefined,
    undefined,
  ]);
});

test('what has been downloaded does not go back', () => {
  const follow = pullFollower();
  follow('44e5a631f964: Download complete');
  expect(follow('44e5a631f964: Waiting')?.share).toBe(0.5);
});

test.each([
  '',
  'Step 2/5 : RUN make',
  '#6 [2/3] RUN make',
  'error: Pull complete',
  'pull failed ("toomanyrequests"), trying again in 900 ms',
])('%j is about no layer', (line) => {
  expect(pullFollower()(line)).toBeUndefined();
});
