import { showAbsolutePath } from '../definition/show-path';
import { UserError } from '../definition/task-error';
import type { ForeignDefinitions } from './foreign-definitions';
import type { StepInputs } from './inputs';

/**
 * The events that give a workflow the secrets of the repository while it can
 * check out what the author of a pull request wrote.
 * https://docs.github.com/actions/reference/events-that-trigger-workflows
 */
const PRIVILEGED_EVENTS = ['pull_request_target', 'workflow_run'] as const;

/** What a check of the trigger needs to know of the step. */
type Step = Pick<StepInputs, 'allowUntrustedDefinitions'>;

/**
 * Refuses definitions that may be those of a pull request, in a workflow that
 * runs with more than its author has. Looks at nothing for any other event.
 * @throws UserError `policy_denied` with the reason and the remedies
 */
export async function checkTrigger(
  env: Readonly<Record<string, string | undefined>>,
  step: Step & Pick<StepInputs, 'pluginsDirectories'>,
): Promise<void> {
  const event = distrustedEvent(env, step);
  if (event === undefined) return;
  const { definitionDirectories, findForeign } =
    await import('./foreign-definitions');
  const directories = definitionDirectories(step.pluginsDirectories);
  const foreign = findForeign(env, directories);
  if (foreign !== undefined) throw denial('definitions in', foreign, event);
}

/**
 * The same for what a plugin is built from.
 * @param directories its context, and where its Dockerfile is
 * @throws UserError `policy_denied` with the reason and the remedies
 */
export async function checkBuildTrigger(
  env: Readonly<Record<string, string | undefined>>,
  step: Step,
  directories: readonly string[],
): Promise<void> {
  const event = distrustedEvent(env, step);
  if (event === undefined) return;
  const { findForeign } = await import('./foreign-definitions');
  const foreign = findForeign(env, directories);
  if (foreign !== undefined) throw denial('files to build in', foreign, event);
}

/**
 * Refuses secrets for a server: it runs the definitions of a later checkout of
 * the job too, which nobody has looked at when it starts.
 * @throws UserError `policy_denied` with the reason and the remedies
 */
export function checkServedSecrets(
  env: Readonly<Record<string, string | undefined>>,
  step: Step & Pick<StepInputs, 'secrets'>,
): void {
  const event = distrustedEvent(env, step);
  if (event === undefined || Object.keys(step.secrets).length === 0) return;
  throw new UserError(
    'policy_denied',
    `The server gets no \`secrets\` in a workflow for \`${event}\`: definitions ` +
      'are checked when it starts, and a later step of the job can check out ' +
      'those of a pull request, which would get them. Run the plugins that ' +
      'need secrets in steps of their own (org/plugin-runner), which check ' +
      'what they run, or in a workflow for another event. Only if whatever a ' +
      'pull request defines may have these secrets, set ' +
      '`allow-untrusted-definitions: true`.',
  );
}

function distrustedEvent(
  env: Readonly<Record<string, string | undefined>>,
  { allowUntrustedDefinitions }: Step,
): string | undefined {
  return allowUntrustedDefinitions
    ? undefined
    : PRIVILEGED_EVENTS.find((it) => it === env['GITHUB_EVENT_NAME']);
}

function denial(
  what: string,
  { directory, reason }: ForeignDefinitions,
  event: string,
): UserError {
  return new UserError(
    'policy_denied',
    `The ${what} ${showAbsolutePath(directory)} are not run: ${reason}, ` +
      `and this workflow runs for \`${event}\`, with secrets and permissions ` +
      'that the author of a pull request must not get. Check out the base ' +
      'branch (actions/checkout without `ref`), or run the plugin in a ' +
      'workflow for `pull_request`. Only if whatever a pull request defines ' +
      'may run with all that this job has, set ' +
      '`allow-untrusted-definitions: true`.',
  );
}
