/**
 * Runs the committed action on this machine as a workflow runner does:
 * `npm run demo [-- PLUGIN INPUT]`. Needs no npm install; brings an engine, the
 * example's image and Node.js 24 where they are missing. Called from another
 * repository (`npm --prefix … run demo`), that one is the workspace.
 */
import { rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT, timed } from './process.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `The demo needs Node.js 20.19 or later; this is ${process.version}.`,
  );
  process.exit(1);
}

const [
  PLUGIN = 'reverse_message_task',
  INPUT = '{"message": "hello world", "id": 123}',
] = process.argv.slice(2);

/** Where npm was called: npm itself changes to this repository. */
const { INIT_CWD = ROOT } = process.env;
const WORKSPACE = `${INIT_CWD}/`.startsWith(`${ROOT}/`) ? ROOT : INIT_CWD;

const { ensureEngine } = await import('./engine.mjs');
const { ensureImages } = await import('./images.mjs');
const { ensureNode24 } = await import('./node24.mjs');
const { runStep } = await import('./runner-step.mjs');

const heading = (text) =>
  console.log(`\n── ${text} ${'─'.repeat(72 - text.length)}`);
const log = (line) => console.log(`          ${line}`);
const setUp = (name, work) => timed(name, work, console.log);

async function demo() {
  heading('Setting up');
  await setUp('engine', async () => {
    const { version, apiVersion } = await ensureEngine({ log });
    return `Docker ${version}, API ${apiVersion}`;
  });
  if (WORKSPACE === ROOT) {
    await setUp('image', async () => {
      return (await ensureImages({ names: [PLUGIN], log })).join(', ');
    });
  }
  const node = await setUp('Node.js 24', ensureNode24);

  heading('The step');
  console.log(`- uses: ./
  with:
    plugin: ${PLUGIN}
    input: '${INPUT}'`);

  heading('Its log');
  const { DOCKER_CONFIG = path.join(homedir(), '.docker') } = process.env;
  // A fixed place, so that the files which the outputs name can be looked at.
  const temp = path.join(tmpdir(), 'plugin-runner-demo');
  await rm(temp, { recursive: true, force: true });
  const options = {
    node,
    workspace: WORKSPACE,
    temp,
    env: { DOCKER_CONFIG },
    inputs: { plugin: PLUGIN, input: INPUT },
    onLine: (line) => console.log(line),
  };
  const main = await runStep(options);

  heading('Its outputs');
  const width = Math.max(0, ...Object.keys(main.outputs).map((n) => n.length));
  for (const [name, value] of Object.entries(main.outputs)) {
    console.log(`${name.padEnd(width)}  ${value}`);
  }
  heading('Its summary');
  console.log(main.summary.trimEnd());

  heading('Its post step');
  const { state } = main;
  const post = await runStep({ ...options, entry: 'post', state });

  heading('Done');
  console.log(
    `The step ended with exit code ${main.exitCode} after ${Math.round(main.durationMs)} ms, its post step with ${post.exitCode}.`,
  );
  await Promise.all([main.cleanUp(), post.cleanUp()]);
  return main.exitCode === 0 ? (post.exitCode ?? 1) : (main.exitCode ?? 1);
}

try {
  process.exitCode = await demo();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
