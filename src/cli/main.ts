#!/usr/bin/env node
import { openStdout } from './open-stdout';
import { printAnswer } from './print-answer';
import { quickAnswer } from './quick-answer';

const argv = process.argv.slice(2);
const stdout = openStdout();
// A reader that went away (`| head`) must not end an execution half-way.
stdout.on('error', () => undefined);
const answer = quickAnswer(argv, stdout.columns);
if (answer === undefined) {
  const { startCli } = await import('./start-cli');
  await startCli(argv, stdout);
} else {
  process.exitCode = await printAnswer(answer, stdout, process.stderr);
}
