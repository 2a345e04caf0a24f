import picocolors from 'picocolors';
import { DefinitionError } from '../../../src/definition/definition-error';
import { showTestReport } from '../../../src/cli/show-test-report';
import {
  aFailure,
  aReport,
  aResult,
  aTestCase,
} from '../../fakes/test-results';

const plain = picocolors.createColors(false);

test('all that is said of a success is how many there were', () => {
  expect(showTestReport(aReport([aResult(), aResult()]), plain)).toBe(
    '2 passed, 0 failed (1.23 s)\n',
  );
});

test('a failure has all that one looks at', () => {
  const testCase = aTestCase({ name: "it's loud" });
  const report = aReport([aResult(), aFailure({ testCase })], {
    errors: [new DefinitionError('/b.yaml', [])],
  });
  expect(showTestReport(report, plain)).toBe(`FAILED greet@1.0.0: it's loud
  outcome: expected succeeded, got plugin_failed
  output /a: expected 1, got nothing
  and 2 more
  error: Plugin "greet" ended with exit code 3.
  log:
    before
    at last
  record: /records/0001
  again: plugin-runner test greet@1.0.0 --filter 'it'\\''s loud'

1 passed, 1 failed, 1 invalid definition (1.23 s)
`);
});

test('what was skipped is counted by its reason', () => {
  const skipped = aResult({
    status: 'skipped',
    skipped: 'the secret API_TOKEN has no value',
  });
  const text = showTestReport(aReport([skipped, skipped, aResult()]), plain);
  expect(text).toBe(`SKIPPED 2 of greet@1.0.0: the secret API_TOKEN has no value
1 passed, 0 failed, 2 skipped (1.23 s)
`);
});

test('nothing that a plugin prints acts on a terminal', () => {
  const evil = '\u001b[2J\u202e\u0007';
  const text = showTestReport(
    aReport([
      aFailure({ log: evil, error: evil, testCase: aTestCase({ name: evil }) }),
    ]),
    plain,
  );
  expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
});
