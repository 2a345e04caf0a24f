import fastify from 'fastify';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen, type Listening } from '../../../src/api/listen';

/** Longer than an answer has at least. */
const LONG_MS = 2_300;

/** A server with one answer on its way. */
async function answering(): Promise<{
  listening: Listening;
  body: PassThrough;
  answer: IncomingMessage;
}> {
  const body = new PassThrough();
  body.write('first ');
  const listening = await listen(
    () => {
      const app = fastify({ forceCloseConnections: 'idle' });
      app.get('/', (_, reply) => reply.type('text/plain').send(body));
      return app;
    },
    '127.0.0.1',
    0,
  );
  const [answer] = (await once(get(listening.url), 'response')) as [
    IncomingMessage,
  ];
  return { listening, body, answer };
}

test('an answer on its way has what is left of the grace', async () => {
  const { listening, body, answer } = await answering();
  const closed = listening.close(60_000, new AbortController().signal);
  await sleep(LONG_MS);
  body.end('last');
  let text = '';
  for await (const bytes of answer) text += String(bytes);
  expect(text).toBe('first last');
  await closed;
});

test.each([
  ['before', true],
  ['while', false],
])('a hurry %s it closes cuts it off', async (_, isBefore) => {
  const { listening, answer } = await answering();
  const hurry = new AbortController();
  if (isBefore) hurry.abort();
  const closed = listening.close(60_000, hurry.signal);
  const cut = once(answer.resume(), 'error');
  hurry.abort();
  await closed;
  expect(await cut).toEqual([expect.objectContaining({ code: 'ECONNRESET' })]);
});

test('a host with two addresses is one server, which closes whole', async () => {
  const app = fastify();
  app.get('/', () => 'here');
  const listening = await listen(() => app, 'localhost', 0);
  expect(listening.url).toMatch(/^http:\/\/localhost:\d+$/);
  expect(app.addresses()).toHaveLength(1);
  expect(await (await fetch(listening.url)).text()).toBe('here');
  await listening.close(0, AbortSignal.abort());
});
