import { emptyRecord } from '../../../src/runner/execution-record';
import { parseRecord } from '../../../src/runner/parse-record';
import { recordedAttempt } from '../../../src/runner/execution-record';
import { aRecord, someStates, someUsage } from '../../fakes/values';

const whole = aRecord({
  states: someStates({ pull: 3, ended: 9 }),
  warnings: ['no swap'],
  trace_id: '0af7651916cd43dd8448eb211c80319c',
  container: 'plugin-runner-greet-0001',
  definition_file: '/repository/plugins/greet.json',
  policy_file: '/repository/plugins/policy.yaml',
  lock_file: '/repository/plugins/plugins.lock',
  timeout_ms: 5000,
  input_bytes: 2,
  sandbox: {
    user: '1:1',
    network: 'none',
    read_only: true,
    capabilities: ['NET_RAW'],
    runtime: 'default',
    workspace: 'none',
  },
  usage: someUsage({ peak_pids: 3, block_read_bytes: 0 }),
  findings: { error: 1, warning: 2, notice: 3 },
  files: { count: 1, bytes: 2 },
  artifacts: { count: 3, bytes: 4 },
  attempts: [
    recordedAttempt(aRecord(), {
      outcome: 'timed_out',
      error: 'late',
      warnings: ['no swap'],
      duration_ms: 3,
    }),
  ],
});

test('a record comes back as it was written', () => {
  expect(parseRecord(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  const empty = emptyRecord('1', 'greet');
  expect(parseRecord(JSON.parse(JSON.stringify(empty)))).toEqual(empty);
});

test.each([null, 1, 'x', [], {}, { execution_id: 1, plugin: 'a' }])(
  '%j is not a record',
  (value) => {
    expect(parseRecord(value)).toBeUndefined();
  },
);

test('what is not what it should be is not known', () => {
  const wrong = Object.fromEntries(
    Object.keys(whole).map((name) => [name, { toString: 'x', ms: '<b>' }]),
  );
  const record = parseRecord({ ...wrong, execution_id: '1', plugin: 'greet' });
  expect(record).toEqual({
    ...emptyRecord('1', 'greet'),
    status: 'killed',
    process: null,
  });
});

test('what is in a list and does not belong there is left out', () => {
  const record = parseRecord({
    ...whole,
    states: [
      null,
      { state: 'x', at: '', ms: 1 },
      whole.states[0],
      { state: 'run', at: 'never', ms: 1 },
    ],
    warnings: [1, 'no swap', null],
    attempts: [{}, whole.attempts[0], 7],
    sandbox: { ...whole.sandbox, capabilities: [1, 'NET_RAW'] },
  });
  expect(record?.states).toEqual([whole.states[0]]);
  expect(record?.warnings).toEqual(['no swap']);
  expect(record?.attempts).toEqual(whole.attempts);
  expect(record?.sandbox?.capabilities).toEqual(['NET_RAW']);
});

test('lists have an end', () => {
  const warnings = Array.from({ length: 5000 }, () => 'w');
  expect(parseRecord({ ...whole, warnings })?.warnings).toHaveLength(1000);
});
