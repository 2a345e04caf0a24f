/**
 * Runs one step of this action as a workflow runner does: the committed bundle
 * in a process of its own, with the runner's environment and file commands, and
 * ended the runner's way (github.com/actions/runner, NodeScriptActionHandler,
 * FileCommandManager and ProcessInvoker).
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What the runner waits after SIGINT, and then after SIGTERM. */
const SIGINT_GRACE_MS = 7500;
const SIGTERM_GRACE_MS = 2500;

/** Credentials that a runner's process holds: none may reach a plugin or a log. */
export const DECOYS = {
  ACTIONS_RUNTIME_TOKEN: 'decoy-runtime-token',
  ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/decoy-runtime-url',
  ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/decoy-results-url',
  ACTIONS_CACHE_URL: 'http://127.0.0.1:9/decoy-cache-url',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'decoy-id-token',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/decoy-id-token-url',
  GITHUB_TOKEN: 'decoy-github-token',
};

/** @see runner-step.d.mts for the options and the result. */
export async function runStep({
  action = ROOT,
  entry = 'main',
  inputs = {},
  workspace,
  temp,
  node = process.execPath,
  env = {},
  state = {},
  signal,
  timeoutMs,
  onLine = () => {},
  onStart = () => {},
} = {}) {
  const contract = parseAction(
    await readFile(path.join(action, 'action.yml'), 'utf8'),
  );
  const script = contract.runs[entry];
  if (!script) throw new Error(`action.yml has no runs.${entry}`);

  const variables = {
    ...inputVariables(contract.inputs, inputs),
    ...stateVariables(state),
  };

  const scratch = await mkdtemp(path.join(tmpdir(), 'runner-'));
  const directories = {
    workspace: workspace ?? path.join(scratch, 'workspace'),
    temp: temp ?? path.join(scratch, '_temp'),
    home: path.join(scratch, 'home'),
    commands: path.join(scratch, '_runner_file_commands'),
  };
  for (const directory of Object.values(directories)) {
    await mkdir(directory, { recursive: true });
  }
  const files = {};
  for (const name of FILE_COMMANDS) {
    files[name] = path.join(directories.commands, name.toLowerCase());
    await writeFile(files[name], '');
  }

  const started = process.hrtime.bigint();
  const child = spawn(node, [path.join(action, script)], {
    cwd: directories.workspace,
    env: {
      ...runnerEnvironment(directories),
      ...files,
      ...variables,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, by) => resolve({ exitCode, signal: by }));
  });
  const printed = collectOutput(child, onLine);
  const canceller = cancelAsRunner(child, { signal, timeoutMs });
  onStart({ pid: child.pid, ...directories });
  const end = await ended.finally(canceller.dispose);
  const durationMs = Number(process.hrtime.bigint() - started) / 1e6;

  const read = (name) => readFile(files[name], 'utf8');
  return {
    ...end,
    ...printed(),
    outputs: parseFileCommand(await read('GITHUB_OUTPUT')),
    state: parseFileCommand(await read('GITHUB_STATE')),
    exported: parseFileCommand(await read('GITHUB_ENV')),
    summary: await read('GITHUB_STEP_SUMMARY'),
    cancelled: canceller.fired(),
    durationMs,
    workspace: directories.workspace,
    temp: directories.temp,
    cleanUp: () => rm(scratch, { recursive: true, force: true }),
  };
}

const FILE_COMMANDS = [
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STEP_SUMMARY',
];

/** The variables of a hosted runner that a step may look at. */
function runnerEnvironment({ workspace, temp, home }) {
  const { PATH, DOCKER_HOST, LANG = 'C.UTF-8' } = process.env;
  return {
    PATH,
    LANG,
    HOME: home,
    ...(DOCKER_HOST && { DOCKER_HOST }),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_JOB: 'demo',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REPOSITORY: 'octocat/demo',
    GITHUB_REPOSITORY_OWNER: 'octocat',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1234567890',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_WORKFLOW: 'demo',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'demo',
    RUNNER_OS:
      { darwin: 'macOS', win32: 'Windows' }[process.platform] ?? 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: path.join(home, 'tools'),
    ...DECOYS,
  };
}

