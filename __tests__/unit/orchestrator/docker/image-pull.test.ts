import { parseImageReference } from '../../../../src/definition/image-reference';
import { EngineError } from '../../../../src/definition/task-error';
import type {
  CliResult,
  RunDockerCli,
} from '../../../../src/orchestrator/docker/docker-cli';
import {
  isTransient,
  pullableName,
  pullArguments,
  pullImage,
} from '../../../../src/orchestrator/docker/image-pull';

const digest = `sha256:${'a'.repeat(64)}`;
const busy =
  'Error response from daemon: received unexpected HTTP status: 503 Service Unavailable';
const missing =
  'Error response from daemon: manifest for registry.example/x:1 not found: manifest unknown';

test.each([
  ['alpine', 'alpine:latest'],
  ['alpine:3.22', 'alpine:3.22'],
  [`alpine@${digest}`, `alpine@${digest}`],
  [`alpine:3.22@${digest}`, `alpine:3.22@${digest}`],
  ['localhost:5000/org/x', 'localhost:5000/org/x:latest'],
])('%s is pulled as %s', (text, name) => {
  expect(pullableName(parseImageReference(text))).toBe(name);
});

test.each([
  [undefined, ['pull', '--', 'alpine:3']],
  ['linux/arm64', ['pull', '--platform', 'linux/arm64', '--', 'alpine:3']],
])('the argv for the platform %s', (platform, argv) => {
  const reference = parseImageReference('alpine:3');
  expect(pullArguments({ reference, platform })).toEqual(argv);
});

// As Docker 20.10 to 29 and the registries they asked were heard to say it.
test.each([
  busy,
  'toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit',
  'Error response from daemon: received unexpected HTTP status: 429 Too Many Requests',
  'Error response from daemon: received unexpected HTTP status: 500 Internal Server Error',
  'received unexpected HTTP status: 502 Bad Gateway',
  'unexpected status from HEAD request to https://ghcr.io/v2/x/manifests/1: 504 Gateway Timeout',
  'Error response from daemon: Get "https://registry.example.com/v2/": net/http: TLS handshake timeout',
  'Error response from daemon: Get "https://registry.example.com/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
  'Error response from daemon: Get "https://registry.example/v2/": dial tcp 10.0.0.1:443: i/o timeout',
  'Error response from daemon: Get "http://localhost:5000/v2/": dial tcp 127.0.0.1:5000: connect: connection refused',
  'Error response from daemon: Get "https://ghcr.io/v2/": dial tcp: lookup ghcr.io on 127.0.0.53:53: server misbehaving',
  'Error response from daemon: Get "https://nowhere.example/v2/": dial tcp: lookup nowhere.example: no such host',
  'Error response from daemon: Get "https://ghcr.io/v2/": dial tcp: lookup ghcr.io: Temporary failure in name resolution',
  'Error response from daemon: Get "https://ghcr.io/v2/": dial tcp 140.82.121.33:443: connect: network is unreachable',
  'read tcp 172.17.0.2:41242->104.18.123.25:443: read: connection reset by peer',
  'write tcp 10.1.0.4:5123->20.60.1.1:443: write: broken pipe',
  'Error response from daemon: Get "https://ghcr.io/v2/": EOF',
  'error pulling image configuration: unexpected EOF',
  'Error response from daemon: Get "https://registry.example.com/v2/": context deadline exceeded',
])('may pass: %s', (reason) => {
  expect(isTransient(reason)).toBe(true);
});

test.each([
  missing,
  "Error response from daemon: pull access denied for greet, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
  'Error response from daemon: Head "https://ghcr.io/v2/org/x/manifests/1": unauthorized',
  'Error response from daemon: Head "https://registry.example/v2/x/manifests/1": no basic auth credentials',
  'Error response from daemon: Get "https://quay.io/v2/x/manifests/1": error parsing HTTP 403 response body: Forbidden',
  'no matching manifest for linux/arm64/v8 in the manifest list entries',
  'Error response from daemon: repository registry.example/timeout not found: name unknown',
  'invalid reference format',
  'unauthorized: 500 or 503 make it no better',
  'docker: permission denied while trying to connect to the Docker daemon socket',
  'something nobody has heard of',
  '',
  `failed to register layer: no space left on device (sha256:${'0429'.repeat(16)})`,
])('does not pass: %s', (reason) => {
  expect(isTransient(reason)).toBe(false);
});

