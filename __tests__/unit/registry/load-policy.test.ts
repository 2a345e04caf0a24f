import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '../../../src/definition/policy';
import { UserError } from '../../../src/definition/task-error';
import { createRegistry } from '../../../src/registry/registry';
import { aDefinition, aPluginsDirectory } from './plugins-directory';
import type { PluginsDirectory } from './plugins-directory';

let directory: PluginsDirectory;
beforeEach(() => {
  directory = aPluginsDirectory();
});
afterEach(() => directory.remove());

const load = (
  policyFile?: string,
  directories = [directory.path],
): Promise<Policy | undefined> =>
  createRegistry({ directories, policyFile }).policy();

async function refusal(policyFile?: string): Promise<string> {
  const error = await load(policyFile).catch((it: unknown) => it);
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).outcome).toBe('policy_denied');
  return (error as UserError).message;
}

test.each(['policy.yaml', 'policy.yml'])('%s is the policy', async (name) => {
  const file = directory.write(name, 'read_only: true\n');
  expect(await load()).toMatchObject({ file, readOnly: true });
});

test('policy.json is the policy', async () => {
  const file = directory.write('policy.json', '{"read_only": true}');
  expect(await load()).toMatchObject({ file, readOnly: true });
});

test('the policy of the documentation can be used', async () => {
  const document = readFileSync('docs/policy.md', 'utf8');
  const [, text = ''] = /```yaml\n(# plugins[^`]*)```/.exec(document) ?? [];
  directory.write('policy.yaml', text);
  expect(await load()).toMatchObject({
    registries: ['ghcr.io/my-org', 'docker.io/library'],
    users: [{ kind: 'non-root' }],
  });
});

test('there need be none', async () => {
  directory.write('greet.json', aDefinition('greet'));
  expect(await load()).toBeUndefined();
  expect(await load(undefined, [])).toBeUndefined();
  expect(await load(undefined, [join(directory.path, 'no')])).toBeUndefined();
});

test('a policy is no definition, and hides none', async () => {
  directory.write('greet.json', aDefinition('greet'));
  directory.write('policy/plugin.json', aDefinition('policy'));
  directory.write('policy.json', '{}');
  const registry = createRegistry({ directories: [directory.path] });
  const { definitions, errors } = await registry.list();
  expect(definitions.map(({ id }) => id)).toEqual(['greet', 'policy']);
  expect(errors).toEqual([]);
});

test('only the first directory has a say', async () => {
  const second = aPluginsDirectory();
  second.write('policy.yaml', 'read_only: true\n');
  expect(await load(undefined, [directory.path, second.path])).toBeUndefined();
  second.remove();
});

test('the named policy wins over that of the directory', async () => {
  directory.write('policy.yaml', 'build: false\n');
  const file = directory.write('../central/rules.yaml', 'read_only: true\n');
  expect(await load(file)).toMatchObject({ file, build: true, readOnly: true });
});

test('a named policy may be a link to another place', async () => {
  const file = directory.write('../central/rules.yaml', 'read_only: true\n');
  const link = join(directory.path, 'link.yaml');
  symlinkSync(file, link);
  expect(await load(link)).toMatchObject({ readOnly: true });
});

describe('nothing runs without the policy that somebody wrote', () => {
  test('one that is named and not there', async () => {
    const file = join(directory.path, 'nowhere.yaml');
    expect(await refusal(file)).toBe(
      `There is no policy at ${file}. Has its repository been checked out before this step?`,
    );
  });

  test('two of them', async () => {
    directory.write('policy.yaml', '{}');
    directory.write('policy.json', '{}');
    expect(await refusal()).toMatch(
      /^There are 2 policies, .*policy\.json and .*policy\.yaml: keep one\.$/,
    );
  });

  test.each([
    'policy.YAML',
    'policy.YML',
    'Policy.yaml',
    'POLICY.json',
    'policy.jsonc',
    'policy.toml',
    'policy.yaml.',
  ])('one by the name %s, which looks like one', async (name) => {
    directory.write(name, '{}');
    expect(await refusal()).toBe(
      `${join(directory.path, name)} is not the name of a policy, and looks like ` +
        'one: call it policy.yaml or policy.yml or policy.json, or something else.',
    );
    // A policy that is named wins over all in the directory.
    const named = directory.write('other.yaml', '{}');
    expect(await load(named)).toMatchObject({ file: named });
  });

  test('every fault of it is named, with the file', async () => {
    const file = directory.write(
      'policy.yaml',
      'registrys: [ghcr.io]\nmaximum: { memory: 1GB }\n',
    );
    expect(await refusal()).toBe(
      [
        'The policy cannot be used, and nothing runs without it.',
        `${file}: /registrys: "registrys" is not a key of a policy; did you mean "registries"? (unknown_key)`,
        `${file}: /maximum/memory: "1GB" is not a quantity of bytes: did you mean "1G" or "1Gi"? (quantity)`,
      ].join('\n'),
    );
  });

  test.each([
    ['a tab', 'build: true\n\tread_only: true\n', /policy\.yaml:2:1: /],
    ['a key twice', 'build: true\nbuild: false\n', /policy\.yaml:2:1: .*twice/],
    ['two documents', '{}\n---\n{}\n', /policy\.yaml:\d.*one document/],
    ['nothing', '', /must be one object, got null/],
    ['comments only', '# soon\n', /must be one object, got null/],
    ['a tag', '!!js/function x\n', /tags are not supported/],
    ['too much', `# ${'x'.repeat(65_536)}\n`, /larger than 64 KiB/],
    ['aliases without end', aBomb(), /more than 50 uses of its anchors/],
    ['depth without end', '['.repeat(3000), /nested more than 100 levels/],
    ['bytes that are no text', Buffer.from([0xff, 0xfe]), /is not UTF-8/],
  ])('one that holds %s', async (_name, content, message) => {
    directory.write('policy.yaml', content);
    expect(await refusal()).toMatch(message);
  });

  test('JSON that is broken', async () => {
    directory.write('policy.json', '{\n  "build": tru\n}');
    expect(await refusal()).toMatch(/policy\.json:2:12: expected/);
  });

  test('a link out of the plugins directory', async () => {
    const file = directory.write('../outside.yaml', 'build: true\n');
    symlinkSync(file, join(directory.path, 'policy.yaml'));
    expect(await refusal()).toMatch(/is a link that leaves/);
  });

  test('a link to nothing', async () => {
    symlinkSync('nothing', join(directory.path, 'policy.yaml'));
    expect(await refusal()).toMatch(/cannot be read \(ENOENT\)/);
  });

  test('a directory', async () => {
    mkdirSync(join(directory.path, 'policy.yaml'));
    expect(await refusal()).toMatch(/is not a regular file/);
  });

  test('a FIFO, without waiting for its writer', async () => {
    execFileSync('mkfifo', [join(directory.path, 'policy.yaml')]);
    expect(await refusal()).toMatch(/is not a regular file/);
  });

  test('a device that never ends', async () => {
    expect(await refusal('/dev/zero')).toMatch(/is not a regular file/);
  });
});

function aBomb(): string {
  const uses = Array.from({ length: 60 }, () => '*a').join(', ');
  return `registries: &a [ghcr.io]\nsecrets: [${uses}]\n`;
}
