import { inertJson } from '../../../src/cli/inert-json';

test('whoever parses it has the same value, and no terminal acts on it', () => {
  const value = { '\u009b2J': ['\u202e\u2028\ufeff\u007f', 'ä', '\u{e0001}'] };
  const text = inertJson(value);
  expect(JSON.parse(text)).toEqual(value);
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(text).toContain('ä');
  expect(text).toContain('\\u009b2J');
});
