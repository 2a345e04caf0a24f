import { join } from 'node:path';
import { UserError } from '../../../src/definition/task-error';
import type { Execution } from '../../../src/runner/execution';
import { stepOutputs } from '../../../src/action/outputs';
import {
  reportExecution,
  reportFault,
  reportRefusal,
} from '../../../src/action/report';
import { openStepMasks } from '../../../src/action/step-masks';
import { hiddenSecrets } from '../../../src/runner/hidden-value';
import { RecordingToolkit } from '../../fakes/recording-toolkit';
import { commandsOf, printedLines } from '../../fakes/runner-parser';
import { anExecution, aRecord, someUsage } from '../../fakes/values';

const summaryFile = process.env['GITHUB_STEP_SUMMARY'];

beforeEach(() => {
  process.env['GITHUB_STEP_SUMMARY'] = join('/runner', 'summary.md');
});
afterEach(() => {
  if (summaryFile === undefined) delete process.env['GITHUB_STEP_SUMMARY'];
  else process.env['GITHUB_STEP_SUMMARY'] = summaryFile;
});

async function report(
  execution: Execution,
  inputs: Partial<Parameters<typeof reportExecution>[1]> = {},
  summaryError?: Error,
): Promise<{ lines: string[]; toolkit: RecordingToolkit }> {
  const lines: string[] = [];
  const print = (line: string): unknown => lines.push(line);
  const toolkit = new RecordingToolkit(print, summaryError);
  await reportExecution(
    execution,
    {
      failOnError: true,
      summary: true,
      outputEncoding: 'none',
      secrets: {},
      ...inputs,
    },
    toolkit.core,
    print,
  );
  return { lines, toolkit };
}

const failed = anExecution({
  record: aRecord({
    outcome: 'plugin_failed',
    exit_code: 3,
    error: 'It ended with exit code 3.',
    warnings: ['no swap'],
  }),
});

test('a success: outputs, one closing line, a summary, no annotation', async () => {
  const { lines, toolkit } = await report(anExecution());
  expect(toolkit.outputs).toEqual(stepOutputs(anExecution()));
  expect(lines).toEqual([
    '✓ succeeded · exit code 0 · 1.23 s · peak memory 8.1 MiB of 512 MiB · 17 B of output',
  ]);
  expect(toolkit.calls).toEqual([]);
  expect(toolkit.writtenSummary).toContain('### ✅ <code>greet</code>');
});

test('a failure fails the step, with every output set', async () => {
  const { lines, toolkit } = await report(failed);
  expect(toolkit.calls).toEqual([
    ['warning', 'no swap'],
    ['setFailed', 'It ended with exit code 3.'],
  ]);
  expect(lines[0]).toMatch(/^✗ plugin_failed · exit code 3 · /);
  expect(toolkit.outputs).toMatchObject({
    outcome: 'plugin_failed',
    'exit-code': '3',
    error: 'It ended with exit code 3.',
    output: '{"a":1}',
  });
});

test('fail-on-error: false makes it a warning', async () => {
  const { toolkit } = await report(failed, { failOnError: false });
  expect(toolkit.calls).toEqual([
    ['warning', 'no swap'],
    ['warning', 'It ended with exit code 3.'],
  ]);
  expect(toolkit.outputs['outcome']).toBe('plugin_failed');
});

test('what is not known is not in the closing line', async () => {
  const { lines } = await report(
    anExecution({
      record: aRecord({
        outcome: 'timed_out',
        exit_code: null,
        usage: someUsage({ peak_memory_bytes: null }),
        output_bytes: null,
      }),
    }),
  );
  expect(lines).toEqual(['✗ timed_out · 1.23 s']);
});

test('an output that does not fit is a notice, and a file', async () => {
  const { toolkit } = await report(
    anExecution({ output: Buffer.alloc(100 * 1024 + 1, '1') }),
  );
  expect(toolkit.outputs['output']).toBe('');
  expect(toolkit.outputs['output-file']).toBe('/records/0001/stdout');
  expect(toolkit.calls).toEqual([
    [
      'notice',
      'The output has 102401 bytes and the step output `output` takes 102400: ' +
        'read the file `output-file` instead.',
    ],
  ]);
});

test('the notice counts the encoded text', async () => {
  const { toolkit } = await report(
    anExecution({ output: Buffer.alloc(80 * 1024, '1') }),
    { outputEncoding: 'base64' },
  );
  expect(toolkit.outputs['output']).toBe('');
  expect(toolkit.texts('notice')).toEqual([
    'The output has 81920 bytes and the step output `output` takes 102400 of ' +
      'base64: read the file `output-file` instead.',
  ]);
});

