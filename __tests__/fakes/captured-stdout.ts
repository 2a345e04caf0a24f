/**
 * What some work prints on this process's stdout, which sees none of it.
 * An exit code that it sets is taken back and returned.
 */
export async function captureStdout(
  work: () => Promise<unknown>,
): Promise<{ text: string; exitCode: typeof process.exitCode }> {
  const { stdout } = process;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- put back as it was
  const write = stdout.write;
  const before = process.exitCode;
  const pieces: Buffer[] = [];
  stdout.write = (piece: string | Uint8Array): boolean => {
    pieces.push(Buffer.from(piece));
    return true;
  };
  let exitCode: typeof process.exitCode;
  try {
    await work();
  } finally {
    stdout.write = write;
    exitCode = process.exitCode;
    process.exitCode = before;
  }
  return { text: Buffer.concat(pieces).toString('utf8'), exitCode };
}
