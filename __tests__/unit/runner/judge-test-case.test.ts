import type { DefinitionTest } from '../../../src/definition/definition';
import type { Execution } from '../../../src/runner/execution';
import type { ExecutionRecord } from '../../../src/runner/execution-record';
import { judgeTestCase } from '../../../src/runner/judge-test-case';
import { mismatchLine } from '../../../src/runner/mismatch';
import { aTestCase } from '../../fakes/test-results';
import { anExecution, aRecord } from '../../fakes/values';

function lines(
  test: Partial<DefinitionTest>,
  execution: Partial<Execution> = {},
  record: Partial<ExecutionRecord> = {},
): string[] {
  const { mismatches } = judgeTestCase(
    aTestCase(test).test,
    anExecution({ ...execution, record: aRecord(record) }),
    (text) => text.replaceAll('hidden', '***'),
  );
  return mismatches.map(mismatchLine);
}
const printed = (text: string): Partial<Execution> => ({
  output: Buffer.from(text),
});

test('only what a case says is compared', () => {
  expect(lines({})).toEqual([]);
  expect(lines({ output: { a: 1 }, exitCode: 0 })).toEqual([]);
});

test('everything that is wrong is told at once', () => {
  expect(
    lines(
      { output: { a: 2, b: 'x' }, exitCode: 0 },
      {},
      { outcome: 'plugin_failed', exit_code: 7 },
    ),
  ).toEqual([
    'outcome: expected succeeded, got plugin_failed',
    'exit code: expected 0, got 7',
    'output /a: expected 2, got 1',
    'output /b: expected "x", got nothing',
  ]);
});

test('a plugin that never started has no exit code and no output', () => {
  expect(
    lines(
      { exitCode: 0, output: 1 },
      { output: undefined, outputBytes: undefined },
      { outcome: 'start_failed', exit_code: null },
    ),
  ).toEqual([
    'outcome: expected succeeded, got start_failed',
    'exit code: expected 0, got nothing',
    'output: expected 1, got nothing',
  ]);
});

test('an output that is not held is not what was expected', () => {
  expect(lines({ output: 1 }, { output: undefined, outputBytes: 2e6 })).toEqual(
    ['output: expected 1, got 2000000 bytes'],
  );
});

test.each<
  [string, Execution['outputFormat'], string, DefinitionTest['output']]
>([
  ['lines', 'ndjson', '{"a": 1.0}\n\n2\n', [{ a: 1 }, 2]],
  ['text', 'text', 'hello\r\n', 'hello'],
  ['JSON', 'json', ' {"b":[1e0],"a":null}\n', { a: null, b: [1] }],
])('%s are compared by value', (_what, outputFormat, text, output) => {
  expect(lines({ output }, { ...printed(text), outputFormat })).toEqual([]);
});

test('what must stay hidden is in no mismatch', () => {
  expect(lines({ output: { a: 1 } }, printed('{"a": "hidden"}'))).toEqual([
    'output /a: expected 1, got "***"',
  ]);
});

test('more mismatches than anybody reads are counted', () => {
  const text = JSON.stringify(Array<number>(100_000).fill(0));
  const expected = Array<number>(100_000).fill(1);
  const judgement = judgeTestCase(
    aTestCase({ output: expected }).test,
    anExecution(printed(text)),
    (it) => it,
  );
  expect(judgement.mismatches).toHaveLength(20);
  expect(judgement.moreMismatches).toBe(99_980);
});