/** INPUT_* as the runner names them: spaces become _, hyphens stay. */
function inputVariables(declared, given) {
  const unknown = Object.keys(given).filter((name) => !(name in declared));
  if (unknown.length > 0) {
    throw new Error(`action.yml declares no input ${unknown.join(', ')}`);
  }
  return Object.fromEntries(
    Object.entries({ ...declared, ...given }).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      String(value),
    ]),
  );
}

const stateVariables = (state) =>
  Object.fromEntries(
    Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]),
  );

/** Keeps what the child prints, and reports it line by line. */
function collectOutput(child, onLine) {
  let log = '';
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    const decoder = new StringDecoder('utf8');
    let rest = '';
    const take = (chunk) => {
      log += chunk;
      text[name] += chunk;
      const lines = (rest + chunk).split('\n');
      rest = lines.pop();
      for (const line of lines) onLine(line, name);
    };
    child[name].on('data', (chunk) => take(decoder.write(chunk)));
    child[name].on('end', () => {
      take(decoder.end());
      if (rest !== '') onLine(rest, name);
    });
  }
  return () => ({ log, ...text });
}

/**
 * What the runner does when the workflow is cancelled or `timeout-minutes` is
 * over: SIGINT, SIGTERM, SIGKILL, each to the step's own process only.
 */
function cancelAsRunner(child, { signal, timeoutMs }) {
  const timers = [];
  let fired = false;
  const later = (ms, work) => timers.push(setTimeout(work, ms));
  const cancel = () => {
    if (fired) return;
    fired = true;
    child.kill('SIGINT');
    later(SIGINT_GRACE_MS, () => child.kill('SIGTERM'));
    later(SIGINT_GRACE_MS + SIGTERM_GRACE_MS, () => child.kill('SIGKILL'));
  };
  if (timeoutMs !== undefined) later(timeoutMs, cancel);
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel);
  return {
    fired: () => fired,
    dispose: () => {
      timers.forEach(clearTimeout);
      signal?.removeEventListener('abort', cancel);
    },
  };
}

/**
 * NAME=VALUE, or NAME<<DELIMITER, lines, DELIMITER: whichever comes first.
 * @throws Error with the runner's own words for what it would refuse.
 */
export function parseFileCommand(text) {
  const values = {};
  // Only a line feed ends a line here, unlike in the log.
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'.`);
      values[line.slice(0, equals)] = line.slice(equals + 1);
    } else if (heredoc > 0) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, index + 1);
      if (delimiter === '') throw new Error(`Invalid format '${line}'.`);
      if (end < 0) {
        throw new Error(
          `Invalid value. Matching delimiter not found '${delimiter}'`,
        );
      }
      values[line.slice(0, heredoc)] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return values;
}

/**
 * Just what a runner needs of action.yml: each input's default, and `runs`.
 * Reads plain and quoted scalars in block style; that is all ours uses.
 */
export function parseAction(text) {
  const contract = { inputs: {}, runs: {} };
  let section = '';
  let input = '';
  for (const line of text.split('\n')) {
    const [, indent, key, value] =
      /^( *)([\w-]+):(?: +(.*?))? *$/.exec(line) ?? [];
    if (key === undefined) continue;
    if (indent === '') section = key;
    else if (section === 'runs' && indent.length === 2) {
      contract.runs[key] = scalar(value);
    } else if (section === 'inputs' && indent.length === 2) {
      input = key;
      contract.inputs[input] = '';
    } else if (
      section === 'inputs' &&
      indent.length === 4 &&
      key === 'default'
    ) {
      contract.inputs[input] = scalar(value);
    }
  }
  return contract;
}

function scalar(value = '') {
  if (/^[|>{[&*!]/.test(value)) {
    throw new Error(`action.yml: scripts/runner-step.mjs cannot read ${value}`);
  }
  if (value.startsWith("'")) return value.slice(1, -1).replaceAll("''", "'");
  if (value.startsWith('"')) return JSON.parse(value);
  return value.replace(/ +#.*$/, '');
}
