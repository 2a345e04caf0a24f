import { join } from 'node:path';
import {
  listExecutions,
  type PsOptions,
} from '../../../src/cli/list-executions';
import { EngineError } from '../../../src/definition/task-error';
import type {
  ExecutionContainer,
  ExecutionContainers,
} from '../../../src/orchestrator/execution-containers';
import { aDoor } from '../../fakes/cli-door';
import { GONE, RUNNING, anId, storeRecord } from '../../fakes/stored-record';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { someStates } from '../../fakes/values';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const records = join(directory.path, 'records');
const [ended, failed, running, killed] = [
  anId(1, 'aaaaaaaa'),
  anId(2, 'bbbbbbbb'),
  anId(3, 'cccccccc'),
  anId(4, 'dddddddd'),
];
storeRecord(
  records,
  { execution_id: ended, states: someStates({ ended: 1 }) },
  {},
  1_000,
);
storeRecord(
  records,
  {
    execution_id: failed,
    plugin: 'evil\u001b[31m',
    outcome: 'plugin_failed',
    exit_code: 3,
  },
  {},
  2_000,
);
storeRecord(
  records,
  {
    ...RUNNING,
    execution_id: running,
    states: someStates({ run: 9 }),
    container: 'plugin-runner-greet-3',
  },
  {
    'usage.ndjson':
      '{"ms":1,"memory_bytes":1024}\n{"ms":2,"memory_bytes":2048}\n',
  },
  3_000,
);
storeRecord(records, { ...GONE, execution_id: killed }, {}, 4_000);

const container = (
  differences: Partial<ExecutionContainer>,
): ExecutionContainer => ({
  name: 'plugin-runner-greet-3',
  executionId: running,
  pluginId: 'greet',
  state: 'running',
  isStale: false,
  ...differences,
});

interface Seen {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Whether the engine was asked. */
  readonly asked: boolean;
}

async function ps(
  options: PsOptions = {},
  containers: readonly ExecutionContainer[] | Error = [],
): Promise<Seen> {
  const door = aDoor();
  let asked = false;
  const connect = (): Promise<ExecutionContainers> => {
    asked = true;
    if (containers instanceof Error) return Promise.reject(containers);
    return Promise.resolve({
      list: () => Promise.resolve(containers),
      removeStale: () => Promise.reject(new Error('ps removes nothing')),
      close: () => undefined,
    });
  };
  const code = await listExecutions(
    { recordsDir: records, ...options },
    door,
    connect,
  );
  return { code, stdout: door.stdout.text, stderr: door.stderr.text, asked };
}

const json = async (
  ...args: Parameters<typeof ps>
): Promise<Record<string, unknown>[]> =>
  JSON.parse((await ps({ ...args[0], json: true }, args[1])).stdout) as Record<
    string,
    unknown
  >[];

test('those that run are listed, with what the engine says of them', async () => {
  const { code, stdout } = await ps({}, [container({})]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ID +PLUGIN +STATE +FOR +MEMORY +CONTAINER\n/);
  expect(stdout).toMatch(
    /\ncccccccc +greet +run +\S.* 2 KiB of 512 MiB +running\n$/,
  );
  expect(await json({}, [container({})])).toMatchObject([
    {
      execution_id: running,
      status: 'running',
      state: 'run',
      memory_bytes: 2048,
      container_state: 'running',
      record_dir: join(records, running),
    },
  ]);
});

test('a container whose record is elsewhere, or whose process is gone, is listed too', async () => {
  const others = [
    container({}),
    container({ executionId: anId(9, 'eeeeeeee') }),
    container({
      executionId: killed,
      state: 'exited',
      isStale: true,
    }),
  ];
  const { stdout } = await ps({}, others);
  expect(stdout).toMatch(/\neeeeeeee +greet +record elsewhere +/);
  expect(stdout).toMatch(/\ndddddddd +greet +left; see gc +.*exited\n/);
  expect(stdout.match(/cccccccc/g)).toHaveLength(1);
  expect(await json({ plugin: 'shout' }, others)).toEqual([]);
});

test('an engine that does not answer hides no record', async () => {
  const away = new EngineError('engine_unavailable', 'It is \u001b[2Jaway.');
  const { code, stdout, stderr } = await ps({}, away);
  expect(code).toBe(0);
  expect(stdout).toContain('cccccccc');
  expect(stderr).toBe('warning: Only records are shown. It is \\x1b[2Jaway.\n');
});

test('with --all, all are listed, the newest first, and no engine is asked', async () => {
  const { stdout, asked } = await ps({ all: true });
  expect(asked).toBe(false);
  const rows = stdout.split('\n').slice(1, -1);
  expect(rows.map((row) => row.split(/ {2,}/).slice(0, 4))).toEqual([
    ['dddddddd', 'greet', 'killed', '–'],
    ['cccccccc', 'greet', 'running', '–'],
    ['bbbbbbbb', 'evil\\x1b[31m', 'plugin_failed', '3'],
    ['aaaaaaaa', 'greet', 'succeeded', '0'],
  ]);
  expect(rows[3]).toContain('2030-01-01 00:00:00Z  1.23 s  8.1 MiB of 512 MiB');
});

test.each<[PsOptions, string[]]>([
  [{ all: true, limit: 2 }, [killed, running]],
  [{ outcome: ['succeeded'] }, [ended]],
  [{ outcome: ['plugin_failed', 'succeeded'], limit: 1 }, [failed]],
  [{ all: true, plugin: 'greet' }, [killed, running, ended]],
  [{ all: true, plugin: 'none' }, []],
])('%j', async (options, ids) => {
  expect((await json(options)).map((it) => it['execution_id'])).toEqual(ids);
});

test('nothing is listed where there is nothing', async () => {
  const { code, stdout } = await ps({ recordsDir: '/nowhere' });
  expect(code).toBe(0);
  expect(stdout).toBe('ID  PLUGIN  STATE  FOR  MEMORY  CONTAINER\n');
});
