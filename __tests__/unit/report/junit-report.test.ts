import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { DefinitionError } from '../../../src/definition/definition-error';
import { junitReport } from '../../../src/report/junit-report';
import type { TestReport } from '../../../src/runner/test-result';
import {
  aFailure,
  aReport,
  aResult,
  aTestCase,
} from '../../fakes/test-results';

const schema = readFileSync(join(import.meta.dirname, 'junit.xsd'), 'utf8');

/** The report, which a real parser has read and found to fit. */
async function junit(report: TestReport): Promise<string> {
  const xml = junitReport(report);
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents: xml }],
    schema: [schema],
  });
  expect(errors).toEqual([]);
  return xml;
}

const invalid = new DefinitionError(`${process.cwd()}/plugins/b.yaml`, [
  { pointer: '/image', rule: 'image', message: 'it is <missing>' },
]);

test('a suite for each plugin, and a case for each case', async () => {
  const greet = aTestCase();
  const other = aTestCase(
    { name: 'waits' },
    { id: 'other', version: undefined },
  );
  const xml = await junit(
    aReport([
      aResult({ testCase: greet }),
      aResult({
        testCase: other,
        status: 'skipped',
        skipped: 'the secret API_TOKEN has no value',
        durationMs: 0,
      }),
    ]),
  );
  expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="plugin-runner" tests="2" failures="0" errors="0" time="1.234">
  <testsuite name="greet@1.0.0" tests="1" failures="0" errors="0" skipped="0" time="0.120" file="/repository/plugins/greet.json">
    <testcase name="says hello" classname="greet" time="0.120"/>
  </testsuite>
  <testsuite name="other" tests="1" failures="0" errors="0" skipped="1" time="0.000" file="/repository/plugins/greet.json">
    <testcase name="waits" classname="other" time="0.000">
      <skipped message="the secret API_TOKEN has no value"/>
    </testcase>
  </testsuite>
</testsuites>
`);
});

test('a failure says what is wrong, and has the log', async () => {
  const xml = await junit(aReport([aFailure()]));
  expect(xml).toContain(
    `      <failure message="outcome: expected succeeded, got plugin_failed" type="plugin_failed">outcome: expected succeeded, got plugin_failed
output /a: expected 1, got nothing
and 2 more
Plugin &quot;greet&quot; ended with exit code 3.
record: /records/0001</failure>
      <system-err>before
at last</system-err>`,
  );
});

test('a definition that cannot be used is an error', async () => {
  const xml = await junit(aReport([aResult()], { errors: [invalid] }));
  expect(xml).toContain('tests="2" failures="0" errors="1"');
  expect(xml).toContain(
    '<testcase name="plugins/b.yaml" classname="definitions" time="0.000">',
  );
  expect(xml).toContain('it is &lt;missing&gt; (image)</error>');
});

test('nothing at all is a report, too', async () => {
  expect(await junit(aReport([]))).toContain('tests="0"');
});

test('whatever a plugin prints, it is a text of the report', async () => {
  const log = ']]>\u001b[31m\u0000</system-err>&\ud800\ufffe\r\n\u202e😀';
  const xml = await junit(
    aReport([
      aFailure({
        log,
        error: 'a\n"b"',
        testCase: aTestCase({ name: '<"\n>' }),
      }),
    ]),
  );
  expect(xml).toContain('name="&lt;&quot;&#10;&gt;"');
  expect(xml).toContain(
    '<system-err>]]&gt;\\x1b[31m\\x00&lt;/system-err&gt;&amp;\ufffd\ufffd\n\\u{202e}😀</system-err>',
  );
});

test('a thousand long logs make no report that a server refuses', async () => {
  const log = 'x'.repeat(8192);
  const error = 'y'.repeat(100_000);
  const xml = await junit(
    aReport(Array.from({ length: 1000 }, () => aFailure({ log, error }))),
  );
  expect(xml.length).toBeLessThan(5_000_000);
});
