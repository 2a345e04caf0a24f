import type { Outcome } from '../../../src/definition/outcome';
import { judge, type Evidence } from '../../../src/runner/judge';
import { usageWith } from '../../fakes/values';

const MIB = 2 ** 20;
const notMeasured = usageWith();

function someEvidence(differences: Partial<Evidence> = {}): Evidence {
  return {
    plugin: {
      id: 'greet',
      outputFormat: 'json',
      outputVia: 'stdout',
      exitCodes: new Map(),
    },
    cause: undefined,
    exit: { exitCode: 0, oomKilled: false, usage: notMeasured },
    memoryBytes: 256 * MIB,
    lastLogLine: '',
    redact: (text) => text,
    outputProblem: undefined,
    sarifProblem: undefined,
    checkOutput: () => Promise.resolve([]),
    ...differences,
  };
}

const exit = (
  exitCode: number,
  oomKilled = false,
  peakMemoryBytes?: number,
): Pick<Evidence, 'exit'> => ({
  exit: { exitCode, oomKilled, usage: usageWith({ peakMemoryBytes }) },
});
const fault = { pointer: '/n', rule: 'type', message: 'must be number' };

test('exit code 0 and a good output is a success without words', async () => {
  await expect(judge(someEvidence())).resolves.toEqual({
    outcome: 'succeeded',
    error: undefined,
    warnings: [],
  });
});

type Case = readonly [
  name: string,
  evidence: Partial<Evidence>,
  outcome: Outcome,
  error: string,
];

test.each<Case>([
  [
    'a plugin that fails and says why',
    { ...exit(3), lastLogLine: 'no such file' },
    'plugin_failed',
    'Plugin "greet" ended with exit code 3. Its last log line: "no such file".',
  ],
  [
    'a plugin that fails in silence',
    exit(1),
    'plugin_failed',
    'Plugin "greet" ended with exit code 1. It wrote nothing on stderr.',
  ],
  ...[2, 125, 126, 127, 255].map((code): Case => [
    `exit code ${code}, which is the plugin's`,
    exit(code),
    'plugin_failed',
    `ended with exit code ${code}.`,
  ]),
  [
    'a kill that was not ours',
    exit(137),
    'plugin_failed',
    'exit code 137. It was killed, not by plugin-runner: possibly for lack of memory on the runner.',
  ],
  [
    'an out-of-memory kill',
    exit(137, true, 255.5 * MIB),
    'out_of_memory',
    'Plugin "greet" ran out of memory (limit 256 MiB, peak 255.5 MiB) and ' +
      'ended with exit code 137: raise `resource_limits.memory` of its ' +
      'definition, or `memory` of the step.',
  ],
  [
    'an out-of-memory kill of a child that the plugin noticed',
    exit(1, true),
    'out_of_memory',
    '(limit 256 MiB) and ended with exit code 1',
  ],
  [
    'a deadline, although the output is perfect',
    { cause: { outcome: 'timed_out', message: 'too slow' } },
    'timed_out',
    'too slow',
  ],
  [
    'a deadline, although it was also killed for memory',
    { ...exit(137, true), cause: { outcome: 'timed_out', message: 'slow' } },
    'timed_out',
    'slow',
  ],
  [
    'a cancellation',
    { ...exit(143), cause: { outcome: 'cancelled', message: 'by you' } },
    'cancelled',
    'by you',
  ],
  [
    'too much output',
    { ...exit(137), cause: { outcome: 'output_too_large', message: 'more' } },
    'output_too_large',
    'more',
  ],
  [
    'an output that is not JSON',
    { outputProblem: 'it is empty' },
    'invalid_output',
    'Plugin "greet" ended with exit code 0 but its stdout is not JSON: it is ' +
      'empty. A plugin prints exactly one JSON value on stdout; logs belong on stderr.',
  ],
  [
    'an output that is not JSON lines',
    {
      plugin: {
        id: 'greet',
        outputFormat: 'ndjson',
        outputVia: 'stdout',
        exitCodes: new Map(),
      },
      outputProblem: 'line 3 ends before its JSON is complete',
    },
    'invalid_output',
    'its stdout is not JSON lines: line 3 ends before its JSON is complete. With ' +
      '`output.format: ndjson` a plugin prints one JSON value on every line that ' +
      'is not empty on stdout; logs belong on stderr.',
  ],
  [
    'an output that is no text',
    {
      plugin: {
        id: 'greet',
        outputFormat: 'text',
        outputVia: 'stdout',
        exitCodes: new Map(),
      },
      outputProblem: 'it is not valid UTF-8',
    },
    'invalid_output',
    'its stdout is not text: it is not valid UTF-8. With `output.format: text` a ' +
      'plugin prints text in UTF-8 on stdout; logs belong on stderr.',
  ],
  [
    'an output file that is not JSON',
    {
      plugin: {
        id: 'greet',
        outputFormat: 'json',
        outputVia: 'file',
        exitCodes: new Map(),
      },
      outputProblem: 'it is not there',
    },
    'invalid_output',
    'Plugin "greet" ended with exit code 0 but its output file is not JSON: it is ' +
      'not there. With `output.via: file` a plugin writes exactly one JSON value ' +
      'to the file that PLUGIN_OUTPUT_FILE names.',
  ],
  [
    'an output that is no SARIF',
    { sarifProblem: 'no SARIF' },
    'invalid_output',
    'no SARIF',
  ],
  [
    'an output that does not fit',
    { checkOutput: () => Promise.resolve([fault]) },
    'invalid_output',
    'The output of plugin "greet" does not fit its output_schema:\n  "/n": must be number (type)',
  ],
  [
    'a failure, whatever the output',
    { ...exit(1), outputProblem: 'it is empty' },
    'plugin_failed',
    'exit code 1',
  ],
])('%s', async (_name, evidence, outcome, error) => {
  const verdict = await judge(someEvidence(evidence));
  expect(verdict.outcome).toBe(outcome);
  expect(verdict.error).toContain(error);
  expect(verdict.warnings).toEqual([]);
});

