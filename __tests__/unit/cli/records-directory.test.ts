import { homedir } from 'node:os';
import { recordsDirectoryOf } from '../../../src/cli/records-directory';

test.each<[string, Record<string, string>, string | undefined, string]>([
  ['what was asked for', { RUNNER_TEMP: '/t' }, 'here', '/work/here'],
  ['the variable', { PLUGIN_RUNNER_RECORDS_DIR: '/r' }, undefined, '/r'],
  [
    'the variable, before the runner',
    { PLUGIN_RUNNER_RECORDS_DIR: 'r', RUNNER_TEMP: '/t' },
    undefined,
    '/work/r',
  ],
  [
    'the runner',
    { RUNNER_TEMP: '/t', HOME: '/h' },
    undefined,
    '/t/plugin-runner',
  ],
  [
    'the state directory',
    { XDG_STATE_HOME: '/s' },
    undefined,
    '/s/plugin-runner',
  ],
  ['the home', { HOME: '/h' }, undefined, '/h/.local/state/plugin-runner'],
  ['no home', {}, undefined, `${homedir()}/.local/state/plugin-runner`],
])('%s', (_name, env, asked, expected) => {
  expect(recordsDirectoryOf({ env, cwd: '/work' }, asked)).toBe(expected);
});
