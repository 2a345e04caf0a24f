import { readFileSync } from 'node:fs';
import { commandsOf, printedLines } from '../../fakes/runner-parser';
import { leavesNothingBehind } from '../action';
import { failingStep } from './invariant';
import { aWorkspace, inParallel, removeWorkspaces } from './workspace';

leavesNothingBehind();
afterAll(removeWorkspaces);

const SECRET = 'correct-horse-battery';
/** For the shell: the summary shows how to run the very script by hand. */
const SPELLED = 'correct-""horse-battery';

test('what is not one JSON value is refused by its place, and not shown (cases 48, extra)', async () => {
  const rows: readonly [script: string, says: RegExp][] = [
    ['true', /it is empty/],
    ['printf " \\n\\t"', /it is empty/],
    [`echo ${SPELLED}`, /line 1, column 1/],
    [`echo '{}'; echo ${SPELLED}`, /more text after the JSON value \(line 2/],
    ["echo '{}{}'", /more text after the JSON value \(line 1, column 3/],
    ['echo NaN', /the character 'N'/],
    ['printf "\\"\\377\\""', /not valid UTF-8/],
    ['printf "\\"\\355\\240\\200\\""', /not valid UTF-8/],
    ['printf "\\"\\000\\""', /U\+0000/],
    ['printf "\\033[2J{}"', /U\+001B/],
    ['head -c 9000 /dev/zero | tr "\\0" "["', /deeper than 500/],
    ['exec 1>&-', /it is empty/],
  ];
  const workspace = aWorkspace();
  rows.forEach(([script], index) => workspace.shell(`probe-${index}`, script));
  await inParallel(rows, ([, says], index) =>
    failingStep(
      workspace,
      { plugin: `probe-${index}` },
      { outcome: 'invalid_output', says, exitCode: 0, secrets: [SECRET] },
    ),
  );
});

test('an output that does not fit is refused by pointer, without its values (case 49)', async () => {
  const workspace = aWorkspace();
  workspace.shell('probe', `echo '{"count": "${SECRET}"}'`, {
    output_schema: { properties: { count: { type: 'integer' } } },
  });
  const { outputs, log } = await failingStep(
    workspace,
    { plugin: 'probe' },
    {
      outcome: 'invalid_output',
      says: '"/count": must be integer, is string',
      exitCode: 0,
    },
  );
  expect(`${outputs['error']} ${log}`).not.toContain(SECRET);
  expect(outputs['output']).toBe(`{"count": "${SECRET}"}`);
});

test('an endless output is cut at its limit, and the plugin killed at once (case 50)', async () => {
  const workspace = aWorkspace();
  workspace.shell('flood', "trap '' TERM; yes", {
    output: { max_bytes: '1Mi' },
    stop: { grace: '30s' },
  });
  const { outputs } = await failingStep(
    workspace,
    { plugin: 'flood' },
    {
      outcome: 'output_too_large',
      says: 'more than 1048576 bytes',
      exitCode: [null, 137],
      endsAfterMs: 0,
    },
  );
  expect(readFileSync(outputs['output-file'] ?? '')).toHaveLength(1_048_576);
});

test('5 MB of JSON are in the file, and the notice says so (case 51)', async () => {
  const workspace = aWorkspace();
  workspace.shell(
    'large',
    'printf \'"\'; head -c 5000000 /dev/zero | tr "\\0" x; printf \'"\'',
  );
  const { exitCode, outputs, log, summary } = await workspace.step({
    plugin: 'large',
  });
  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({ outcome: 'succeeded', output: '' });
  expect(readFileSync(outputs['output-file'] ?? '')).toHaveLength(5_000_002);
  expect(log).toMatch(/^::notice::The output has 5000002 bytes.*output-file/m);
  expect(summary.length).toBeLessThan(100_000);
});

test('a value and a megabyte of spaces is that value (extra)', async () => {
  const workspace = aWorkspace();
  workspace.shell(
    'padded',
    "echo '{}'; head -c 1000000 /dev/zero | tr '\\0' ' '",
  );
  const { outputs } = await workspace.step({ plugin: 'padded' });
  expect(outputs['outcome']).toBe('succeeded');
  expect(readFileSync(outputs['output-file'] ?? '', 'utf8').trim()).toBe('{}');
});

test('a log of any size and shape ends with what we have to say (cases 52, extra)', async () => {
  const workspace = aWorkspace();
  const plugins = {
    'one-line': 'head -c 30000000 /dev/zero | tr "\\0" x >&2; exit 1',
    'many-lines': "yes '' | head -c 1500000 >&2; exit 1",
    controls: 'head -c 5000000 /dev/zero >&2; exit 1',
    endless: 'yes ::error::forged >&2',
  };
  for (const [id, script] of Object.entries(plugins)) {
    const timeout = id === 'endless' ? '9s' : '60s';
    workspace.shell(id, script, { timeout, stop: { grace: '1s' } });
  }
  await inParallel(Object.keys(plugins), async (plugin) => {
    const isEndless = plugin === 'endless';
    const { log } = await failingStep(
      workspace,
      { plugin },
      isEndless
        ? {
            outcome: 'timed_out',
            says: 'timeout of 9 s',
            exitCode: [141, 143],
            endsAfterMs: 10_000,
          }
        : {
            outcome: 'plugin_failed',
            says: 'exit code 1',
            exitCode: 1,
            endsAfterMs: 30_000,
          },
    );
    const end = log.slice(-8000);
    // On lines of their own, and after all of it.
    expect(end).toMatch(/\n::endgroup::\n✗ .*\n::error::.*\n$/);
    if (plugin !== 'many-lines') {
      expect(end).toMatch(/\n│ … \d+ more bytes are in the file `stderr-file`/);
    }
    expect(log.length).toBeLessThan(40_000_000);
  });
});

test('the bytes of a character and of the log may come in any order (case 56)', async () => {
  const workspace = aWorkspace();
  workspace.shell(
    'split',
    `printf '"a\\303'; sleep 0.1; printf 'log \\342\\202' >&2; sleep 0.1
    printf '\\244\\360\\237'; sleep 0.1; printf '\\254 end' >&2; sleep 0.1
    printf '\\230\\200"'`,
  );
  const { outputs, log } = await workspace.step({ plugin: 'split' });
  expect(outputs).toMatchObject({ output: '"aä😀"', error: '' });
  expect(log).toContain('│ log € end\n');
});

test('whatever stdout and the log hold, the runner obeys us alone (cases 53, 54)', async () => {
  const workspace = aWorkspace();
  const hostile = [
    '::set-output name=output::theirs',
    '::add-mask::e',
    '::stop-commands::x',
    '\\302\\205::error::after a next-line character',
    'a ##[set-output name=output]theirs',
    '##[error]forged',
    '\\033]8;;https://example.com\\007link\\033]8;;\\007',
    '\\033]0;title\\007\\033[2J\\033[1A\\033[K::warning::erased',
    'x\\r::notice::return\\r\\n::debug::both\\n',
    '\\342\\200\\256::error::reversed',
  ].join('\\n');
  workspace.shell('hostile', `printf '${hostile}' | tee /dev/stderr; exit 1`);
  workspace.shell('value', `printf '${hostile}' >&2; echo '"mine"'`);
  const failed = await failingStep(
    workspace,
    { plugin: 'hostile' },
    { outcome: 'plugin_failed', says: 'exit code 1', exitCode: 1 },
  );
  const { outputs, log, exported } = await workspace.step({ plugin: 'value' });
  expect(outputs).toMatchObject({ output: '"mine"', error: '' });
  expect([failed.exported, exported]).toEqual([{}, {}]);
  const names = (text: string): string[] =>
    commandsOf(printedLines(text)).map(({ name }) => name);
  expect(names(log)).toEqual(['group', 'endgroup']);
  expect(names(failed.log)).toEqual(['group', 'endgroup', 'error']);
  expect(log).toContain('::set-output name=output::theirs');
  // eslint-disable-next-line no-control-regex -- what must not be there
  expect(log).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
});

test('a line of 10 MB arrives to the byte, whatever the frames (case 57)', async () => {
  const workspace = aWorkspace();
  // The sizes of the engine's buffers, and one more and one less.
  const sizes = [16_383, 16_384, 16_385, 32_767, 32_768, 32_769, 10_000_000];
  const parts = sizes.map(
    (size) => `head -c ${size} /dev/zero | tr "\\0" x; printf '","'`,
  );
  workspace.shell('frames', `printf '["'; ${parts.join('; ')}; printf '"]'`, {
    output: { max_bytes: '64Mi' },
  });
  const { outputs } = await workspace.step({ plugin: 'frames' });
  expect(outputs['error']).toBe('');
  const text = readFileSync(outputs['output-file'] ?? '', 'latin1');
  const lengths = (JSON.parse(text) as string[]).map((part) => part.length);
  expect(lengths).toEqual([...sizes, 0]);
});

test('an output that looks like a file command is an output (extra)', async () => {
  const workspace = aWorkspace();
  const output =
    '{"a":\n"x"\n,"outcome":\n"EOF"\n,"ghadelimiter_0":\n"outcome<<EOF"\n}';
  workspace.shell('lines', `printf '%s' '${output}'`);
  const { outputs } = await workspace.step({ plugin: 'lines' });
  expect(outputs).toMatchObject({ output, outcome: 'succeeded' });
});

test('surrogates without a partner stay as they were written (extra)', async () => {
  const workspace = aWorkspace();
  const output = '"\\ud800 \\udc00 \\u0000"';
  workspace.shell('surrogate', `printf '%s' '${output}'`, {
    output_schema: { type: 'string', maxLength: 20 },
  });
  const { outputs } = await workspace.step({ plugin: 'surrogate' });
  expect(outputs).toMatchObject({ output, error: '' });
});

test('stdout by other names is the same stdout (extra)', async () => {
  const workspace = aWorkspace();
  workspace.shell(
    'reopened',
    "exec 3>&1 1>&-; (sleep 0.2; echo '{}' >&3); exec 1>&3 3>&-; exit 0",
  );
  workspace.shell(
    'refused',
    "echo '{}' >/proc/self/fd/1 || { echo '[]'; exit 0; }",
  );
  await inParallel(['reopened', 'refused'], async (plugin) => {
    const { outputs } = await workspace.step({ plugin });
    expect(outputs['error']).toBe('');
    expect(['{}', '[]']).toContain(outputs['output']);
  });
});
