import { recordedEnd } from '../../../src/runner/recorded-end';

const secrecy = { redact: (text: string) => text.replaceAll('s3cret', '***') };

test('an end has no secret in its messages, nor in the earlier ones', () => {
  const verdict = {
    outcome: 'plugin_failed',
    error: 'It said "s3cret".',
    warnings: ['s3cret was late'],
    faults: [],
  } as const;
  expect(recordedEnd(verdict, ['s3cret was early'], secrecy)).toEqual({
    outcome: 'plugin_failed',
    error: 'It said "***".',
    warnings: ['*** was early', '*** was late'],
  });
});

test('a success has no error', () => {
  const verdict = {
    outcome: 'succeeded',
    error: undefined,
    warnings: [],
  } as const;
  const end = { outcome: 'succeeded', error: null, warnings: [] };
  expect(recordedEnd(verdict, [], secrecy)).toEqual(end);
});
