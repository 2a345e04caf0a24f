import type { Json } from '../../../src/definition/json';
import { sarifFindings } from '../../../src/runner/sarif-findings';
import { aFinding } from '../../fakes/values';

const at = (uri: string, region: object = {}): Json =>
  [{ physicalLocation: { artifactLocation: { uri }, region } }] as Json;

/** A log with one run of these results. */
function log(results: readonly object[], more: object = {}): Json {
  return {
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'scanner',
            rules: [
              { id: 'E', defaultConfiguration: { level: 'error' } },
              { id: 'N', defaultConfiguration: { level: 'none' } },
              { id: 'W' },
            ],
          },
          extensions: [
            {
              name: 'more',
              rules: [{ id: 'X', defaultConfiguration: { level: 'note' } }],
            },
          ],
        },
        results: results.map((result) => ({
          message: { text: 'm' },
          locations: at('a.sh'),
          ...result,
        })),
        ...more,
      },
    ],
  };
}

const found = (result: object, more?: object) => [
  ...sarifFindings(log([result], more)),
];

test.each([
  [{}, 'warning'],
  [{ level: 'note' }, 'notice'],
  [{ level: 'error' }, 'error'],
  [{ ruleId: 'E' }, 'error'],
  [{ ruleIndex: 0 }, 'error'],
  [{ rule: { index: 0 } }, 'error'],
  [{ rule: { id: 'X' } }, 'notice'],
  [{ ruleId: 'W' }, 'warning'],
  [{ ruleId: 'unknown', ruleIndex: 7 }, 'warning'],
  [{ ruleId: 'E', level: 'warning' }, 'warning'],
  [{ kind: 'review', level: 'note' }, 'notice'],
  [{ suppressions: [] }, 'warning'],
  [{ suppressions: [{ kind: 'inSource', status: 'rejected' }] }, 'warning'],
])('%j is a finding of level %s', (result, level) => {
  expect(found(result)).toMatchObject([{ level }]);
});

test.each([
  { level: 'none' },
  { ruleId: 'N' },
  { kind: 'pass', ruleId: 'E' },
  { kind: 'informational' },
  { suppressions: [{ kind: 'inSource' }] },
  { baselineState: 'absent' },
])('%j is no finding', (result) => {
  expect(found(result)).toEqual([]);
});

test('a finding says what, where and by which rule', () => {
  const region = { startLine: 3, startColumn: 4, endLine: 5, endColumn: 1 };
  expect(
    found({ ruleIndex: 2, locations: at('src/%C3%A9%20b.sh', region) }),
  ).toEqual([
    aFinding({
      message: 'm',
      file: 'src/é b.sh',
      line: 3,
      endLine: 5,
      column: 4,
      rule: 'W',
    }),
  ]);
});

test('a place can be one of the artifacts', () => {
  const locations = [{ physicalLocation: { artifactLocation: { index: 1 } } }];
  const artifacts = [{}, { location: { uri: 'b.sh' } }];
  expect(found({ locations }, { artifacts })).toMatchObject([{ file: 'b.sh' }]);
  expect(found({ locations })).toMatchObject([{ file: undefined }]);
});

test.each([
  ['file:///workspace/src/a.sh', 'src/a.sh'],
  ['/workspace/a.sh', 'a.sh'],
  ['file:/workspace/a.sh', 'a.sh'],
  ['file://localhost/workspace/a.sh', 'a.sh'],
  ['FILE://LocalHost/workspace/a%20b.sh', 'a b.sh'],
  ['./a:b.sh', 'a:b.sh'],
  ['src/a:b.sh', 'src/a:b.sh'],
  ['./a/../b.sh', 'b.sh'],
])('%s is the file %s', (uri, file) => {
  expect(found({ locations: at(uri) })).toMatchObject([{ file, message: 'm' }]);
});

test.each([
  ['file:///etc/passwd', '"/etc/passwd": m'],
  ['../a', '"../a": m'],
  [`../${'a'.repeat(500)}`, `"../${'a'.repeat(500)}": m`],
  [`../${'a'.repeat(600)}`, 'm'],
  ['%2e%2e/a', '"../a": m'],
  ['a%0A::error::b', String.raw`"a\n::error::b": m`],
  ['%E0%A4%A', 'm'],
  ['%', 'm'],
  ['https://example.com/src/a.sh', '"https://example.com/src/a.sh": m'],
  ['file://other/workspace/a.sh', '"file://other/workspace/a.sh": m'],
  ['file:////other/workspace/a.sh', '"file:////other/workspace/a.sh": m'],
  ['//other/workspace/a.sh', '"//other/workspace/a.sh": m'],
  ['git:src/a.sh', '"git:src/a.sh": m'],
  ['a.sh:3', '"a.sh:3": m'],
])('%s is text, or a name of no harm', (uri, message) => {
  const [finding] = found({ locations: at(uri, { startLine: 1 }) });
  expect(finding?.message).toBe(message);
  expect(finding?.file ?? '').not.toMatch(/\n|\.\./);
});

test.each(['https://example.com/src/a.sh', 'file://other/a.sh', 'git:a.sh'])(
  '%s is no path of the repository',
  (uri) => {
    expect(found({ locations: at(uri, { startLine: 1 }) })).toMatchObject([
      { file: undefined, line: undefined },
    ]);
  },
);

test('the arguments of a message are put in, whatever they are', () => {
  const text = '{0} and {{1}} and {1} and {2}';
  expect(found({ message: { text, arguments: ['$&', 'b{0}'] } })).toMatchObject(
    [{ message: '$& and {1} and b{0} and {2}' }],
  );
  const huge = { text: '{0}'.repeat(10_000), arguments: ['x'.repeat(10_000)] };
  expect(found({ message: huge })[0]?.message).toHaveLength(16 * 1024);
});
