import fc from 'fast-check';
import {
  openJsonChecker,
  openJsonLinesChecker,
} from '../../../src/runner/json-checker';
import { jsonProblem } from '../../../src/runner/json-problem';

const seed = 20_260_404;

/** The problem of bytes that come in pieces of some lengths. */
function inPieces(
  bytes: Uint8Array,
  lengths: readonly number[],
  checker = openJsonChecker(),
): unknown {
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1;
    checker.push(bytes.subarray(at, at + length));
    at += length;
  }
  return checker.end();
}

test.each([
  ['{"a":"é😀\\u00e9\\n","b":[-1.5e+3,true,null]} ', undefined],
  ['\ufeff {"a":1}', undefined],
  [
    '\ufeff x',
    "there is the character 'x' where JSON has none (line 1, column 2)",
  ],
  ['"é😀" x', 'there is more text after the JSON value (line 1, column 7)'],
  [
    '["\\u12x4"]',
    "there is the character '\\' where JSON has none (line 1, column 3)",
  ],
  [
    '[tru]',
    "there is the character 't' where JSON has none (line 1, column 2)",
  ],
  [
    '[1.e5]',
    "there is the character '.' where JSON has none (line 1, column 3)",
  ],
  ['1.', 'there is more text after the JSON value (line 1, column 2)'],
  [
    '[1e+]',
    "there is the character 'e' where JSON has none (line 1, column 3)",
  ],
  ['[-]', "there is the character '-' where JSON has none (line 1, column 2)"],
  [
    '[\n😀]',
    'there is the character U+1F600 where JSON has none (line 2, column 1)',
  ],
  ['"a\n ', 'it ends before the JSON is complete (line 1, column 3)'],
  ['\ufeff', 'it is empty'],
])('%j in pieces of any size: %s (cases 16, 48)', (text, problem) => {
  const bytes = Buffer.from(text);
  for (const length of [1, 2, 3, 5, 1000]) {
    expect(inPieces(bytes, [length])).toBe(problem);
  }
});

test.each([
  ['', undefined],
  ['\n\r\n \n', undefined],
  ['{"a":1}', undefined],
  ['\ufeff{"a":1}\n\n[2]\r\n"x"\n-1.5\ntrue\n0\n', undefined],
  [
    '{"a":1}\n{"a":1} {}\n',
    'there is more text after the JSON value (line 2, column 9)',
  ],
  ['1\n{"a":\n1}\n', 'line 2 ends before its JSON is complete'],
  ['1\n\n"a\n"\n', 'line 3 ends before its JSON is complete'],
  ['1\n[1', 'it ends before the JSON is complete (line 2, column 3)'],
  ['1\n[1,\n\n', 'line 2 ends before its JSON is complete'],
  [
    '1\ntru\n',
    "there is the character 't' where JSON has none (line 2, column 1)",
  ],
  [
    '1\n]\n',
    "there is the character ']' where JSON has none (line 2, column 1)",
  ],
])('the lines %j in pieces of any size: %s', (text, problem) => {
  const bytes = Buffer.from(text);
  for (const length of [1, 2, 3, 5, 1000]) {
    expect(inPieces(bytes, [length], openJsonLinesChecker())).toBe(problem);
  }
});

test('lines are JSON lines when each of them is JSON', () => {
  const line = fc.oneof(
    fc.json(),
    fc.constantFrom('', ' ', '\r', '{', '1 2', '"', ']', '\u00a0'),
  );
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 5 }),
      fc.nat(7),
      (lines, length) => {
        const isWanted = lines.every(
          (each) =>
            each.trim() === '' || jsonProblem(Buffer.from(each)) === undefined,
        );
        // Only what JSON counts as white space is an empty line.
        const wanted = isWanted && !lines.includes('\u00a0');
        const bytes = Buffer.from(lines.join('\n'));
        const problem = inPieces(bytes, [length + 1], openJsonLinesChecker());
        expect(problem === undefined).toBe(wanted);
      },
    ),
    { seed, numRuns: 2000 },
  );
});

test('a piece that ends in the middle of a character is not wrong yet', () => {
  expect(inPieces(Buffer.from('"😀é€"'), [2])).toBeUndefined();
  expect(inPieces(Buffer.from('"😀').subarray(0, 3), [1])).toBe(
    'it is not valid UTF-8',
  );
});

test('however a text is cut, the answer is the same', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 30 }),
    fc.json().map((it) => Buffer.from(it)),
    fc
      .array(fc.constantFrom(...'{}[]:,"\\ \n.eE+-015tn€😀', 'true', '"a":'))
      .map((it) => Buffer.from(it.join(''))),
  );
  const lengths = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
  fc.assert(
    fc.property(bytes, lengths, (text, pieces) => {
      expect(inPieces(text, pieces)).toBe(jsonProblem(text));
    }),
    { seed, numRuns: 3000 },
  );
});

test('a hundred megabytes are checked without a copy of them (case 20)', () => {
  const piece = Buffer.from(`${'"x",'.repeat(16_384)}`);
  const checker = openJsonChecker();
  checker.push(Buffer.from('['));
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  for (let count = 0; count < 1600; count += 1) {
    checker.push(piece);
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  }
  checker.push(Buffer.from('1]'));
  expect(checker.end()).toBeUndefined();
  expect(most).toBeLessThan(1024 * 1024);
});
