import { pointerPositions } from '../../../src/registry/pointer-positions';

const YAML = `# a remark
id: greet
tests:
  - name: one
    input: {a: 1}
  - { name: two, input: [1, 2] }
input_schema: &schema
  type: object
"a/b": 1
1: 2
output_schema: *schema
`;

const JSON_TEXT =
  '{\r\n\t"id": "greet",\r\n\t"tests": [{"name": "one"},\r\n\t\t{"name": 2}]\r\n}';

test.each([
  ['', 2, 1],
  ['/id', 2, 1],
  ['/tests', 3, 1],
  ['/tests/0', 4, 5],
  ['/tests/0/input', 5, 5],
  ['/tests/0/input/a', 5, 13],
  ['/tests/1/name', 6, 7],
  ['/tests/1/input/1', 6, 29],
  ['/a~1b', 9, 1],
  ['/1', 10, 1],
  ['/output_schema', 11, 1],
  // What an alias stands for is where it is written.
  ['/output_schema/type', 8, 3],
])('%j of YAML', async (pointer, line, column) => {
  const find = await pointerPositions(YAML);
  expect(find(pointer)).toEqual({ line, column });
});

test.each([
  ['/image', 2, 1],
  ['/tests/7', 3, 1],
  ['/tests/name', 3, 1],
  ['/tests/0/output/deep', 4, 5],
  ['/id/deep', 2, 1],
])(
  '%j, which is not there, is where it would belong',
  async (pointer, line, column) => {
    const find = await pointerPositions(YAML);
    expect(find(pointer)).toEqual({ line, column });
  },
);

test.each([
  ['', 1, 1],
  ['/id', 2, 2],
  ['/tests/0/name', 3, 13],
  ['/tests/1/name', 4, 4],
])('%j of JSON that is indented with tabs', async (pointer, line, column) => {
  const find = await pointerPositions(JSON_TEXT);
  expect(find(pointer)).toEqual({ line, column });
});

test.each(['', '# nothing', '"'])('%j has a first line', async (text) => {
  const find = await pointerPositions(text);
  expect(find('/id')).toEqual({ line: 1, column: 1 });
});

test('many keys take no quadratic time', async () => {
  const keys = Array.from({ length: 20_000 }, (_, at) => `"k${at}": ${at}`);
  const find = await pointerPositions(`{${keys.join(',\n')}}`);
  expect(find('/k19999')).toEqual({ line: 20_000, column: 1 });
});
