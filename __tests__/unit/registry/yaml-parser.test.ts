import { parseDefinitionBytes } from '../../../src/registry/definition-file';
import {
  MAX_MAIN_THREAD_YAML,
  yamlParser,
} from '../../../src/registry/yaml-parser';
import { builtSource } from '../../fakes/built-source';

const worker = builtSource('registry/yaml-worker.ts');
afterAll(() => worker.remove());

const FILLING = `# ${'x'.repeat(MAX_MAIN_THREAD_YAML)}\n`;
const inThread = yamlParser(worker.file);
const without = yamlParser('/nonexistent');

test('a small text needs no thread, a larger one does', async () => {
  expect(await without('a: 1', 'a.yaml')).toEqual({ a: 1 });
  await expect(without(`${FILLING}a: 1`, 'a.yaml')).rejects.toThrow(
    /nonexistent/,
  );
  expect(await inThread(`${FILLING}a: 1`, 'a.yaml')).toEqual({ a: 1 });
});

test.each([
  [
    'a: [.inf, -.inf, .nan, 0x10, ~, "é"]',
    { a: [Infinity, -Infinity, NaN, 16, null, 'é'] },
  ],
  ['a: &x [1]\nb: *x', { a: [1], b: [1] }],
])('what %j means is the same in a thread', async (text, value) => {
  expect(await inThread(text, 'a.yaml')).toEqual(value);
  expect(await inThread(FILLING + text, 'a.yaml')).toEqual(value);
});

test('a key of an object’s prototype is a key like any other', async () => {
  const value = await inThread(`${FILLING}__proto__: { a: 1 }`, 'a.yaml');
  expect(Object.keys(value as object)).toEqual(['__proto__']);
});

test.each([
  ['a: [', /a\.yaml:2:5: the indentation/],
  ['a: 1\na: 2', /a\.yaml:3:1: a key is there twice/],
  ['['.repeat(200), /nested more than 100 levels/],
])(
  'what is wrong with %j is said with its place (case 2)',
  async (text, error) => {
    await expect(inThread(FILLING + text, 'a.yaml')).rejects.toThrow(error);
  },
);

test('a text that holds itself is too deep', async () => {
  const text = Buffer.from(`${FILLING}id: &a [*a]`);
  await expect(
    parseDefinitionBytes(text, '/p/a.yaml', inThread),
  ).rejects.toThrow(/nested more than 100 levels/);
});

/** Half a second, if nobody ends it. */
const WORST = `${FILLING}[${','.repeat(50 * 1024)}`;

test('a text that takes too long is refused, and the next one is read', async () => {
  const parse = yamlParser(worker.file, 1);
  await expect(parse(WORST, 'a.yaml')).rejects.toMatchObject({
    outcome: 'definition_invalid',
    message:
      'a.yaml: needs more than 0.001 s to be parsed: make it smaller, or write it as JSON (size)',
  });
  expect(await inThread(`${FILLING}a: 2`, 'a.yaml')).toEqual({ a: 2 });
});

test('a text that takes too long can be cancelled', async () => {
  const reason = new Error('cancelled');
  const cancel = new AbortController();
  setImmediate(() => cancel.abort(reason));
  await expect(inThread(WORST, 'a.yaml', cancel.signal)).rejects.toBe(reason);
  expect(await inThread(`${FILLING}a: 3`, 'a.yaml')).toEqual({ a: 3 });
});

test('several texts at once are told apart', async () => {
  const texts = [1, 2, 3].map((it) => inThread(`${FILLING}a: ${it}`, 'a.yaml'));
  expect(await Promise.all(texts)).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }]);
});

test.each([
  '!!binary aGk=',
  '!!set {a}',
  '!!timestamp 2026-01-01',
  '!!omap [a: 1]',
  '!mine x',
])(
  'a value that no JSON can be (%s) is refused by its tag (case 2)',
  async (text) => {
    await expect(inThread(`a: ${text}`, 'a.yaml')).rejects.toThrow(
      /a\.yaml:1:4: tags are not supported/,
    );
  },
);
