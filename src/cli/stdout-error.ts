/** The result cannot be written to stdout: a full disk, say. */
export class StdoutError extends Error {
  /** @param code of the system, such as `ENOSPC` */
  constructor(code: string, options?: ErrorOptions) {
    super(
      `The result could not be written to stdout (${code}): what is there is not the whole of it.`,
      options,
    );
  }
}
