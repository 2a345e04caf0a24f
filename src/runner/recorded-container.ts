import type { PluginDefinition } from '../definition/definition';
import type { ContainerSpec } from '../orchestrator/container-spec';
import type { ExecutionRecord } from './execution-record';

/** A container that is asked for, as a record holds it. */
export function recordedContainer(
  spec: ContainerSpec,
  workspace: PluginDefinition['workspace'],
): Pick<ExecutionRecord, 'container' | 'image_digest' | 'sandbox'> {
  return {
    container: spec.name,
    image_digest: spec.image.digest,
    sandbox: {
      // An image that names nobody runs as root.
      user: spec.user ?? (spec.image.user || '0:0'),
      network: spec.network,
      read_only: spec.readOnly,
      capabilities: spec.capabilities,
      runtime: spec.runtime ?? 'default',
      workspace,
    },
  };
}
