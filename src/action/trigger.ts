import { showAbsolutePath } from '../definition/show-path';
import { UserError } from '../definition/task-error';
import type { StepInputs } from './inputs';

/**
 * The events that give a workflow the secrets of the repository while it can
 * check out what the author of a pull request wrote.
 * https://docs.github.com/actions/reference/events-that-trigger-workflows
 */
const PRIVILEGED_EVENTS = ['pull_request_target', 'workflow_run'] as const;

/**
 * Refuses definitions that may be those of a pull request, in a workflow that
 * runs with more than its author has. Looks at nothing for any other event.
 * @throws UserError `policy_denied` with the reason and the remedies
 */
export async function checkTrigger(
  env: Readonly<Record<string, string | undefined>>,
  {
    allowUntrustedDefinitions,
    pluginsDirectories,
  }: Pick<StepInputs, 'allowUntrustedDefinitions' | 'pluginsDirectories'>,
): Promise<void> {
  const event = PRIVILEGED_EVENTS.find((it) => it === env['GITHUB_EVENT_NAME']);
  if (event === undefined || allowUntrustedDefinitions) return;
  const { findForeignDefinitions } = await import('./foreign-definitions');
  const foreign = findForeignDefinitions(env, pluginsDirectories);
  if (foreign === undefined) return;
  const { directory, reason } = foreign;
  throw new UserError(
    'policy_denied',
    `The definitions in ${showAbsolutePath(directory)} are not run: ${reason}, ` +
      `and this workflow runs for \`${event}\`, with secrets and permissions ` +
      'that the author of a pull request must not get. Check out the base ' +
      'branch (actions/checkout without `ref`), or run the plugin in a ' +
      'workflow for `pull_request`. Only if whatever a pull request defines ' +
      'may run with all that this job has, set ' +
      '`allow-untrusted-definitions: true`.',
  );
}
