import type { PullProgress } from '../image-request';

/** What the docker CLI says of a layer: `44e5a631f964: Download complete`. */
const LAYER =
  /^(\w{12,64}): (Pulling fs layer|Waiting|Downloading|Verifying Checksum|Download complete|Extracting|Pull complete|Already exists)\b/;

/** How much of a layer is done by then: it is downloaded, and unpacked. */
const SHARES: Readonly<Record<string, number>> = {
  'Download complete': 0.5,
  Extracting: 0.5,
  'Pull complete': 1,
  'Already exists': 1,
};

/**
 * Follows the lines of a `docker pull` without a terminal. Layers are all that
 * it tells of: no sizes, so a large one counts as much as a small one.
 * @returns what takes a line, and gives how far the pull is; undefined for a
 * line that is not about a layer.
 */
export function pullFollower(): (line: string) => PullProgress | undefined {
  const shares = new Map<string, number>();
  return (line) => {
    const [, layer, state] = LAYER.exec(line) ?? [];
    if (layer === undefined || state === undefined) return undefined;
    // What has been downloaded is waiting for its turn, not for its bytes.
    const before = shares.get(layer) ?? 0;
    shares.set(layer, Math.max(before, SHARES[state] ?? 0));
    const all = [...shares.values()];
    return {
      layers: all.length,
      layersDone: all.filter((share) => share === 1).length,
      share: all.reduce((sum, share) => sum + share, 0) / all.length,
    };
  };
}
