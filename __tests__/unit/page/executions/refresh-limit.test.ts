import { refreshLimit } from '../../../../src/page/executions/refresh-limit';

const records = (count: number): { status: 'ended' }[] =>
  Array.from({ length: count }, () => ({ status: 'ended' }));

test('a list has as many records as before, and a first page at least', () => {
  expect(refreshLimit([])).toBe(50);
  expect(refreshLimit(records(7))).toBe(50);
  expect(refreshLimit(records(150))).toBe(150);
});

test('those that wait do not make it longer with every look', () => {
  const queued = [{ status: 'queued' }, { status: 'queued' }] as const;
  expect(refreshLimit([...queued, ...records(50)])).toBe(50);
});

test('what the server does not give at once is left as it is', () => {
  expect(refreshLimit(records(500))).toBe(500);
  expect(refreshLimit(records(501))).toBeUndefined();
});
