import { printSchema } from '../../../src/cli/print-schema';
import { aDoor } from '../../fakes/cli-door';

test.each([
  ['definition', 'Plugin definition'],
  ['policy', 'Plugin policy'],
  ['execution', 'Record of an execution'],
] as const)('the schema of a %s', async (name, title) => {
  const door = aDoor();
  expect(await printSchema(name, door)).toBe(0);
  expect(JSON.parse(door.stdout.text)).toMatchObject({ title });
});
