import { parseSource } from '../../../src/registry/definition-source';

test.each([
  ['yaml' as const, 'id: greet\nimage: alpine\n'],
  ['json' as const, '{"id": "greet", "image": "alpine"}'],
])(
  '%s is read as that, whatever its address ends with',
  async (format, text) => {
    const bytes = Buffer.from(text);
    for (const name of ['https://x/greet', 'https://x/a.json', '/p/a.yaml']) {
      const definition = await parseSource({ bytes, format, name }, name);
      expect(definition).toMatchObject({ id: 'greet' });
    }
  },
);

test('what is wrong is told with the address', async () => {
  const source = {
    bytes: Buffer.from('id: greet\nimgae: x\n'),
    format: 'yaml' as const,
    name: 'https://x/greet',
  };
  await expect(parseSource(source, source.name)).rejects.toThrow(
    /^https:\/\/x\/greet: \/imgae: /m,
  );
});
