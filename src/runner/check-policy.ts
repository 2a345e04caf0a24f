import { imageName, isFrom } from '../definition/allowed-registry';
import type { PluginDefinition, SandboxUser } from '../definition/definition';
import type { ImageDigests } from '../definition/image-digests';
import {
  ENGINE_RUNTIME,
  type AllowedUser,
  type Policy,
} from '../definition/policy';
import { quote } from '../definition/quote';
import { showPath } from '../definition/show-path';
import { showBytes, showCpu, showDuration } from '../definition/show-quantity';
import { UserError } from '../definition/task-error';
import { leavesFiles } from './exchanges-files';
import type { Task } from './task';

/** More values than this are counted, not listed. */
const MAX_LISTED = 10;

/** It will be known which image it is: that is all that a policy asks of it. */
export const TO_BE_RESOLVED: ImageDigests = { digest: '', platforms: {} };

/** One rule of a policy that a plugin, or the step, does not keep to. */
export interface Violation {
  /** The key of the policy, such as `maximum.memory`. */
  readonly rule: string;
  /** What the policy allows, for a message. */
  readonly allowed: string;
  /** Who asks for what instead, for a message. */
  readonly asked: string;
}

/**
 * Refuses a plugin that does not keep to the policy.
 * @param locked what its image was when it was locked: as good as a digest in
 * the definition
 * @throws UserError `policy_denied` with every rule that is broken
 */
export function checkPolicy(
  definition: PluginDefinition,
  task: Task,
  policy: Policy,
  locked?: ImageDigests,
): void {
  const violations = policyViolations(definition, task, policy, locked);
  if (violations.length === 0) return;
  const lines = violations.map(
    ({ rule, allowed, asked }) => `  ${rule}: ${allowed}; ${asked}`,
  );
  throw new UserError(
    'policy_denied',
    [
      `The policy ${showPath(policy.file)} does not allow plugin ${quote(definition.id)}, and nothing was run:`,
      ...lines,
      `Change what asks for it (the plugin is in ${showPath(definition.file)}), or have the policy changed.`,
    ].join('\n'),
  );
}

/** Every rule of a policy that a plugin, with what the step overrides, breaks. */
export function policyViolations(
  definition: PluginDefinition,
  task: Task,
  policy: Policy,
  locked?: ImageDigests,
): Violation[] {
  return [
    ...imageViolations(definition, policy, locked),
    ...maximumViolations(definition, task, policy),
    ...sandboxViolations(definition, policy),
  ];
}

function imageViolations(
  { image, build }: PluginDefinition,
  { registries, requireDigest, build: mayBuild }: Policy,
  locked: ImageDigests | undefined,
): Violation[] {
  if (build !== undefined) {
    const allowed = 'images may not be built here without `build: true`';
    const asked = 'the plugin has `build`';
    return mayBuild ? [] : [{ rule: 'build', allowed, asked }];
  }
  const violations: Violation[] = [];
  const name = imageName(image);
  if (registries?.some((registry) => isFrom(name, registry)) === false) {
    violations.push({
      rule: 'registries',
      allowed: only(registries),
      asked: `the plugin's \`image\` is ${quote(name)}`,
    });
  }
  if (requireDigest && image.digest === undefined && locked === undefined) {
    violations.push({
      rule: 'require_digest',
      allowed: 'an image by its digest (name@sha256:…), or a lock',
      asked: `the plugin's \`image\` is ${quote(image.text)}`,
    });
  }
  return violations;
}

/** A limit of a policy, and who set the value that it is for. */
interface LimitedValue {
  readonly rule: string;
  readonly maximum: number | undefined;
  /** The key of the definition. */
  readonly key: string;
  readonly value: number;
  /** The step's input, and its value when it overrides the definition's. */
  readonly input?: string;
  readonly override?: number | undefined;
  readonly show: (value: number) => string;
}

