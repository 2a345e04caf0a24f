/** Names that mean something else in a plugins directory. */
const RESERVED = /^policy(?:\.|$)/i;

/**
 * The names, without an ending, that the file of a definition may get; the
 * first that is free is the one. Another version of the plugin may have the
 * plain one.
 */
export function newFileNames(
  id: string,
  version: string | undefined,
): readonly string[] {
  const plain = RESERVED.test(id) ? `plugin-${id}` : id;
  return version === undefined ? [plain] : [plain, `${plain}@${version}`];
}
