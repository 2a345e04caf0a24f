import { realpathSync } from 'node:fs';
import { joinWrites } from '../runner/join-writes';
import type { CliStream } from './cli-door';
import { runCli } from './run-cli';

/** Everything is closed by then; a leak must not hang a script. */
const LINGER_MS = 1_500;

/**
 * Runs a command line in this process, which exits with what comes of it.
 * @param argv what stands behind the name of the program.
 */
export async function startCli(
  argv: readonly string[],
  stdout: CliStream,
): Promise<void> {
  const cancel = new AbortController();
  const hurry = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // The first asks to stop; whoever sends another does not want to wait.
    process.on(signal, () => (cancel.signal.aborted ? hurry : cancel).abort());
  }
  process.stderr.on('error', () => undefined);
  joinWrites(process.stderr);
  process.exitCode = await runCli(argv, {
    env: process.env,
    cwd: process.cwd(),
    stdout,
    stderr: process.stderr,
    // Opened where it is read: nothing else is to wait for it.
    get stdin() {
      return process.stdin;
    },
    // npm installs a link to it.
    entryFile: realpathSync(process.argv[1] ?? ''),
    cancel: cancel.signal,
    hurry: hurry.signal,
  });
  setTimeout(() => {
    // What a slow reader has not read yet is the result.
    if (stdout.writableLength === 0 || cancel.signal.aborted) process.exit();
  }, LINGER_MS).unref();
}
