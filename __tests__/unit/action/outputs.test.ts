import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { Execution } from '../../../src/runner/execution';
import {
  MAX_OUTPUT_VALUE_BYTES,
  outputFits,
  stepOutputs,
} from '../../../src/action/outputs';
import { emptyRecord } from '../../../src/runner/execution-record';
import { anExecution } from '../../fakes/values';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { filePairs } from '../../fakes/runner-parser';

const directory = aTemporaryDirectory();
const outputFile = process.env['GITHUB_OUTPUT'];

afterEach(() => {
  if (outputFile === undefined) delete process.env['GITHUB_OUTPUT'];
  else process.env['GITHUB_OUTPUT'] = outputFile;
});
afterAll(() => directory.remove());

const outputOf = (text: string | Uint8Array): string =>
  stepOutputs(anExecution({ output: Buffer.from(text) })).output;

test('everything that is known', () => {
  expect(stepOutputs(anExecution())).toEqual({
    output: '{"a":1}',
    'output-file': '/records/0001/stdout',
    'exit-code': '0',
    outcome: 'succeeded',
    error: '',
    'execution-id': '0001',
    'duration-ms': '1234',
    'image-digest': `sha256:${'2'.repeat(64)}`,
    'peak-memory-bytes': '8500000',
    'cpu-ms': '40',
    'sarif-file': '',
    'stderr-file': '/records/0001/stderr.log',
    'artifacts-dir': '',
    'artifacts-file': '',
    'record-dir': '/records/0001',
  });
});

test('what is not known is empty, not "null" or 0', () => {
  const execution: Execution = {
    ...anExecution(),
    record: emptyRecord('0001', 'greet'),
    output: undefined,
    outputFile: undefined,
    stderrFile: undefined,
  };
  expect(stepOutputs(execution)).toEqual({
    output: '',
    'output-file': '',
    'exit-code': '',
    outcome: '',
    error: '',
    'execution-id': '0001',
    'duration-ms': '',
    'image-digest': '',
    'peak-memory-bytes': '',
    'cpu-ms': '',
    'sarif-file': '',
    'stderr-file': '',
    'artifacts-dir': '',
    'artifacts-file': '',
    'record-dir': '/records/0001',
  });
});

test.each([
  ['{"n":1.0,"big":12345678901234567890}', undefined],
  ['{"a":1,"a":2}', undefined],
  ['{\n  "é": "\\u00e9"\n}', undefined],
  ['-0', undefined],
  ['"text"\n', '"text"'],
  [' \r\n{}\t\n', '{}'],
  ['\ufeff{}', '{}'],
  ['" \u00a0"', undefined],
])('%j is an output as it was printed', (printed, expected) => {
  expect(outputOf(printed)).toBe(expected ?? printed);
});

test.each([
  ['ndjson', '{"a":1}\n\n{"a":2}\n', '{"a":1}\n\n{"a":2}'],
  ['text', '  1.2.3 \r\n\n', '  1.2.3 '],
  ['text', '\n', ''],
] as const)(
  '%s %j is an output without its end',
  (format, printed, expected) => {
    const execution = anExecution({
      outputFormat: format,
      output: Buffer.from(printed),
    });
    expect(stepOutputs(execution).output).toBe(expected);
  },
);

test.each([
  [MAX_OUTPUT_VALUE_BYTES, true],
  [MAX_OUTPUT_VALUE_BYTES + 1, false],
])('an output of %d bytes fits: %s', (bytes, fits) => {
  // Of two bytes a character: bytes count, not characters.
  const text = `"${'é'.repeat((bytes - 2) / 2)}${bytes % 2 ? 'x' : ''}"`;
  const execution = anExecution({ output: Buffer.from(text) });
  expect(execution.output).toHaveLength(bytes);
  expect(outputFits(execution)).toBe(fits);
  expect(stepOutputs(execution).output === (fits ? text : '')).toBe(true);
  expect(stepOutputs(execution)['output-file']).toBe('/records/0001/stdout');
});

test.each(['base64', 'hex'] as const)(
  '%s holds every byte, as it was printed',
  (encoding) => {
    const printed = ' {"n": 1.0, "\u00e9": "\u0000"}\r\n';
    const execution = anExecution({ output: Buffer.from(printed) });
    const { output } = stepOutputs(execution, encoding);
    expect(Buffer.from(output, encoding).toString()).toBe(printed);
    expect(output).toMatch(/^[A-Za-z0-9+/]+=*$/);
  },
);

test.each([
  ['base64', (MAX_OUTPUT_VALUE_BYTES / 4) * 3],
  ['hex', MAX_OUTPUT_VALUE_BYTES / 2],
] as const)('the limit holds for the %s text', (encoding, bytes) => {
  const fits = anExecution({ output: Buffer.alloc(bytes, '1') });
  const tooLarge = anExecution({ output: Buffer.alloc(bytes + 1, '1') });
  expect(stepOutputs(fits, encoding).output).toHaveLength(
    MAX_OUTPUT_VALUE_BYTES,
  );
  expect(outputFits(fits, encoding)).toBe(true);
  expect(outputFits(tooLarge, encoding)).toBe(false);
  expect(stepOutputs(tooLarge, encoding).output).toBe('');
});

test.each([
  '"x\\n"',
  '{"a":"\noutcome=succeeded\noutput<<EOF\nEOF\n"}',
  '"ghadelimiter_00000000-0000-0000-0000-000000000000"\nghadelimiter_',
  '"=<<"',
  '',
])('%j cannot set another output', (output) => {
  const path = join(directory.path, 'output');
  // What an earlier line of the same step may have left.
  writeFileSync(path, 'before=1\n');
  process.env['GITHUB_OUTPUT'] = path;
  const outputs = stepOutputs(
    anExecution({
      output: Buffer.from(output),
      record: { ...anExecution().record, error: `x\n${output}\nerror=` },
    }),
  );
  for (const [name, value] of Object.entries(outputs)) {
    core.setOutput(name, value);
  }
  appendFileSync(path, 'after=1\n');
  expect(filePairs(readFileSync(path, 'utf8'))).toEqual([
    ['before', '1'],
    ...Object.entries(outputs),
    ['after', '1'],
  ]);
});

test('where the artifacts are, and their list', () => {
  const outputs = stepOutputs(
    anExecution({ artifactsDirectory: '/w/out', artifactsFile: '/r/a.json' }),
  );
  expect(outputs).toMatchObject({
    'artifacts-dir': '/w/out',
    'artifacts-file': '/r/a.json',
  });
});
