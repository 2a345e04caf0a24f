import { parseImageReference } from '../../../src/definition/image-reference';
import type { DefinitionSource } from '../../../src/registry/definition-source';
import { parseSource } from '../../../src/registry/definition-source';
import {
  definitionOfLabel,
  labelOfDefinition,
} from '../../../src/registry/embedded-definition';
import { pinImage } from '../../../src/registry/pin-image';

const IMAGE = 'ghcr.io/my-org/greet:1.0.0';
const DIGEST = `sha256:${'1'.repeat(64)}`;
const of = async (label: string): Promise<unknown> => {
  const source = await definitionOfLabel(label, IMAGE);
  return JSON.parse(source.bytes.toString('utf8'));
};

test.each([
  ['JSON', '{"id": "greet", "image": "mine:1"}'],
  ['YAML', 'id: greet\nimage: mine:1\n'],
  ['without an image', 'id: greet\n'],
  ['base64 of JSON', Buffer.from('{"id": "greet"}').toString('base64')],
  ['base64 of YAML', Buffer.from('id: greet\n').toString('base64')],
  [
    'base64 in lines',
    `\n${Buffer.from('{"id": "greet"}').toString('base64').replace(/.{4}/g, '$&\r\n')} \n`,
  ],
])('a label in %s is a definition of that very image', async (_name, label) => {
  expect(await of(label)).toEqual({ id: 'greet', image: IMAGE });
});

test('what a build puts into a label is what register finds', async () => {
  const file = {
    $schema: 'https://example/schema.json',
    id: 'greet',
    image: 'mine:1',
    build: { context: '.' },
    input_schema: { type: 'object', properties: { a: { type: 'string' } } },
    tests: [
      { name: 'a', input: { a: 'ü "quoted"\n' } },
      { name: 'b', input: {}, workspace: 'fixtures' },
    ],
  };
  const { build, tests, ...rest } = file;
  expect(build).toBeDefined();
  expect(await of(labelOfDefinition(file, '/p/plugin.yaml'))).toEqual({
    ...rest,
    tests: [tests[0]],
    image: IMAGE,
  });
});

test('a definition that is too large for a label says so', () => {
  const file = { id: 'greet', description: 'x'.repeat(110 * 1024) };
  expect(() => labelOfDefinition(file, '/p/plugin.yaml')).toThrow(
    'is larger than 100 KiB',
  );
});

test('a number that would become another one is refused', () => {
  const file = { id: 'greet', defaults: { id: [1, 2 ** 60] } };
  expect(() => labelOfDefinition(file, '/p/plugin.yaml')).toThrow(
    '/defaults/id/1: has more digits than can be kept',
  );
});

test.each([
  ['empty', '', 'must be one object'],
  ['a list', '- a\n', 'must be one object'],
  ['broken JSON', '{"id": ', 'but the file ends'],
  ['a key twice', '{"id": "a", "id": "b"}', 'is there twice'],
  ['tags', 'id: !!binary aGk=\n', 'tags are not supported'],
  ['too deep', `{"a": ${'['.repeat(200)}`, 'nested more than'],
  ['too large', `id: ${'x'.repeat(70 * 1024)}`, 'is larger than 64 KiB'],
  ['far too large', `${'A'.repeat(2 ** 24)}!`, 'is larger than 256 KiB'],
  ['all white space', `A${' '.repeat(400 * 1024)}!`, 'is larger than 64 KiB'],
  ['base64 of nothing much', '////', 'the label io.plugin-runner.definition'],
])(
  'a label that is %s is refused, and named',
  async (_name, label, message) => {
    const refusal = definitionOfLabel(label, IMAGE);
    await expect(refusal).rejects.toMatchObject({
      outcome: 'definition_invalid',
      message: expect.stringContaining(message) as string,
    });
    await expect(refusal).rejects.toThrow(
      /label io\.plugin-runner\.definition of ghcr\.io\/my-org\/greet:1\.0\.0/,
    );
  },
);

describe('pinning', () => {
  const pin = async (
    text: string,
    format: DefinitionSource['format'],
  ): Promise<string> => {
    const source = { bytes: Buffer.from(text), format, name: 'it' };
    const { image } = await parseSource(source, `/p/x.${format}`);
    const { bytes } = await pinImage(source, image, DIGEST);
    return bytes.toString('utf8');
  };
  const pinned = `"mine:1@${DIGEST}"`;

  test.each<readonly [string, DefinitionSource['format'], string, string]>([
    ['a comment', 'yaml', 'id: a\nimage: mine:1 # ours\nname: x\n', ' # ours'],
    ['quotes', 'yaml', "id: a\nimage: 'mine:1'\n", '\n'],
    ['JSON', 'json', '{"id": "a",\n  "image" : "mine:1" }', ' }'],
    ['flow style', 'yaml', '{id: a, image: mine:1}', '}'],
  ])('keeps every other byte: %s', async (_name, format, text, after) => {
    const result = await pin(text, format);
    expect(result).toBe(text.replace(/(['"]?)mine:1\1/, pinned));
    expect(result).toContain(`${pinned}${after}`);
  });

  test('an "image" further in is another one', async () => {
    const text =
      '{"defaults": {"image": "image"}, "name": "image", "id": "a", "image": "mine:1"}';
    expect(await pin(text, 'json')).toBe(text.replace('"mine:1"', pinned));
  });

  test('an older digest is replaced', async () => {
    const old = `mine:1@sha256:${'9'.repeat(64)}`;
    expect(await pin(`id: a\nimage: ${old}\n`, 'yaml')).toBe(
      `id: a\nimage: ${pinned}\n`,
    );
  });

  test('an alias is left to a person', async () => {
    const text = 'id: a\nname: &x mine:1\nimage: *x\n';
    await expect(pin(text, 'yaml')).rejects.toThrow('by hand');
    expect(parseImageReference('mine:1').text).toBe('mine:1');
  });
});
