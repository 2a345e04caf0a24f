import picocolors from 'picocolors';
import { describeText } from '../../../src/cli/describe-text';
import type { PluginDefinition } from '../../../src/definition/definition';
import type { ExampleInput } from '../../../src/runner/example-input';
import { aDefinition } from '../../fakes/values';

const describeIt = (
  differences: Partial<PluginDefinition> = {},
  example?: ExampleInput,
): string =>
  describeText(
    aDefinition(differences),
    example,
    '/repository',
    picocolors.createColors(false),
  );

test('a definition that says nothing', () => {
  expect(describeIt()).toBe(`greet  1.0.0

  Definition  plugins/greet.json
  Image       registry.example/greet:1.0.0
  Limits      1 CPU, 512Mi memory, 256 processes, 64Mi /tmp, 5m time
  Sandbox     network none, user 65534:65534, read-only file system, capabilities none
  Workspace   not seen

Input
  Any JSON, on stdin; no schema checks it.

Output
  json, on stdout, up to 10Mi

Example input
  None could be made: add \`examples\` to the input_schema, or a test.

Command line
  plugin-runner run greet --input '{}'

Workflow step
  - uses: org/plugin-runner@v1
    with:
      plugin: greet
      input: |
        {}
`);
});

test('what a definition asks for', () => {
  const text = describeIt({
    platform: 'linux/arm64',
    build: { context: '/repository/plugins/greet', dockerfile: 'Dockerfile' },
    env: { LOG_LEVEL: 'info' },
    secrets: ['TOKEN'],
    exitCodes: new Map([[3, { meaning: 'findings', outcome: 'succeeded' }]]),
    retry: {
      attempts: 3,
      backoffMs: 1,
      on: { outcomes: ['timed_out'], exitCodes: [75] },
    },
    workspace: 'read',
    sandbox: {
      readOnly: false,
      user: { kind: 'host' },
      capabilities: ['NET_RAW'],
      runtime: 'runsc',
    },
  });
  for (const line of [
    'registry.example/greet:1.0.0, built from plugins/greet',
    'linux/arm64',
    'user host, writable file system, capabilities NET_RAW, runtime runsc',
    'read-only at /workspace',
    '3 attempts, on timed_out, 75',
    'LOG_LEVEL=info',
    '  3  succeeded  findings',
    "plugin-runner run greet --secret TOKEN --input '{}'",
  ]) {
    expect(text).toContain(line);
  }
});

test('nothing of a definition acts on a terminal', () => {
  const hostile = '\u001b]0;x\u0007\u202e';
  const text = describeIt(
    {
      name: hostile,
      description: hostile,
      env: { A: hostile },
      inputSchema: {
        properties: { [hostile]: { description: hostile, enum: [hostile] } },
      },
      exitCodes: new Map([[3, { meaning: hostile, outcome: 'succeeded' }]]),
    },
    { input: { [hostile]: hostile }, source: 'schema' },
  );
  // eslint-disable-next-line no-control-regex -- that is what is looked for
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});

test('a long input is in a file', () => {
  const input = { a: 'x'.repeat(500) };
  expect(describeIt({}, { input, source: 'test' })).toContain(
    'plugin-runner run greet --input-file input.json',
  );
});
