import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LocatedFault } from '../../../src/definition/located-fault';
import { faultsSarif } from '../../../src/report/faults-sarif';

const TOOL = { name: 'plugin-runner', version: '1.0.0' };

const aFault = (differences: Partial<LocatedFault> = {}): LocatedFault => ({
  file: '/repo/plugins/a b.yaml',
  position: { line: 3, column: 5 },
  pointer: '/image',
  rule: 'image',
  message: 'is none',
  ...differences,
});

const path = resolve(import.meta.dirname, '../../../schema/sarif.schema.json');
const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);

test.each<[string, LocatedFault[]]>([
  ['no fault', []],
  ['some faults', [aFault(), aFault({ rule: 'type' }), aFault()]],
  ['a fault without a place', [aFault({ position: undefined, pointer: '' })]],
  ['a file elsewhere', [aFault({ file: '/else where/a.yaml' })]],
])('%s is SARIF 2.1.0', (_name, faults) => {
  validate(faultsSarif(faults, '/repo', TOOL));
  expect(validate.errors).toBeNull();
});

test('a fault as code scanning takes it', () => {
  expect(faultsSarif([aFault()], '/repo', TOOL)).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { ...TOOL, rules: [{ id: 'image' }] } },
        results: [
          {
            ruleId: 'image',
            ruleIndex: 0,
            level: 'error',
            message: { text: 'is none' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: {
                    uri: 'plugins/a%20b.yaml',
                    uriBaseId: '%SRCROOT%',
                  },
                  region: { startLine: 3, startColumn: 5 },
                },
                logicalLocations: [{ fullyQualifiedName: '/image' }],
              },
            ],
          },
        ],
      },
    ],
  });
});

test.each([
  ['/repo/..a.yaml', { uri: '..a.yaml', uriBaseId: '%SRCROOT%' }],
  ['/other/a.yaml', { uri: 'file:///other/a.yaml' }],
])('%s', (file, artifactLocation) => {
  expect(faultsSarif([aFault({ file })], '/repo', TOOL)).toMatchObject({
    runs: [
      {
        results: [{ locations: [{ physicalLocation: { artifactLocation } }] }],
      },
    ],
  });
});
