import type { Json, JsonObject, JsonSchema } from '../../definition/json';

/** A plugin as the server describes it. All texts are the plugin's: hostile. */
export interface Plugin {
  readonly id: string;
  readonly version: string | null;
  readonly name: string;
  /** May be empty. */
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

/** What is known of one plugin beyond that. */
export interface PluginDetails extends Plugin {
  readonly input_schema: JsonSchema | null;
  readonly output_schema: JsonSchema | null;
  readonly defaults: JsonObject | null;
  /** The input of a test that succeeds; absent without one. */
  readonly example_input?: Json;
  readonly network: string;
  readonly secrets: readonly string[];
}

/** What names exactly this plugin among those of one id. */
export function pluginReference({
  id,
  version,
}: Pick<Plugin, 'id' | 'version'>): string {
  return version === null ? id : `${id}@${version}`;
}
