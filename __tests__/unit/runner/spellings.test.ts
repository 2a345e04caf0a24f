import { spellings } from '../../../src/runner/spellings';

/** Each was printed by the program itself. */
test.each([
  ['PHP', 'abc/def+ghi', 'abc\\/def+ghi'],
  ['PHP', 'ü/ß', '\\u00fc\\/\\u00df'],
  ['PHP, with JSON_UNESCAPED_UNICODE', 'ü/ß', 'ü\\/ß'],
  ['Python', 'pässword', 'p\\u00e4ssword'],
  ['Python', '🔑key', '\\ud83d\\udd11key'],
  ['System.Text.Json', 'a+b"c\\d\'é', 'a\\u002Bb\\u0022c\\\\d\\u0027\\u00E9'],
  ['Go', 'a<b>&c', 'a\\u003cb\\u003e\\u0026c'],
  ['Gson', "a=b'c", 'a\\u003db\\u0027c'],
  ['a form', 'a b+c/d', 'a+b%2Bc%2Fd'],
  ['a path', 'a b+c/d', 'a%20b%2Bc/d'],
  ['.NET, in a URL', 'a+b/c', 'a%2bb%2fc'],
  ['RFC 3986', "it's (a)*", 'it%27s%20%28a%29%2A'],
  ['a message of ours', 'pässwörd\u200btoken', 'pässwörd\\u200btoken'],
])('%s writes %j as %s', (_program, line, spelled) => {
  expect([...spellings(line)]).toContain(spelled);
});

test('a line of letters and digits has one spelling', () => {
  expect([...spellings('hunter2')]).toEqual(['hunter2']);
});

test('no line has many', () => {
  const line = Array.from({ length: 0x2100 }, (_, at) =>
    String.fromCharCode(at),
  ).join('');
  expect(spellings(line).size).toBeLessThan(25);
});
