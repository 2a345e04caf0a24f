import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Endpoint } from '../../../../src/orchestrator/docker/endpoint';
import {
  mountOfEngine,
  refusedMount,
} from '../../../../src/orchestrator/docker/refused-mount';
import type { Mount } from '../../../../src/orchestrator/container-spec';
import { aTemporaryDirectory } from '../../../fakes/temporary-directory';
import { aSpec } from '../../../fakes/values';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const socket = join(directory.path, 'engine.sock');
writeFileSync(socket, '');
const link = join(directory.path, 'link.sock');
symlinkSync(socket, link);

const tcp: Endpoint = {
  kind: 'tcp',
  host: 'engine.example',
  port: 2375,
  certPath: undefined,
  verify: false,
};

function refused(
  source: string,
  endpoint: Endpoint,
  readOnly = true,
): string | undefined {
  const mount: Mount = { source, target: '/workspace', readOnly };
  return refusedMount(aSpec({ mounts: [mount] }), endpoint)?.message;
}

test.each([socket, directory.path, '/'])(
  'the socket of the engine is not mounted, by whatever name: %#',
  (source) => {
    for (const path of [socket, link]) {
      expect(refused(source, { kind: 'socket', path })).toContain(
        'holds the socket of the engine',
      );
    }
  },
);

test('what is beside the socket is fine', () => {
  const beside = join(directory.path, 'engine');
  expect(refused(beside, { kind: 'socket', path: socket })).toBeUndefined();
});

test('an engine that is reached over the network does not write here', () => {
  expect(refused('/work', tcp, false)).toBe(
    'Plugin "greet" was not started: `workspace: write` changes files of this ' +
      'machine, and the engine "tcp://engine.example:2375" may be on another ' +
      'one: use an engine with a socket here, or leave files as `artifacts`.',
  );
  expect(refused('/work', tcp)).toBeUndefined();
});

test('without mounts there is nothing to refuse', () => {
  expect(refusedMount(aSpec(), tcp)).toBeUndefined();
});

test.each([
  ['/data', '/data/docker', true],
  ['/data/docker', '/data/docker', true],
  ['/data/docker/volumes/x/_data', '/data/docker', true],
  ['/data/work', '/data/docker', false],
  ['/data/docker-work', '/data/docker', false],
])(
  'a workspace %s with the images in %s: refused is %s',
  (source, root, no) => {
    const mounts = [{ source, target: '/workspace', readOnly: true }];
    const error = mountOfEngine(aSpec({ mounts }), root);
    expect(error !== undefined).toBe(no);
    if (no) expect(error?.message).toContain('all its images and containers');
  },
);
