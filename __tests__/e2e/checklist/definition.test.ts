import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BUSYBOX } from '../../docker/run-plugin';
import { leavesNothingBehind } from '../action';
import { failingStep } from './invariant';
import { aWorkspace, inParallel, removeWorkspaces } from './workspace';

leavesNothingBehind();
afterAll(removeWorkspaces);

const INVALID = 'definition_invalid';
/** In a file that is no definition; nobody may see it. */
const SECRET = 'correct-horse-battery';

/** A definition that would do, with something that does not. */
const definition = (more: object): string =>
  JSON.stringify({ id: 'probe', image: BUSYBOX, ...more });

test('without a directory, a definition or that plugin it says what there is (case 1)', async () => {
  const many = aWorkspace();
  for (let number = 10; number < 40; number += 1) {
    many.shell(`plugin-${number}`, 'cat');
  }
  const empty = aWorkspace();
  const missing = aWorkspace();
  rmSync(join(missing.path, 'plugins'), { recursive: true });
  const known = Array.from({ length: 20 }, (_, at) => `plugin-${10 + at}`);
  await inParallel(
    [
      [missing, 'plugins', 'There is no plugins directory at'],
      [empty, 'probe', 'no definition is in'],
      [many, 'probe', `Known plugins: ${known.join(', ')} and 10 more.`],
      [many, 'probe', 'There is no plugin "probe"'],
    ] as const,
    ([workspace, names, says]) =>
      failingStep(
        workspace,
        { plugin: 'probe' },
        { outcome: 'plugin_not_found', names, says },
      ),
    ([, , says]) => says,
  );
});

const DEEP = `${'['.repeat(2000)}${']'.repeat(2000)}`;
/** Each line nine times the one before: a billion items. */
const BOMB = [...'bcdefghij']
  .map((name, at) => {
    const before = `*${'abcdefghi'[at] ?? ''}`;
    return `${name}: &${name} [${`${before}, `.repeat(9)}1]`;
  })
  .join('\n');

test.each<[name: string, rows: [file: string, text: string, says: RegExp][]]>([
  [
    'what is no YAML and no JSON (case 2)',
    [
      ['tab.yaml', `id: probe\n\timage: ${SECRET}\n`, /tab\.yaml:2:\d/],
      ['open.yaml', `id: probe\nimage: "${SECRET}\n`, /open\.yaml:\d:\d/],
      ['open.json', `{"id": "probe", "image": "${SECRET}`, /open\.json:1:\d/],
    ],
  ],
  [
    'more or less than one object (case 3)',
    [
      [
        'two.yaml',
        `id: probe\nimage: ${SECRET}\n---\nid: b\n`,
        /two\.yaml:3:1/,
      ],
      ['probe.json', '', /probe\.json:1:1/],
      ['probe.yaml', '', /probe\.yaml/],
      ['probe.yaml', `- ${SECRET}\n`, /must be one object/],
      ['probe.json', '"text"', /must be one object/],
    ],
  ],
  [
    'what would be too much for a parser (case 6)',
    [
      ['deep.json', `{"id": "probe", "defaults": ${DEEP}}`, /100 levels/],
      ['bomb.yaml', `id: probe\na: &a [x, x]\n${BOMB}`, /uses of its anchors/],
      ['probe.json', definition({ description: 'x'.repeat(1e6) }), /256 KiB/],
      ['probe.yaml', `id: probe\n# ${'x'.repeat(1e6)}`, /64 KiB/],
    ],
  ],
])('the file is named, and not shown: %s', async (_name, rows) => {
  await inParallel(
    rows,
    ([file, text, says]) => {
      const workspace = aWorkspace();
      workspace.write(`plugins/${file}`, text);
      return failingStep(
        workspace,
        { plugin: 'probe' },
        {
          outcome: INVALID,
          names: `plugins/${file}`,
          says,
          secrets: [SECRET],
          endsAfterMs: 0,
        },
      );
    },
    ([file, , says]) => `${file} ${says.source}`,
  );
});

test('an id in two files, or in two cases, is refused with both (cases 4, extra)', async () => {
  await inParallel(['probe', 'Probe'], async (other) => {
    const workspace = aWorkspace();
    workspace.write('plugins/one.json', definition({}));
    workspace.write('plugins/two.json', definition({ id: other }));
    for (const plugin of new Set(['probe', other])) {
      const { outputs } = await failingStep(
        workspace,
        { plugin },
        { outcome: INVALID, says: 'plugins/one.json' },
      );
      expect(outputs['error']).toContain('plugins/two.json');
    }
  });
});

const cpu = (value: unknown): object => ({ resource_limits: { cpu: value } });
const memory = (value: unknown): object => ({
  resource_limits: { memory: value },
});

