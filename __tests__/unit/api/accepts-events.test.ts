import { acceptsEvents } from '../../../src/api/accepts-events';

test.each([
  'text/event-stream',
  'TEXT/Event-Stream; charset=utf-8',
  'text/html, text/event-stream;q=0.5, */*;q=0.1',
  'text/event-stream, text/plain',
  'text/event-stream;q=0.001',
])('%j is for events', (accept) => {
  expect(acceptsEvents(accept)).toBe(true);
});

test.each([
  undefined,
  '',
  '*/*',
  'text/*',
  'text/plain',
  'text/event-stream;q=0',
  'text/event-stream; q=0.000, */*',
  'text/plain, text/event-stream;q=0.9',
  'text/event-streams',
])('%j is not', (accept) => {
  expect(acceptsEvents(accept)).toBe(false);
});
