import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { REPOSITORY } from './action';

/** A server of the committed command line, which listens. */
export interface Served {
  readonly url: string;
  readonly token: string;
  readonly port: number;
  /** Asks it to end, and waits until it has. @returns its exit code. */
  stop(): Promise<number | null>;
}

/** Starts `plugin-runner serve` with arguments of its own. */
export async function serve(args: readonly string[]): Promise<Served> {
  const server = spawn(
    process.execPath,
    [join(REPOSITORY, 'dist/cli/index.js'), 'serve', ...args],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  server.stderr.on('data', (bytes: Buffer) => {
    log += bytes.toString();
  });
  const ended = once(server, 'close') as Promise<[number | null]>;
  const lines = createInterface({ input: server.stdout });
  const [line] = (await Promise.race([
    once(lines, 'line'),
    ended.then(([code]) => {
      throw new Error(`the server ended with ${code}:\n${log}`);
    }),
  ])) as [string];
  const { url, token = '' } = JSON.parse(line) as {
    url: string;
    token?: string;
  };
  return {
    url,
    token,
    port: Number(new URL(url).port),
    async stop() {
      server.kill('SIGTERM');
      const [code] = await ended;
      return code;
    },
  };
}
