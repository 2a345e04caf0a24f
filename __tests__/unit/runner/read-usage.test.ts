import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readUsage } from '../../../src/runner/read-usage';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const read = (text: string): ReturnType<typeof readUsage> => {
  writeFileSync(join(directory.path, 'usage.ndjson'), text);
  return readUsage(directory.path);
};

test('the samples, in the order of time', () => {
  expect(
    read('{"ms":20,"memory_bytes":2,"pids":1}\n{"ms":10,"cpu_ms":1}\n'),
  ).toEqual([
    { ms: 10, cpu_ms: 1 },
    { ms: 20, memory_bytes: 2, pids: 1 },
  ]);
});

test.each([
  ['', []],
  ['{"ms":1}\n{"ms":2,"mem', [{ ms: 1 }]],
  ['[]\nnull\n"x"\n{}\n{"ms":"1"}\n{"ms":-1}\n{"ms":1e999}', []],
  ['{"ms":1,"memory_bytes":"<b>","cpu_ms":-1,"other":1}', [{ ms: 1 }]],
])('of %j, what is a sample', (text, samples) => {
  expect(read(text)).toEqual(samples);
});

test('no file is no samples', () => {
  expect(readUsage(join(directory.path, 'nowhere'))).toEqual([]);
});
