import {
  newTraceId,
  type TraceContext,
} from '../../../src/runner/trace-context';
import { isSampled } from '../../../src/telemetry/sampling';

const ID = '0af7651916cd43dd8448eb211c80319c';
const caller = (sampled: boolean): TraceContext => ({
  traceId: ID,
  spanId: 'b7ad6b7169203331',
  sampled,
  traceState: undefined,
});

test.each([
  [undefined, true, true, false],
  ['parentbased_always_on', true, true, false],
  ['no such sampler', true, true, false],
  ['always_on', true, true, true],
  ['always_off', false, false, false],
  ['parentbased_always_off', false, true, false],
])(
  '%s: alone %p, called by one that is recorded %p, by one that is not %p',
  (sampler, alone, byRecorded, byUnrecorded) => {
    const env = { OTEL_TRACES_SAMPLER: sampler };
    expect(isSampled(env, ID, undefined)).toBe(alone);
    expect(isSampled(env, ID, caller(true))).toBe(byRecorded);
    expect(isSampled(env, ID, caller(false))).toBe(byUnrecorded);
  },
);

test.each([
  ['0', 0],
  ['0.25', 0.25],
  ['1', 1],
  [undefined, 1],
  ['', 1],
  ['many', 1],
  ['1.5', 1],
  ['-1', 1],
])('a ratio of %p', (arg, expected) => {
  const env = {
    OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
    OTEL_TRACES_SAMPLER_ARG: arg,
  };
  const ids = Array.from({ length: 4_000 }, () => newTraceId());
  const taken = ids.filter((id) => isSampled(env, id, undefined));
  expect(Math.abs(taken.length / ids.length - expected)).toBeLessThan(0.05);
  expect(isSampled(env, ID, caller(true))).toBe(true);
});

test('the same trace is taken or left by everybody', () => {
  const env = {
    OTEL_TRACES_SAMPLER: 'traceidratio',
    OTEL_TRACES_SAMPLER_ARG: '0.5',
  };
  expect(isSampled(env, `${'0'.repeat(18)}${'f'.repeat(14)}`, undefined)).toBe(
    true,
  );
  expect(
    isSampled(env, `${'f'.repeat(18)}${'0'.repeat(14)}`, caller(true)),
  ).toBe(false);
});
