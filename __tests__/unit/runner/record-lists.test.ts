import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArtifacts } from '../../../src/runner/read-artifacts';
import { readFindings } from '../../../src/runner/read-findings';
import { readShown, writeShown } from '../../../src/runner/shown';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());
const put = (name: string, value: unknown): void =>
  writeFileSync(join(directory.path, name), JSON.stringify(value));

const finding = {
  level: 'warning',
  message: 'quote this',
  file: 'a.sh',
  line: 3,
  rule: 'SC2086',
};
const artifact = { path: 'a/b.txt', bytes: 3, sha256: '0'.repeat(64) };

test('findings, without what is none', () => {
  put('findings.json', [
    finding,
    null,
    { level: 'loud', message: 'x' },
    { level: 'error' },
    { level: 'error', message: 'm', file: 1, line: '2', rule: [] },
  ]);
  expect(readFindings(directory.path, 9)).toEqual([
    finding,
    { level: 'error', message: 'm' },
  ]);
  expect(readFindings(directory.path, 1)).toHaveLength(1);
});

test('artifacts, without what is none', () => {
  put('artifacts.json', [artifact, 1, {}, { ...artifact, bytes: '3' }]);
  expect(readArtifacts(directory.path, 9)).toEqual([artifact]);
  expect(readArtifacts(directory.path, 0)).toEqual([]);
});

test.each([{}, null, 'x', { length: 3 }])('%j is no list', (value) => {
  put('findings.json', value);
  put('artifacts.json', value);
  expect(readFindings(directory.path, 9)).toEqual([]);
  expect(readArtifacts(directory.path, 9)).toEqual([]);
});

const FAULT = { pointer: '/a', rule: 'type', message: 'must be string' };

test('what may be shown comes back, a long output cut', () => {
  writeShown(directory.path, {
    output: '{"a":"\u0001"}',
    reproduce: 'docker',
    reproduceCli: 'plugin-runner run greet',
    artifacts: ['a/***', 'b'.repeat(900)],
    faults: [FAULT, { ...FAULT, message: 'x'.repeat(9999) }],
  });
  expect(readShown(directory.path)).toEqual({
    output: '{"a":"\u0001"}',
    reproduce: 'docker',
    reproduceCli: 'plugin-runner run greet',
    artifacts: ['a/***', 'b'.repeat(500)],
    faults: [FAULT, { ...FAULT, message: 'x'.repeat(1000) }],
  });
  writeShown(directory.path, {
    output: 'x'.repeat(9999),
    reproduce: undefined,
    reproduceCli: undefined,
    artifacts: [],
    faults: [],
  });
  expect(readShown(directory.path)).toEqual({
    output: `${'x'.repeat(4096)}\n…`,
    reproduce: undefined,
    reproduceCli: undefined,
    artifacts: [],
    faults: [],
  });
});

test('where nobody has said, nothing may be shown; and saying fails nothing', () => {
  const nowhere = join(directory.path, 'nowhere');
  writeShown(nowhere, {
    output: 'x',
    reproduce: 'x',
    reproduceCli: 'plugin-runner run greet',
    artifacts: [],
    faults: [],
  });
  expect(readShown(nowhere)).toEqual({
    output: undefined,
    reproduce: undefined,
    reproduceCli: undefined,
    artifacts: [],
    faults: [],
  });
});
