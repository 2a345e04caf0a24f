import type { JsonSchema } from '../../../src/definition/json';
import { schemaReferences } from '../../../src/runner/schema-references';

const FOUND = { title: 'found' };

test.each<[string, JsonSchema, string]>([
  ['a pointer', { $defs: { k: FOUND } }, '#/$defs/k'],
  ['a pointer with escapes', { $defs: { 'a/b': FOUND } }, '#/$defs/a~1b'],
  ['a pointer in a URI', { $defs: { 'ä b': FOUND } }, '#/$defs/%C3%A4%20b'],
  ['an anchor', { $defs: { k: { $anchor: 'k', ...FOUND } } }, '#k'],
  ['a dynamic one', { $defs: { k: { $dynamicAnchor: 'k', ...FOUND } } }, '#k'],
  ['the root', FOUND, '#'],
  [
    'the own $id',
    { $id: 'https://x.example/', $defs: { k: FOUND } },
    'https://x.example/#/$defs/k',
  ],
])('%s is followed', (_name, schema, reference) => {
  const target = schemaReferences(schema).follow(reference);
  expect(target).toMatchObject(FOUND);
});

test.each<[string, JsonSchema, string]>([
  ['a pointer to nothing', {}, '#/$defs/k'],
  ['a name of a prototype', {}, '#/constructor'],
  ['an anchor that nobody has', {}, '#k'],
  ['what is no URI', { $defs: {} }, '#/%'],
  ['another file', { $defs: { k: FOUND } }, 'k.json#/$defs/k'],
  ['a part that has its own meaning', { $defs: { k: { $id: 'k' } } }, '#'],
])('%s leads nowhere', (_name, schema, reference) => {
  expect(schemaReferences(schema).follow(reference)).toBeUndefined();
});
