import { housekeepingEvery } from '../../../src/runner/housekeeping';

test('one of many does each chore, once in a while', () => {
  let now = 0;
  const { isDue } = housekeepingEvery(100, () => now);
  expect([isDue('prune'), isDue('prune')]).toEqual([true, false]);
  expect([isDue('sweep'), isDue('sweep')]).toEqual([true, false]);
  now = 99;
  expect(isDue('prune')).toBe(false);
  now = 100;
  expect([isDue('prune'), isDue('prune')]).toEqual([true, false]);
});
