import { parse } from 'yaml';
import { DefinitionError } from '../../../src/definition/definition-error';
import { tapReport } from '../../../src/report/tap-report';
import {
  aFailure,
  aReport,
  aResult,
  aTestCase,
} from '../../fakes/test-results';

test('a test point for each case', () => {
  expect(
    tapReport(
      aReport([
        aResult(),
        aResult({
          status: 'skipped',
          skipped: 'the secret API_TOKEN has no value',
        }),
        aFailure(),
      ]),
    ),
  ).toBe(`TAP version 14
1..3
ok 1 - greet@1.0.0: says hello
ok 2 - greet@1.0.0: says hello # SKIP the secret API_TOKEN has no value
not ok 3 - greet@1.0.0: says hello
  ---
  message: "outcome: expected succeeded, got plugin_failed\\noutput /a: expected 1, got nothing\\nand 2 more"
  severity: "fail"
  outcome: "plugin_failed"
  exit_code: 3
  error: "Plugin \\"greet\\" ended with exit code 3."
  duration_ms: 120
  log: "before\\nat last"
  record_dir: "/records/0001"
  ...
`);
});

test('a definition that cannot be used is a point that is not ok', () => {
  const error = new DefinitionError(`${process.cwd()}/plugins/b.yaml`, [
    { pointer: '', rule: 'image', message: 'it is missing' },
  ]);
  const [, plan, first] = tapReport(
    aReport([aResult()], { errors: [error] }),
  ).split('\n');
  expect([plan, first]).toEqual(['1..2', 'not ok 1 - plugins/b.yaml']);
});

test('no name and no log becomes a line of its own, or a directive', () => {
  const name = 'a # SKIP \\ b\nBail out!';
  const log = '...\n\u001b[31mok 7 - forged\u0085\u2028';
  const lines = tapReport(
    aReport([aFailure({ log, testCase: aTestCase({ name }) })]),
  ).split('\n');
  expect(lines[2]).toBe('not ok 1 - greet@1.0.0: a \\# SKIP \\\\ b Bail out!');
  expect(lines.filter((line) => /^(\s*ok|Bail)/.test(line))).toEqual([]);
  const block = lines.slice(4, lines.indexOf('  ...')).join('\n');
  expect(parse(block)).toMatchObject({ severity: 'fail', exit_code: 3 });
});
