import type { PluginDefinition } from '../definition/definition';
import { recordedLimits } from './execution-record';

/**
 * A definition with all its defaults, as the CLI and the API give it: keys in
 * snake_case, durations in milliseconds, sizes in bytes, `null` for what there
 * is not. Pure.
 */
export function definitionJson(definition: PluginDefinition): object {
  const { limits, retry, stop, sandbox } = definition;
  return {
    id: definition.id,
    version: definition.version ?? null,
    name: definition.name,
    description: definition.description,
    file: definition.file,
    image: definition.image.text,
    platform: definition.platform ?? null,
    build: definition.build ?? null,
    entrypoint: definition.entrypoint ?? null,
    command: definition.command ?? null,
    env: definition.env,
    secrets: definition.secrets,
    defaults: definition.defaults ?? null,
    input: { via: definition.inputVia },
    input_schema: definition.inputSchema ?? null,
    output: {
      via: definition.outputVia,
      format: definition.outputFormat,
      max_bytes: definition.maxOutputBytes,
    },
    output_schema: definition.outputSchema ?? null,
    resource_limits: recordedLimits(limits),
    timeout_ms: definition.timeoutMs,
    retry: {
      attempts: retry.attempts,
      backoff_ms: retry.backoffMs,
      on: [...retry.on.outcomes, ...retry.on.exitCodes],
    },
    exit_codes: Object.fromEntries(
      [...definition.exitCodes].map(([code, { meaning, outcome }]) => [
        code,
        { meaning: meaning ?? null, outcome },
      ]),
    ),
    stop: { signal: stop.signal, grace_ms: stop.graceMs },
    network: definition.network,
    sandbox: {
      read_only: sandbox.readOnly,
      user: showUser(definition),
      capabilities: sandbox.capabilities,
      runtime: sandbox.runtime ?? null,
    },
    workspace: definition.workspace,
    tests: definition.tests.map(({ name }) => name),
  };
}

/** `sandbox.user` as a definition has it. */
export function showUser({
  sandbox: { user },
}: Pick<PluginDefinition, 'sandbox'>): string {
  return user.kind === 'ids' ? `${user.uid}:${user.gid}` : user.kind;
}
