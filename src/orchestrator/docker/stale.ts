import { isContainerName } from '../container-name';
import {
  EXECUTION_LABEL,
  EXPIRES_LABEL,
  OWNER_LABEL,
  PLUGIN_LABEL,
} from './labels';
import { parseOwner, type Owner } from '../owner';

/** A container that may have been left by an earlier run. */
export interface Candidate {
  readonly names: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

/** What a candidate is judged by. */
export interface Surroundings {
  /** This process; undefined where processes cannot be told apart. */
  readonly here: Owner | undefined;
  /** Of a process of this boot and PID namespace. */
  readonly hasEnded: (owner: Owner) => boolean;
  /** Undefined when the engine tells no time. */
  readonly engineClockMs: number | undefined;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PLUGIN_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
const TIME_MS = /^[1-9]\d{12,14}$/;

/**
 * Whether a container is ours and nobody will ever remove it. Labels prove
 * nothing, an image can carry any; its name is given by who creates it, so that
 * only both together, in all their parts, are a sign of ours. Pure.
 */
export function isStale(
  { names, labels }: Candidate,
  { here, hasEnded, engineClockMs }: Surroundings,
): boolean {
  const execution = labels[EXECUTION_LABEL] ?? '';
  const plugin = labels[PLUGIN_LABEL] ?? '';
  if (!UUID.test(execution) || !PLUGIN_ID.test(plugin)) return false;
  const [name] = names;
  if (names.length !== 1 || !isContainerName(name, plugin, execution)) {
    return false;
  }
  const expires = labels[EXPIRES_LABEL] ?? '';
  const owner = parseOwner(labels[OWNER_LABEL] ?? '');
  // Where processes cannot be told apart the label is empty, yet it is there.
  if (!TIME_MS.test(expires) || (!owner && labels[OWNER_LABEL] !== '')) {
    return false;
  }
  // A process that can be asked for knows better than any time that was set.
  if (
    owner !== undefined &&
    here !== undefined &&
    owner.bootId === here.bootId &&
    owner.pidNamespace === here.pidNamespace
  ) {
    return hasEnded(owner);
  }
  return engineClockMs !== undefined && engineClockMs > Number(expires);
}
