import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docker } from '../../docker/run-plugin';
import { leavesNothingBehind } from '../action';
import { failingStep } from './invariant';
import {
  aWorkspace,
  inParallel,
  removeWorkspaces,
  type Workspace,
} from './workspace';

leavesNothingBehind();
afterAll(removeWorkspaces);

const INVALID = 'invalid_input';
const SECRET = 'correct-horse-battery';

/** A workspace with a plugin that prints its input. */
function withEcho(more: object = {}): Workspace {
  const workspace = aWorkspace();
  workspace.shell('echo', 'cat', { ...more });
  return workspace;
}

/** The containers of plugins that are started while some steps run. */
async function eventsDuring(work: () => Promise<unknown>): Promise<string> {
  const since = new Date().toISOString();
  await work();
  return docker(
    'events',
    `--since=${since}`,
    `--until=${new Date().toISOString()}`,
    '--filter=event=start',
    '--filter=label=io.plugin-runner.execution',
  );
}

test('what is not one JSON value starts nothing, and is told by its place (cases 16, 22)', async () => {
  const rows: readonly [text: string, says: RegExp][] = [
    ['', /it is empty/],
    [' \n', /it is empty/],
    [`{"a": ${SECRET}}`, /line 1, column 7/],
    ['{"a": 1} trailing', /more text after the JSON value \(line 1, column 10/],
    ['{}\n{}', /more text after the JSON value \(line 2, column 1/],
    ['{"a": 1', /ends before the JSON is complete/],
    ['{"a": \u0001}', /U\+0001/],
    ['{"a": NaN}', /the character 'N'/],
    ["{'a': 1}", /the character '''/],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, /deeper than 500/],
    ['{"a":'.repeat(100_000), /deeper than 500/],
  ];
  const events = await eventsDuring(() =>
    inParallel(
      rows,
      ([text, says]) => {
        const workspace = withEcho();
        workspace.write('in.json', text);
        return failingStep(
          workspace,
          { plugin: 'echo', 'input-file': 'in.json' },
          { outcome: INVALID, says, secrets: [SECRET] },
        );
      },
      ([text]) => text.slice(0, 20),
    ),
  );
  expect(events).toBe('');
  // A start would have been seen.
  const control = withEcho();
  const seen = await eventsDuring(() => control.step({ plugin: 'echo' }));
  expect(seen).toContain('start');
});

test('an input that does not fit is refused by pointer and rule, without its values (case 17)', async () => {
  const workspace = withEcho({
    input_schema: {
      type: 'object',
      properties: { message: { type: 'string' }, count: { maximum: 3 } },
      required: ['message'],
      additionalProperties: false,
    },
  });
  const rows: readonly [input: object | number, says: RegExp][] = [
    [{}, /"message" is missing/],
    [{ message: { a: SECRET } }, /"\/message": must be string/],
    [{ message: 'a', extra: SECRET }, /"extra" is not a known property/],
    [{ message: 'a', count: 7_654_321 }, /"\/count".*3/],
    [7, /must be object/],
  ];
  await inParallel(rows, ([input, says]) =>
    failingStep(
      workspace,
      { plugin: 'echo', input: JSON.stringify(input) },
      { outcome: INVALID, says, secrets: [SECRET, '7654321'] },
    ),
  );
});

test('of `input` and `input-file` at most one, and only a regular file (case 18)', async () => {
  const workspace = withEcho();
  mkdirSync(join(workspace.path, 'directory'));
  execFileSync('mkfifo', [join(workspace.path, 'fifo')]);
  const rows: readonly [file: string, says: RegExp][] = [
    ['missing.json', /does not exist/],
    ['directory', /is not a regular file/],
    ['fifo', /is not a regular file/],
    ['/dev/zero', /is not a regular file/],
    ['/dev/stdin', /is not a regular file|cannot be read/],
    ['/proc/self/mem', /cannot be read/],
    ['/proc/self/pagemap', /does not end: at most 268435456/],
  ];
  await inParallel(rows, ([file, says]) =>
    failingStep(
      workspace,
      { plugin: 'echo', 'input-file': file },
      { outcome: INVALID, names: file, says, refused: true, endsAfterMs: 0 },
    ),
  );
  // A file like any other, but for what is in it.
  await failingStep(
    workspace,
    { plugin: 'echo', 'input-file': '/proc/self/environ' },
    { outcome: INVALID, says: /is not JSON/, endsAfterMs: 0 },
  );
  await failingStep(
    workspace,
    { plugin: 'echo', input: '1', 'input-file': 'missing.json' },
    {
      outcome: INVALID,
      names: 'input-file',
      says: /both set: give only one/,
      refused: true,
    },
  );
  const neither = await workspace.step({ plugin: 'echo' });
  expect(neither.outputs).toMatchObject({ output: '{}', error: '' });
});

test('what is checked is what the plugin reads, byte for byte (cases 19, 21, 23)', async () => {
  const hostile =
    '"$(id) `id` ${{ secrets.X }} --flag \' \\" \\n; rm -rf / #%0A::error::x"';
  const accepted: readonly [given: Buffer, read: string][] = [
    [Buffer.from('\ufeff{"a": 1}'), '{"a": 1}'],
    [Buffer.from('{\r\n"a": 1\r\n}\r\n'), '{\r\n"a": 1\r\n}\r\n'],
    [Buffer.from(hostile), hostile],
    [
      Buffer.from('[12345678901234567890, 1e400, -0, 1.0]'),
      '[12345678901234567890, 1e400, -0, 1.0]',
    ],
  ];
  await inParallel(accepted, async ([given, read]) => {
    const workspace = withEcho();
    workspace.write('in.json', given);
    const { outputs } = await workspace.step({
      plugin: 'echo',
      'input-file': 'in.json',
    });
    expect(outputs['error']).toBe('');
    expect(readFileSync(outputs['output-file'] ?? '', 'utf8')).toBe(read);
  });
  const refused: readonly [given: Buffer, says: RegExp][] = [
    [Buffer.from('\ufeff{"a": 1}', 'utf16le'), /not valid UTF-8/],
    [Buffer.from('{"a": 1}', 'utf16le'), /U\+0000/],
    [Buffer.from('"\xff"', 'latin1'), /not valid UTF-8/],
    [Buffer.from('"\xed\xa0\x80"', 'latin1'), /not valid UTF-8/],
    [Buffer.from('"\xc0\x80"', 'latin1'), /not valid UTF-8/],
  ];
  await inParallel(refused, ([given, says]) => {
    const workspace = withEcho();
    workspace.write('in.json', given);
    return failingStep(
      workspace,
      { plugin: 'echo', 'input-file': 'in.json' },
      { outcome: INVALID, says },
    );
  });
});

test('shell syntax in the step input stays text (case 23)', async () => {
  const input = '"$(id) `id` ${{ secrets.X }} --flag \' \\" \\n"';
  const { outputs } = await withEcho().step({ plugin: 'echo', input });
  expect(outputs).toMatchObject({ output: input, error: '' });
});

test('names of the prototype are names like any other (extra)', async () => {
  const input = '{"__proto__": {"polluted": 1}, "constructor": 2}';
  const workspace = withEcho({ defaults: { toString: 3 } });
  const { outputs } = await workspace.step({ plugin: 'echo', input });
  expect(outputs['error']).toBe('');
  expect(outputs['output']).toBe(
    '{"toString":3,"__proto__":{"polluted":1},"constructor":2}',
  );
});

test('what a step is called with is quoted and cannot act (extra)', async () => {
  const workspace = withEcho();
  const hostile =
    'x\r\n::error::forged\n##[set-output name=output]theirs\u001b[2J';
  await inParallel(
    [
      [{ plugin: hostile }, 'plugin_not_found', 'is not a plugin reference'],
      [{ plugin: `echo@${hostile}` }, 'plugin_not_found', 'no version after'],
      [{ plugin: 'echo', timeout: hostile }, INVALID, 'not a duration'],
      [{ plugin: 'echo', 'input-file': hostile }, INVALID, 'does not exist'],
      [{ plugin: 'echo', 'plugins-dir': '\u001b[2J' }, 'plugin_not_found', ''],
    ] as const,
    async ([inputs, outcome, says]) => {
      const { outputs } = await failingStep(workspace, inputs, {
        outcome,
        says,
        names: '',
        ...(outcome === INVALID && { refused: true }),
      });
      expect(outputs['output'] ?? '').toBe('');
    },
  );
});
