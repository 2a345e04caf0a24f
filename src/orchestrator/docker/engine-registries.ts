import type { EngineClient } from './engine-client';
import type { EngineRegistries } from './registry-places';

/** What nobody has told anything of registries. */
export const NO_REGISTRIES: EngineRegistries = { mirrors: [], insecure: [] };

/** What the engine was told of registries; nothing when it does not say. */
export async function engineRegistries(
  client: Pick<EngineClient, 'call'>,
): Promise<EngineRegistries> {
  const { body } = await client.call({ method: 'GET', path: '/info' });
  const { RegistryConfig: config } = (body ?? {}) as {
    RegistryConfig?: {
      Mirrors?: readonly string[] | null;
      IndexConfigs?: Readonly<Record<string, { Secure?: boolean }>> | null;
    } | null;
  };
  return {
    mirrors: (config?.Mirrors ?? []).filter(isText),
    insecure: Object.entries(config?.IndexConfigs ?? {})
      .filter(([, index]) => index?.Secure === false)
      .map(([host]) => host),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
