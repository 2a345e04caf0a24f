import { knownAttributes, type Attributes } from './attributes';

/** Where an execution takes place. */
export interface CiAttributes {
  /** The same in every run: for metrics too. */
  readonly pipeline: Attributes;
  /**
   * Different in every run: for traces only, as they would make metrics endless
   * (https://opentelemetry.io/docs/specs/semconv/resource/cicd/).
   */
  readonly run: Attributes;
}

/** The variables that `ciAttributes` reads, and no token among them. */
export const CI_VARIABLES = [
  'GITHUB_ACTIONS',
  'GITHUB_JOB',
  'GITHUB_REF_NAME',
  'GITHUB_REPOSITORY',
  'GITHUB_RUN_ATTEMPT',
  'GITHUB_RUN_ID',
  'GITHUB_SERVER_URL',
  'GITHUB_SHA',
  'GITHUB_WORKFLOW',
] as const;

/**
 * The workflow run that an execution is a step of
 * (https://docs.github.com/actions/reference/workflows-and-actions/variables).
 */
export function ciAttributes(
  env: Readonly<Record<string, string | undefined>>,
): CiAttributes {
  const read = (name: (typeof CI_VARIABLES)[number]): string | undefined =>
    env[name] || undefined;
  if (read('GITHUB_ACTIONS') !== 'true') return { pipeline: {}, run: {} };
  const repository = read('GITHUB_REPOSITORY');
  const server = read('GITHUB_SERVER_URL');
  const url =
    repository === undefined || server === undefined
      ? undefined
      : `${server}/${repository}`;
  const runId = read('GITHUB_RUN_ID');
  const runUrl =
    url === undefined || runId === undefined
      ? undefined
      : `${url}/actions/runs/${runId}/attempts/${read('GITHUB_RUN_ATTEMPT') ?? '1'}`;
  return {
    pipeline: knownAttributes({
      'cicd.pipeline.name': read('GITHUB_WORKFLOW'),
      'vcs.repository.url.full': url,
    }),
    run: knownAttributes({
      'cicd.pipeline.run.id': runId,
      'cicd.pipeline.run.url.full': runUrl,
      'cicd.pipeline.task.name': read('GITHUB_JOB'),
      'vcs.ref.head.name': read('GITHUB_REF_NAME'),
      'vcs.ref.head.revision': read('GITHUB_SHA'),
    }),
  };
}
