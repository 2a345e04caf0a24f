import { join } from 'node:path';
import { parse } from 'yaml';
import { createRegistry } from '../../../src/registry/registry';
import { TEMPLATES } from '../../../src/cli/templates';
import { templateFiles } from '../../../src/cli/template-files';

const directoryOf = (template: string): string =>
  join(import.meta.dirname, '../../../templates', template);

const values = { id: 'my.Id_2', name: 'My id 2', image: 'r.example/x:2@y' };

test.each(TEMPLATES)('%s is a whole plugin of its own', (template) => {
  const files = templateFiles(directoryOf(template), values);
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      ...['.dockerignore', 'Dockerfile', 'README.md', 'plugin.yaml'],
    ]),
  );
  const definition = files.find(({ path }) => path === 'plugin.yaml')?.text;
  expect(parse(definition ?? '')).toMatchObject({ ...values });
  // Nothing of the template is left.
  for (const { text } of files) expect(text).not.toMatch(/example[ _-]plugin/i);
});

test.each(TEMPLATES)('the definition of %s is valid', async (template) => {
  const registry = createRegistry({ directories: [directoryOf(template)] });
  const { definitions, errors } = await registry.list();
  expect(errors).toEqual([]);
  expect(definitions).toMatchObject([{ id: 'example_plugin' }]);
  expect(definitions[0]?.tests.length).toBeGreaterThan(3);
});

test.each(['007', 'true', '1e3', 'null'])('the id %s stays a text', (id) => {
  const own = { ...values, id, name: id };
  const files = templateFiles(directoryOf('python'), own);
  const definition = files.find(({ path }) => path === 'plugin.yaml')?.text;
  expect(parse(definition ?? '')).toMatchObject({ id, name: id });
});

test('a value that looks like a placeholder is left alone', () => {
  const own = { ...values, id: 'example_plugin', name: 'example_plugin' };
  const [readme] = templateFiles(directoryOf('python'), own).filter(
    ({ path }) => path === 'README.md',
  );
  expect(readme?.text).toMatch(/^# example_plugin\n/);
});
