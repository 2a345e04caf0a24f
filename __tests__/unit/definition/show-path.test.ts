import { showPath } from '../../../src/definition/show-path';

test.each([
  ['/repo/plugins/a.json', '/repo', 'plugins/a.json'],
  ['/repo/..plugins/a.json', '/repo', '..plugins/a.json'],
  ['/other/a.json', '/repo', '/other/a.json'],
  ['/repo', '/repo', '/repo'],
  ['/repo/a\n::error::b', '/repo', '"a\\n::error::b"'],
])('%j from %s', (path, cwd, shown) => {
  expect(showPath(path, cwd)).toBe(shown);
});
