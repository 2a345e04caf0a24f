import { logGroup } from '../../../src/action/log-group';

test('a group is opened once and closed once', () => {
  const lines: string[] = [];
  const group = logGroup('Image', (line) => lines.push(line));
  group.close();
  expect(lines).toEqual([]);
  group.open();
  group.open();
  group.close();
  group.close();
  expect(lines).toEqual(['::group::Image', '::endgroup::']);
});
