import { dirname } from 'node:path';
import type { PluginDefinition } from '../definition/definition';
import type { Policy } from '../definition/policy';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';
import { DockerOrchestrator } from '../orchestrator/docker/docker-orchestrator';
import { openImageResolver } from '../orchestrator/docker/docker-image-resolver';
import { pushImage } from '../orchestrator/docker/image-push';
import { readDefinitionBytes } from '../registry/definition-bytes';
import { parseDocument } from '../registry/document';
import {
  DEFINITION_LABEL,
  labelOfDefinition,
} from '../registry/embedded-definition';
import type { Registry } from '../registry/registry';
import { yamlParser } from '../registry/yaml-parser';
import { checkBuildContext } from '../runner/check-build-context';
import { policyViolations } from '../runner/check-policy';
import { aBareTask } from '../runner/bare-task';
import type { CliDoor } from './cli-door';
import { inertText } from './inert-text';
import { openRegistry } from './open-registry';
import type { RegistryOptions, ResultOptions } from './options';
import { unlessCancelled } from './unless-cancelled';
import { writeResult } from './write-result';

/** The options of `build`. */
export interface BuildOptions extends RegistryOptions, ResultOptions {
  readonly label?: boolean;
  readonly push?: boolean;
  readonly pull?: boolean;
}

/** An image that has been built. */
interface BuiltPlugin {
  readonly id: string;
  readonly version: string | null;
  readonly image: string;
  /** `sha256:…` of the image on the engine. */
  readonly image_id: string;
  readonly platform: string;
  /** `sha256:…` of what has been pushed; null for nothing. */
  readonly pushed: string | null;
}

/**
 * Builds the images of plugins, one after the other: a builder uses every core
 * as it is.
 * @throws UserError `definition_invalid` for a plugin that is not built here
 */
export async function buildPlugins(
  plugins: readonly string[],
  options: BuildOptions,
  door: CliDoor,
): Promise<number> {
  const registry = openRegistry(door, options);
  const definitions = await chosen(plugins, registry);
  const policy = await registry.policy(door.cancel);
  const orchestrator = new DockerOrchestrator(door.env);
  const built: BuiltPlugin[] = [];
  try {
    for (const definition of definitions) {
      built.push(
        await unlessCancelled(
          door,
          buildOne(definition, policy, options, door, orchestrator),
        ),
      );
    }
  } finally {
    orchestrator.close();
  }
  const text = options.json
    ? JSON.stringify({ built }, null, 2)
    : built.map(builtLine).join('\n');
  await writeResult(text === '' ? '' : `${text}\n`, door);
  return 0;
}

async function chosen(
  plugins: readonly string[],
  registry: Registry,
): Promise<PluginDefinition[]> {
  if (plugins.length === 0) {
    const { definitions, errors } = await registry.list();
    if (errors[0] !== undefined) throw errors[0];
    return definitions.filter(({ build }) => build !== undefined);
  }
  const definitions: PluginDefinition[] = [];
  for (const plugin of plugins) {
    const definition = await registry.resolve(plugin);
    if (definition.build === undefined) {
      throw new UserError(
        'definition_invalid',
        `Plugin ${quote(definition.id)} has no \`build\`: its image ${quote(definition.image.text)} is pulled.`,
      );
    }
    definitions.push(definition);
  }
  return definitions;
}

async function buildOne(
  definition: PluginDefinition,
  policy: Policy | undefined,
  options: BuildOptions,
  door: CliDoor,
  orchestrator: DockerOrchestrator,
): Promise<BuiltPlugin> {
  const { id, version, image, platform, build } = definition;
  if (policy !== undefined) checkMayBuild(definition, policy);
  checkBuildContext(definition, door.cwd);
  const say = (line: string): void =>
    void door.stderr.write(`${inertText(line)}\n`);
  say(`building ${id}: ${image.text}`);
  const prepared = await orchestrator.prepareImage({
    ...{ reference: image, platform, build, signal: door.cancel },
    pull: options.pull ? 'always' : 'missing',
    ...(options.label && { buildLabels: await labelsOf(definition) }),
    mayTransfer: () => Promise.resolve(),
    onProgress: say,
  });
  let pushed: string | null = null;
  if (options.push) {
    const { cancel: signal, env } = door;
    await pushImage({ reference: image, signal, onProgress: say });
    const digests = await openImageResolver(env).resolve(image, { signal });
    pushed = digests.digest;
  }
  return {
    ...{ id, version: version ?? null, image: image.text },
    ...{ image_id: prepared.id, platform: prepared.platform, pushed },
  };
}

async function labelsOf({
  file,
}: PluginDefinition): Promise<Record<string, string>> {
  const bytes = readDefinitionBytes(file, dirname(file));
  const value = await parseDocument(bytes, file, yamlParser(undefined));
  return { [DEFINITION_LABEL]: labelOfDefinition(value, file) };
}

/** What else a policy says is for runs. */
function checkMayBuild(definition: PluginDefinition, policy: Policy): void {
  const violation = policyViolations(
    definition,
    aBareTask(definition.id),
    policy,
  ).find(({ rule }) => rule === 'build');
  if (violation === undefined) return;
  throw new UserError(
    'policy_denied',
    `Plugin ${quote(definition.id)} is not built: ${violation.allowed}.`,
  );
}

function builtLine({ id, image, image_id, platform, pushed }: BuiltPlugin) {
  const end = pushed === null ? '' : `  pushed as ${pushed}`;
  return `built ${id}: ${image}  ${image_id} (${platform})${end}`;
}
