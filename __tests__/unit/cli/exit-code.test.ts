import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  EXIT_CODES,
  FAULT_EXIT_CODE,
  STDOUT_EXIT_CODE,
  USAGE_EXIT_CODE,
} from '../../../src/cli/exit-code';
import { OUTCOMES } from '../../../src/definition/outcome';

test('every outcome has an exit code of its own', () => {
  expect(Object.keys(EXIT_CODES).sort()).toEqual([...OUTCOMES].sort());
  const all = [
    ...Object.values(EXIT_CODES),
    USAGE_EXIT_CODE,
    FAULT_EXIT_CODE,
    STDOUT_EXIT_CODE,
  ];
  expect(new Set(all).size).toBe(all.length);
});

test('the document has every one of them', () => {
  const file = resolve(import.meta.dirname, '../../../docs/cli.md');
  const text = readFileSync(file, 'utf8');
  for (const [outcome, code] of Object.entries(EXIT_CODES)) {
    expect(text).toMatch(new RegExp(`^\\| ${code} +\\| \`${outcome}\` `, 'm'));
  }
  for (const code of [USAGE_EXIT_CODE, FAULT_EXIT_CODE, STDOUT_EXIT_CODE]) {
    expect(text).toMatch(new RegExp(`^\\| ${code} +\\| \\w`, 'm'));
  }
});

test('none is one that a shell, or docker, gives a meaning of its own', () => {
  for (const code of Object.values(EXIT_CODES)) {
    expect([125, 126, 127]).not.toContain(code);
    expect(code).toBeLessThanOrEqual(130);
  }
});
