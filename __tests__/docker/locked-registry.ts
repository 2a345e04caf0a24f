import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { BUSYBOX, docker } from './run-plugin';

/** A variable that scripts/test.mjs sets. */
function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: use npm run test:docker`);
  return value;
}

/** The registry of the tests without, and the one with a login. */
export const registryHost = (): string => needed('TEST_REGISTRY');
export const authRegistryHost = (): string => needed('TEST_AUTH_REGISTRY');

/** Logs into the registry with a login. @param config DOCKER_CONFIG to be. */
export function logIn(config: string): void {
  execFileSync(
    'docker',
    [
      ...['--config', config, 'login', '--username', needed('TEST_AUTH_USER')],
      ...['--password-stdin', authRegistryHost()],
    ],
    { input: needed('TEST_AUTH_PASSWORD'), stdio: ['pipe', 'pipe', 'pipe'] },
  );
}

/**
 * Builds an image that prints its name as JSON and pushes it.
 * @returns the digest that the registry has it under.
 */
export function pushImage(
  image: string,
  says: string,
  {
    config,
    labels = {},
  }: { config?: string; labels?: Record<string, string> } = {},
): string {
  const lines = [
    `FROM ${BUSYBOX}`,
    `ENTRYPOINT ${JSON.stringify(['/bin/busybox', 'echo', JSON.stringify(says)])}`,
    ...Object.entries(labels).map(
      ([name, value]) => `LABEL ${name}=${JSON.stringify(value)}`,
    ),
  ];
  execFileSync('docker', ['build', '--force-rm', '--tag', image, '-'], {
    input: lines.join('\n'),
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { ...process.env, DOCKER_BUILDKIT: '0' },
  });
  const pushed = docker(...(config ? ['--config', config] : []), 'push', image);
  return /digest: (sha256:[0-9a-f]{64})/.exec(pushed)?.[1] ?? '';
}

/** Removes images from the engine, so that they have to be pulled. */
export function forget(...images: readonly string[]): void {
  for (const image of images) {
    try {
      execFileSync('docker', ['rmi', '--force', image], { stdio: 'ignore' });
    } catch {
      // It is not there: that was the aim.
    }
  }
}

/** Every name that the engine knows images of a repository by. */
export function forgetRepository(repository: string): void {
  const rows = docker(
    ...[
      'images',
      '--digests',
      '--format',
      '{{.Repository}} {{.Tag}} {{.Digest}}',
    ],
  ).split('\n');
  for (const row of rows) {
    const [name, tag, digest] = row.split(' ');
    if (name !== repository) continue;
    forget(`${name}:${tag}`, `${name}@${digest}`);
  }
}

/**
 * Puts an index of manifests, one for each platform, under a tag, as a build
 * for several platforms does.
 * @param manifests digests of manifests in the repository, by platform
 * @returns the digest of the index.
 */
export async function putIndex(
  repository: string,
  tag: string,
  manifests: Readonly<Record<string, string>>,
): Promise<string> {
  const base = `http://${registryHost()}/v2/${repository}/manifests`;
  const type = 'application/vnd.docker.distribution.manifest.v2+json';
  const list = await Promise.all(
    Object.entries(manifests).map(async ([platform, digest]) => {
      const [os, architecture, variant] = platform.split('/');
      const answer = await fetch(`${base}/${digest}`, {
        headers: { Accept: type },
      });
      const size = (await answer.arrayBuffer()).byteLength;
      return {
        ...{ mediaType: type, digest, size },
        platform: { os, architecture, ...(variant && { variant }) },
      };
    }),
  );
  const mediaType = 'application/vnd.docker.distribution.manifest.list.v2+json';
  const body = JSON.stringify({ schemaVersion: 2, mediaType, manifests: list });
  const answer = await fetch(`${base}/${tag}`, {
    method: 'PUT',
    headers: { 'Content-Type': mediaType },
    body,
  });
  if (answer.status !== 201) throw new Error(`HTTP ${answer.status}`);
  return `sha256:${createHash('sha256').update(body).digest('hex')}`;
}