interface Pull {
  readonly done: Promise<void>;
  readonly argvs: (readonly string[])[];
  readonly pauses: number[];
  readonly progress: string[];
}

/** A pull whose CLI ends with each of these in turn. */
function aPull(
  results: readonly Partial<CliResult>[],
  image = 'registry.example/x:1',
  controller = new AbortController(),
): Pull {
  const argvs: (readonly string[])[] = [];
  const pauses: number[] = [];
  const progress: string[] = [];
  const run: RunDockerCli = (argv, { onLine }) => {
    argvs.push(argv);
    onLine(`try ${argvs.length}`);
    return Promise.resolve({
      exitCode: 1,
      stderr: '',
      ...results[argvs.length - 1],
    });
  };
  const done = pullImage(
    {
      reference: parseImageReference(image),
      platform: undefined,
      signal: controller.signal,
      onProgress: (line) => progress.push(line),
    },
    run,
    (ms, signal) => {
      pauses.push(ms);
      signal.throwIfAborted();
      return Promise.resolve();
    },
  );
  return { done, argvs, pauses, progress };
}

test('a pull that works is one call, its lines are the progress', async () => {
  const { done, argvs, pauses, progress } = aPull([{ exitCode: 0 }]);
  await done;
  expect(argvs).toEqual([['pull', '--', 'registry.example/x:1']]);
  expect(pauses).toEqual([]);
  expect(progress).toEqual(['try 1']);
});

test('what may pass is tried again, and said', async () => {
  const { done, argvs, progress } = aPull([
    { stderr: `a warning\n${busy}\n` },
    { exitCode: 0 },
  ]);
  await done;
  expect(argvs).toHaveLength(2);
  expect(progress[1]).toMatch(
    /^pull failed \("Error response .* 503 Service Unavailable"\), trying again in \d+ ms$/,
  );
});

test('three tries in all, with growing pauses', async () => {
  const { done, argvs, pauses } = aPull([
    { stderr: busy },
    { stderr: busy },
    { stderr: busy },
    { exitCode: 0 },
  ]);
  await expect(done).rejects.toThrow(EngineError);
  await expect(done).rejects.toMatchObject({ outcome: 'image_unavailable' });
  await expect(done).rejects.toThrow(
    'The image "registry.example/x:1" could not be pulled after 3 tries: ' +
      '"Error response from daemon: received unexpected HTTP status: 503 Service Unavailable". ' +
      'Check that the registry can be reached from this runner.',
  );
  expect(argvs).toHaveLength(3);
  const [first = 0, second = 0] = pauses;
  expect(pauses).toHaveLength(2);
  // With jitter of a quarter: many jobs must not come back at once.
  expect(first).toBeGreaterThanOrEqual(750);
  expect(first).toBeLessThanOrEqual(1250);
  expect(second).toBeGreaterThanOrEqual(3000);
  expect(second).toBeLessThanOrEqual(5000);
});

test.each([
  [missing, 'Check the name and the tag of `image:` in the definition.'],
  [
    'denied: requested access to the resource is denied',
    'Log in to the registry in an earlier step, and check the name.',
  ],
  [
    'no matching manifest for linux/arm64 in the manifest list entries',
    'set `platform:` in the definition to one that it has.',
  ],
  ['', 'docker pull gave no reason'],
])('one try for %j, with advice', async (stderr, advice) => {
  const { done, argvs, pauses } = aPull([{ stderr }, { exitCode: 0 }]);
  await expect(done).rejects.toThrow(advice);
  await expect(done).rejects.toThrow('could not be pulled: ');
  expect(argvs).toHaveLength(1);
  expect(pauses).toEqual([]);
});

test('a used-up rate limit comes with its own advice', async () => {
  const stderr = 'toomanyrequests: You have reached your pull rate limit.';
  const { done } = aPull([{ stderr }, { stderr }, { stderr }]);
  await expect(done).rejects.toThrow("The registry's rate limit is used up");
});

test("the registry's words cannot forge a line", async () => {
  const { done } = aPull([{ stderr: '\u001b[31m::error::x\u0085not found' }]);
  await expect(done).rejects.toThrow(
    String.raw`"\u001b[31m::error::x\u0085not found"`,
  );
});

test('an abort during the pull is no failure of the registry', async () => {
  const controller = new AbortController();
  const reason = new Error('the deadline');
  controller.abort(reason);
  const { done } = aPull([{ exitCode: -1, stderr: busy }], 'x', controller);
  await expect(done).rejects.toBe(reason);
});
