import type {
  ExecutionRecord,
  RecordedAttempt,
} from '../runner/execution-record';
import { knownAttributes, type Attributes } from './attributes';

/**
 * The id of the plugin, which is one of few.
 * @returns undefined when no definition was found: then it is any text.
 */
export function resolvedPluginId({
  plugin,
  definition_file,
}: ExecutionRecord): string | undefined {
  return definition_file === null ? undefined : plugin.split('@', 1)[0];
}

/**
 * What the span of an execution says. Names are those of the conventions
 * (https://opentelemetry.io/docs/specs/semconv/) where they have one, else
 * those of the record; no input, no output and no environment.
 */
export function executionAttributes(record: ExecutionRecord): Attributes {
  const { limits } = record;
  return knownAttributes({
    'plugin_runner.execution_id': record.execution_id,
    'plugin_runner.plugin': resolvedPluginId(record),
    'plugin_runner.plugin_version': record.plugin_version,
    'plugin_runner.outcome': record.outcome,
    'plugin_runner.attempts': record.attempts.length,
    'plugin_runner.input_bytes': record.input_bytes,
    'plugin_runner.output_bytes': record.output_bytes,
    'plugin_runner.stdout_bytes': record.stdout_bytes,
    'plugin_runner.stderr_bytes': record.stderr_bytes,
    'plugin_runner.timeout_ms': record.timeout_ms,
    'plugin_runner.limits.nano_cpus': limits?.nano_cpus,
    'plugin_runner.limits.memory_bytes': limits?.memory_bytes,
    'plugin_runner.limits.pids': limits?.pids,
    'process.exit.code': record.exit_code,
    'error.type': errorType(record),
    ...imageAttributes(record),
  });
}

/** What the span of an attempt says: how it ended, and what it used. */
export function attemptAttributes(attempt: RecordedAttempt): Attributes {
  const usage = Object.entries(attempt.usage).map(
    ([name, value]) => [`plugin_runner.usage.${name}`, value] as const,
  );
  return knownAttributes({
    'plugin_runner.attempt': attempt.attempt,
    'plugin_runner.outcome': attempt.outcome,
    'container.name': attempt.container,
    'process.exit.code': attempt.exit_code,
    'error.type': errorType(attempt),
    ...Object.fromEntries(usage),
  });
}

/** The outcome is the class of the error. */
function errorType({
  outcome,
}: Pick<ExecutionRecord, 'outcome'>): string | undefined {
  return outcome === null || outcome === 'succeeded' ? undefined : outcome;
}

/**
 * https://opentelemetry.io/docs/specs/semconv/registry/attributes/container/
 *
 * The digest of a record is the registry's, or of an image that was built here
 * its id: only a reference that pins one says which.
 */
function imageAttributes({
  image,
  image_digest,
}: ExecutionRecord): Record<string, string | string[] | null | undefined> {
  if (image === null) return {};
  const [beforeDigest = '', pinned] = image.split('@', 2);
  const [, name, tag] = /^(.*?)(?::([^:/]*))?$/.exec(beforeDigest) ?? [];
  return {
    'container.image.name': name,
    'container.image.tags': tag === undefined ? undefined : [tag],
    'container.image.repo_digests':
      pinned === undefined ? undefined : [`${name}@${pinned}`],
    'plugin_runner.image_digest': image_digest,
  };
}
