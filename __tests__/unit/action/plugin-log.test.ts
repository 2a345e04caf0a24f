import fc from 'fast-check';
import { openAnnotations } from '../../../src/action/annotations';
import { openPluginLog } from '../../../src/action/plugin-log';
import {
  commandsOf,
  printedBytes,
  type WorkflowCommand,
} from '../../fakes/runner-parser';
import {
  commandProperties,
  RecordingToolkit,
} from '../../fakes/recording-toolkit';

const seed = 20_260_408;

interface Shown {
  readonly lines: string[];
  readonly toolkit: RecordingToolkit;
}

/** What the log of the step shows of these bytes of stderr. */
async function show(...pieces: (string | Uint8Array)[]): Promise<Shown> {
  const lines: string[] = [];
  const print = (line: string): unknown => lines.push(line);
  const toolkit = new RecordingToolkit(print);
  const annotations = openAnnotations();
  const log = openPluginLog(
    print,
    () => Promise.resolve(toolkit.core),
    annotations,
  );
  for (const piece of pieces) log.write(Buffer.from(piece));
  await log.end();
  annotations.end(toolkit.core);
  return { lines, toolkit };
}

const jsonLine = (level: string, message: string, more: object = {}): string =>
  `${JSON.stringify({ level, message, ...more })}\n`;

test('a plugin that says nothing has no group', async () => {
  const { lines } = await show();
  expect(lines).toEqual([]);
});

test('text is shown line by line, in a group that is closed', async () => {
  const { lines } = await show('one\ntw', 'o\r\n', 'no end');
  expect(lines).toEqual([
    '::group::Plugin log',
    '│ one',
    '│ two',
    '│ no end',
    '::endgroup::',
  ]);
});

test('text is shown at once, not at the end', () => {
  const lines: string[] = [];
  const log = openPluginLog(
    (line) => lines.push(line),
    () => Promise.reject(new Error('not needed for text')),
    openAnnotations(),
  );
  log.write(Buffer.from('one\n'));
  expect(lines).toEqual(['::group::Plugin log', '│ one']);
});

test.each([
  ['text', 'one', '│ one'],
  ['JSON lines', jsonLine('warning', 'one'), '::warning::one'],
])('%s of two attempts is in two groups', async (_name, first, shown) => {
  const lines: string[] = [];
  const print = (line: string): unknown => lines.push(line);
  const { core } = new RecordingToolkit(print);
  const log = openPluginLog(
    print,
    () => Promise.resolve(core),
    openAnnotations(),
  );
  log.write(Buffer.from(first));
  log.interrupt('Again.');
  // The engine takes far longer than the toolkit to start the next one.
  await new Promise((resolve) => setImmediate(resolve));
  log.write(Buffer.from('two\n'));
  await log.end();
  expect(lines).toEqual([
    '::group::Plugin log',
    shown,
    '::endgroup::',
    'Again.',
    '::group::Plugin log',
    '│ two',
    '::endgroup::',
  ]);
});

test('JSON lines are shown by their level', async () => {
  const { lines, toolkit } = await show(
    jsonLine('debug', 'd'),
    jsonLine('info', 'i\nj'),
    jsonLine('warn', 'w', { file: '/workspace/a.sh', line: 3 }),
    jsonLine('error', 'e'),
    jsonLine('notice', 'n', { file: 'b.sh', line: 2, end_line: 3, column: 4 }),
    jsonLine('error', 'r', { file: 'b.sh', line: 2, column: 4, rule: 'R1' }),
  );
  expect(toolkit.calls).toEqual([
    ['debug', 'd'],
    ['warning', 'w', { file: 'a.sh', startLine: 3 }],
    ['error', 'e'],
    ['notice', 'n', { file: 'b.sh', startLine: 2, endLine: 3 }],
    ['error', 'r', { title: 'R1', file: 'b.sh', startLine: 2, startColumn: 4 }],
  ]);
  expect(lines).toEqual([
    '::group::Plugin log',
    '::debug::d',
    '│ i',
    '│ j',
    '::warning file=a.sh,line=3::w',
    '::error::e',
    '::notice file=b.sh,line=2,endLine=3::n',
    '::error title=R1,file=b.sh,line=2,col=4::r',
    '::endgroup::',
  ]);
});

