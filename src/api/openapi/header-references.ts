/** References to headers of the document, by their names. */
export function headerReferences(
  ...names: readonly string[]
): Record<string, { $ref: string }> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      { $ref: `#/components/headers/${name.replaceAll('-', '')}` },
    ]),
  );
}

/** What an answer says of its execution. */
export const EXECUTION_HEADERS = headerReferences(
  ...['Location', 'Plugin-Execution-Id', 'Plugin-Outcome'],
  ...['Plugin-Exit-Code', 'Plugin-Duration-Ms', 'Plugin-Image-Digest'],
  ...['Plugin-Peak-Memory-Bytes', 'Plugin-Cpu-Ms'],
);
