import { readFileSync } from 'node:fs';
import { OUTCOMES } from '../../../src/definition/outcome';
import { parseDefinition } from '../../../src/definition/parse-definition';

interface Schema {
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly description?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const schema = JSON.parse(
  readFileSync('schema/plugin.schema.json', 'utf8'),
) as Schema;
const minimal = { id: 'a', image: 'b' };

/** A definition with everything set to the default the schema promises. */
function defaultsOf({ properties = {} }: Schema): Record<string, unknown> {
  const entries = Object.entries(properties)
    .filter(([key]) => key !== 'build')
    .map(([key, property]) => [
      key,
      property.properties ? defaultsOf(property) : property.default,
    ])
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

test('the defaults of the schema are the defaults of the code', () => {
  const spelled = parseDefinition({ ...defaultsOf(schema), ...minimal }, 'a');
  const defaulted = parseDefinition(minimal, 'a');
  // The keys themselves say something here.
  const said = { defaults: undefined, leavesArtifacts: false };
  expect({ ...spelled, ...said }).toEqual(defaulted);
});

test('the outcomes of the schema are the outcomes of the code', () => {
  const { outcome } = schema.properties?.['tests']?.items?.properties ?? {};
  expect(outcome?.enum).toEqual(OUTCOMES);
});

test('every key has a description, and every example is valid', () => {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    expect(property.description).toMatch(/\.$/);
    for (const example of property.examples ?? []) {
      const definition = { ...minimal, [key]: example };
      expect(() => parseDefinition(definition, 'a')).not.toThrow();
    }
  }
});
