// https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string
const SEMANTIC_VERSION =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/;
/** Longer ones are refused by every tool that compares versions. */
const MAX_LENGTH = 256;

/** True for an exact semantic version: `1.2.0`, not `v1.2.0`, not `1.2`. */
export function isVersion(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const match = SEMANTIC_VERSION.exec(text);
  if (match === null) return false;
  return match.slice(1, 4).every((part) => Number.isSafeInteger(Number(part)));
}
