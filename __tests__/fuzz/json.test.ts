import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import type { Json } from '../../src/definition/json';
import { MAX_JSON_DEPTH, openJsonChecker } from '../../src/runner/json-checker';
import { mergePatch } from '../../src/runner/merge-patch';
import { cutAnywhere, fuzz, mixture, mutated, RAW_CONTROL } from './fuzz';

const TOKENS = [
  ...'{}[]:,"\\ \n\t\r0123456789.eE+-tfnu',
  ...[
    'true',
    'false',
    'null',
    '"a":',
    '\\u00e9',
    '\\ud83d',
    'é',
    '😀',
    '\ufeff',
  ],
  ...[
    '\u0000',
    '\u007f',
    '\u0085',
    '\u00a0',
    '\u2028',
    '-0',
    '1e5',
    '[]',
    '{}',
  ],
  ...['['.repeat(MAX_JSON_DEPTH), ']'.repeat(MAX_JSON_DEPTH)],
];
const SAMPLES = [
  '{"a":[1,-2.5e+3,true,false,null,"é😀\\u00e9\\n"],"b":{"c":{}}} \n',
  '\ufeff[{"id":12345678901234567890,"x":1e400},[],"\\"\\\\\\/"]',
  '"text"',
];

/** Whether the platform's parsers take the same bytes. */
function isJson(bytes: Uint8Array): boolean {
  if (!isUtf8(bytes)) return false;
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}

fuzz(
  'a text is accepted byte by byte just when the platform parses it (cases 16, 19, 48)',
  cutAnywhere(
    fc.oneof(
      mixture(...TOKENS),
      mutated(SAMPLES, TOKENS),
      fc.json({ noUnicodeString: false }).map((it) => Buffer.from(it)),
    ),
  ),
  ({ whole, pieces }) => {
    const checker = openJsonChecker();
    for (const piece of pieces) checker.push(piece);
    const problem = checker.end();
    if (problem?.includes('nested deeper') === true) {
      const opening = whole.filter((byte) => byte === 0x5b || byte === 0x7b);
      expect(opening.length).toBeGreaterThan(MAX_JSON_DEPTH);
      return;
    }
    expect(problem === undefined).toBe(isJson(whole));
    expect(problem ?? '').not.toMatch(RAW_CONTROL);
    expect((problem ?? '').length).toBeLessThan(120);
  },
);

/** RFC 7396 §2, on lists of members so that no name is special. */
function patched(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const members = new Map(isObject(target) ? Object.entries(target) : []);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) members.delete(name);
    else members.set(name, patched(members.get(name), value));
  }
  return Object.fromEntries(members);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const names = fc.constantFrom('a', 'b', '__proto__', 'constructor', '');
const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Json>(null, true, 0, -0, 'x', ''),
    fc.array(tie('tree'), { maxLength: 2 }),
    fc
      .array(fc.tuple(names, tie('tree')), { maxLength: 4 })
      .map((it) => Object.fromEntries<Json>(it)),
  ),
}));

fuzz(
  'defaults are merged as RFC 7396 says, and neither side is changed',
  fc.tuple(tree, tree),
  ([target, patch]) => {
    const before = JSON.stringify([target, patch]);
    const merged = mergePatch(target, patch);
    expect(JSON.stringify(merged)).toBe(JSON.stringify(patched(target, patch)));
    expect(JSON.stringify([target, patch])).toBe(before);
    // What was merged has nothing left to merge but what it removes.
    expect(mergePatch(merged, patch)).toEqual(merged);
    expect(Object.prototype).not.toHaveProperty('a');
  },
);