test('the summary shows what may be shown, whatever the output is', async () => {
  const execution = anExecution({
    output: Buffer.from('{"t":"hunter2"}'),
    shownOutput: '{"t":"***"}',
  });
  const { toolkit } = await report(execution, { outputEncoding: 'base64' });
  expect(toolkit.outputs['output']).toBe('eyJ0IjoiaHVudGVyMiJ9');
  expect(toolkit.writtenSummary).toContain('{"t":"***"}');
  expect(toolkit.writtenSummary).not.toContain('hunter2');
});

test('an output that GitHub would drop is spoken of (case 55)', async () => {
  const secrets = { TOKEN: 'hunter2' };
  const { toolkit } = await report(
    anExecution({
      output: Buffer.from('"hunter2"'),
      hidden: hiddenSecrets(secrets),
    }),
    { secrets },
  );
  expect(toolkit.texts('warning')).toEqual([
    expect.stringContaining('the secret "TOKEN"'),
  ]);
});

test('a fault of ours shows no secret, not in the debug log either', () => {
  const toolkit = new RecordingToolkit();
  const masks = openStepMasks(() => undefined);
  masks.add(['hunter2']);
  const error = new Error('cannot open /tmp/hunter2');
  reportFault(error, true, toolkit.core, masks, 7.4);
  expect(toolkit.calls.map(([name]) => name)).toEqual(['setFailed', 'debug']);
  expect(toolkit.texts('setFailed')[0]).toContain('cannot open /tmp/***');
  expect(toolkit.outputs).toMatchObject({
    outcome: 'engine_unavailable',
    error: expect.stringContaining('cannot open /tmp/***') as string,
  });
  expect(toolkit.outputs['duration-ms']).toBe('7');
  expect(JSON.stringify(toolkit)).not.toContain('hunter2');
});

test.each([
  ['a warning', false, ['warning', 'debug']],
  [
    'a failure all the same, when no output can tell',
    true,
    ['setFailed', 'debug'],
  ],
])('with fail-on-error: false a fault is %s', (_name, isUntold, calls) => {
  const toolkit = new RecordingToolkit();
  const { core } = toolkit;
  if (isUntold) {
    core.setOutput = () => {
      throw new Error('no space left on device');
    };
  }
  const masks = openStepMasks(() => undefined);
  reportFault(new Error('it is full'), false, core, masks, 1);
  expect(toolkit.calls.map(([name]) => name)).toEqual(calls);
});

test.each([
  ['summary: false', { summary: false }, '/summary.md'],
  ['a runner without summaries', {}, ''],
])('%s: no summary', async (_name, inputs, file) => {
  process.env['GITHUB_STEP_SUMMARY'] = file;
  const { toolkit } = await report(anExecution(), inputs);
  expect(toolkit.writtenSummary).toBeUndefined();
});

test('a summary that cannot be written fails nothing', async () => {
  const error = new Error('EACCES\n::error::x');
  const { toolkit } = await report(anExecution(), {}, error);
  expect(toolkit.calls).toEqual([
    [
      'warning',
      'The summary summary.md could not be written: EACCES\n::error::x',
    ],
  ]);
  expect(toolkit.outputs['outcome']).toBe('succeeded');
});

test.each([
  'a\n::set-output name=output::x',
  'a\r##[error]x',
  '##[add-mask]e',
  '\u0085::stop-commands::x',
])('the words %j of a plugin are no command', async (words) => {
  const { lines, toolkit } = await report(
    anExecution({
      record: aRecord({
        outcome: 'invalid_output',
        error: words,
        warnings: [words],
      }),
    }),
  );
  const printed = printedLines(lines.join('\n'));
  expect(commandsOf(printed).map(({ name }) => name)).toEqual([
    'warning',
    'error',
  ]);
  // The output is data, which the file keeps as it is.
  expect(toolkit.outputs['error']).toBe(words);
});

test('inputs that cannot be used fail the step with an outcome', () => {
  const toolkit = new RecordingToolkit();
  const error = new UserError('invalid_input', "The step's input `pull` is x.");
  reportRefusal(error, true, toolkit.core, 3.6);
  expect(toolkit.outputs).toEqual({
    outcome: 'invalid_input',
    error: "The step's input `pull` is x.",
    'duration-ms': '4',
  });
  expect(toolkit.calls).toEqual([
    ['setFailed', "The step's input `pull` is x."],
  ]);
});

test('with fail-on-error: false they are a warning', () => {
  const toolkit = new RecordingToolkit();
  const error = new UserError('invalid_input', 'No.');
  reportRefusal(error, false, toolkit.core, 1);
  expect(toolkit.outputs['outcome']).toBe('invalid_input');
  expect(toolkit.calls.map(([name]) => name)).toEqual(['warning']);
});
