import { runnerMasks } from '../../../src/action/runner-masks';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

test.each([
  ['a value', 'abcdef', ['abcdef', base64('abcdef')]],
  [
    'its Base64 from the second and third byte',
    'abcdef',
    [base64('bcdef'), base64('cdef')],
  ],
  ['every line, however short', '{\n  "a": 1\n}', ['{', '"a": 1', '}']],
  ['in an expression', "it's", ["it''s"]],
  ['in JSON', 'a"b', ['a\\"b']],
  ['in a URL', "a b!(c)'*", ['a%20b%21%28c%29%27%2A']],
  ['in XML', '<a b="c">&\'', ['&lt;a b=&quot;c&quot;&gt;&amp;&apos;']],
  ['without its quotes', '"a quoted text"', ['a quoted text']],
])('the runner masks %s', (_name, value, masks) => {
  expect(runnerMasks([value])).toEqual(expect.arrayContaining(masks));
});

test('it masks no empty text, for that would be everywhere', () => {
  expect(runnerMasks(['', '\n\n', '"'])).not.toContain('');
});

test('Base64 of a text shows a secret to it in one of three places', () => {
  const secret = 'production';
  const found = ['', 'x', 'xx'].filter((before) => {
    const encoded = base64(`${before}${secret} and more`);
    return runnerMasks([secret]).some((mask) => encoded.includes(mask));
  });
  expect(found).toHaveLength(1);
});
