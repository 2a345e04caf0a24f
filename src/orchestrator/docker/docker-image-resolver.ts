import type { ImageResolver } from '../image-resolver';
import { connectEngine } from './connect-engine';
import { resolveEndpoint } from './endpoint';
import { engineRegistries } from './engine-registries';
import { createImageResolver } from './resolve-image';

/**
 * A resolver with the logins of the docker CLI, and with what the engine was
 * told of mirrors and of registries without TLS. It needs no engine.
 */
export function openImageResolver(
  env: Readonly<Record<string, string | undefined>>,
): ImageResolver {
  return createImageResolver({
    env,
    engineRegistries: async () => {
      const closing = new AbortController();
      try {
        const endpoint = resolveEndpoint(env);
        return await engineRegistries(
          await connectEngine(endpoint, closing.signal),
        );
      } finally {
        closing.abort();
      }
    },
  });
}
