import { parseLogLine, type LogLine } from '../../../src/runner/log-line';
import { aFinding } from '../../fakes/values';

const remark = (level: 'debug' | 'info', message: string): LogLine => ({
  remark: { ...aFinding({ message }), level },
  findings: [],
});
const findings = (...all: Parameters<typeof aFinding>[0][]): LogLine => ({
  remark: undefined,
  findings: all.map((each) => aFinding(each)),
});

test.each<readonly [text: string, expected: LogLine]>([
  ...(['trace', 'debug'] as const).map((level): readonly [string, LogLine] => [
    JSON.stringify({ level, message: 'x' }),
    remark('debug', 'x'),
  ]),
  ...(
    [
      ['notice', 'notice'],
      ['warn', 'warning'],
      ['WARNING', 'warning'],
      ['error', 'error'],
      ['Fatal', 'error'],
      ['critical', 'error'],
    ] as const
  ).map(([level, known]): readonly [string, LogLine] => [
    JSON.stringify({ level, message: 'x' }),
    findings({ level: known, message: 'x' }),
  ]),
  ['{"level":"info","msg":"x"}', remark('info', 'x')],
  ['{"level":"info","message":"a","msg":"b","more":1}', remark('info', 'a')],
  [
    '{"level":"error","message":"x","file":"/workspace/src/a.ts","line":3}',
    findings({ level: 'error', message: 'x', file: 'src/a.ts', line: 3 }),
  ],
  [
    '{"level":"error","message":"x","file":"./b/../a.ts","line":3,"end_line":5,"column":7,"rule":"R","title":"T"}',
    findings({
      level: 'error',
      message: 'x',
      file: 'a.ts',
      line: 3,
      endLine: 5,
      column: 7,
      rule: 'R',
      title: 'T',
    }),
  ],
  ...['0', '-1', '1.5', '"3"', 'null', '1e12'].map(
    (line): readonly [string, LogLine] => [
      `{"level":"error","message":"x","file":"a","line":${line},"rule":7}`,
      findings({ level: 'error', message: 'x', file: 'a' }),
    ],
  ),
  ...['/a', '..', '../a', 'a/../../b', 'a\\\\b', '.', 'a/'].map(
    (file): readonly [string, LogLine] => [
      `{"level":"error","message":"x","file":"${file}","line":3}`,
      findings({ level: 'error', message: `"${file}": x` }),
    ],
  ),
  [
    '{"results":[{"severity":"error","message":"a","file":{"path":"a.yaml"},"line":2},{"level":"Low","message":"b"}]}',
    findings(
      { level: 'error', message: 'a', file: 'a.yaml', line: 2 },
      { level: 'notice', message: 'b' },
    ),
  ],
  [
    '{"level":"info","message":"done","results":[{"severity":"info","message":"a"}]}',
    {
      ...remark('info', 'done'),
      findings: [aFinding({ level: 'notice', message: 'a' })],
    },
  ],
  [
    '{"level":"info","message":"done","results":[{"severity":"info"}]}',
    remark('info', 'done'),
  ],
])('%s', (text, expected) => {
  expect(parseLogLine(text)).toEqual(expected);
});

test.each([
  'plain text',
  '',
  ' {"level":"info","message":"x"}',
  '{"level":"info","message":"x"',
  '[{"level":"info","message":"x"}]',
  '{}',
  '{"message":"x"}',
  '{"level":"info"}',
  '{"level":30,"msg":"x"}',
  '{"level":"info","message":7}',
  '{"level":"loud","message":"x"}',
  '{"level":"constructor","message":"x"}',
  '{"level":"__proto__","message":"x"}',
  '{"level":"error","message":""}',
  '{"results":[]}',
  '{"results":{"0":{"severity":"error","message":"x"}}}',
  '{"results":[{"severity":"error","message":"x"},{"message":"y"}]}',
  '{"results":[{"severity":"error","message":"x"},7]}',
])('%s is plain text', (text) => {
  expect(parseLogLine(text)).toBeUndefined();
});
