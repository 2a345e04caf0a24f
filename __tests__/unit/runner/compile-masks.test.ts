import fc from 'fast-check';
import { compileMasks } from '../../../src/runner/compile-masks';

test.each([
  ['the token is s3cr3t!', ['s3cr3t'], 'the token is ***!'],
  ['twice: abcdef abcdef', ['abcdef'], 'twice: *** ***'],
  ['side by side: abcdefabcdef.', ['abcdef'], 'side by side: ***.'],
  ['the longer one: abcdef', ['abc', 'abcdef'], 'the longer one: ***'],
  ['the shorter one: abcde', ['abc', 'abcdef'], 'the shorter one: ***de'],
  ['one inside another: xabcx', ['b', 'xabcy'], 'one inside another: xa***cx'],
  ['overlapping: abcdef.', ['abcd', 'cdef'], 'overlapping: ***.'],
  ['no forms', [], 'no forms'],
  ['an empty one', [''], 'an empty one'],
  ['$& is text', ['text'], '$& is ***'],
  ['ümläüt', ['mlä'], 'ü***üt'],
])('%s', (text, forms, expected) => {
  expect(compileMasks(forms).redact(text)).toBe(expected);
});

/** Every byte of every occurrence, found by looking everywhere. */
function oracle(text: Buffer, forms: readonly Buffer[]): string {
  const covered = new Array<boolean>(text.length).fill(false);
  for (let at = 0; at < text.length; at += 1) {
    for (const form of forms) {
      if (form.length > 0 && text.subarray(at, at + form.length).equals(form)) {
        covered.fill(true, at, at + form.length);
      }
    }
  }
  let shown = '';
  for (let at = 0; at < text.length; at += 1) {
    if (!covered[at]) shown += text.toString('latin1', at, at + 1);
    else if (!covered[at - 1]) shown += '***';
  }
  return shown;
}

/** Of few letters, so that forms overlap, nest and almost match. */
const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é') });

test('a stream, cut anywhere, is masked as the whole text is', () => {
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 6 }),
      fc.array(letters, { maxLength: 12 }),
      fc.array(fc.nat(40), { maxLength: 12 }),
      (forms, parts, cuts) => {
        const text = Buffer.from(parts.join(''));
        const redactor = compileMasks(forms).open();
        const shown = piecesOf(text, cuts).map((piece) => redactor.push(piece));
        expect(
          Buffer.concat([...shown, redactor.end()]).toString('latin1'),
        ).toBe(
          oracle(
            text,
            forms.map((form) => Buffer.from(form)),
          ),
        );
      },
    ),
    { seed: 20_261_124, numRuns: 3_000 },
  );
});

test('at most one byte less than the longest form is held back', () => {
  fc.assert(
    fc.property(
      fc.array(letters, { minLength: 1, maxLength: 6 }),
      letters,
      fc.array(fc.nat(5), { maxLength: 12 }),
      (beginnings, text, cuts) => {
        // None of them occurs: what is out is what was put in.
        const forms = beginnings.map((beginning) => `${beginning}!`);
        const longest = Math.max(...forms.map((it) => Buffer.byteLength(it)));
        const redactor = compileMasks(forms).open();
        let taken = 0;
        let shown = 0;
        for (const piece of piecesOf(Buffer.from(text), cuts)) {
          taken += piece.length;
          shown += redactor.push(piece).length;
          expect(taken - shown).toBeLessThan(longest);
        }
        expect(shown + redactor.end().length).toBe(taken);
      },
    ),
    { seed: 20_261_124, numRuns: 1_000 },
  );
});

test('a line that has ended is shown at once, and so is what cannot become a form', () => {
  const redactor = compileMasks(['hunter2']).open();
  const push = (text: string): string =>
    Buffer.from(redactor.push(Buffer.from(text))).toString();
  expect(push('hunt\n')).toBe('hunt\n');
  expect(push('the hunt')).toBe('the ');
  expect(push('er')).toBe('');
  expect(push('2s')).toBe('***s');
  expect(push('hun')).toBe('');
  expect(Buffer.from(redactor.end()).toString()).toBe('hun');
});

test('a plugin that knows its secret cannot make the masking slow', () => {
  const redactor = compileMasks(['a'.repeat(50_000) + 'b']).open();
  const flood = Buffer.alloc(4 * 2 ** 20, 'a');
  const shown = redactor.push(flood).length + redactor.end().length;
  expect(shown).toBe(flood.length);
});

test('nor forms that begin everywhere', () => {
  // Every byte ends a form of half the length of the text before it.
  const redactor = compileMasks(['a'.repeat(500_000)]).open();
  const flood = Buffer.alloc(4 * 2 ** 20, 'a');
  const shown = redactor.push(flood).length + redactor.end().length;
  expect(shown).toBe('***'.length);
});

test('a megabyte of forms takes no more than some dozen of memory', () => {
  const before = process.memoryUsage();
  const masks = compileMasks([
    'a'.repeat(2 ** 20),
    ...Array.from({ length: 256 }, (_, at) => `${'ab'.repeat(at)}${at}`),
  ]);
  const after = process.memoryUsage();
  expect(after.rss - before.rss).toBeLessThan(200 * 2 ** 20);
  expect(masks.redact(`x${'a'.repeat(2 ** 20)}y`)).toBe('x***y');
});

test('what is in a stream is found, wherever it is cut', () => {
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 6 }),
      letters,
      fc.array(fc.nat(5), { maxLength: 12 }),
      (forms, text, cuts) => {
        const search = compileMasks(forms).search();
        for (const piece of piecesOf(Buffer.from(text), cuts)) {
          search.push(piece);
        }
        const expected = forms.filter((it) => it !== '' && text.includes(it));
        expect(search.found()).toEqual(new Set(expected));
      },
    ),
    { seed: 20_261_124, numRuns: 1_000 },
  );
});

/** A text, cut after so many bytes each; the last piece is the rest. */
function piecesOf(text: Buffer, sizes: readonly number[]): Buffer[] {
  let position = 0;
  return [...sizes, text.length].map((size) => {
    const piece = text.subarray(position, position + size);
    position += piece.length;
    return piece;
  });
}
