import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { inertLine, inertText } from '../../src/action/inert-text';
import { openAnnotations } from '../../src/action/annotations';
import { openPluginLog } from '../../src/action/plugin-log';
import { stepOutputs } from '../../src/action/outputs';
import { loadToolkit } from '../../src/action/toolkit';
import { splitLines } from '../../src/runner/line-splitter';
import { RecordingToolkit } from '../fakes/recording-toolkit';
import { commandsOf, filePairs, printedBytes } from '../fakes/runner-parser';
import { anExecution, aRecord } from '../fakes/values';
import { cutAnywhere, fuzz, mixture } from './fuzz';

const COMMANDS = [
  ...['::error::x', '::set-output name=a::b', '::add-mask::e', '::endgroup::'],
  ...['##[error]x', '##[set-output name=a]b', '##[', '::', '#', '[error]'],
  ...['::stop-commands::pause', '::debug::', '%0A::error::x', ':', 'error'],
];
const SEPARATORS = [
  ...['\n', '\r', '\r\n', '\u0085', '\u2028', '\ufeff', '\u00a0', '\t', ' '],
  ...['\u200b', '\u001b[2K', '\u0000', '\b', '\u202e', '\u034f', '\ufe0f'],
  ...['│ ', 'x'.repeat(16 * 1024 - 2), 'é'.repeat(8 * 1024), '\ud83d', '😀'],
];
const LOG_LINES = [
  '{"level":"warning","message":"x\\n::error::y","file":"a\\n::b,c"}\n',
  '{"level":"info","message":"::error::y\\r##[error]z"}\n',
  '{"level":"debug","message":"\\u0085::add-mask::e"}\n',
  '{"level":"error","msg":"##[error]","file":"##[x]","line":3}\n',
  '{"level":"notice","msg":"%0A::error::x","title":"a,b\\n::error::y:##[error]z"}\n',
  '{"results":[{"severity":"high","message":"::error::x","file":{"path":"a:b,c%0A::d"},"line":1}]}\n',
];

const log = cutAnywhere(mixture(...COMMANDS, ...SEPARATORS, ...LOG_LINES));

fuzz(
  'whatever a plugin logs, the runner obeys nobody but us (cases 52, 53, 54)',
  log,
  async ({ pieces }) => {
    const lines: string[] = [];
    const toolkit = new RecordingToolkit((line) => lines.push(line));
    const plugin = openPluginLog(
      (line) => lines.push(line),
      () => Promise.resolve(toolkit.core),
      openAnnotations(),
    );
    for (const piece of pieces) plugin.write(piece);
    await plugin.end();
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    // Our next command is on a line of its own.
    lines.push('::add-mask::ours');
    const obeyed = commandsOf(printedBytes(Buffer.from(lines.join('\n'))));
    const ours = lines.some((line) => line.startsWith('::group::'))
      ? ['group', 'endgroup', 'add-mask']
      : ['add-mask'];
    expect(obeyed.map(({ name }) => name).sort()).toEqual(
      [...ours, ...toolkit.calls.map(([name]) => name)].sort(),
    );
    for (const [name, text] of toolkit.calls) {
      expect(obeyed).toContainEqual(
        expect.objectContaining({ name, data: text }),
      );
    }
  },
);

fuzz(
  'every byte that is text is shown, and every line ends where the runner ends it',
  log,
  ({ whole, pieces }) => {
    const cut: string[] = [];
    const splitter = splitLines((line) => cut.push(line));
    for (const piece of pieces) splitter.push(piece);
    splitter.end();
    const text = Buffer.from(whole).toString('utf8');
    expect(cut.join('')).toBe(text.replace(/[\r\n]/g, ''));
    expect(commandsOf(cut.map(inertLine))).toEqual([]);
  },
);

fuzz(
  'a message of ours that quotes a plugin is no command',
  mixture(...COMMANDS, ...SEPARATORS),
  (bytes) => {
    const text = inertText(`Plugin failed: ${Buffer.from(bytes).toString()}`);
    const line = text.replaceAll('\n', '%0A');
    expect(commandsOf(printedBytes(Buffer.from(line)))).toEqual([]);
  },
);

const directory = mkdtempSync(join(tmpdir(), 'plugin-runner-fuzz-'));
const file = join(directory, 'output');
const before = process.env['GITHUB_OUTPUT'];
process.env['GITHUB_OUTPUT'] = file;
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
  if (before === undefined) delete process.env['GITHUB_OUTPUT'];
  else process.env['GITHUB_OUTPUT'] = before;
});

const FILE_WORDS = [
  ...[
    '\n',
    '\r',
    '<<',
    '=',
    'a<<b',
    'outcome=succeeded',
    'ghadelimiter_',
    'EOF',
  ],
  ...['output', '{"a":1}', '\ufeff', '\u0000', '\u0085', '%0A', '::error::'],
];

fuzz(
  'whatever a plugin prints, the outputs are those that were set',
  fc.tuple(mixture(...FILE_WORDS), mixture(...FILE_WORDS)),
  async ([output, error]) => {
    const core = await loadToolkit();
    const outputs = stepOutputs(
      anExecution({
        output,
        record: aRecord({ error: Buffer.from(error).toString() }),
      }),
    );
    writeFileSync(file, '');
    for (const [name, value] of Object.entries(outputs)) {
      core.setOutput(name, value);
    }
    expect(filePairs(readFileSync(file, 'utf8'))).toEqual(
      Object.entries(outputs),
    );
  },
  3,
);
