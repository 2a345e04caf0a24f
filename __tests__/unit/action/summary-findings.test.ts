import { findingsSection } from '../../../src/action/summary-findings';
import { aFinding } from '../../fakes/values';

test('nothing found, nothing said', () => {
  expect(
    findingsSection({ kept: [], counts: { error: 0, warning: 0, notice: 0 } }),
  ).toEqual([]);
});

test('the gravest come first, and the rest is counted', () => {
  const notices = Array.from({ length: 30 }, (_, at) =>
    aFinding({ level: 'notice', message: `n${at}`, file: 'a.sh' }),
  );
  const lines = findingsSection({
    kept: [
      ...notices,
      aFinding({
        level: 'error',
        message: 'two\nlines',
        file: 'scripts/b.sh',
        line: 3,
        rule: 'SC1',
      }),
    ],
    counts: { error: 1, warning: 0, notice: 1_030 },
  });
  expect(lines.slice(0, 6)).toEqual([
    '**Findings: 1 error, 1030 notices**',
    '',
    '| Level | Place | Finding |',
    '| :--- | :--- | :--- |',
    '| ❌ error | <code>scripts/b.sh:3</code> | <code>two lines</code> (<code>SC1</code>) |',
    '| ℹ️ notice | <code>a.sh</code> | <code>n0</code> |',
  ]);
  expect(lines.filter((line) => line.startsWith('| ℹ️'))).toHaveLength(19);
  expect(lines.at(-2)).toBe(
    'and 1011 more: see `findings.json` in `record-dir`',
  );
});

test.each([
  '| a |\n| :--- |\n| b |',
  '<script>alert(1)</script><img src=x onerror=y>',
  '[a](javascript:b) ![c](https://d.example) `e` **f**',
  '\u001b[2J\u202e</code>',
  'x'.repeat(5_000),
])('%j stays in its cell', (hostile) => {
  const [, , , , row = ''] = findingsSection({
    kept: [aFinding({ message: hostile, file: hostile, rule: hostile })],
    counts: { error: 0, warning: 1, notice: 0 },
  });
  expect(row.match(/\|/g)).toHaveLength(4);
  expect(row.replace(/<\/?code>/g, '')).not.toMatch(/[<>`*[]|[\p{Cc}\p{Cf}]/u);
  expect(row.match(/<code>/g)).toHaveLength(3);
});
