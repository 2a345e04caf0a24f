import { runStep } from './run-step';

/** Everything is closed by then; a leak must not hang the job for hours. */
const LINGER_MS = 10_000;

const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => cancel.abort());
}
// A reader of the log that went away must not end the step half-way.
process.stdout.on('error', () => undefined);
await runStep(process.env, cancel.signal);
setTimeout(() => {
  process.stdout.write(
    '::warning::plugin-runner did not let go of everything it had opened; please report this.\n',
  );
  process.exit();
}, LINGER_MS).unref();
