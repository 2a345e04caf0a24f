import { runWorkflow } from '../../scripts/act.mjs';
import { leavesNothingBehind } from './action';

leavesNothingBehind();

/** Real workflow files, executed by a workflow runner: `uses: ./`. */
test.each([
  ['reverse', 'message=dlrow olleh id=123 exit-code=0 outcome=succeeded'],
  ['failing-plugin', 'step=failure exit-code=3 outcome=plugin_failed'],
  ['fail-on-error-false', 'step=success exit-code=3 outcome=plugin_failed'],
  ['invalid-input', 'step=failure outcome=invalid_input'],
  ['post', 'Two steps of one job do not mix'],
  ['env-and-secrets', 'Both arrived'],
  ['output-encoding', '"greeting":"hello from '],
  ['list', 'plugin=shell_scan version=1.0.0'],
  ['shipped-plugins', 'species=setosa decision=deny findings=1'],
])('%s', async (name, expected) => {
  const { exitCode, log } = await runWorkflow(
    `__tests__/e2e/workflows/${name}.yml`,
  );
  expect({ log, exitCode }).toEqual({
    log: expect.stringContaining(expected) as string,
    exitCode: 0,
  });
});

test('failing-job: only the failure() steps run', async () => {
  const { exitCode, log } = await runWorkflow(
    '__tests__/e2e/workflows/failing-job.yml',
  );
  expect(exitCode).not.toBe(0);
  expect(log).toContain('failure step saw exit-code=3 outcome=plugin_failed');
  expect(log).not.toContain('a step after a failed one ran');
});
