import type { PluginDefinition } from '../definition/definition';
import { recordedLimits } from '../runner/execution-record';

/** A plugin in a list. Sizes are in bytes and times in milliseconds. */
export interface PluginSummary {
  readonly id: string;
  readonly version: string | null;
  readonly name: string;
  readonly description: string;
  readonly image: string;
  readonly resource_limits: {
    readonly nano_cpus: number;
    readonly memory_bytes: number;
    readonly pids: number;
    readonly tmp_bytes: number;
  };
  readonly timeout_ms: number;
}

/** All that a caller of a plugin needs to know of it. */
export interface PluginView extends PluginSummary {
  readonly platform: string | null;
  readonly input_schema: unknown;
  readonly output_schema: unknown;
  readonly defaults: unknown;
  readonly input: { readonly via: string };
  readonly output: {
    readonly via: string;
    readonly format: string;
    readonly max_bytes: number;
  };
  readonly secrets: readonly string[];
  readonly network: string;
  readonly workspace: string;
  readonly leaves_artifacts: boolean;
  readonly exit_codes: Readonly<
    Record<
      string,
      { readonly meaning: string | null; readonly outcome: string }
    >
  >;
  /** The input of the first test that has to succeed; absent without one. */
  readonly example_input?: unknown;
}

/** A definition as a list has it. */
export function pluginSummary(definition: PluginDefinition): PluginSummary {
  const { id, version, name, description, image, limits } = definition;
  return {
    id,
    version: version ?? null,
    name,
    description,
    image: image.text,
    resource_limits: recordedLimits(limits),
    timeout_ms: definition.timeoutMs,
  };
}

/** A definition for whoever wants to call it; `null` is "none". */
export function pluginView(definition: PluginDefinition): PluginView {
  const example = definition.tests.find(
    ({ outcome }) => outcome === 'succeeded',
  );
  return {
    ...pluginSummary(definition),
    platform: definition.platform ?? null,
    input_schema: definition.inputSchema ?? null,
    output_schema: definition.outputSchema ?? null,
    defaults: definition.defaults ?? null,
    input: { via: definition.inputVia },
    output: {
      via: definition.outputVia,
      format: definition.outputFormat,
      max_bytes: definition.maxOutputBytes,
    },
    secrets: definition.secrets,
    network: definition.network,
    workspace: definition.workspace,
    leaves_artifacts: definition.leavesArtifacts,
    exit_codes: Object.fromEntries(
      [...definition.exitCodes].map(([code, { meaning, outcome }]) => [
        code,
        { meaning: meaning ?? null, outcome },
      ]),
    ),
    ...(example && { example_input: example.input }),
  };
}