test('what the escapes of a JSON line hid is masked', async () => {
  const lines: string[] = [];
  const { core } = new RecordingToolkit((line) => lines.push(line));
  const log = openPluginLog(
    (line) => lines.push(line),
    () => Promise.resolve(core),
    openAnnotations(),
    (text) => text.replaceAll('hunter2', '***'),
  );
  const line =
    '{"level": "error", "message": "\\u0068unter2", "file": "hunter2"}\n';
  log.write(Buffer.from(line));
  await log.end();
  expect(lines.slice(1, -1)).toEqual(['::error file=***::***']);
});

test('text after JSON keeps its place', async () => {
  const { lines } = await show('a\n', jsonLine('info', 'b'), 'c\n', 'd');
  expect(lines.slice(1, -1)).toEqual(['│ a', '│ b', '│ c', '│ d']);
});

test('a toolkit that loads slowly changes no order', async () => {
  const lines: string[] = [];
  const { core } = new RecordingToolkit((line) => lines.push(line));
  const slow = new Promise<typeof core>((resolve) =>
    setTimeout(() => resolve(core), 10),
  );
  const loads = [slow, Promise.resolve(core)];
  const log = openPluginLog(
    (line) => lines.push(line),
    () => loads.shift() ?? Promise.resolve(core),
    openAnnotations(),
  );
  log.write(Buffer.from(jsonLine('error', 'a')));
  log.write(Buffer.from(`${jsonLine('error', 'b')}c\n`));
  await log.end();
  expect(lines.slice(1, -1)).toEqual(['::error::a', '::error::b', '│ c']);
});

test('the runner keeps ten annotations of a kind: eight, how many more, and why the step failed', async () => {
  const { lines, toolkit } = await show(
    ...Array.from({ length: 12 }, (_, at) =>
      jsonLine('error', `e${at}`, { file: 'a.sh', line: at + 1 }),
    ),
    ...Array.from({ length: 8 }, (_, at) => jsonLine('warning', `w${at}`)),
  );
  expect(toolkit.texts('error')).toEqual([
    ...Array.from({ length: 8 }, (_, at) => `e${at}`),
    'and 4 more of this kind: see `findings.json` in `record-dir`',
  ]);
  expect(toolkit.texts('warning')).toHaveLength(8);
  const rest = lines.filter((line) => line.startsWith('│ error: '));
  expect(rest).toHaveLength(4);
  for (const [at, line] of rest.entries()) {
    expect(line).toContain(`a.sh:${at + 9}`);
    expect(line).toContain(`e${at + 8}`);
  }
});

test('a long log is cut, and says where the rest is', async () => {
  const line = `${'x'.repeat(1023)}\n`;
  const { lines } = await show(line.repeat(4096), 'hidden', ' too');
  expect(lines).toHaveLength(4096 + 3);
  expect(lines.at(-2)).toBe('│ … 10 more bytes are in the file `stderr-file`');
  expect(lines.join('')).not.toContain('hidden');
});

test('a log that no file can hold says how much was dropped (case 52)', async () => {
  const mebibyte = Buffer.alloc(2 ** 20, 'x');
  const pieces = Array.from({ length: 16 }, () => mebibyte);
  const { lines } = await show(...pieces, 'dropped');
  expect(lines.at(-2)).toBe(
    `│ … ${12 * 2 ** 20} more bytes are in the file \`stderr-file\`, and 7 bytes were dropped`,
  );
});

