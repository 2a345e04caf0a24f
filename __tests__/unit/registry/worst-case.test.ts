import { DefinitionError } from '../../../src/definition/definition-error';
import {
  MAX_JSON_BYTES,
  MAX_YAML_BYTES,
} from '../../../src/registry/definition-bytes';
import { parseDefinitionBytes } from '../../../src/registry/definition-file';
import { MAX_MAIN_THREAD_YAML } from '../../../src/registry/yaml-parser';
import { cpuTimeMs } from '../../fakes/cpu-time';

const HEAD = '"id":"a","image":"b:1"';
const ROOM = MAX_JSON_BYTES - 200;

const fill = (text: string, length = ROOM): string =>
  text.repeat(Math.floor(length / text.length));

/** As many different members as there is room for. */
function members(make: (at: number) => string): string {
  const all: string[] = [];
  for (let length = 0; length < ROOM; length += all.at(-1)?.length ?? 0) {
    all.push(`${make(all.length)},`);
  }
  return all.join('').slice(0, -1);
}

const JSON_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['unknown keys', `{${HEAD},${members((at) => `"k${at}":1`)}}`],
  [
    'a large environment',
    `{${HEAD},"env":{${members((at) => `"K${at}":""`)}}}`,
  ],
  ['secrets named twice', `{${HEAD},"secrets":[${members(() => '"S"')}]}`],
  [
    'unknown capabilities',
    `{${HEAD},"sandbox":{"capabilities":[${members((at) => `"CAP_SYS_ADMI${at}"`)}]}}`,
  ],
  ['empty tests', `{${HEAD},"tests":[${members(() => '{}')}]}`],
  [
    'remote references',
    `{${HEAD},"input_schema":{"properties":{${members((at) => `"p${at}":{"$ref":"http://x"}`)}}}}`,
  ],
  [
    'keys that are there twice',
    `{${HEAD},"env":{${members((at) => `"K${at % 10_000}":1`)}}}`,
  ],
  ['escapes', `{${HEAD},"name":"${fill('\\n')}"}`],
  ['escapes without an end', `{${HEAD},"name":"${fill('\\n')}`],
  ['a long image', `{"id":"a","image":"${fill('a/')}"}`],
  ['a long version', `{${HEAD},"version":"1.0.0-${fill('1.')}a"}`],
  ['a long quantity', `{${HEAD},"resource_limits":{"cpu":"${fill('1')}"}}`],
  ['a long duration', `{${HEAD},"timeout":"${fill('1')}"}`],
  ['a long network', `{${HEAD},"network":"${fill('a-')}"}`],
  ['a long path', `{${HEAD},"build":{"context":"${fill('../')}"}}`],
  ['brackets', fill('[')],
  ['objects in objects', fill('{"a":')],
  ['many lists', `[${fill('[],')}1]`],
  ['white space', fill(' \n')],
];

const YAML_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['keys', Array.from({ length: 1400 }, (_, at) => `a${at}:\n`).join('')],
  ['commas', `[${fill(',', MAX_MAIN_THREAD_YAML - 2)}]`],
  ['lists in a list', `[${fill('[],', MAX_MAIN_THREAD_YAML - 2)}]`],
  ['brackets that close nothing', fill('}]', MAX_MAIN_THREAD_YAML)],
  ['documents', fill('...\n', MAX_MAIN_THREAD_YAML)],
  ['anchors', fill('&a ', MAX_MAIN_THREAD_YAML)],
  ['errors', `[${fill(',', MAX_YAML_BYTES - 2)}]`],
];

test.each([
  ...JSON_TEXTS.map(([name, text]) => [name, 'a.json', text] as const),
  ...YAML_TEXTS.map(([name, text]) => [name, 'a.yaml', text] as const),
])(
  'the largest definition of %s (%s) takes no time to speak of (case 6)',
  async (_name, file, text) => {
    const started = cpuTimeMs();
    const ended = await parseDefinitionBytes(Buffer.from(text), `/p/${file}`)
      .then(() => undefined)
      .catch((error: unknown) => error);
    if (ended !== undefined) expect(ended).toBeInstanceOf(DefinitionError);
    expect(cpuTimeMs() - started).toBeLessThan(15_000);
  },
);
