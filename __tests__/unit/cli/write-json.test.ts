import { writeJson } from '../../../src/cli/write-json';
import { aDoor } from '../../fakes/cli-door';

test('a value is indented, and ends with a line end', async () => {
  const door = aDoor();
  await writeJson({ a: [1] }, door);
  expect(door.stdout.text).toBe('{\n  "a": [\n    1\n  ]\n}\n');
});
