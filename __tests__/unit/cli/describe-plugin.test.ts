import { resolve } from 'node:path';
import { describePlugin } from '../../../src/cli/describe-plugin';
import { aDoor } from '../../fakes/cli-door';

const cwd = resolve(import.meta.dirname, '../../..');

test('what a person needs to call a plugin', async () => {
  const door = aDoor({ cwd });
  expect(await describePlugin('post_webhook', {}, door)).toBe(0);
  const { text } = door.stdout;
  expect(text).toContain('  Secrets     API_TOKEN\n');
  expect(text).toMatch(/ {2}url +string +yes +Where to post/);
  expect(text).toMatch(
    / {2}timeout_seconds +integer +10 +How long .*\(from 1 to 60\)/,
  );
  expect(text).toContain(
    '  plugin-runner run post_webhook --secret API_TOKEN --input ',
  );
  expect(text).toContain('      plugin: post_webhook\n');
  expect(text).toContain('API_TOKEN=${{ secrets.API_TOKEN }}');
  expect(door.stderr.text).toBe('');
});

test('an example of the tests', async () => {
  const door = aDoor({ cwd });
  await describePlugin('approve_change', {}, door);
  expect(door.stdout.text).toContain(
    'Example input (from the tests of the definition)\n  {\n    "author": "ada",',
  );
});

test('as JSON, with all defaults', async () => {
  const door = aDoor({ cwd });
  await describePlugin('reverse_message_task', { json: true }, door);
  expect(JSON.parse(door.stdout.text)).toMatchObject({
    id: 'reverse_message_task',
    resource_limits: { nano_cpus: 500_000_000, memory_bytes: 256 * 2 ** 20 },
    timeout_ms: expect.any(Number) as number,
    input_schema: { type: 'object' },
    network: 'none',
    example_input: { message: expect.any(String) as string },
  });
});

test('a plugin that is not there', async () => {
  await expect(
    describePlugin('post_webhok', {}, aDoor({ cwd })),
  ).rejects.toThrow('did you mean "post_webhook"?');
});
