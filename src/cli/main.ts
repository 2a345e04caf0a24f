#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { joinWrites } from '../runner/join-writes';
import type { CliDoor, CliStream } from './cli-door';
import { openStdout } from './open-stdout';
import { quickAnswer } from './quick-answer';

/** Everything is closed by then; a leak must not hang a script. */
const LINGER_MS = 1_500;

const cancel = new AbortController();
const hurry = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // The first asks to stop; whoever sends another does not want to wait.
  process.on(signal, () => (cancel.signal.aborted ? hurry : cancel).abort());
}

let stdout: CliStream | undefined;
let stderr: CliStream | undefined;

/** A reader that went away (`| head`) must not end an execution half-way. */
function withoutReader(stream: CliStream): CliStream {
  return stream.on('error', () => undefined);
}

const door: CliDoor = {
  env: process.env,
  cwd: process.cwd(),
  // Each of them takes milliseconds to open, which `--help` does not have.
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return (stdout ??= withoutReader(openStdout()));
  },
  get stderr() {
    if (stderr === undefined) {
      stderr = withoutReader(process.stderr);
      joinWrites(stderr);
    }
    return stderr;
  },
  // npm installs a link to it.
  entryFile: realpathSync(process.argv[1] ?? ''),
  cancel: cancel.signal,
  hurry: hurry.signal,
};

const argv = process.argv.slice(2);
const answer = quickAnswer(argv, door.stdout.columns);
if (answer === undefined) {
  const { runCli } = await import('./run-cli');
  process.exitCode = await runCli(argv, door);
} else {
  door.stdout.write(answer);
}
setTimeout(() => {
  // What a slow reader has not read yet is the result.
  const isRead = (stdout?.writableLength ?? 0) === 0;
  if (isRead || cancel.signal.aborted) process.exit();
}, LINGER_MS).unref();
