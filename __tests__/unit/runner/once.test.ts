import { once } from '../../../src/runner/once';

test.each([['a value'], [undefined]])('%s is made once', (value) => {
  let calls = 0;
  const make = once(() => {
    calls += 1;
    return value;
  });
  expect(calls).toBe(0);
  expect([make(), make()]).toEqual([value, value]);
  expect(calls).toBe(1);
});
