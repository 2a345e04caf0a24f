import { ciAttributes } from '../../../src/telemetry/ci-attributes';

test('a workflow run, in the words of the conventions', () => {
  expect(
    ciAttributes({
      GITHUB_ACTIONS: 'true',
      GITHUB_JOB: 'test',
      GITHUB_REF_NAME: 'main',
      GITHUB_REPOSITORY: 'octo/demo',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_RUN_ID: '42',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: '0123',
      GITHUB_WORKFLOW: 'build',
      GITHUB_TOKEN: 'secret',
    }),
  ).toEqual({
    pipeline: {
      'cicd.pipeline.name': 'build',
      'vcs.repository.url.full': 'https://github.com/octo/demo',
    },
    run: {
      'cicd.pipeline.run.id': '42',
      'cicd.pipeline.run.url.full':
        'https://github.com/octo/demo/actions/runs/42/attempts/2',
      'cicd.pipeline.task.name': 'test',
      'vcs.ref.head.name': 'main',
      'vcs.ref.head.revision': '0123',
    },
  });
});

test.each([{}, { GITHUB_RUN_ID: '42' }])('elsewhere it is none: %j', (env) => {
  expect(ciAttributes(env)).toEqual({ pipeline: {}, run: {} });
});
