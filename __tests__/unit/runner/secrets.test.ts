import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginDefinition } from '../../../src/definition/definition';
import type { Execution } from '../../../src/runner/execution';
import type { Task } from '../../../src/runner/task';
import { runTask } from '../../../src/runner/task-runner';
import {
  FakeOrchestrator,
  type ContainerScript,
} from '../../fakes/fake-orchestrator';
import { RecordingReporter } from '../../fakes/recording-reporter';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { aDefinition, aTask } from '../../fakes/values';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const SECRET = 'correct-horse-battery';
const WITH_SECRET = {
  definition: { secrets: ['TOKEN'] },
  task: { secrets: { TOKEN: SECRET } },
};
const HIDDEN = { type: 'object', properties: { key: { writeOnly: true } } };

interface Run extends Execution {
  readonly reporter: RecordingReporter;
  readonly logFile: string;
  readonly recordText: string;
}

async function run(setting: {
  definition?: Partial<PluginDefinition>;
  task?: Partial<Task>;
  container?: ContainerScript;
}): Promise<Run> {
  const reporter = new RecordingReporter();
  const definition = aDefinition(setting.definition);
  const execution = await runTask(aTask(setting.task), {
    registry: {
      resolve: () => Promise.resolve(definition),
      list: () => Promise.resolve({ definitions: [definition], errors: [] }),
      policy: () => Promise.resolve(undefined),
      locked: () => Promise.resolve(undefined),
    },
    orchestrator: new FakeOrchestrator(setting.container),
    reporter,
    recordsDirectory: directory.path,
    schemaWorkerFile: '/nonexistent',
    hostUser: { uid: 1001, gid: 127 },
    cancel: new AbortController().signal,
  });
  await execution.removed;
  const read = (name: string): string =>
    readFileSync(join(execution.recordDirectory, name), 'utf8');
  return {
    ...execution,
    reporter,
    logFile: execution.stderrFile === undefined ? '' : read('stderr.log'),
    recordText: read('execution.json'),
  };
}

test('masks come before anything else is said', async () => {
  const { reporter } = await run(WITH_SECRET);
  expect(reporter.calls[0]).toBe(`mask ${SECRET}`);
  const last = reporter.calls.findLastIndex((it) => it.startsWith('mask '));
  expect(last).toBeLessThan(reporter.calls.indexOf('state resolve'));
});

test('a secret in the log, cut in two, is in no log and no record', async () => {
  const { reporter, logFile, record, recordText } = await run({
    ...WITH_SECRET,
    container: {
      stderr: ['it is corr', 'ect-horse-bat', 'tery, yes\n', 'again: ', SECRET],
      exitCode: 1,
    },
  });
  expect(reporter.log).toBe('it is ***, yes\nagain: ***');
  expect(logFile).toBe(reporter.log);
  expect(record.error).toContain('Its last log line: "again: ***".');
  expect(recordText).not.toContain('horse');
  // What the plugin printed counts, not what is left of it.
  expect(record.stderr_bytes).toBe(
    `it is ${SECRET}, yes\nagain: ${SECRET}`.length,
  );
});

test('what is held back of the log is shown when the plugin ends', async () => {
  const { reporter, logFile } = await run({
    ...WITH_SECRET,
    container: { stderr: ['almost: correct-horse'], stdout: ['1'] },
  });
  expect(reporter.log).toBe('almost: correct-horse');
  expect(logFile).toBe(reporter.log);
});

test('without secrets the log is handed on as it is', async () => {
  const bytes = Buffer.from([0xff, 0x00, 0x41]);
  const { reporter } = await run({ container: { stderr: [bytes] } });
  expect(reporter.log).toBe(bytes.toString('utf8'));
});

