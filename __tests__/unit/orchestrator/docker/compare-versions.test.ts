import { compareVersions } from '../../../../src/orchestrator/docker/compare-versions';

test.each([
  ['1.41', '1.41', 0],
  ['1.9', '1.41', -1],
  ['1.51', '1.5', 1],
  ['2.0', '1.99', 1],
])('%s compared with %s is %d', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
});