test('a long log of one attempt leaves the next one its room', async () => {
  const lines: string[] = [];
  const print = (line: string): unknown => lines.push(line);
  const { core } = new RecordingToolkit(print);
  const log = openPluginLog(
    print,
    () => Promise.resolve(core),
    openAnnotations(),
  );
  const mebibyte = Buffer.alloc(2 ** 20, 'x');
  for (const attempt of ['first', 'second']) {
    for (let piece = 0; piece < 17; piece += 1) log.write(mebibyte);
    log.write(Buffer.from(attempt));
    log.interrupt(`${attempt} ended`);
  }
  log.write(Buffer.from('the reason\n'));
  await log.end();
  const words = lines.filter((line) => !line.startsWith('│ x'));
  const note = (attempt: string): string[] => [
    '::group::Plugin log',
    `│ … ${12 * 2 ** 20} more bytes are in the \`stderr.log\` of that attempt, in ` +
      `\`record-dir\`, and ${2 ** 20 + attempt.length} bytes were dropped`,
    '::endgroup::',
    `${attempt} ended`,
  ];
  expect(words).toEqual([
    ...note('first'),
    ...note('second'),
    '::group::Plugin log',
    '│ the reason',
    '::endgroup::',
  ]);
});

test('a message is shown as it is, once', async () => {
  const { lines } = await show(jsonLine('info', 'a ##[error] b'));
  // Broken up by something invisible, which is not itself made visible.
  expect(lines[1]?.replace(/[^ -~│]/g, '')).toBe('│ a ##[error] b');
  expect(lines[1]).not.toContain('##[');
});

test('a list of results is annotated, whatever its length', async () => {
  const results = Array.from({ length: 400 }, (_, at) => ({
    severity: 'info',
    message: `${at} ${'x'.repeat(100)}`,
    file: { path: 'a.yaml', index: 0 },
    line: at + 1,
  }));
  const { toolkit, lines } = await show(
    `${JSON.stringify({ message: 'checked', level: 'info', results })}\n`,
  );
  expect(lines[1]).toBe('│ checked');
  expect(lines[2]).toMatch(/^::notice file=a\.yaml,line=1::0 x/);
  expect(toolkit.texts('notice')).toHaveLength(9);
  expect(lines).toHaveLength(400 + 4);
});

test('a long line that looks like JSON and is none is shown in pieces', async () => {
  const { lines } = await show(`{${'x'.repeat(40_000)}\n`);
  expect(lines.map(({ length }) => length)).toEqual([
    '::group::Plugin log'.length,
    16_386,
    16_386,
    40_001 - 2 * 16_384 + 2,
    '::endgroup::'.length,
  ]);
});

test.each([
  [
    'a,line=1::x\n::set-output name=o::y',
    { data: String.raw`"a,line=1::x\n::set-output name=o::y": m` },
  ],
  [
    'a%0A::error::x,b:c',
    { properties: { file: 'a%0A::error::x,b:c', line: '3' } },
  ],
  ['##[error]', { data: '"##[error]": m' }],
  ['../../etc/passwd', { data: '"../../etc/passwd": m' }],
  ['/etc/passwd', { data: '"/etc/passwd": m' }],
  ['a\u001b[2Jb', { data: String.raw`"a\u001b[2Jb": m` }],
])('the file %j adds no property and no command', async (file, wanted) => {
  const { lines } = await show(jsonLine('error', 'm', { file, line: 3 }));
  const commands = commandsOf(lines);
  expect(commands.map(({ name }) => name)).toEqual([
    'group',
    'error',
    'endgroup',
  ]);
  const { properties, data } = commands[1] as WorkflowCommand;
  // Broken up by something invisible, which is not itself made visible.
  expect({ properties, data: data.replace(/[^ -~]/g, '') }).toEqual({
    properties: {},
    data: 'm',
    ...wanted,
  });
});

test('a title adds no property and no command', async () => {
  const title = 'a,line=1::x\n::error::y%0A##[error]z';
  const { lines } = await show(jsonLine('warning', 'm', { title }));
  const commands = commandsOf(lines);
  expect(commands).toHaveLength(3);
  expect(Object.keys(commands[1]?.properties ?? {})).toEqual(['title']);
});

