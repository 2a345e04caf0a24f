import fc from 'fast-check';
import {
  MIN_PART_CHARACTERS,
  MIN_SECRET_CHARACTERS,
  maskable,
} from '../../../src/runner/maskable';

const base64 = (text: string): string[] => [
  Buffer.from(text).toString('base64').replace(/=+$/, ''),
  Buffer.from(text).toString('base64url'),
];

describe('what is hidden of a secret', () => {
  test.each([
    ['a word', 'hunter2', ['hunter2']],
    ['its spaces do not count', '  hunter2\n', ['hunter2']],
    ['as JSON writes it', 'say "hi"!', ['say "hi"!', 'say \\"hi\\"!']],
    ['as ASCII JSON writes it', 'pässword', ['pässword', 'p\\u00e4ssword']],
    ['as a URL writes it', 'a/b+c d', ['a/b+c d', 'a%2Fb%2Bc%20d']],
    ['its Base64', 'user:pass?', base64('user:pass?')],
    [
      'its Base64 with the line end that it has',
      'hunter2\n',
      base64('hunter2\n'),
    ],
    ['no letter and no digit', '!@$%^&!@', ['!@$%^&!@']],
    ['every line', 'first line\r\nsecond line', ['first line', 'second line']],
    [
      'the strings and numbers of an object',
      '{"user": "admin-7", "pin": 123456, "list": [{"x": "deep-one"}]}',
      ['admin-7', '123456', 'deep-one'],
    ],
    ['an object on one line, as it is', '{"k":"abcdefg"}', ['{"k":"abcdefg"}']],
    [
      'a number too long for JavaScript',
      '[12345678901234567890]',
      ['12345678901234567890'],
    ],
    [
      'a leaf as it is spelled',
      '["ab\\/cd\\u0065f"]',
      ['ab/cdef', 'ab\\/cd\\u0065f'],
    ],
    [
      'the leaves of a JSON text in a leaf',
      JSON.stringify({
        inner: JSON.stringify({ list: ['deep-one', 1234567] }),
      }),
      ['deep-one', '1234567'],
    ],
    ['what a JSON string says', '"ab\\u0063defg"', ['abcdefg']],
    [
      'the lines of a key in a leaf',
      JSON.stringify({ key: '-----BEGIN X-----\nMIIEvQIBADAN\n' }),
      ['MIIEvQIBADAN'],
    ],
  ])('%s', (_name, secret, forms) => {
    expect(maskable(secret)).toEqual(expect.arrayContaining(forms));
  });
});

describe('what is not, for it would eat logs and outputs', () => {
  test.each([
    ['nothing', ''],
    ['spaces', '      '],
    ['three characters', 'abc'],
    ['true', 'true'],
    ['NULL', 'NULL'],
    ['brackets and quotes', '{"": [""]}'],
    ['a ruler', '----------'],
  ])('%s', (_name, secret) => {
    expect(maskable(secret)).toEqual([]);
  });

  const pretty = JSON.stringify(
    { type: 'service', on: true, off: null, id: 42, key: 'abcdefgh' },
    null,
    2,
  );
  test.each([
    ['the brackets of a JSON secret', pretty, ['{', '}']],
    ['its keys', pretty, ['type', '"type"', 'key']],
    ['its literals and short leaves', pretty, ['true', 'null', '42']],
    ['short lines', 'abcde\nlong enough', ['abcde']],
    [
      'the frame of a key file',
      '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADAN\n-----END PRIVATE KEY-----\n',
      ['-----BEGIN PRIVATE KEY-----', '-----END PRIVATE KEY-----'],
    ],
  ])('%s', (_name, secret, never) => {
    const forms = maskable(secret);
    expect(forms.length).toBeGreaterThan(0);
    for (const text of never) expect(forms).not.toContain(text);
  });
});

test('whatever the secret is, its forms are of one line and long enough', () => {
  const secrets = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.json().map((text) => JSON.stringify(JSON.parse(text), null, 2)),
    fc.array(fc.string()).map((lines) => lines.join('\n')),
  );
  fc.assert(
    fc.property(secrets, (secret) => {
      for (const form of maskable(secret)) {
        expect(form).not.toMatch(/[\r\n]/);
        expect(form.length).toBeGreaterThanOrEqual(
          Math.min(MIN_SECRET_CHARACTERS, MIN_PART_CHARACTERS),
        );
        expect(['true', 'false', 'null', '{}', '[]']).not.toContain(form);
      }
    }),
    { seed: 20_261_124, numRuns: 500 },
  );
});