test('an output that holds a secret is kept, and a warning names the secret', async () => {
  const { record, output, shownOutput, recordText } = await run({
    ...WITH_SECRET,
    container: { stdout: [`{"t": "${SECRET}"}`] },
  });
  expect(record.outcome).toBe('succeeded');
  expect(Buffer.from(output ?? []).toString()).toBe(`{"t": "${SECRET}"}`);
  expect(shownOutput).toBe('{"t": "***"}');
  expect(record.warnings).toEqual([
    expect.stringContaining('printed the secret "TOKEN" on stdout'),
  ]);
  expect(recordText).not.toContain('horse');
});

test('so does one that is no JSON', async () => {
  const { record } = await run({
    ...WITH_SECRET,
    container: { stdout: [`token ${SECRET}`] },
  });
  expect(record.outcome).toBe('invalid_output');
  expect(record.warnings).toHaveLength(1);
  expect(JSON.stringify(record)).not.toContain('horse');
});

test('an output without it has no warning', async () => {
  const { record } = await run({
    ...WITH_SECRET,
    container: { stdout: ['{"t": "correct"}'] },
  });
  expect(record.warnings).toEqual([]);
});

test('a secret that is too short to hide is named, not shown', async () => {
  const { record, reporter } = await run({
    definition: { secrets: ['PIN'] },
    task: { secrets: { PIN: '042' } },
    container: { stdout: ['1'], warnings: ['no swap'] },
  });
  expect(record.warnings).toEqual([
    'no swap',
    expect.stringContaining('the secret "PIN" is too short'),
  ]);
  expect(JSON.stringify(record.warnings)).not.toContain('042');
  expect(reporter.calls).not.toContain('mask 042');
});

test('writeOnly values of the input are masked before anything is created, and in the log', async () => {
  const { reporter, logFile, record } = await run({
    definition: { inputSchema: HIDDEN },
    task: { input: Buffer.from('{"key": "open sesame", "other": "shown"}') },
    container: {
      stderr: ['open sesame and shown'],
      stdout: ['"open sesame"'],
    },
  });
  const masked = reporter.calls.indexOf('mask open sesame');
  expect(masked).toBeGreaterThan(-1);
  expect(masked).toBeLessThan(
    reporter.calls.findIndex((call) => call.startsWith('container ')),
  );
  expect(reporter.log).toBe('*** and shown');
  expect(logFile).toBe('*** and shown');
  expect(record.warnings).toEqual([
    expect.stringContaining('printed "/key" of the input (`writeOnly`)'),
  ]);
});

test('a default that is writeOnly is masked too', async () => {
  const { reporter } = await run({
    definition: { inputSchema: HIDDEN, defaults: { key: 'by default' } },
    container: { stdout: ['1'] },
  });
  expect(reporter.calls).toContain('mask by default');
});

test('no message shows a writeOnly value of an invalid input', async () => {
  const { record } = await run({
    definition: {
      inputSchema: {
        properties: { key: { writeOnly: true, maxLength: 3, type: 'string' } },
      },
    },
    task: { input: Buffer.from('{"key": "open sesame"}') },
  });
  expect(record.outcome).toBe('invalid_input');
  expect(record.error).toContain('"/key"');
  expect(JSON.stringify(record)).not.toContain('sesame');
});

test('more writeOnly values than can be masked are refused', async () => {
  const keys = Array.from({ length: 1_001 }, (_, at) => `key ${at}`);
  const { record } = await run({
    definition: { inputSchema: { items: { writeOnly: true } } },
    task: { input: Buffer.from(JSON.stringify(keys)) },
  });
  expect(record).toMatchObject({
    outcome: 'invalid_input',
    error: expect.stringContaining('pass at most 1000') as string,
  });
});

test('writeOnly values of the output are handed on, masked, and hidden in what is shown', async () => {
  const { reporter, record, output, shownOutput, hidden } = await run({
    definition: { outputSchema: HIDDEN },
    container: { stdout: ['{"key": "fresh-token", "pin": 7}\n'] },
  });
  expect(Buffer.from(output ?? []).toString()).toBe(
    '{"key": "fresh-token", "pin": 7}\n',
  );
  expect(reporter.calls).toContain('mask fresh-token');
  expect(shownOutput).toBe('{"key":"***","pin":7}');
  expect(hidden).toMatchObject([{ source: 'output', key: '/key' }]);
  expect(record.warnings).toEqual([]);
});