test('the runner cuts no message: we do, and say so', async () => {
  const { toolkit } = await show(
    jsonLine('error', `${'\u001b'.repeat(4_000)}`),
    jsonLine('error', '😀'.repeat(4_000)),
  );
  const texts = toolkit.texts('error');
  expect(texts.map(({ length }) => length)).toEqual([4096, 4095]);
  expect(texts.every((text) => text.endsWith('…'))).toBe(true);
  expect(texts.join('')).not.toMatch(/\p{Cs}/u);
});

/** What the runner obeys must be what we asked of it, and nothing else. */
function expected({ toolkit }: Shown): WorkflowCommand[] {
  return toolkit.calls.map(([name, text, properties]) => ({
    name,
    properties: commandProperties(properties),
    data: text,
  }));
}

const hostile = fc.constantFrom(
  '::error::pwned',
  '::set-output name=output::pwned',
  '::Save-State name=container::pwned',
  '::add-mask::e',
  '::stop-commands::x',
  '::endgroup::',
  '##[error]pwned',
  '##[set-output name=output]pwned',
  '##[',
  ']',
  '::',
  '#',
  ' ',
  '\u0085',
  '\u3000',
  '\u200b',
  '\ufe0f',
  '\n',
  '\r',
  '\r\n',
  'text',
  '%0A::error::x',
  '│ ',
  '{"level":"error","message":"::add-mask::e"}',
  '{"level":"warning","message":"x\\n::set-output name=a::b","file":"a:b,c","line":2}',
  '{"level":"info","message":"\\r::error::x\\u0085##[error]y"}',
  '{"level":"debug","message":"##[endgroup]"}',
  '{"level":"notice","message":"x%0A::error::y","title":"a,b=c::d","file":"a,b%2C:c","line":1,"column":2}',
  '{"results":[{"severity":"low","message":"x\\n::error::y","file":{"path":"a\\n::b"},"rule":"##[error]"}]}',
  '{"level":"info","message":"::error::',
);
const stderr = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: hostile.map((it) => Buffer.from(it)) },
      {
        weight: 1,
        arbitrary: fc.uint8Array({ maxLength: 8 }).map((it) => Buffer.from(it)),
      },
      // A forced split of a long line makes a new start of a line.
      {
        weight: 1,
        arbitrary: fc
          .integer({ min: 16_370, max: 16_390 })
          .map((length) => Buffer.alloc(length, 'x')),
      },
    ),
    { maxLength: 14 },
  )
  .map((list) => Buffer.concat(list));
const cuts = fc.array(fc.nat(400), { maxLength: 8 });

test('no bytes in any chunking are a command that is not ours', async () => {
  await fc.assert(
    fc.asyncProperty(stderr, cuts, async (bytes, offsets) => {
      const ends = [...offsets.sort((a, b) => a - b), bytes.length];
      const shown = await show(
        ...ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end)),
      );
      const printed = Buffer.from(shown.lines.map((it) => `${it}\n`).join(''));
      const commands = commandsOf(printedBytes(printed));
      const [first, last] = [commands.shift(), commands.pop()];
      if (bytes.length > 0) {
        expect(first).toMatchObject({ name: 'group', data: 'Plugin log' });
        expect(last).toMatchObject({ name: 'endgroup' });
      }
      expect(commands).toEqual(expected(shown));
    }),
    { seed, numRuns: 500 },
  );
});

test('what an attempt found is a line of its log until it is the last one', async () => {
  const lines: string[] = [];
  const print = (line: string): unknown => lines.push(line);
  const toolkit = new RecordingToolkit(print);
  const annotations = openAnnotations();
  const log = openPluginLog(
    print,
    () => Promise.resolve(toolkit.core),
    annotations,
  );
  log.attempt(false);
  log.write(Buffer.from(jsonLine('error', 'first')));
  log.interrupt('Once more.');
  log.attempt(true);
  log.write(Buffer.from(jsonLine('error', 'last')));
  await log.end();
  annotations.release(toolkit.core);
  annotations.end(toolkit.core);
  expect(lines).toEqual([
    ...['::group::Plugin log', '│ error: first', '::endgroup::'],
    'Once more.',
    ...['::group::Plugin log', '::error::last', '::endgroup::'],
  ]);
});
