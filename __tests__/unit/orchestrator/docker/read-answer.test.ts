import { EngineError } from '../../../../src/definition/task-error';
import type { EngineAnswer } from '../../../../src/orchestrator/docker/engine-client';
import { readAnswer } from '../../../../src/orchestrator/docker/read-answer';

const read = (text: string, status = 200): EngineAnswer =>
  readAnswer(status, Buffer.from(text), 'unix:///x.sock');

test.each<[string, Pick<EngineAnswer, 'body' | 'message'>]>([
  ['', { body: undefined, message: '' }],
  [' \n', { body: undefined, message: '' }],
  ['null', { body: null, message: '' }],
  ['[1]', { body: [1], message: '' }],
  [
    '{"message":"in use"}\n',
    { body: { message: 'in use' }, message: 'in use' },
  ],
  ['{"message":7}', { body: { message: 7 }, message: '' }],
])('%j', (text, expected) => {
  expect(read(text, 409)).toEqual({ status: 409, ...expected });
});

test.each(['<html>Bad Gateway</html>', '{"Id": ', '{}{}'])(
  '%j is not of an engine, and not shown',
  (text) => {
    expect(() => read(text, 502)).toThrow(EngineError);
    expect(() => read(text, 502)).toThrow(
      'What answers at unix:///x.sock does not speak the Docker Engine API ' +
        '(HTTP 502): check DOCKER_HOST and any proxy in front of it.',
    );
  },
);
