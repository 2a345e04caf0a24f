import { hiddenOutput } from '../../../src/runner/hidden-members';

test('what a schema hides is hidden in every JSON line', () => {
  const outputSchema = {
    properties: { token: { type: 'string', writeOnly: true } },
  } as const;
  const lines = [
    '{"token": "a-first-token", "n": 1}',
    '',
    '{"n":2}',
    '{"token": "another-token"}',
  ];
  const { hidden, shownText } = hiddenOutput(
    { outputSchema, outputFormat: 'ndjson' },
    Buffer.from(lines.join('\n')),
  );
  expect(hidden.map(({ forms }) => forms[0])).toEqual([
    'a-first-token',
    'another-token',
  ]);
  expect(shownText).toBe(
    ['{"token":"***","n":1}', '{"n":2}', '{"token":"***"}'].join('\n'),
  );
});
