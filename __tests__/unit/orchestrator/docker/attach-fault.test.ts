import { attachFault } from '../../../../src/orchestrator/docker/attach-fault';

const LOST =
  'Error: read unixpacket @->/proc/self/fd/14/attach: read: connection reset by peer';

test.each([
  [LOST],
  [LOST.replace('read unixpacket', 'write unixpacket')],
  [`${LOST}\nand more`],
])('Podman lost a part: %j', (frame) => {
  expect(attachFault(Buffer.from(frame))).toBe(
    `${frame.split('\n')[0]}; with Podman a plugin has to read a large input to its end`,
  );
});

test.each([
  ['nothing', ''],
  ['an error of its own', 'Error: no such file'],
  ['the words within a line', `my log: ${LOST}`],
  ['the words in a later line', `\n${LOST}`],
  [
    'a line that is too long for them',
    `Error: read unixpacket ${'x'.repeat(1000)}attach: late`,
  ],
])('a plugin wrote it: %s', (_name, frame) => {
  expect(attachFault(Buffer.from(frame))).toBeUndefined();
});
