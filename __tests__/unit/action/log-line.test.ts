import { parseLogLine, type LogLine } from '../../../src/action/log-line';

const plain = { file: undefined, line: undefined };

test.each<readonly [text: string, expected: LogLine]>([
  ...(
    [
      ['trace', 'debug'],
      ['debug', 'debug'],
      ['info', 'info'],
      ['notice', 'info'],
      ['warn', 'warning'],
      ['WARNING', 'warning'],
      ['error', 'error'],
      ['Fatal', 'error'],
      ['critical', 'error'],
    ] as const
  ).map(([level, known]): readonly [string, LogLine] => [
    JSON.stringify({ level, message: 'x' }),
    { level: known, message: 'x', ...plain },
  ]),
  ['{"level":"info","msg":"x"}', { level: 'info', message: 'x', ...plain }],
  [
    '{"level":"info","message":"a","msg":"b","more":1}',
    { level: 'info', message: 'a', ...plain },
  ],
  [
    '{"level":"error","message":"x","file":"/workspace/src/a.ts","line":3}',
    { level: 'error', message: 'x', file: 'src/a.ts', line: 3 },
  ],
  [
    '{"level":"error","message":"x","file":"./a.ts"}',
    { level: 'error', message: 'x', file: 'a.ts', line: undefined },
  ],
  [
    '{"level":"error","message":"x","file":"a###[error]b"}',
    { level: 'error', message: 'x', file: 'a#[error]b', line: undefined },
  ],
  ...['0', '-1', '1.5', '"3"', 'null'].map(
    (line): readonly [string, LogLine] => [
      `{"level":"error","message":"x","file":7,"line":${line}}`,
      { level: 'error', message: 'x', ...plain },
    ],
  ),
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
])('%s is plain text', (text) => {
  expect(parseLogLine(text)).toBeUndefined();
});
