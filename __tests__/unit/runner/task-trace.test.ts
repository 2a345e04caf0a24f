import { attemptContext, type TaskTrace } from '../../../src/runner/task-trace';
import type { TraceContext } from '../../../src/runner/trace-context';

const context: TraceContext = {
  traceId: '0af7651916cd43dd8448eb211c80319c',
  spanId: 'b7ad6b7169203331',
  sampled: true,
  traceState: 'a=1',
};

test('without spans of its own, a plugin continues the span of the caller', () => {
  const trace: TaskTrace = { context, hasSpans: false };
  expect(attemptContext(trace, 1)).toEqual(context);
  expect(attemptContext(trace, 2)).toEqual(context);
});

test('with spans, a plugin continues that of its attempt, whoever asks', () => {
  const trace: TaskTrace = { context, hasSpans: true };
  const first = attemptContext(trace, 1);
  expect(first).toEqual({
    ...context,
    spanId: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
  });
  expect(attemptContext(trace, 1)).toEqual(first);
  const all = [context, first, attemptContext(trace, 2)];
  expect(new Set(all.map(({ spanId }) => spanId)).size).toBe(3);
});
