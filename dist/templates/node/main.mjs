/**
 * One JSON object on stdin, one on stdout. Everything else, such as the log,
 * goes to stderr; the exit code says how it went.
 */
import { text } from 'node:stream/consumers';
import { countWords } from './count-words.mjs';

const INVALID_INPUT = 2;
const NO_WORDS = 3;

/** A line of the log; plugin-runner shows it by its level. */
function log(level, message) {
  process.stderr.write(`${JSON.stringify({ level, message })}\n`);
}

/**
 * The input schema has been checked before the plugin starts; this is for
 * whoever runs the image by hand.
 * @throws Error that says why the input cannot be used
 */
function parseInput(json) {
  let task;
  try {
    task = JSON.parse(json);
  } catch (error) {
    throw new Error(`the input is not JSON: ${error.message}`, {
      cause: error,
    });
  }
  if (typeof task?.text !== 'string') {
    throw new Error('the input is not an object with a "text"');
  }
  return task;
}

async function main() {
  let task;
  try {
    task = parseInput(await text(process.stdin));
  } catch (error) {
    log('error', error.message);
    return INVALID_INPUT;
  }
  const result = countWords(task.text, task.min_length);
  if (result === undefined) {
    log('error', 'no word of the text counts');
    return NO_WORDS;
  }
  log('info', `counted ${result.words} words`);
  process.stdout.write(JSON.stringify(result));
  return 0;
}

// Not process.exit(): it would cut off an output that is still being written.
process.exitCode = await main();
