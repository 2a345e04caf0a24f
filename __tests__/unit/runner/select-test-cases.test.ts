import { DefinitionError } from '../../../src/definition/definition-error';
import { UserError } from '../../../src/definition/task-error';
import type { PluginDefinition } from '../../../src/definition/definition';
import type { Registry } from '../../../src/registry/registry';
import { selectTestCases } from '../../../src/runner/select-test-cases';
import { aTestCase } from '../../fakes/test-results';
import { aDefinition } from '../../fakes/values';

const plugin = (id: string, ...names: string[]): PluginDefinition =>
  aDefinition({
    id,
    file: `/plugins/${id}.yaml`,
    tests: names.map((name) => aTestCase({ name }).test),
  });
const all = [plugin('a', 'One', 'two'), plugin('b', 'one more'), plugin('c')];
const broken = new DefinitionError('/plugins/d.yaml', []);
const registry: Registry = {
  resolve: (reference) => {
    const found = all.find(({ id }) => id === reference.split('@')[0]);
    return found === undefined
      ? Promise.reject(new UserError('plugin_not_found', `no ${reference}`))
      : Promise.resolve(found);
  },
  list: () => Promise.resolve({ definitions: all, errors: [broken] }),
  policy: () => Promise.resolve(undefined),
};

async function select(
  plugins: readonly string[],
  filter?: string,
): Promise<{ cases: string[]; untested: string[]; errors: number }> {
  const options = { plugins, ...(filter !== undefined && { filter }) };
  const selection = await selectTestCases(registry, options);
  return {
    cases: selection.cases.map(
      ({ definition, test }) => `${definition.id}: ${test.name}`,
    ),
    untested: selection.untested.map(({ id }) => id),
    errors: selection.errors.length,
  };
}

test('without a name it is everything there is', async () => {
  expect(await select([])).toEqual({
    cases: ['a: One', 'a: two', 'b: one more'],
    untested: ['c'],
    errors: 1,
  });
});

test('a plugin that is named twice is tested once', async () => {
  expect(await select(['b', 'a@^1', 'b@1.0.0'])).toEqual({
    cases: ['b: one more', 'a: One', 'a: two'],
    untested: [],
    errors: 0,
  });
});

test('a plugin that there is not is an error', async () => {
  await expect(select(['nope'])).rejects.toThrow('no nope');
});

test('a filter is a part of a name, in any capitals', async () => {
  expect((await select([], 'oNe')).cases).toEqual(['a: One', 'b: one more']);
  expect((await select(['c'], 'one')).untested).toEqual(['c']);
});
