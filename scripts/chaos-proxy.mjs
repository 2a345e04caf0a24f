/**
 * A proxy in front of a real engine's socket that does to a connection what
 * networks, dying daemons and broken middle boxes do: the fault kit of the
 * tests. One connection carries one request, so that every fault is exact.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const HEAD_END = Buffer.from('\r\n\r\n');
const TRICKLE_MS = 200;

/** @see chaos-proxy.d.mts for the rules and what a test can do. */
export async function startChaosProxy(
  engine = process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock',
) {
  const engineSocket = engine.replace(/^unix:\/\//, '');
  const directory = await mkdtemp(path.join(tmpdir(), 'chaos-'));
  const socketPath = path.join(directory, 'docker.sock');
  const rules = [];
  const requests = [];
  const open = new Set();
  let isDown = false;

  const keep = (socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
    return socket;
  };
  const cutAll = () => {
    for (const socket of open) socket.destroy();
  };

  function faultOf(line) {
    const [found] = rules.filter(({ on, nth, seen }) => {
      if (!matches(on, line)) return false;
      seen.count += 1;
      return nth === undefined || nth === seen.count;
    });
    found?.onHit?.();
    return found?.fault ?? { kind: 'none' };
  }

  const server = createServer({ allowHalfOpen: true }, (client) => {
    keep(client);
    if (isDown) return client.destroy();
    let head = Buffer.alloc(0);
    const onData = (chunk) => {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf(HEAD_END);
      if (end < 0) return;
      client.off('data', onData);
      client.pause();
      const line = lineOf(head);
      requests.push(line);
      const request = withoutKeepAlive(head, end);
      serve(client, request, faultOf(line));
    };
    client.on('data', onData);
  });

  function serve(client, request, fault) {
    const { kind } = fault;
    if (kind === 'cut' && fault.when === 'before') return client.destroy();
    if (kind === 'cut-all' && fault.when === 'before') return cutAll();
    if (kind === 'stall' && fault.when === 'before') return client.resume();
    if (kind === 'answer') {
      client.resume();
      return client.end(canned(fault));
    }
    if (kind === 'delay') {
      return setTimeout(() => {
        if (!client.destroyed) serve(client, request, { kind: 'none' });
      }, fault.ms);
    }
    const upstream = keep(connect({ path: engineSocket, allowHalfOpen: true }));
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => {
      // A stall is a silence, not an end; what is split may be on its way still.
      if (kind !== 'stall' && kind !== 'split') client.destroy();
    });
    if (kind === 'split') {
      copySplit(upstream, client);
      copySplit(client, upstream, request);
      return;
    }
    upstream.write(request);
    client.on('data', (chunk) => {
      if (!upstream.write(chunk)) client.pause();
    });
    upstream.on('drain', () => client.resume());
    client.on('end', () => upstream.end());
    client.resume();
    copyAnswer(upstream, client, fault);
  }

  /** Copies what the engine says, up to the point of the fault. */
  function copyAnswer(upstream, client, fault) {
    const limit = fault.when === 'after' ? 0 : (fault.afterBytes ?? Infinity);
    let head = Buffer.alloc(0);
    let headDone = limit === 0;
    let copied = 0;
    const pass = (bytes) => {
      if (bytes.length > 0 && !client.write(bytes)) upstream.pause();
    };
    const act = (rest) => {
      upstream.removeAllListeners('data');
      upstream.pause();
      if (fault.kind === 'cut-all') cutAll();
      else if (fault.kind === 'truncate') client.end();
      else if (fault.kind === 'trickle') trickle(client, rest);
      // Destroyed after what was written before has left.
      else if (fault.kind === 'cut') client.write('', () => client.destroy());
    };
    const count = (bytes) => {
      const rest = limit - copied;
      pass(bytes.subarray(0, rest));
      copied += Math.min(bytes.length, rest);
      if (copied >= limit) act(bytes.subarray(rest));
    };
    client.on('drain', () => upstream.resume());
    upstream.on('end', () => {
      if (fault.kind === 'none') client.end();
    });
    upstream.on('data', (chunk) => {
      if (limit === Infinity) return pass(chunk);
      if (headDone) return count(chunk);
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf(HEAD_END);
      if (end < 0) return;
      headDone = true;
      pass(head.subarray(0, end + HEAD_END.length));
      count(head.subarray(end + HEAD_END.length));
    });
  }

  await new Promise((resolve) => server.listen(socketPath, resolve));
  return {
    socketPath,
    host: `unix://${socketPath}`,
    requests,
    on(line, fault, { nth, onHit } = {}) {
      rules.push({ on: line, fault, nth, onHit, seen: { count: 0 } });
    },
    clear() {
      rules.length = 0;
    },
    cutAll,
    down() {
      isDown = true;
      cutAll();
    },
    up() {
      isDown = false;
    },
    async close() {
      isDown = true;
      cutAll();
      await new Promise((resolve) => server.close(resolve));
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** `POST /containers/x/start`: without version and query. */
function lineOf(head) {
  const [method, target] = head.toString('latin1').split(' ', 2);
  const route = target.replace(/^\/v\d+\.\d+/, '').replace(/\?.*/, '');
  return `${method} ${route}`;
}

/** `*` stands for one segment of the path. */
function matches(pattern, line) {
  if (pattern instanceof RegExp) return pattern.test(line);
  const wanted = pattern.split('/');
  const got = line.split('/');
  return (
    wanted.length === got.length &&
    wanted.every((part, index) => part === '*' || part === got[index])
  );
}

/** The docker CLI would send a second request where we count one. */
function withoutKeepAlive(bytes, end) {
  const head = bytes.subarray(0, end).toString('latin1');
  if (/^upgrade:/im.test(head)) return bytes;
  const closing = head.replace(/\r\nconnection:[^\r]*/i, '');
  return Buffer.concat([
    Buffer.from(`${closing}\r\nConnection: close`, 'latin1'),
    bytes.subarray(end),
  ]);
}

function canned({ status, body = '', contentType = 'application/json' }) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return (
    `HTTP/1.1 ${status} Canned\r\nContent-Type: ${contentType}\r\n` +
    `Content-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`
  );
}

/** A byte now and then; a write is also how a lost reader is noticed. */
function trickle(to, bytes) {
  let at = 0;
  const timer = setInterval(() => {
    to.write(bytes.subarray(at, (at += 1)));
  }, TRICKLE_MS);
  to.on('close', () => clearInterval(timer));
}

/** Every byte is a write, and a read, of its own. */
function copySplit(from, to, first = Buffer.alloc(0)) {
  let queue = [first];
  let ended = false;
  let running = false;
  const step = () => {
    running = true;
    const [bytes] = queue;
    if (to.destroyed) return;
    if (bytes === undefined) {
      running = false;
      if (ended) to.end();
      return;
    }
    if (bytes.length === 0) queue.shift();
    else {
      to.write(bytes.subarray(0, 1));
      queue[0] = bytes.subarray(1);
    }
    setImmediate(step);
  };
  from.on('data', (chunk) => {
    queue.push(chunk);
    if (!running) step();
  });
  from.on('end', () => {
    ended = true;
    if (!running) step();
  });
  from.resume();
  step();
}
