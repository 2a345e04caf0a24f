import { joinWrites } from '../runner/join-writes';
import { runStep } from './run-step';

/** Everything is closed by then; a leak must not hang the job. */
const LINGER_MS = 1_500;

/** What package.json promises; some workflow runners bring an older one. */
const OLDEST_NODE = 20;

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
await runStep(process.env, cancel.signal, process.argv[1] ?? '', hurry.signal);
setTimeout(() => {
  // What a slow reader of the log has not read yet says why the step failed.
  if (process.stdout.writableLength > 0) return;
  process.stdout.write(
    '::warning::plugin-runner did not let go of everything it had opened; please report this.\n',
  );
  process.exit();
}, LINGER_MS).unref();
