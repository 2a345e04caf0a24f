import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import {
  registerPlugin,
  type RegisterOptions,
} from '../../../src/cli/register-plugin';
import { aDoor, type RecordingDoor } from '../../fakes/cli-door';
import {
  aTemporaryDirectory,
  type TemporaryDirectory,
} from '../../fakes/temporary-directory';

/** What the registry has under every name. */
const INDEX = JSON.stringify({
  manifests: [
    {
      digest: `sha256:${'1'.repeat(64)}`,
      platform: { os: 'linux', architecture: 'amd64' },
    },
  ],
});

let directory: TemporaryDirectory;
let plugins = '';
let door: RecordingDoor;
/** A registry, and what it was asked. */
let registry: Server;
let host = '';
let asked: string[];
beforeEach(async () => {
  directory = aTemporaryDirectory();
  plugins = join(directory.path, 'plugins');
  mkdirSync(plugins);
  asked = [];
  registry = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader(
      'Content-Type',
      'application/vnd.oci.image.index.v1+json',
    );
    response.end(INDEX);
  });
  await new Promise<void>((resolve) =>
    registry.listen(0, '127.0.0.1', () => resolve()),
  );
  host = `127.0.0.1:${(registry.address() as AddressInfo).port}`;
  door = aDoor({
    cwd: directory.path,
    env: { DOCKER_HOST: `unix://${join(directory.path, 'no.sock')}` },
  });
});
afterEach(async () => {
  registry.closeAllConnections();
  await new Promise((resolve) => registry.close(resolve));
  directory.remove();
});

const register = (
  source: string,
  options: Partial<RegisterOptions> = {},
): Promise<number> => registerPlugin(source, { start: true, ...options }, door);

function put(name: string, value: object): string {
  const file = join(directory.path, name);
  writeFileSync(file, JSON.stringify(value));
  return file;
}

describe('a policy is asked before a registry is', () => {
  test.each([
    ['a file', false, true],
    ['a file that is not started', false, false],
    ['an image', true, true],
    ['an image that is not started', true, false],
  ])('for %s', async (_name, isImage, start) => {
    writeFileSync(
      join(plugins, 'policy.yaml'),
      'registries: [registry.example.com]\n',
    );
    const image = `${host}/greet:1`;
    const source = isImage ? image : put('greet.json', { id: 'greet', image });
    await expect(register(source, { start })).rejects.toMatchObject({
      outcome: 'policy_denied',
      message: expect.stringContaining('registries') as string,
    });
    expect(asked).toEqual([]);
    expect(readdirSync(plugins)).not.toContain('greet.json');
  });
});

test('what else it says counts for one that is not started', async () => {
  writeFileSync(join(plugins, 'policy.yaml'), 'networks: [none]\n');
  const image = `${host}/greet:1`;
  const source = put('greet.json', { id: 'greet', image, network: 'bridge' });
  await expect(register(source, { start: false })).rejects.toMatchObject({
    outcome: 'policy_denied',
  });
  expect(asked).toEqual([]);
});

test('an image that is locked as another one is not registered', async () => {
  const image = `${host}/greet:1`;
  const was = `sha256:${'2'.repeat(64)}`;
  put('plugins/other.json', { id: 'other', image });
  const lock = put('plugins/plugins.lock', {
    lock_version: 1,
    images: { [image]: { digest: was, platforms: { 'linux/amd64': was } } },
  });
  const before = readFileSync(lock, 'utf8');
  const source = put('greet.json', { id: 'greet', image });
  await expect(register(source, { start: false })).rejects.toThrow(
    `it was ${was} and is `,
  );
  expect(readFileSync(lock, 'utf8')).toBe(before);
  expect(readdirSync(plugins)).not.toContain('greet.json');
});

describe('what it takes beyond the defaults is told', () => {
  const more = {
    network: 'bridge',
    workspace: 'write',
    secrets: ['TOKEN'],
    timeout: '10m',
    resource_limits: { cpu: '4', memory: '2Gi' },
    sandbox: {
      read_only: false,
      user: 'host',
      capabilities: ['NET_BIND_SERVICE'],
    },
  };
  const registered = async (fields: object, json: boolean): Promise<string> => {
    const source = put('greet.json', {
      ...{ id: 'greet', image: 'greet:1', ...fields },
    });
    await register(source, { start: false, local: true, json });
    return door.stdout.text;
  };

  test('to people', async () => {
    expect(await registered(more, false)).toContain(
      [
        'it takes more than a definition has by default:',
        '  network: bridge',
        '  workspace: write',
        '  secrets: TOKEN',
        '  sandbox.user: host',
        '  sandbox.read_only: false',
        '  sandbox.capabilities: NET_BIND_SERVICE',
        '  resource_limits.cpu: 4',
        '  resource_limits.memory: 2Gi',
        '  timeout: 10m',
        '',
      ].join('\n'),
    );
  });

  test('to programs', async () => {
    const text = await registered({ network: 'bridge' }, true);
    expect(JSON.parse(text)).toMatchObject({
      beyond_defaults: { network: 'bridge' },
    });
  });

  test('where it is anything', async () => {
    const less = { resource_limits: { cpu: '500m', memory: '64Mi' } };
    expect(await registered(less, false)).not.toContain('by default');
  });
});
