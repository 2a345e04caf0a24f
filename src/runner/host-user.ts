import { isAbsolute } from 'node:path';
import type { HostUser } from './container-spec';

/** Who this process runs as, and what no plugin may see of that user. */
export function hostUserOf(
  env: Readonly<Record<string, string | undefined>>,
): HostUser {
  return {
    uid: process.getuid?.() ?? 0,
    gid: process.getgid?.() ?? 0,
    privatePaths: [env['HOME'] ?? '', env['RUNNER_TEMP'] ?? ''].filter(
      isAbsolute,
    ),
  };
}
