import {
  newSpanId,
  newTraceId,
  readTraceContext,
  traceVariables,
} from '../../../src/runner/trace-context';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const SPAN = 'b7ad6b7169203331';

test.each([
  [`00-${TRACE}-${SPAN}-01`, true],
  [`00-${TRACE}-${SPAN}-00`, false],
  [`00-${TRACE}-${SPAN}-03`, true],
  [` 00-${TRACE}-${SPAN}-01\n`, true],
  // A later version is read as far as this one is known.
  [`01-${TRACE}-${SPAN}-01`, true],
  [`cc-${TRACE}-${SPAN}-00-what-the-future-holds`, false],
])('%s is a place in a trace', (text, sampled) => {
  expect(readTraceContext({ TRACEPARENT: text })).toEqual({
    traceId: TRACE,
    spanId: SPAN,
    sampled,
    traceState: undefined,
    baggage: undefined,
  });
});

test.each([
  undefined,
  '',
  'nonsense',
  `00-${TRACE}-${SPAN}`,
  `00-${TRACE}-${SPAN}-01-more`,
  `00-${TRACE}-${SPAN}-01-`,
  `ff-${TRACE}-${SPAN}-01`,
  `00-${TRACE.toUpperCase()}-${SPAN}-01`,
  `00-${'0'.repeat(32)}-${SPAN}-01`,
  `00-${TRACE}-${'0'.repeat(16)}-01`,
  `00-${TRACE}-${SPAN}-1`,
  `00-${TRACE}-${SPAN}-01\n::error::x`,
  `00-${'a'.repeat(100_000)}-${SPAN}-01`,
])('%p is none', (text) => {
  expect(readTraceContext({ TRACEPARENT: text, TRACESTATE: 'a=1' })).toBe(
    undefined,
  );
});

const stateOf = (text: string): string | undefined =>
  readTraceContext({
    TRACEPARENT: `00-${TRACE}-${SPAN}-01`,
    TRACESTATE: text,
  })?.traceState;

test('what vendors add is passed on in their order', () => {
  expect(stateOf('rojo=00f067aa0ba902b7, congo=t61rcWkgMzE')).toBe(
    'rojo=00f067aa0ba902b7,congo=t61rcWkgMzE',
  );
  expect(stateOf('fw529a3039@dt=FfAAAA,,\ta=1')).toBe(
    'fw529a3039@dt=FfAAAA,a=1',
  );
});

test.each([
  '',
  ' , ',
  'novalue',
  'A=1',
  'a=',
  'a=1=2',
  'a=b\nc=d',
  'a=\u001b[31m',
  'a=ü',
  `a=${'x'.repeat(600)}`,
  Array.from({ length: 33 }, (_, at) => `a${at}=1`).join(','),
])('a tracestate that breaks the rules is dropped: %p', (text) => {
  expect(stateOf(text)).toBeUndefined();
});

test('a context goes on as the variables it came in', () => {
  const variables = {
    TRACEPARENT: `00-${TRACE}-${SPAN}-00`,
    TRACESTATE: 'a=1',
  };
  const context = readTraceContext(variables);
  expect(context && traceVariables(context)).toEqual(variables);
});

test('new ids are valid and differ', () => {
  const ids = Array.from({ length: 50 }, () => ({
    TRACEPARENT: `00-${newTraceId()}-${newSpanId()}-01`,
  }));
  for (const env of ids) expect(readTraceContext(env)).toBeDefined();
  expect(new Set(ids.map(({ TRACEPARENT }) => TRACEPARENT)).size).toBe(50);
});

const baggageOf = (text: string): string | undefined =>
  readTraceContext({ TRACEPARENT: `00-${TRACE}-${SPAN}-01`, BAGGAGE: text })
    ?.baggage;

test.each([
  ['user=alice', 'user=alice'],
  [' a=1 , b=%20x;ttl=5;seen ', 'a=1,b=%20x;ttl=5;seen'],
  ['empty=', 'empty='],
])('the baggage %j is handed on', (text, expected) => {
  expect(baggageOf(text)).toBe(expected);
  const context = readTraceContext({
    ...{ TRACEPARENT: `00-${TRACE}-${SPAN}-01`, BAGGAGE: text },
  });
  expect(context && traceVariables(context)).toMatchObject({
    BAGGAGE: expected,
  });
});

test.each([
  '',
  'no value',
  'a=b c',
  'a=1\n::error::x',
  'a="1"',
  'ä=1',
  `a=${'x'.repeat(9_000)}`,
  Array.from({ length: 65 }, (_, at) => `k${at}=1`).join(','),
])('%j is no baggage', (text) => {
  expect(baggageOf(text)).toBeUndefined();
});

test('baggage that is made to be slow to check is not', () => {
  expect(baggageOf(`a=1${';b\t'.repeat(2_000)}"`)).toBeUndefined();
  expect(baggageOf(`a${' '.repeat(8_000)}x`)).toBeUndefined();
});