test.each<[name: string, rows: [more: object, says: RegExp][]]>([
  [
    'an unknown key (case 5)',
    [
      [{ imgae: 'x' }, /"imgae" is not a key.*did you mean "image"/],
      [{ resource_limit: {} }, /did you mean "resource_limits"/],
    ],
  ],
  [
    'a CPU limit that nothing can enforce (case 7)',
    [
      [cpu(0), /\/resource_limits\/cpu: .*zero/],
      [cpu(-1), /negative/],
      [cpu(0.000001), /under "1m"/],
      [cpu('.inf'), /not a CPU quantity/],
      [cpu('.nan'), /not a CPU quantity/],
    ],
  ],
  [
    'a memory limit that nothing can enforce (case 8)',
    [
      [memory(0), /\/resource_limits\/memory: .*zero/],
      [memory('512'), /512 bytes, under Docker's floor of 6 MiB/],
      [memory('5Mi'), /floor of 6 MiB/],
      [memory(-1), /negative/],
    ],
  ],
  [
    'a timeout without a unit or an end (case 9)',
    [
      [{ timeout: 0 }, /\/timeout: must be a duration with a unit/],
      [{ timeout: -1 }, /must be a duration with a unit/],
      [{ timeout: '10' }, /has no unit; did you mean "10s"/],
      [{ timeout: 1e12 }, /must be a duration with a unit/],
      [{ timeout: '1000000000000h' }, /24 hours|not a duration/],
      [{ timeout: '.inf' }, /not a duration/],
      [{ timeout: '0s' }, /zero/],
    ],
  ],
  [
    'an image that is no reference (case 10)',
    [
      [{ image: '' }, /\/image/],
      [{ image: 'a b' }, /\/image/],
      [{ image: 'UPPER/case' }, /\/image/],
      [{ image: 'a\nb' }, /\/image/],
      [{ image: '-v=/:/host' }, /\/image/],
      [{ image: 'docker://x' }, /\/image/],
    ],
  ],
  [
    'a variable that no environment can hold (case 11)',
    [
      [{ env: { '': 'x' } }, /\/env/],
      [{ env: { 'a b': 'x' } }, /\/env/],
      [{ env: { 'a\nb': 'x' } }, /\/env/],
      [{ env: { 'A=': 'x' } }, /\/env/],
      [{ env: { A: 'x\0y' } }, /\/env/],
      [{ env: { A: 'x'.repeat(200_000) } }, /\/env/],
    ],
  ],
  [
    'more rights than any plugin has (case 12)',
    [
      [{ sandbox: { privileged: true } }, /never/],
      [{ network: 'host' }, /\/network/],
      [{ sandbox: { capabilities: ['SYS_ADMIN'] } }, /is never granted/],
      [{ mounts: ['/var/run/docker.sock'] }, /\/mounts/],
      [{ sandbox: { pid: 'host' } }, /\/sandbox\/pid/],
    ],
  ],
  [
    'a schema that is none (case 14)',
    [
      [{ input_schema: { tpye: 'object' } }, /input_schema.*tpye/],
      [{ input_schema: { $ref: 'https://example.com/x' } }, /is remote/],
      [{ input_schema: { pattern: '(' } }, /input_schema/],
      [{ input_schema: { format: 'emial' } }, /input_schema.*emial/],
      [{ input_schema: { $schema: 'http://x' } }, /\$schema/],
      [{ input_schema: null }, /\/input_schema/],
    ],
  ],
])('%s is refused with its rule', async (_name, rows) => {
  await inParallel(rows, ([more, says]) => {
    const workspace = aWorkspace();
    workspace.write('plugins/probe.json', definition(more));
    return failingStep(
      workspace,
      { plugin: 'probe' },
      { outcome: INVALID, names: 'plugins/probe.json', says },
    );
  });
});

test("schemas with one $id do not get into each other's way (case 15)", async () => {
  const workspace = aWorkspace();
  const $id = 'https://example.com/value';
  for (const [id, type] of [
    ['one', 'string'],
    ['two', 'integer'],
  ] as const) {
    workspace.shell(id, 'cat', {
      input_schema: { $id, type },
      output_schema: { $id, type },
    });
  }
  await inParallel(
    [
      ['one', '"a"'],
      ['two', '1'],
    ] as const,
    async ([plugin, input]) => {
      const { outputs } = await workspace.step({ plugin, input });
      expect(outputs).toMatchObject({ output: input, error: '' });
    },
  );
});

test('numbers that only YAML has are no limits (cases 7, 9)', async () => {
  await inParallel(
    [
      ['resource_limits: {cpu: .inf}', /finite/],
      ['resource_limits: {cpu: .nan}', /finite/],
      ['resource_limits: {memory: .inf}', /finite/],
      ['timeout: .inf', /finite|duration/],
    ] as const,
    ([line, says]) => {
      const workspace = aWorkspace();
      workspace.write(
        'plugins/probe.yaml',
        `id: probe\nimage: ${BUSYBOX}\n${line}\n`,
      );
      return failingStep(
        workspace,
        { plugin: 'probe' },
        { outcome: INVALID, names: 'plugins/probe.yaml', says },
      );
    },
  );
});

test('what the engine enforces is what the definition says, to the byte (cases 7, 8)', async () => {
  const workspace = aWorkspace();
  const limits: readonly [object, nanoCpus: number, memoryBytes: number][] = [
    [{ cpu: '500m', memory: '64Mi' }, 500_000_000, 67_108_864],
    [{ cpu: 0.5, memory: '1e9' }, 500_000_000, 1_000_000_000],
    [{ cpu: '50m', memory: '6Mi' }, 50_000_000, 6_291_456],
    [{ cpu: 1, memory: '10Ti' }, 1_000_000_000, 10_995_116_277_760],
  ];
  await inParallel(limits, async ([resource_limits, cpus, bytes], index) => {
    workspace.shell(`probe-${index}`, 'cat', { resource_limits });
    const { outputs } = await workspace.step({ plugin: `probe-${index}` });
    expect(outputs['error']).toBe('');
    expect(recordOf(outputs)).toMatchObject({
      limits: { nano_cpus: cpus, memory_bytes: bytes },
    });
  });
  workspace.shell('greedy', 'cat', { resource_limits: { cpu: 1000 } });
  await failingStep(
    workspace,
    { plugin: 'greedy' },
    { outcome: 'start_failed', says: 'fewer CPUs' },
  );
});

test('no file but a regular one inside the directory is read (case 13)', async () => {
  const outside = aWorkspace();
  const target = outside.write('outside.json', `{"id": "probe", ${SECRET}`);
  const make: Readonly<Record<string, (path: string) => void>> = {
    'link.json': (path) => symlinkSync(target, path),
    'fifo.json': (path) => execFileSync('mkfifo', [path]),
    'directory/plugin.json': (path) => {
      mkdirSync(dirname(path));
      symlinkSync(target, path);
    },
    'null.json': (path) => symlinkSync('/dev/zero', path),
    'nowhere.json': (path) => symlinkSync('/nonexistent', path),
    'loop.json': (path) => symlinkSync(path, path),
    'environ.yaml': (path) => symlinkSync('/proc/self/environ', path),
  };
  await inParallel(Object.entries(make), ([file, makeIt]) => {
    const workspace = aWorkspace();
    makeIt(join(workspace.path, 'plugins', file));
    return failingStep(
      workspace,
      { plugin: file.replace(/[./].*/, '') },
      {
        outcome: INVALID,
        names: `plugins/${file}`,
        says: /link that leaves|not a regular file|cannot be read|leaves the/,
        secrets: [SECRET],
        endsAfterMs: 0,
      },
    );
  });
});

test('a plugins directory that is a link, a file or a FIFO is no secret door (case 13)', async () => {
  const outside = aWorkspace();
  outside.write('elsewhere/settings.json', `{"token": "${SECRET}"}`);
  const make: Readonly<Record<string, (path: string) => void>> = {
    link: (path) => symlinkSync(join(outside.path, 'elsewhere'), path),
    file: (path) => execFileSync('cp', ['/etc/hostname', path]),
    fifo: (path) => execFileSync('mkfifo', [path]),
  };
  await inParallel(Object.entries(make), ([name, makeIt]) => {
    const workspace = aWorkspace();
    makeIt(join(workspace.path, name));
    return failingStep(
      workspace,
      { plugin: 'settings', 'plugins-dir': name },
      {
        outcome: name === 'link' ? INVALID : 'plugin_not_found',
        names: name === 'link' ? 'settings.json' : name,
        says: /./,
        secrets: [SECRET],
        endsAfterMs: 0,
      },
    );
  });
});

test('a definition of another editor is a definition (extra)', async () => {
  const workspace = aWorkspace();
  const yaml = (id: string): string =>
    `id: ${id}\r\nimage: ${BUSYBOX}\r\nentrypoint: [/bin/busybox, cat]\r\n`;
  workspace.write('plugins/crlf.yml', yaml('crlf'));
  workspace.write('plugins/mark.yaml', `\ufeff${yaml('mark')}`);
  workspace.write(
    'plugins/json.json',
    `\ufeff{"id": "json", "image": "${BUSYBOX}",\r\n"entrypoint": ["/bin/busybox", "cat"]}`,
  );
  await inParallel(['crlf', 'mark', 'json'], async (plugin) => {
    const { outputs } = await workspace.step({ plugin, input: '1' });
    expect(outputs).toMatchObject({ output: '1', error: '' });
  });
  workspace.write(
    'plugins/wide.json',
    Buffer.from('{"id": "wide"}', 'utf16le'),
  );
  await failingStep(
    workspace,
    { plugin: 'wide' },
    { outcome: INVALID, names: 'plugins/wide.json', says: /./ },
  );
});

function recordOf(outputs: Readonly<Record<string, string>>): unknown {
  return JSON.parse(
    readFileSync(join(outputs['record-dir'] ?? '', 'execution.json'), 'utf8'),
  );
}
