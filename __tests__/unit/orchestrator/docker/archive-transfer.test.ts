import { setTimeout as sleep } from 'node:timers/promises';
import { putArchive } from '../../../../src/orchestrator/docker/archive-transfer';
import { connectEngine } from '../../../../src/orchestrator/docker/connect-engine';
import type { EngineClient } from '../../../../src/orchestrator/docker/engine-client';
import { startFakeEngine, type FakeEngine } from '../../../fakes/fake-engine';

let engine: FakeEngine;
let client: EngineClient;
beforeEach(async () => {
  engine = await startFakeEngine();
  client = await connectEngine({ kind: 'socket', path: engine.socketPath });
});
afterEach(async () => {
  client.close();
  await engine.close();
});

/** Gives one piece, and then nothing more. */
async function* standingStill(): AsyncGenerator<Uint8Array> {
  yield Buffer.alloc(512);
  await new Promise<never>(() => undefined);
}

test('a source that stands still does not hold who gives it up', async () => {
  const giveUp = new AbortController();
  const put = putArchive(client, 'c1', '/w', standingStill(), giveUp.signal);
  await sleep(20);
  giveUp.abort();
  await expect(put).rejects.toThrow('it was given up');
});

test('a source is closed when the engine refuses before its end', async () => {
  engine.refuse('PUT /containers/c1/archive', 'no space left on device');
  let isClosed = (): void => undefined;
  const closed = new Promise<void>((resolve) => (isClosed = resolve));
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        yield Buffer.alloc(512);
        await sleep(1);
      }
    } finally {
      isClosed();
    }
  }
  const signal = AbortSignal.timeout(50_000);
  await expect(
    putArchive(client, 'c1', '/w', source(), signal),
  ).rejects.toThrow('no space left on device');
  await closed;
});
