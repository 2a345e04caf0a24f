import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUTCOMES } from '../../../src/definition/outcome';
import { OUTCOME_STATUS } from '../../../src/api/outcome-problem';
import { problemResponses } from '../../../src/api/openapi/problem-responses';
import { problemOf, REQUEST_PROBLEMS } from '../../../src/api/problem';

const docs = readFileSync(
  join(import.meta.dirname, '../../../docs/api.md'),
  'utf8',
);

/** Name and status of each problem that docs/api.md describes. */
const described = new Map(
  [...docs.matchAll(/<a id="(\w+)"><\/a>`(\w+)` *\| (\d{3}) /g)].map(
    ([, anchor, name, status]) => {
      expect(anchor).toBe(name);
      return [name ?? '', Number(status)] as const;
    },
  ),
);

test('every problem leads to where it is described', () => {
  const outcomes = OUTCOMES.filter((it) => it !== 'succeeded');
  const names = [...outcomes, ...REQUEST_PROBLEMS];
  expect([...described.keys()].sort()).toEqual([...names].sort());
  for (const name of names) {
    const { type, title } = problemOf(400, name, 'x');
    expect(type).toMatch(new RegExp(`/docs/api\\.md#${name}$`));
    expect(title).not.toBe('');
  }
});

test.each(OUTCOMES.filter((it) => it !== 'succeeded'))(
  'the status of %s is the one that is described',
  (outcome) => {
    expect(described.get(outcome)).toBe(OUTCOME_STATUS[outcome]);
  },
);

test('OpenAPI has a response for the status of each', () => {
  const statuses = [...new Set(described.values())];
  expect(Object.keys(problemResponses()).sort()).toEqual(
    statuses.map((status) => `Problem${status}`).sort(),
  );
});
