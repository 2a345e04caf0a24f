import { isAbsolute } from 'node:path';
import type { HostUser } from '../runner/container-spec';
import type { CliDoor } from './cli-door';

/** Who the user is, for `sandbox.user: host`, and what no plugin may see. */
export function hostUserOf({ env }: Pick<CliDoor, 'env'>): HostUser {
  return {
    uid: process.getuid?.() ?? 0,
    gid: process.getgid?.() ?? 0,
    privatePaths: [env['HOME'] ?? '', env['RUNNER_TEMP'] ?? ''].filter(
      isAbsolute,
    ),
  };
}
