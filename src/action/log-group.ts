/** A foldable part of the step's log. */
export interface LogGroup {
  /** Opens it; does nothing when it is open. */
  open(): void;
  /** Closes it; does nothing when it was never opened. */
  close(): void;
}

/** A group that shows only when something is in it. The title is ours. */
export function logGroup(
  title: string,
  print: (line: string) => void,
): LogGroup {
  let isOpen = false;
  return {
    open() {
      if (!isOpen) print(`::group::${title}`);
      isOpen = true;
    },
    close() {
      if (isOpen) print('::endgroup::');
      isOpen = false;
    },
  };
}
