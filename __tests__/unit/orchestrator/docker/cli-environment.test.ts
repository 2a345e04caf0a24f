import { cliEnvironment } from '../../../../src/orchestrator/docker/cli-environment';

test('the docker CLI gets what it and its credential helpers may need', () => {
  const env = {
    PATH: '/bin',
    HOME: '/root',
    HTTPS_PROXY: 'http://proxy',
    DOCKER_CONFIG: '/config',
    AWS_PROFILE: 'ci',
  };
  expect(cliEnvironment(env)).toEqual(env);
});

test.each([
  'INPUT_SECRETS',
  'INPUT_INPUT',
  'input_lower',
  'STATE_container',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
])('it does not get %s', (name) => {
  expect(cliEnvironment({ [name]: 'x', PATH: '/bin' })).toEqual({
    PATH: '/bin',
  });
});

test('variables that are not set are left out', () => {
  expect(cliEnvironment({ HOME: undefined, PATH: '' })).toEqual({ PATH: '' });
});
