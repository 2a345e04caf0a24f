import {
  openIdempotencyKeys,
  readIdempotencyKey,
} from '../../../src/api/idempotency-keys';

test('what is too old, or too much, is forgotten', async () => {
  let now = 0;
  const keys = openIdempotencyKeys<number>(
    { maxKeys: 2, maxAgeMs: 100 },
    () => now,
  );
  let runs = 0;
  const once = async (key: string): Promise<number> =>
    (await keys.once(key, 'f', () => Promise.resolve((runs += 1)))).value;
  expect([await once('a'), await once('a')]).toEqual([1, 1]);
  now = 50;
  expect([await once('b'), await once('c'), await once('b')]).toEqual([
    2, 3, 2,
  ]);
  // The oldest gave way.
  expect(await once('a')).toBe(4);
  now = 150;
  expect(await once('c')).toBe(5);
  keys.forget('c');
  expect(await once('c')).toBe(6);
});

test('what fails is tried again, and fails for all who wait', async () => {
  const keys = openIdempotencyKeys<number>();
  const fail = (): Promise<number> => Promise.reject(new Error('full'));
  const both = await Promise.allSettled([
    keys.once('a', 'f', fail),
    keys.once('a', 'f', () => Promise.resolve(1)),
  ]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(
    keys.once('a', 'other', () => Promise.resolve(2)),
  ).resolves.toEqual({ value: 2, isRepeated: false });
});

test.each([
  [undefined, undefined],
  ['"a b"', 'a b'],
  [
    '8e03978e-40d5-43e8-bc93-6894a57f9324',
    '8e03978e-40d5-43e8-bc93-6894a57f9324',
  ],
])('the header %j has the key %j', (header, key) => {
  expect(readIdempotencyKey(header)).toBe(key);
});

test.each(['', '""', '"a', 'a b', '"a"b"', 'x'.repeat(256), '"a", "b"'])(
  'the header %j has none',
  (header) => {
    expect(() => readIdempotencyKey(header)).toThrow('Idempotency-Key');
  },
);
