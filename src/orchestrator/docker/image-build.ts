import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildInstruction } from '../../definition/definition';
import { LONG_QUOTE, quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import type { PullPolicy } from '../image-request';
import type { RunDockerCli } from './docker-cli';
import { pullableName, type PullRequest } from './image-pull';

/** What to build. */
export interface BuildRequest extends PullRequest {
  readonly build: BuildInstruction;
  readonly pull: PullPolicy;
  readonly buildLabels?: Readonly<Record<string, string>>;
}

/**
 * Builds an image of the repository through the docker CLI.
 * @returns the id of the built image.
 * @throws EngineError `image_unavailable` with the last lines of the build.
 */
export async function buildImage(
  request: BuildRequest,
  run: RunDockerCli,
): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'plugin-runner-build-'));
  try {
    const idFile = join(directory, 'image-id');
    const lastLines: string[] = [];
    const result = await run(buildArguments(request, idFile), {
      signal: request.signal,
      onLine: (line) => {
        request.onProgress(line);
        if (line.trim() !== '') lastLines.push(line);
        if (lastLines.length > 5) lastLines.shift();
      },
    });
    request.signal.throwIfAborted();
    if (result.exitCode !== 0) {
      throw new EngineError(
        'image_unavailable',
        `The image ${quote(request.reference.text)} could not be built from ` +
          `${quote(request.build.dockerfile)} (docker build ended with ` +
          `${result.exitCode}): ${quote(lastLines.at(-1) ?? 'no output', LONG_QUOTE)}. ` +
          'The log above has the whole build.',
      );
    }
    return (await readFile(idFile, 'utf8')).trim();
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** The argv of `docker build`. Pure. */
export function buildArguments(
  request: Pick<
    BuildRequest,
    'reference' | 'platform' | 'build' | 'pull' | 'buildLabels'
  >,
  idFile: string,
): string[] {
  return [
    'build',
    '--file',
    request.build.dockerfile,
    '--iidfile',
    idFile,
    '--tag',
    pullableName(request.reference),
    // The classic builder leaves the container of a failed step behind.
    '--force-rm',
    ...(request.pull === 'always' ? ['--pull'] : []),
    ...(request.platform === undefined ? [] : ['--platform', request.platform]),
    ...Object.entries(request.buildLabels ?? {}).flatMap(([name, value]) => [
      '--label',
      `${name}=${value}`,
    ]),
    '--',
    request.build.context,
  ];
}
