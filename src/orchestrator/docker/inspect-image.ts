import { LONG_QUOTE, quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import { compareVersions } from './compare-versions';
import type { EngineClient } from './engine-client';

/** The first API whose image inspect can be asked for a platform. */
const PLATFORM_INSPECT_API = '1.49';

/** An image as the engine describes it. */
export interface InspectedImage {
  readonly Id: string;
  readonly RepoDigests?: readonly string[] | null;
  readonly Os?: string;
  readonly Architecture?: string;
  readonly Variant?: string;
  readonly Config?: {
    readonly User?: string;
    readonly Labels?: Readonly<Record<string, string>> | null;
    readonly Volumes?: Readonly<Record<string, unknown>> | null;
  } | null;
}

/**
 * Looks at an image.
 * @returns undefined when the engine does not have it.
 */
export async function inspectImage(
  name: string,
  platform: string | undefined,
  client: EngineClient,
): Promise<InspectedImage | undefined> {
  const query =
    platform !== undefined &&
    compareVersions(client.apiVersion, PLATFORM_INSPECT_API) >= 0
      ? `?platform=${encodeURIComponent(platformJson(platform))}`
      : '';
  const answer = await client.call({
    method: 'GET',
    path: `/images/${name}/json${query}`,
  });
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) {
    throw new EngineError(
      'image_unavailable',
      `The engine cannot say what the image ${quote(name)} is ` +
        `(HTTP ${answer.status}: ${quote(answer.message, LONG_QUOTE)}).`,
    );
  }
  return answer.body as InspectedImage;
}

function platformJson(platform: string): string {
  const [os, architecture, variant] = platform.split('/');
  return JSON.stringify({ os, architecture, ...(variant && { variant }) });
}

/**
 * What the engine runs without emulation. It is asked only when no image is for
 * this machine's processor.
 * @param platforms those that there are images for.
 */
export async function enginePlatform(
  platforms: readonly string[],
  client: EngineClient,
): Promise<string> {
  const here = { x64: 'linux/amd64', arm64: 'linux/arm64' }[
    process.arch as string
  ];
  // Elsewhere, this machine's processor says nothing.
  if (
    client.isLocal &&
    here !== undefined &&
    platforms.some((it) => platformFits(here, it))
  ) {
    return here;
  }
  const answer = await client.call({ method: 'GET', path: '/version' });
  const version = (answer.body ?? {}) as { Os?: string; Arch?: string };
  return `${version.Os ?? 'linux'}/${version.Arch ?? 'unknown'}`;
}

/** `os/arch[/variant]` of an image. */
export function platformOf(image: InspectedImage): string {
  const parts = [image.Os, image.Architecture, image.Variant];
  return parts.filter(Boolean).join('/');
}

/** `linux/arm64` fits `linux/arm64/v8`; a named variant must be equal. */
export function platformFits(wanted: string, got: string): boolean {
  const [wantedOs, wantedArch, wantedVariant] = wanted.split('/');
  const [os, arch, variant] = got.split('/');
  return (
    wantedOs === os &&
    wantedArch === arch &&
    (wantedVariant === undefined ||
      variant === undefined ||
      wantedVariant === variant)
  );
}
