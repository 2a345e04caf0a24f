import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExecutionRecord } from '../../src/runner/execution-record';
import { needed, REPOSITORY, TEST_PLUGINS } from './action';

const CLI = join(REPOSITORY, 'dist/cli/index.js');

/** How the server of a test is started. */
export interface ServeOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Definitions beside those of all tests, by the name of their file. */
  readonly plugins?: Readonly<Record<string, object>>;
  /** The Node.js that runs it; the action's by default. */
  readonly node?: string;
}

/** A `plugin-runner serve` that runs. */
export interface Served {
  readonly url: string;
  readonly token: string;
  /** With the token, as a client's base URL carries it. */
  readonly base: string;
  readonly process: ChildProcess;
  readonly directory: string;
  readonly recordsDirectory: string;
  /** What it has written so far. */
  stdout(): string;
  stderr(): string;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  execute(
    plugin: string,
    input?: unknown,
    init?: RequestInit,
  ): Promise<Response>;
  /** Starts one and does not wait. @returns its id. */
  begin(plugin: string, input?: unknown): Promise<string>;
  record(id: string): Promise<ExecutionRecord>;
  /** Waits until a record is as wanted; the test's timeout ends it. */
  until(
    id: string,
    isSo: (record: ExecutionRecord) => boolean,
  ): Promise<ExecutionRecord>;
  /** Sends signals and waits for the end. @returns the exit code. */
  stop(...signals: readonly NodeJS.Signals[]): Promise<number | null>;
}

const running = new Set<Served>();

/** Starts the committed CLI's server. */
export async function serve(options: ServeOptions = {}): Promise<Served> {
  const directory = mkdtempSync(join(tmpdir(), 'plugin-runner-serve-'));
  const plugins = join(directory, 'plugins');
  mkdirSync(plugins);
  for (const [name, definition] of Object.entries(options.plugins ?? {})) {
    writeFileSync(join(plugins, name), JSON.stringify(definition));
  }
  const recordsDirectory = join(directory, 'records');
  const child = spawn(
    options.node ?? needed('TEST_NODE24'),
    [
      ...[CLI, 'serve', '-d', plugins, '-d', TEST_PLUGINS],
      ...['--records-dir', recordsDirectory, ...(options.args ?? [])],
    ],
    {
      cwd: REPOSITORY,
      env: { ...process.env, RUNNER_TEMP: '', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (bytes: Buffer) => (stdout += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (stderr += bytes.toString()));
  const ended = once(child, 'close') as Promise<[number | null]>;
  while (!stdout.includes('\n')) {
    const [early] = await Promise.race([
      once(child.stdout, 'data').then(() => []),
      ended,
    ]);
    if (early !== undefined)
      throw new Error(`serve ended (${early}): ${stderr}`);
  }
  const { url, token = '' } = JSON.parse(stdout) as {
    url: string;
    token?: string;
  };
  const headers = { authorization: `Bearer ${token}` };
  const served: Served = {
    ...{ url, token, process: child, directory, recordsDirectory },
    base: url.replace('://', `://x:${token}@`),
    stdout: () => stdout,
    stderr: () => stderr,
    fetch: (path, init = {}) =>
      fetch(url + path, {
        ...init,
        headers: { ...headers, ...(init.headers as Record<string, string>) },
      }),
    execute: (plugin, input = {}, init = {}) =>
      served.fetch(`/tasks/${plugin}/execute`, {
        method: 'POST',
        body: JSON.stringify(input),
        ...init,
        headers: {
          'content-type': 'application/json',
          ...(init.headers as Record<string, string>),
        },
      }),
    async begin(plugin, input) {
      const prefer = { headers: { prefer: 'respond-async' } };
      const answer = await served.execute(plugin, input, prefer);
      expect(answer.status).toBe(202);
      const body = (await answer.json()) as { execution_id: string };
      return body.execution_id;
    },
    async record(id) {
      const answer = await served.fetch(`/executions/${id}`);
      expect(answer.status).toBe(200);
      return (await answer.json()) as ExecutionRecord;
    },
    async until(id, isSo) {
      for (;;) {
        const record = await served.record(id);
        if (isSo(record)) return record;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async stop(...signals) {
      for (const signal of signals) {
        child.kill(signal);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      const [code] = await ended;
      running.delete(served);
      return code;
    },
  };
  running.add(served);
  return served;
}

/** Ends the servers of a test that has failed, and removes what they wrote. */
export async function stopServers(): Promise<void> {
  for (const served of [...running]) await served.stop('SIGTERM', 'SIGTERM');
}

/** Removes what a server wrote. */
export function forgetServer({ directory }: Served): void {
  rmSync(directory, { recursive: true, force: true });
}

/** Runs the server's command line where it has to be refused. */
export function refused(...args: readonly string[]): {
  status: number | null;
  stdout: string;
  stderr: string;
} {
  return spawnSync(needed('TEST_NODE24'), [CLI, 'serve', ...args], {
    cwd: REPOSITORY,
    encoding: 'utf8',
    timeout: 100_000,
  });
}

/** Whether an execution is where its plugin runs. */
export function isRunning({ states }: ExecutionRecord): boolean {
  return states.some(({ state }) => state === 'run');
}
