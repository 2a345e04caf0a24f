import { parseProblem } from '../../../../src/page/server/problem';
import { ServerFault } from '../../../../src/page/server/server-fault';

test('faults are read from a problem, and nothing else is', () => {
  expect(
    parseProblem(422, {
      title: 'The input does not fit',
      detail: 'Two faults.',
      outcome: 'invalid_input',
      execution_id: 'id',
      errors: [
        { pointer: '/a', rule: 'type', detail: 'must be string' },
        { pointer: '/b', detail: 'no rule' },
        { pointer: 7, detail: 'no pointer' },
        null,
      ],
    }),
  ).toEqual({
    status: 422,
    title: 'The input does not fit',
    detail: 'Two faults.',
    outcome: 'invalid_input',
    executionId: 'id',
    faults: [
      { pointer: '/a', rule: 'type', message: 'must be string' },
      { pointer: '/b', rule: '', message: 'no rule' },
    ],
  });
});

test.each([[undefined], [null], ['<html>'], [[]]])(
  'an answer such as %j is a problem too',
  (body) => {
    expect(parseProblem(502, body)).toMatchObject({
      status: 502,
      title: 'The server answered with status 502',
      faults: [],
    });
  },
);

test.each([
  [undefined, /does not answer\. .*plugin-runner serve/],
  [401, /does not know you\. .*password/],
  [403, /does not allow this\. Why: because$/],
  [429, /too much to do\. Try again/],
  [404, /^Why: because$/],
])('status %s is said in words', (status, words) => {
  const problem =
    status && parseProblem(status, { title: 'Why', detail: 'because' });
  expect(new ServerFault(problem || undefined).message).toMatch(words);
});
