import { joinWrites } from '../runner/join-writes';

/** Everything is closed by then; a leak must not hang the job. */
const LINGER_MS = 1_500;

/** What package.json promises; some workflow runners bring an older one. */
const OLDEST_NODE = 20;

/** What a step has of the process it runs in. */
export interface StepProcess {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the step is cancelled. */
  readonly cancel: AbortSignal;
  /** Aborted when a cancelled step has to end at once. */
  readonly hurry: AbortSignal;
  /** Absolute path of the bundle that runs. */
  readonly entryFile: string;
}

/** Runs a step as the whole of this process. */
export async function enterStep(
  step: (process: StepProcess) => Promise<void>,
): Promise<void> {
  if (Number.parseInt(process.versions.node) < OLDEST_NODE) {
    process.stdout.write(
      `::error::plugin-runner needs Node.js ${OLDEST_NODE} or later and this runner has ${process.version}: update the runner, or the image it runs steps in.\n`,
    );
    process.exit(1);
  }
  const cancel = new AbortController();
  const hurry = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // The first asks to stop; whoever sends another does not want to wait.
    process.on(signal, () => (cancel.signal.aborted ? hurry : cancel).abort());
  }
  // A reader of the log that went away must not end the step half-way.
  process.stdout.on('error', () => undefined);
  joinWrites(process.stdout);
  await step({
    env: process.env,
    cancel: cancel.signal,
    hurry: hurry.signal,
    entryFile: process.argv[1] ?? '',
  });
  setTimeout(() => {
    // What a slow reader of the log has not read yet says why the step failed.
    if (process.stdout.writableLength > 0) return;
    process.stdout.write(
      '::warning::plugin-runner did not let go of everything it had opened; please report this.\n',
    );
    process.exit();
  }, LINGER_MS).unref();
}