function maximumViolations(
  definition: PluginDefinition,
  task: Task,
  { maximum }: Policy,
): Violation[] {
  const { limits } = definition;
  const values: LimitedValue[] = [
    {
      rule: 'cpu',
      maximum: maximum.nanoCpus,
      key: 'resource_limits.cpu',
      value: limits.nanoCpus,
      input: 'cpu',
      override: task.nanoCpus,
      show: showCpu,
    },
    {
      rule: 'memory',
      maximum: maximum.memoryBytes,
      key: 'resource_limits.memory',
      value: limits.memoryBytes,
      input: 'memory',
      override: task.memoryBytes,
      show: showBytes,
    },
    {
      rule: 'pids',
      maximum: maximum.pids,
      key: 'resource_limits.pids',
      value: limits.pids,
      show: String,
    },
    {
      rule: 'tmp',
      maximum: maximum.tmpBytes,
      key: 'resource_limits.tmp',
      value: limits.tmpBytes,
      show: showBytes,
    },
    {
      rule: 'timeout',
      maximum: maximum.timeoutMs,
      key: 'timeout',
      value: definition.timeoutMs,
      input: 'timeout',
      override: task.timeoutMs,
      show: showDuration,
    },
    {
      rule: 'output',
      maximum: maximum.outputBytes,
      key: 'output.max_bytes',
      value: definition.maxOutputBytes,
      show: showBytes,
    },
    {
      rule: 'files',
      maximum: (task.files ?? []).length > 0 ? maximum.filesBytes : undefined,
      key: 'files.max_bytes',
      value: definition.files.maxBytes,
      show: showBytes,
    },
    {
      rule: 'artifacts',
      maximum: leavesFiles(definition, task)
        ? maximum.artifactsBytes
        : undefined,
      key: 'artifacts.max_bytes',
      value: definition.artifacts.maxBytes,
      show: showBytes,
    },
    {
      rule: 'attempts',
      maximum: maximum.attempts,
      key: 'retry.attempts',
      value: definition.retry.attempts,
      show: String,
    },
  ];
  return values.flatMap(limitViolation);
}

function limitViolation(limited: LimitedValue): Violation[] {
  const { rule, maximum, key, value, input = key, override, show } = limited;
  const effective = override ?? value;
  if (maximum === undefined || effective <= maximum) return [];
  const whose =
    override === undefined
      ? `the plugin's \`${key}\``
      : `the step's \`${input}\``;
  return [
    {
      rule: `maximum.${rule}`,
      allowed: `at most ${show(maximum)}`,
      asked: `${whose} is ${show(effective)}`,
    },
  ];
}

function sandboxViolations(
  definition: PluginDefinition,
  policy: Policy,
): Violation[] {
  const { network, workspace, sandbox, secrets } = definition;
  const runtime = sandbox.runtime ?? ENGINE_RUNTIME;
  const { users } = policy;
  return [
    ...notIn('networks', policy.networks, 'network', [network]),
    ...notIn('workspaces', policy.workspaces, 'workspace', [workspace]),
    ...notIn('runtimes', policy.runtimes, 'sandbox.runtime', [runtime]),
    ...(users?.some((it) => includesUser(it, sandbox.user)) === false
      ? notIn('users', users.map(showUser), 'sandbox.user', [
          showUser(sandbox.user),
        ])
      : []),
    ...notIn(
      'capabilities',
      policy.capabilities,
      'sandbox.capabilities',
      sandbox.capabilities,
    ),
    ...(policy.readOnly && !sandbox.readOnly
      ? [
          {
            rule: 'read_only',
            allowed: 'a read-only root file system',
            asked: "the plugin's `sandbox.read_only` is false",
          },
        ]
      : []),
    ...notIn('secrets', policy.secrets, 'secrets', secrets),
  ];
}

/** The rule of a list; without one everything is allowed. */
function notIn(
  rule: string,
  allowed: readonly string[] | undefined,
  key: string,
  values: readonly string[],
): Violation[] {
  const refused = values.filter((value) => allowed?.includes(value) === false);
  if (allowed === undefined || refused.length === 0) return [];
  return [
    {
      rule,
      allowed: only(allowed),
      asked: `the plugin's \`${key}\` is ${list(refused)}`,
    },
  ];
}

/**
 * `non-root` is a pair that is known not to be root's: the user of an image or
 * of the runner has to be allowed by its own word.
 */
function includesUser(allowed: AllowedUser, user: SandboxUser): boolean {
  if (user.kind !== 'ids') return allowed.kind === user.kind;
  if (allowed.kind === 'non-root') return user.uid !== 0;
  return (
    allowed.kind === 'ids' &&
    allowed.uid === user.uid &&
    allowed.gid === user.gid
  );
}

function showUser(user: AllowedUser): string {
  return user.kind === 'ids' ? `${user.uid}:${user.gid}` : user.kind;
}

function only(allowed: readonly string[]): string {
  return allowed.length === 0 ? 'none at all' : `only ${list(allowed)}`;
}

function list(values: readonly string[]): string {
  const shown = values.slice(0, MAX_LISTED).map((value) => quote(value));
  const more = values.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
