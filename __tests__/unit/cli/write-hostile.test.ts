import { writeHostile } from '../../../src/cli/write-hostile';
import { aDoor } from '../../fakes/cli-door';

const HOSTILE = '\u001b[31mred\u009b2J\u202e\r\nä';

test('without a terminal, byte for byte', async () => {
  const door = aDoor();
  await writeHostile(HOSTILE, door);
  expect(door.stdout.text).toBe(HOSTILE);
});

test.each(['text', 'bytes', 'pieces of a byte'])(
  'to a terminal, %s do nothing but show',
  async (form) => {
    const door = aDoor({ columns: 80 });
    const bytes = Buffer.from(HOSTILE);
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (const byte of bytes) yield await Promise.resolve(Buffer.of(byte));
    }
    const forms = { text: HOSTILE, bytes, 'pieces of a byte': pieces() };
    await writeHostile(forms[form as keyof typeof forms], door);
    // Of \r\n in two pieces, each half is a line end.
    expect(door.stdout.text.replace('\n\n', '\n')).toBe(
      '\\x1b[31mred\\x9b2J\\u{202e}\nä\n',
    );
  },
);

test('an end of line is not doubled', async () => {
  const door = aDoor({ columns: 80 });
  await writeHostile('{}\n', door);
  expect(door.stdout.text).toBe('{}\n');
});

test('nothing is nothing, also on a terminal', async () => {
  const door = aDoor({ columns: 80 });
  await writeHostile('', door);
  expect(door.stdout.text).toBe('');
});
