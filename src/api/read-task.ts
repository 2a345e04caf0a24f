import { parseDuration } from '../definition/duration';
import type { PluginDefinition } from '../definition/definition';
import { parseCpu, parseMemory } from '../definition/quantity';
import { quote } from '../definition/quote';
import { sentence } from '../definition/sentence';
import type { PullPolicy } from '../orchestrator/image-request';
import type { Task } from '../runner/task';
import { ProblemError } from './problem';

/** What a client may say of one task beside its input. */
export interface TaskQuery {
  readonly timeout?: string;
  readonly cpu?: string;
  readonly memory?: string;
}

/** What is the same for every task of a server. */
export interface TaskSettings {
  readonly pull: PullPolicy;
  /** Absolute path of what plugins with a `workspace` see; undefined for none. */
  readonly workspace: string | undefined;
  /** Values of secrets by name; a plugin gets those that it declares. */
  readonly secrets: Readonly<Record<string, string>>;
}

/**
 * The task that a request asks for.
 * @param input the body; undefined where there is none.
 * @throws ProblemError 400 naming the parameter and the rule, 403 for a plugin
 * that needs what the server does not show.
 */
export function readTask(
  plugin: string,
  definition: Pick<PluginDefinition, 'id' | 'secrets' | 'workspace'>,
  input: Uint8Array | undefined,
  query: TaskQuery,
  { pull, workspace, secrets }: TaskSettings,
): Task {
  if (definition.workspace !== 'none' && workspace === undefined) {
    throw new ProblemError(
      403,
      'policy_denied',
      `Plugin ${quote(definition.id)} asks for the repository (\`workspace: ${definition.workspace}\`) and this server shows none: start it with --workspace.`,
      { outcome: 'policy_denied' },
    );
  }
  for (const name of definition.secrets) {
    if (Object.hasOwn(secrets, name) && secrets[name] !== '') continue;
    throw new ProblemError(
      403,
      'policy_denied',
      `For plugin ${quote(definition.id)}, this server has no secret ${quote(name)}: start it with \`--secret ${name}\` (the serve action: with \`${name}\` in its input \`secrets\`).`,
      { outcome: 'policy_denied' },
    );
  }
  const declared = Object.entries(secrets).filter(([name]) =>
    definition.secrets.includes(name),
  );
  return {
    plugin,
    input: input === undefined || input.length === 0 ? undefined : input,
    env: {},
    secrets: Object.fromEntries(declared),
    timeoutMs: parsed('timeout', query.timeout, parseDuration),
    nanoCpus: parsed('cpu', query.cpu, parseCpu),
    memoryBytes: parsed('memory', query.memory, parseMemory),
    pull,
    workspace,
  };
}

function parsed<T>(
  parameter: keyof TaskQuery,
  text: string | undefined,
  parse: (text: string) => T,
): T | undefined {
  if (text === undefined) return undefined;
  try {
    return parse(text);
  } catch (error) {
    throw new ProblemError(
      400,
      'bad_request',
      `The parameter ${parameter} is not usable: ${sentence((error as Error).message)}`,
    );
  }
}
