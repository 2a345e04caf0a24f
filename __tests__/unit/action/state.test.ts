import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  readState,
  saveContainer,
  saveRemoved,
} from '../../../src/action/state';
import { filePairs } from '../../fakes/runner-parser';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
const path = join(directory.path, 'state');
const env = { GITHUB_STATE: path };

beforeEach(() => writeFileSync(path, ''));
afterAll(() => directory.remove());

/** The environment of the post step, as the runner makes it of the file. */
function postEnv(): Record<string, string> {
  const pairs = filePairs(readFileSync(path, 'utf8'));
  return Object.fromEntries(
    pairs.map(([name, value]) => [`STATE_${name}`, value]),
  );
}

test('what the main step saves is what the post step reads', () => {
  saveContainer(env, 'plugin-runner-greet.x_1-0001', '0001');
  expect(readState(postEnv())).toEqual({
    container: 'plugin-runner-greet.x_1-0001',
    executionId: '0001',
    removed: false,
  });
  saveRemoved(env);
  expect(readState(postEnv())).toMatchObject({
    executionId: '0001',
    removed: true,
  });
});

test('what others wrote into the file stays', () => {
  writeFileSync(path, 'other=1\n');
  saveContainer(env, 'x', '0001');
  expect(postEnv()).toEqual({
    STATE_other: '1',
    STATE_container: 'x',
    STATE_execution_id: '0001',
  });
});

test.each([
  {},
  { STATE_container: 'x' },
  { STATE_execution_id: '0001' },
  { STATE_container: '', STATE_execution_id: '' },
  { STATE_removed: 'true' },
])('of %j there is nothing to do', (state) => {
  expect(readState(state)).toBeUndefined();
});

test.each([{}, { GITHUB_STATE: '' }])(
  'without a file (%j) nothing fails',
  (none) => {
    saveContainer(none, 'x', '0001');
    saveRemoved(none);
    expect(readFileSync(path, 'utf8')).toBe('');
  },
);
