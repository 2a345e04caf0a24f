import { definitionJson, showUser } from '../../../src/runner/definition-json';
import { aDefinition } from '../../fakes/values';

test('every key is there, whatever a definition leaves out', () => {
  const json = definitionJson(aDefinition());
  expect(Object.values(json)).not.toContain(undefined);
  expect(json).toMatchObject({
    id: 'greet',
    version: '1.0.0',
    image: 'registry.example/greet:1.0.0',
    platform: null,
    input_schema: null,
    resource_limits: { nano_cpus: 1e9, memory_bytes: 512 * 2 ** 20 },
    sandbox: { user: '65534:65534', runtime: null },
  });
});

test('exit codes by their number', () => {
  const exitCodes = new Map([
    [3, { meaning: undefined, outcome: 'succeeded' as const }],
  ]);
  expect(definitionJson(aDefinition({ exitCodes }))).toMatchObject({
    exit_codes: { 3: { meaning: null, outcome: 'succeeded' } },
  });
});

test.each([
  [{ kind: 'host' }, 'host'],
  [{ kind: 'ids', uid: 1, gid: 2 }, '1:2'],
] as const)('the user %j', (user, expected) => {
  const { sandbox } = aDefinition();
  expect(showUser({ sandbox: { ...sandbox, user } })).toBe(expected);
});
