import type { Fault } from '../../../../src/definition/fault';
import type { Json } from '../../../../src/definition/json';
import { draftOf } from '../../../../src/page/form/draft-of';
import { placeFaults } from '../../../../src/page/form/place-faults';

const SCHEMA = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    rows: {
      type: 'array',
      items: { type: 'object', properties: { 'a/b': { type: 'string' } } },
    },
    any: true,
    either: { oneOf: [{ type: 'object', properties: { in: true } }] },
    absent: { type: 'object', properties: { deep: true } },
  },
};

const VALUE: Json = {
  rows: [{ 'a/b': 'x' }, {}],
  any: { deep: { er: 1 } },
  either: { in: 1 },
  further: 1,
};

const missing = (pointer: string, name: string): Fault => ({
  pointer,
  rule: 'required',
  message: `${name} is missing`,
});

test.each<[string, Fault, string]>([
  ['its own', { pointer: '/name', rule: 'type', message: '' }, '/name'],
  [
    'of an item',
    { pointer: '/rows/0/a~1b', rule: 'minLength', message: '' },
    '/rows/0/a~1b',
  ],
  [
    'the nearest one around it',
    { pointer: '/any/deep/er', rule: 'type', message: '' },
    '/any',
  ],
  ['the whole form', { pointer: '/unheard/of', rule: 'type', message: '' }, ''],
  [
    'of a variant',
    { pointer: '/either/in', rule: '', message: '' },
    '/either/in',
  ],
  [
    'of a further member',
    { pointer: '/further', rule: '', message: '' },
    '/further',
  ],
  [
    'of what is not given',
    { pointer: '/absent/deep', rule: '', message: '' },
    '/absent',
  ],
  ['of what is missing', missing('', '"name"'), '/name'],
  [
    'of what is missing in an item',
    missing('/rows/1', '"a/b"'),
    '/rows/1/a~1b',
  ],
  ['of what has no field', missing('', '"other"'), ''],
  ['of a name that is cut', missing('', '"oth…'), ''],
])('the field of a fault is %s', (_, fault, field) => {
  const draft = draftOf(VALUE, SCHEMA, SCHEMA);
  expect(draft).toBeDefined();
  expect(placeFaults([fault], draft ?? { kind: 'none' })).toEqual([
    { fault, field },
  ]);
});
