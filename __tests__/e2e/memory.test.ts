import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StepResult } from '../../scripts/runner-step.mjs';
import { aTemporaryDirectory } from '../fakes/temporary-directory';
import { leavesNothingBehind, step, TEST_PLUGINS } from './action';

const MIB = 2 ** 20;
const directory = aTemporaryDirectory();
afterAll(() => directory.remove());
leavesNothingBehind();

const peakFile = join(directory.path, 'peak');
const probe = join(directory.path, 'probe.mjs');
writeFileSync(
  probe,
  `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  writeFileSync(${JSON.stringify(peakFile)}, String(process.resourceUsage().maxRSS));
});`,
);

/** Runs a step. @returns the most memory its process ever had, in bytes. */
async function measured(
  inputs: Readonly<Record<string, string>>,
): Promise<StepResult & { readonly peakBytes: number }> {
  const result = await step(
    { 'plugins-dir': TEST_PLUGINS, ...inputs },
    { env: { NODE_OPTIONS: `--import=${pathToFileURL(probe).href}` } },
  );
  const peakBytes = Number(readFileSync(peakFile, 'utf8')) * 1024;
  return { ...result, peakBytes };
}

test('an input of 100 MB is in memory once (case 20)', async () => {
  const file = join(directory.path, 'input.json');
  const row = `{"id":1234567,"name":"${'é'.repeat(20)}","tags":["a",null]},\n`;
  const count = Math.ceil((100 * MIB) / Buffer.byteLength(row));
  writeFileSync(file, `[${row.repeat(count)}0]`);
  const bytes = Buffer.byteLength(row) * count + 3;

  const idle = await measured({ plugin: 'count-bytes', input: '{}' });
  expect(idle.outputs['output']).toBe('2');
  const large = await measured({ plugin: 'count-bytes', 'input-file': file });
  expect(large.outputs).toMatchObject({
    outcome: 'succeeded',
    output: String(bytes),
  });
  expect(large.peakBytes - idle.peakBytes).toBeLessThan(2 * bytes);
});

test('an output of 100 MiB is never in memory as a whole (cases 50, 51, 57)', async () => {
  const idle = await measured({ plugin: 'count-bytes', input: '{}' });
  const { outputs, log, peakBytes } = await measured({ plugin: 'huge-output' });
  expect(outputs).toMatchObject({ outcome: 'succeeded', output: '' });
  expect(log).toContain('The output has 104857602 bytes');
  const printed = createHash('sha256');
  for await (const piece of createReadStream(outputs['output-file'] ?? '')) {
    printed.update(piece as Buffer);
  }
  const meant = createHash('sha256').update('"');
  for (let mib = 0; mib < 100; mib += 1) meant.update('x'.repeat(MIB));
  expect(printed.digest('hex')).toBe(meant.update('"').digest('hex'));
  expect(peakBytes - idle.peakBytes).toBeLessThan(80 * MIB);
});