test('a writeOnly value too short to be masked is hidden in what is shown all the same', async () => {
  const { shownOutput } = await run({
    definition: { outputSchema: HIDDEN },
    container: { stdout: ['{"key": 7}'] },
  });
  expect(shownOutput).toBe('{"key":"***"}');
});

test('a message about the output shows no writeOnly value of it', async () => {
  const { record } = await run({
    definition: { outputSchema: HIDDEN },
    container: {
      stdout: ['{"key": "fresh-token"}'],
      stderr: ['could not revoke fresh-token\n'],
      exitCode: 4,
    },
  });
  expect(record.error).toContain('could not revoke ***');
});

test('a writeOnly value of the input that is too long to be masked is refused', async () => {
  const long = 'x'.repeat(64 * 1024 + 1);
  const { record, reporter } = await run({
    definition: { inputSchema: HIDDEN },
    task: { input: Buffer.from(JSON.stringify({ key: long })) },
  });
  expect(record.outcome).toBe('invalid_input');
  expect(record.error).toContain('"/key" of the input');
  expect(record.error).toContain('at most 64 KiB');
  expect(reporter.calls.join()).not.toContain('container ');
});

test('so are secrets that are too much together, without a word of them', async () => {
  const names = Array.from({ length: 30 }, (_, at) => `TOKEN_${at}`);
  const { record } = await run({
    definition: { secrets: names },
    task: {
      secrets: Object.fromEntries(
        names.map((name) => [name, `${name}/${'+'.repeat(60_000)}`]),
      ),
    },
  });
  expect(record.outcome).toBe('invalid_input');
  expect(record.error).toContain('cannot be given the secret "TOKEN_');
  expect(record.error?.length).toBeLessThan(400);
});

test('a writeOnly value of the output that is too long to be masked is hidden, and a warning says so', async () => {
  const long = 'y'.repeat(300 * 1024);
  const { record, reporter } = await run({
    definition: { outputSchema: HIDDEN },
    container: { stdout: [JSON.stringify({ key: long })] },
  });
  expect(record.outcome).toBe('succeeded');
  expect(record.warnings).toEqual([
    expect.stringContaining('more in "/key" of the output'),
  ]);
  expect(reporter.calls.filter((it) => it.startsWith('mask '))).toEqual([]);
});

test('one that fits what is shown is hidden there', async () => {
  const long = 'y'.repeat(70 * 1024);
  const { shownOutput } = await run({
    definition: { outputSchema: HIDDEN },
    container: { stdout: [JSON.stringify({ key: long, other: 1 })] },
  });
  expect(shownOutput).toBe('{"key":"***","other":1}');
});

test('a key that is there twice shows neither value', async () => {
  const { shownOutput, record } = await run({
    definition: { outputSchema: { properties: { a: HIDDEN } } },
    container: { stdout: ['{"a": {"key": "open sesame"}, "a": {}}'] },
  });
  expect(record.outcome).toBe('invalid_output');
  expect(shownOutput).not.toContain('sesame');
});

test('writeOnly values are masked as the input spells them', async () => {
  const { reporter } = await run({
    definition: { inputSchema: { items: { writeOnly: true } } },
    task: {
      input: Buffer.from(
        '[12345678901234567890, 1.2345678e7, "p\\u0061ss\\/1234"]',
      ),
    },
    container: {
      stderr: [
        '12345678901234567890\n1.2345678e7\n12345678\np\\u0061ss\\/1234\npass/1234\n',
      ],
      stdout: ['1'],
    },
  });
  expect(reporter.log).toBe('***\n***\n***\n***\n***\n');
});

test('what looks like a secret of another name is not called by it', async () => {
  const { record } = await run({
    definition: { secrets: ['KEY'] },
    task: { secrets: { KEY: 'correct-horse-battery', GEZDGNBVGY3TQOJQ: '=' } },
  });
  expect(record.outcome).toBe('invalid_input');
  expect(JSON.stringify(record)).not.toContain('GEZDGNBVGY3TQOJQ');
});

