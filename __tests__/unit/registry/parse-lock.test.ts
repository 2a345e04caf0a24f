import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { DefinitionError } from '../../../src/definition/definition-error';
import type { Json } from '../../../src/definition/json';
import { parseLock } from '../../../src/registry/parse-lock';
import { formatLock } from '../../../src/registry/write-lock';

const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;

const schema = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../../schema/lock.schema.json'),
    'utf8',
  ),
) as object;
const fitsSchema = new Ajv().compile(schema);

const entry = {
  digest: digest('1'),
  platforms: { 'linux/amd64': digest('2') },
};
const lock = (images: Json, more: object = {}): Json => ({
  lock_version: 1,
  images,
  ...more,
});

test('a lock is its references and their digests', () => {
  const value = lock({ 'ghcr.io/a/b:1': entry }, { $schema: 'x' });
  const { file, images } = parseLock(value, '/p/plugins.lock');
  expect(file).toBe('/p/plugins.lock');
  expect([...images]).toEqual([['ghcr.io/a/b:1', entry]]);
  expect(fitsSchema(value)).toBe(true);
});

type Case = readonly [
  name: string,
  value: Json,
  message: string,
  isBeyondSchema?: boolean,
];

const CASES: readonly Case[] = [
  ['a list', [], ': must be an object, got a list'],
  ['null', null, ': must be an object, got null'],
  ['no version', { images: {} }, '/lock_version: must be 1, got nothing'],
  ['a later version', lock({}, { lock_version: 2 }), 'must be 1, got 2'],
  ['no images', { lock_version: 1 }, '/images: must be an object'],
  ['an unknown key', lock({}, { image: 1 }), '"image" is not a key of a lock'],
  ['a $schema that is none', lock({}, { $schema: 1 }), 'must be a string'],
  ['an entry that is none', lock({ a: digest('1') }), '/images/a: must be an'],
  ['an entry without a digest', lock({ a: { ...entry, digest: '' } }), 'hex'],
  [
    'a digest in upper case',
    lock({ a: { ...entry, digest: digest('A') } }),
    '/images/a/digest: must be "sha256:" and 64 lower-case hex digits',
  ],
  [
    'another algorithm',
    lock({ a: { ...entry, digest: `sha512:${'1'.repeat(64)}` } }),
    '/images/a/digest',
  ],
  [
    'an option in the place of a digest',
    lock({ a: { ...entry, digest: '--config=/x' } }),
    '/images/a/digest',
  ],
  [
    'no platform',
    lock({ a: { ...entry, platforms: {} } }),
    '/images/a/platforms: must have a platform at least',
  ],
  [
    'a platform that is none',
    lock({ a: { ...entry, platforms: { linux: digest('1') } } }),
    '"linux" is not a platform such as "linux/amd64"',
  ],
  [
    'a platform with a line break',
    lock({ a: { ...entry, platforms: { 'linux/a\n::error::': digest('1') } } }),
    String.raw`"linux/a\n::error::" is not a platform`,
  ],
  [
    'a platform without a digest',
    lock({ a: { ...entry, platforms: { 'linux/amd64': 'latest' } } }),
    '/images/a/platforms/linux~1amd64',
  ],
  [
    'an unknown key of an entry',
    lock({ a: { ...entry, registry: 'evil.example' } }),
    '"registry" is not a key of a lock',
  ],
  // What follows, a schema cannot say.
  ['a reference that is none', lock({ 'A B': entry }), 'not an image', true],
  ['a prototype', lock(JSON.parse('{"__proto__": {}}') as Json), '_', true],
  [
    'another digest than that of the reference',
    lock({ [`a@${digest('9')}`]: entry }),
    'must be the digest of the reference',
    true,
  ],
];

test.each(
  CASES.map(
    ([name, value, message, isBeyondSchema = false]) =>
      [name, { value, message, isBeyondSchema }] as const,
  ),
)('%s is refused', (_name, { value, message, isBeyondSchema }) => {
  const parse = (): unknown => parseLock(value, '/p/plugins.lock');
  expect(parse).toThrow(DefinitionError);
  expect(parse).toThrow(message);
  if (!isBeyondSchema) expect(fitsSchema(value)).toBe(false);
});

test('every fault is told at once', () => {
  const value = lock({ a: { digest: 1 }, b: entry, c: 2 }, { x: 1 });
  expect(() => parseLock(value, '/p/plugins.lock')).toThrow(
    /\/x: [^]*\/images\/a\/digest: [^]*\/images\/a\/platforms: [^]*\/images\/c: /,
  );
});

test('a lock is written sorted, whatever the order it was made in', () => {
  const images = new Map([
    ['b:1', { digest: digest('1'), platforms: {} }],
    [
      'a:1',
      {
        digest: digest('2'),
        platforms: { 'linux/arm64': digest('3'), 'linux/amd64': digest('4') },
      },
    ],
  ]);
  const text = formatLock({ images });
  expect(text.match(/"(?:b:1|a:1|linux\/\w+)"/g)).toEqual([
    '"a:1"',
    '"linux/amd64"',
    '"linux/arm64"',
    '"b:1"',
  ]);
  expect(text.endsWith('}\n')).toBe(true);
  const reversed = new Map([...images].reverse());
  expect(formatLock({ images: reversed })).toBe(text);
});
