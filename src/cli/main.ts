#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { joinWrites } from '../runner/join-writes';
import { openStdout } from './open-stdout';
import { runCli } from './run-cli';

/** Everything is closed by then; a leak must not hang a script. */
const LINGER_MS = 1_500;

const cancel = new AbortController();
const hurry = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // The first asks to stop; whoever sends another does not want to wait.
  process.on(signal, () => (cancel.signal.aborted ? hurry : cancel).abort());
}
const stdout = openStdout();
for (const stream of [stdout, process.stderr]) {
  // A reader that went away (`| head`) must not end an execution half-way.
  stream.on('error', () => undefined);
}
joinWrites(process.stderr);
process.exitCode = await runCli(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  stdin: process.stdin,
  stdout,
  stderr: process.stderr,
  // npm installs a link to it.
  entryFile: realpathSync(process.argv[1] ?? ''),
  cancel: cancel.signal,
  hurry: hurry.signal,
});
setTimeout(() => {
  // What a slow reader has not read yet is the result.
  if (stdout.writableLength > 0 && !cancel.signal.aborted) return;
  process.exit();
}, LINGER_MS).unref();
