import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
  type Resource,
} from '@opentelemetry/resources';
import type { Attributes } from './attributes';

const SERVICE_NAME = 'plugin-runner';

/**
 * Who reports: us, unless OTEL_SERVICE_NAME or OTEL_RESOURCE_ATTRIBUTES, which
 * the SDK reads, say something else.
 */
export function sdkResource(attributes: Attributes): Resource {
  const own = resourceFromAttributes({
    'service.name': SERVICE_NAME,
    ...(attributes as Record<string, string>),
  });
  return defaultResource()
    .merge(own)
    .merge(detectResources({ detectors: [envDetector] }));
}
