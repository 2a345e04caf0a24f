import { readFileSync } from 'node:fs';
import { createRegistry } from '../../src/registry/registry';
import { comparableOutput } from '../../src/runner/comparable-output';
import { leavesNothingBehind, REPOSITORY, step } from './action';

leavesNothingBehind();

/** Every case of every shipped definition, by the committed action. */
const { definitions, errors } = await createRegistry({
  directories: [`${REPOSITORY}/plugins`],
}).list();

test('every shipped definition is valid', () => {
  expect(errors).toEqual([]);
  expect(definitions.map(({ id }) => id)).toEqual([
    'approve_change',
    'csv_to_json',
    'iris_inference',
    'post_webhook',
    'reverse_message_task',
    'shell_scan',
  ]);
});

const cases = definitions.flatMap((definition) =>
  definition.tests.map(
    (test) => [definition.id, test.name, test, definition] as const,
  ),
);

test.each(cases)('%s: %s', async (id, _name, expected, definition) => {
  const { secrets, outputFormat: format } = definition;
  const { outputs } = await step(
    {
      plugin: id,
      input: JSON.stringify(expected.input),
      secrets: secrets.map((name) => `${name}=of-no-use-here`).join('\n'),
      'plugins-dir': `${REPOSITORY}/plugins`,
    },
    expected.workspace === undefined ? {} : { workspace: expected.workspace },
  );
  expect(outputs).toMatchObject({
    outcome: expected.outcome,
    ...(expected.exitCode !== undefined && {
      'exit-code': String(expected.exitCode),
    }),
  });
  if (expected.output !== undefined) {
    expect(comparableOutput(format, outputs['output'] ?? '')).toEqual(
      expected.output,
    );
  }
});

test('a scan annotates its findings and leaves SARIF for the next step', async () => {
  const { outputs, log, summary } = await step(
    {
      plugin: 'shell_scan',
      input: '{"fail_on": null}',
      'plugins-dir': `${REPOSITORY}/plugins`,
    },
    { workspace: `${REPOSITORY}/plugins/shell_scan/fixtures/findings` },
  );
  expect(outputs['outcome']).toBe('succeeded');
  expect(log).toMatch(
    /^::warning title=SC2155,file=scripts\/lib\/retry,line=3,endLine=3,col=9::Declare and assign/m,
  );
  expect(summary).toContain('<code>scripts/lib/retry:3</code>');
  const file = readFileSync(outputs['sarif-file'] ?? '', 'utf8');
  expect(file.trim()).toBe(outputs['output']);
  const sarif = JSON.parse(outputs['output'] ?? '') as {
    version: string;
    runs: { results: unknown[] }[];
  };
  expect(sarif.version).toBe('2.1.0');
  expect(sarif.runs[0]?.results.length).toBeGreaterThan(0);
});
