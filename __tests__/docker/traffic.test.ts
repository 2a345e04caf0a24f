import { leavesNothingBehind, runPlugin } from './run-plugin';

leavesNothingBehind();

/** A definition that runs Python code. */
function pythonPlugin(
  code: string,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    id: 'probe',
    image: 'plugin-runner-test/python:1',
    entrypoint: ['python3', '-c', code],
    ...more,
  };
}

const SEND = `
import socket, struct, time
route = [line.split() for line in open('/proc/net/route')][1]
gateway = socket.inet_ntoa(struct.pack('<L', int(route[2], 16)))
sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
for _ in range(1000): sender.sendto(b'x' * 1000, (gateway, 9))
time.sleep(3)
print('{}')`;

test('traffic is what went over the network, and nothing where there is none', async () => {
  const { record } = await runPlugin(pythonPlugin(SEND, { network: 'bridge' }));
  expect(record.error).toBeNull();
  // Each datagram has 42 bytes of headers.
  expect(record.usage.network_sent_bytes).toBeGreaterThanOrEqual(1_042_000);
  expect(record.usage.network_sent_bytes).toBeLessThan(1_060_000);
  expect(record.usage.network_received_bytes).toBeGreaterThanOrEqual(0);
  const without = await runPlugin(pythonPlugin("print('{}')"));
  expect(without.record.usage).toMatchObject({
    network_sent_bytes: null,
    network_received_bytes: null,
  });
});