test('a secret is masked before a message is cut, escaped as it may be', async () => {
  const message = `${'x'.repeat(590)} ${SECRET}`.replace('c', '\\u0063');
  const { record } = await run({
    ...WITH_SECRET,
    container: {
      stderr: [`{"level": "error", "message": "${message}"}\n`],
      exitCode: 1,
    },
  });
  expect(record.error).toContain('xxx ***');
  expect(record.error).not.toContain('correct');
});

test('an output that is too long is not shown', async () => {
  const { shownOutput, record } = await run({
    container: { stdout: [`"${'x'.repeat(100 * 1024)}"`] },
  });
  expect(record.outcome).toBe('succeeded');
  expect(shownOutput).toBeUndefined();
});

describe('findings of an output that has values no mask hides', () => {
  const definition = {
    outputSchema: {
      properties: {
        results: { items: { properties: { match: { writeOnly: true } } } },
      },
    },
  };
  const outputOf = (matches: readonly (string | number)[]): string =>
    JSON.stringify({
      results: matches.map((match) => ({
        level: 'error',
        message: `found ${match} here`,
        match,
      })),
    });

  test.each([
    ['too many', Array.from({ length: 1_200 }, (_, at) => `gh-token-${at}`)],
    ['too long', ['z'.repeat(64 * 1024 + 1)]],
    [
      'too much together',
      Array.from({ length: 7 }, (_, at) => `${at}${'+'.repeat(60_000)}`),
    ],
    ['too short', ['p4s', 'fresh-token']],
    ['too common', ['none', 'fresh-token']],
    ['numbers of three digits', [123]],
  ])('%s: they are counted and not shown', async (_, matches) => {
    const execution = await run({
      definition,
      container: { stdout: [outputOf(matches)] },
    });
    expect(execution.record).toMatchObject({
      outcome: 'succeeded',
      findings: { error: matches.length },
    });
    expect(execution.findings).toEqual([]);
    expect(execution.outputFindings.kept).toEqual([]);
    expect(execution.outputFindings.counts.error).toBe(matches.length);
    expect(execution.record.warnings).toContainEqual(
      expect.stringContaining('counted, and not shown'),
    );
    expect(existsSync(join(execution.recordDirectory, 'findings.json'))).toBe(
      false,
    );
  });

  test('an empty value hides nothing, and the others are masked', async () => {
    const { findings, record } = await run({
      definition,
      container: { stdout: [outputOf(['', 'fresh-token'])] },
    });
    expect(findings.map(({ message }) => message)).toEqual([
      'found  here',
      'found *** here',
    ]);
    expect(record.warnings).toEqual([]);
  });
});

test('what the log said is masked by what the output tells, also where it is cut', async () => {
  const token = 'a-token-of-the-output';
  const message = `${'x'.repeat(3_995)}${token}`;
  const { findings } = await run({
    definition: { outputSchema: HIDDEN },
    container: {
      stderr: [`${JSON.stringify({ level: 'error', message })}\n`],
      stdout: [JSON.stringify({ key: token })],
    },
  });
  expect(findings[0]?.message).toBe(`${'x'.repeat(3_995)}***`);
});

test('a secret that is the name of a key is in no fault', async () => {
  const { faults, record, recordDirectory } = await run({
    definition: {
      ...WITH_SECRET.definition,
      inputSchema: { additionalProperties: { type: 'number' } },
    },
    task: {
      ...WITH_SECRET.task,
      input: Buffer.from(JSON.stringify({ [SECRET]: 'x' })),
    },
  });
  expect(record.outcome).toBe('invalid_input');
  expect(faults).toMatchObject([{ pointer: '/***', rule: 'type' }]);
  const shown = readFileSync(join(recordDirectory, 'shown.json'), 'utf8');
  expect(shown).not.toContain(SECRET);
});