const childKilled = exit(0, true, 256 * MIB);
const warning =
  'A process of plugin "greet" was killed for lack of memory (limit 256 MiB, ' +
  'peak 256 MiB), but the plugin ended with exit code 0: its result may be incomplete.';

test.each<readonly [Partial<Evidence>, Outcome]>([
  [{}, 'succeeded'],
  [{ outputProblem: 'it is empty' }, 'invalid_output'],
  [{ checkOutput: () => Promise.resolve([fault]) }, 'invalid_output'],
])('a killed child is a warning (%#)', async (evidence, outcome) => {
  const verdict = await judge(someEvidence({ ...childKilled, ...evidence }));
  expect(verdict).toMatchObject({ outcome, warnings: [warning] });
});

test('a log line cannot forge a line of the message', async () => {
  const { error } = await judge(
    someEvidence({ ...exit(1), lastLogLine: 'x\u0085::error::y\u001b[2J' }),
  );
  expect(error).toContain(String.raw`"x\u0085::error::y\u001b[2J"`);
});

describe('exit codes that the definition explains', () => {
  const plugin: Evidence['plugin'] = {
    id: 'greet',
    outputFormat: 'json',
    outputVia: 'stdout',
    exitCodes: new Map([
      [3, { meaning: 'findings', outcome: 'succeeded' }],
      [4, { meaning: 'no rules', outcome: 'plugin_failed' }],
      [5, { meaning: undefined, outcome: 'invalid_input' }],
    ]),
  };

  test('a success has its output judged as after 0', async () => {
    const good = await judge(someEvidence({ plugin, ...exit(3) }));
    expect(good.outcome).toBe('succeeded');
    const bad = await judge(
      someEvidence({
        plugin,
        ...exit(3),
        outputProblem: 'it is empty',
      }),
    );
    expect(bad.outcome).toBe('invalid_output');
    expect(bad.error).toContain('exit code 3');
  });

  test('a failure says what the code means', async () => {
    const { outcome, error } = await judge(
      someEvidence({ plugin, ...exit(4), lastLogLine: 'rules.yaml' }),
    );
    expect(outcome).toBe('plugin_failed');
    expect(error).toBe(
      'Plugin "greet" ended with exit code 4 ("no rules"). Its last log line: "rules.yaml".',
    );
  });

  test('a plugin can say that its input was wrong', async () => {
    const { outcome } = await judge(someEvidence({ plugin, ...exit(5) }));
    expect(outcome).toBe('invalid_input');
  });

  test.each([3, 4, 5])(
    'lack of memory comes first, whatever %d means',
    async (code) => {
      const { outcome, error } = await judge(
        someEvidence({ plugin, ...exit(code, true) }),
      );
      expect(outcome).toBe('out_of_memory');
      expect(error).toContain(`ended with exit code ${code}`);
    },
  );
});
