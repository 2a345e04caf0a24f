import {
  asForm,
  asText,
  exampleInput,
  firstInput,
  hasForm,
  inputJson,
} from '../../../../src/page/plugins/task-input';
import { matchingPlugins } from '../../../../src/page/plugins/matching-plugins';
import type { PluginDetails } from '../../../../src/page/server/plugin';

function aPlugin(changes: Partial<PluginDetails> = {}): PluginDetails {
  return {
    id: 'greet',
    version: '1.0.0',
    name: 'Greeter',
    description: 'Says hello.',
    image: 'greet:1.0.0',
    resource_limits: {
      nano_cpus: 5e8,
      memory_bytes: 2 ** 20,
      pids: 8,
      tmp_bytes: 2 ** 20,
    },
    timeout_ms: 1_000,
    input_schema: {
      type: 'object',
      properties: { name: { type: 'string' }, loud: { type: 'boolean' } },
      required: ['name'],
      additionalProperties: false,
    },
    output_schema: null,
    defaults: { loud: true },
    network: 'none',
    secrets: [],
    ...changes,
  };
}

test('a form begins with the defaults', () => {
  const input = firstInput(aPlugin());
  expect(input.mode).toBe('form');
  expect(inputJson(input).text).toBe('{"name":"","loud":true}');
});

test('the example is laid over the defaults', () => {
  const example = exampleInput(aPlugin({ example_input: { name: 'Ada' } }));
  expect(example && inputJson(example).text).toBe('{"name":"Ada","loud":true}');
  expect(exampleInput(aPlugin())).toBeUndefined();
});

test.each([
  ['no schema', { input_schema: null }],
  ['no schema that says anything', { input_schema: true }],
])('with %s the input is JSON text', (_, changes) => {
  const plugin = aPlugin(changes);
  expect(hasForm(plugin)).toBe(false);
  expect(firstInput(plugin)).toEqual({
    mode: 'json',
    text: '{\n  "loud": true\n}',
  });
});

test('defaults that no form can hold are text', () => {
  const plugin = aPlugin({ defaults: { loud: 'very' } });
  expect(firstInput(plugin)).toMatchObject({ mode: 'json' });
});

test('an input goes from the form to text and back', () => {
  const plugin = aPlugin();
  const text = asText(firstInput(plugin));
  expect(text).toEqual({
    mode: 'json',
    text: '{\n  "name": "",\n  "loud": true\n}',
  });
  expect(asForm(text, plugin)).toEqual(firstInput(plugin));
  expect(asForm({ mode: 'json', text: '{"other": 1}' }, plugin)).toMatch(
    /no fields/,
  );
});

test('a text that is not JSON is refused before it is sent', () => {
  expect(inputJson({ mode: 'json', text: '{' }).faults).toMatchObject([
    { pointer: '', rule: 'json' },
  ]);
  expect(inputJson({ mode: 'json', text: ' ' })).toEqual({
    text: '{}',
    faults: [],
  });
});

test.each([
  ['', ['greet', 'sleep']],
  ['HELLO', ['greet']],
  ['says greet', ['greet']],
  ['gree sleep', []],
])('a search for %j finds %j', (query, ids) => {
  const plugins = [
    aPlugin(),
    aPlugin({ id: 'sleep', name: 'sleep', description: '' }),
  ];
  expect(matchingPlugins(plugins, query).map(({ id }) => id)).toEqual(ids);
});
