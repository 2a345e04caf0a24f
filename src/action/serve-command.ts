import type { ServeInputs } from './serve-inputs';
import type { StepEnvironment } from './read-input';

/** The arguments of `plugin-runner` for a step. */
export function serveArguments(
  inputs: ServeInputs,
  recordsDirectory: string,
): string[] {
  const { pluginsDirectories, policyFile, secrets, port } = inputs;
  const { concurrency, workspace } = inputs;
  return [
    'serve',
    ...['--host', '127.0.0.1', '--port', String(port)],
    ...pluginsDirectories.map((path) => `--plugins-dir=${path}`),
    ...(policyFile === undefined ? [] : [`--policy=${policyFile}`]),
    ...Object.keys(secrets).map((name) => `--secret=${name}`),
    ...(concurrency === undefined ? [] : [`--concurrency=${concurrency}`]),
    ...(workspace === undefined ? [] : [`--workspace=${workspace}`]),
    `--records-dir=${recordsDirectory}`,
  ];
}

/**
 * What the server has of the step's environment: not the step's inputs, which
 * hold all secrets, nor the credentials of the job.
 */
export function serverEnvironment(
  env: StepEnvironment,
  secrets: Readonly<Record<string, string>>,
): Record<string, string | undefined> {
  const own = Object.entries(env).filter(
    ([name]) => !/^(INPUT_|STATE_|ACTIONS_|GITHUB_TOKEN$)/.test(name),
  );
  return { ...Object.fromEntries(own), ...secrets };
}
