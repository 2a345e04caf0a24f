import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StepResult } from '../../scripts/runner-step.mjs';
import {
  commandsOf,
  printedLines,
  type WorkflowCommand,
} from '../fakes/runner-parser';
import { leavesNothingBehind, step, TEST_PLUGINS } from './action';

leavesNothingBehind();

const run = (plugin: string, input: unknown = {}): Promise<StepResult> =>
  step({
    plugin,
    input: JSON.stringify(input),
    'plugins-dir': TEST_PLUGINS,
  });

/** The annotations that the runner would keep. */
const annotations = ({ log }: StepResult): WorkflowCommand[] =>
  commandsOf(printedLines(log)).filter(({ name }) =>
    ['error', 'warning', 'notice'].includes(name),
  );

const record = ({ outputs }: StepResult): Record<string, unknown> =>
  JSON.parse(
    readFileSync(join(outputs['record-dir'] ?? '', 'execution.json'), 'utf8'),
  ) as Record<string, unknown>;

const findings = ({ outputs }: StepResult): Record<string, unknown>[] =>
  JSON.parse(
    readFileSync(join(outputs['record-dir'] ?? '', 'findings.json'), 'utf8'),
  ) as Record<string, unknown>[];

describe('the format of an output', () => {
  test('of JSON lines is checked in every line, and handed on as printed', async () => {
    const { outputs } = await run('json-lines');
    expect(outputs).toMatchObject({
      outcome: 'succeeded',
      output: '{"n": 1}\n{"n": 2.0}',
    });
  });

  test.each([
    ['text', 'its stdout is not JSON lines: there is the character'],
    ['text', '(line 3, column 1)'],
    ['word', 'line 3, "/n": must be number, is string (type)'],
  ])('a wrong line (%s) is named', async (input, error) => {
    const { outputs } = await run('json-lines', input);
    expect(outputs['outcome']).toBe('invalid_output');
    expect(outputs['error']).toContain(error);
  });

  test('of text is handed on without its line end', async () => {
    const { outputs, summary } = await run('plain-text');
    expect(outputs).toMatchObject({ outcome: 'succeeded', output: '  1.2.3' });
    expect(readFileSync(outputs['output-file'] ?? '', 'utf8')).toBe(
      '  1.2.3\n',
    );
    expect(summary).toContain('```\n  1.2.3\n```');
  });
});

const HOSTILE = {
  severity: 'high',
  message: 'a\n::set-output name=output::theirs\u001b[2J ##[error]b%0A::c',
  file: { path: 'src/a,b::c%0A::error::d.sh' },
  line: 3,
  title: 'x,file=y\n::error::z',
};

test.each(['echo-log', 'echo-output'])(
  'hostile findings of %s are shown, and act as nothing else',
  async (plugin) => {
    const result = await run(plugin, {
      results: [
        HOSTILE,
        { ...HOSTILE, severity: 'low', file: '../../etc/passwd\n::error::' },
        { ...HOSTILE, severity: 'medium', message: 'x'.repeat(5_000) },
      ],
    });
    const [error, notice, warning] = annotations(result);
    expect(annotations(result)).toHaveLength(3);
    expect(error).toMatchObject({
      name: 'error',
      properties: { file: HOSTILE.file.path, line: '3' },
    });
    expect(error?.data).toMatch(
      /^a\n::set-output name=output::theirs\\x1b\[2J #.#\[error\]b%0A::c$/,
    );
    expect(notice?.properties).not.toHaveProperty('file');
    expect(notice?.data).toContain(
      String.raw`"../../etc/passwd\n::error::": a`,
    );
    expect(warning?.data.length).toBeLessThanOrEqual(4_096);
    expect(warning?.data.endsWith('…')).toBe(true);
    expect(record(result)['findings']).toEqual({
      error: 1,
      warning: 1,
      notice: 1,
    });
    expect(findings(result)[0]).toMatchObject({
      level: 'error',
      message: HOSTILE.message,
      file: HOSTILE.file.path,
      line: 3,
    });
    expect(result.summary).toContain(
      '**Findings: 1 error, 1 warning, 1 notice**',
    );
    expect(result.summary).not.toContain('\u001b');
  },
);

test('of many findings the runner keeps what there is room for, and we say how many more there are', async () => {
  const results = Array.from({ length: 1_200 }, (_, at) => ({
    level: 'warning',
    message: `w${at}`,
    file: 'a.sh',
    line: at + 1,
  }));
  const result = await run('echo-output', { results });
  const texts = annotations(result).map(({ data }) => data);
  expect(texts).toEqual([
    ...Array.from({ length: 8 }, (_, at) => `w${at}`),
    'and 1192 more of this kind: see `findings.json` in `record-dir`',
  ]);
  expect(record(result)['findings']).toMatchObject({ warning: 1_200 });
  expect(findings(result)).toHaveLength(1_000);
  expect(result.summary).toContain('and 1180 more');
  expect(result.log).toMatch(/^✓ succeeded .* · 1200 findings$/m);
});

describe('SARIF', () => {
  const log = (uri: string): object => ({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'scanner' } },
        results: [
          {
            ruleId: 'R1',
            message: { text: 'quote this' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri },
                  region: { startLine: 3 },
                },
              },
            ],
          },
        ],
      },
    ],
  });

  test('is annotated and left as a file', async () => {
    const result = await run('echo-sarif', log('a%20b.sh'));
    expect(annotations(result)).toEqual([
      {
        name: 'warning',
        properties: { title: 'R1', file: 'a b.sh', line: '3' },
        data: 'quote this',
      },
    ]);
    const { outputs } = result;
    expect(outputs['sarif-file']).toMatch(/\.sarif$/);
    expect(
      JSON.parse(readFileSync(outputs['sarif-file'] ?? '', 'utf8')),
    ).toEqual(log('a%20b.sh'));
  });

  test('with a way out of the repository has no place', async () => {
    const result = await run('echo-sarif', log('%2e%2e/%2e%2e/etc/passwd'));
    expect(annotations(result)).toEqual([
      {
        name: 'warning',
        properties: { title: 'R1' },
        data: '"../../etc/passwd": quote this',
      },
    ]);
  });

  test('that code scanning would refuse fails the step', async () => {
    const { outputs } = await run('echo-sarif', { version: '2.1.0' });
    expect(outputs).toMatchObject({
      outcome: 'invalid_output',
      'sarif-file': '',
    });
    expect(outputs['error']).toContain('"runs" is missing (required)');
  });
});
