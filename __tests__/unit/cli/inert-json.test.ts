import { inertJson } from '../../../src/cli/inert-json';
import { commandsOf } from '../../fakes/runner-parser';

test('whoever parses it has the same value, and no terminal acts on it', () => {
  const value = { '\u009b2J': ['\u202e\u2028\ufeff\u007f', 'ä', '\u{e0001}'] };
  const text = inertJson(value);
  expect(JSON.parse(text)).toEqual(value);
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(text).toContain('ä');
  expect(text).toContain('\\u009b2J');
});

test('no line of it is a workflow command', () => {
  const value = { '##[error]': '##[error]x\n::error::x' };
  const text = inertJson(value);
  expect(JSON.parse(text)).toEqual(value);
  expect(commandsOf(text.split('\n'))).toEqual([]);
});
