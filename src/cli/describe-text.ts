import type { PluginDefinition } from '../definition/definition';
import { showBytes, showCpu, showDuration } from '../definition/show-quantity';
import { showPath } from '../definition/show-path';
import { showUser } from '../runner/definition-json';
import type { ExampleInput } from '../runner/example-input';
import { schemaRows, type SchemaRow } from '../runner/schema-rows';
import { shellWord } from '../runner/shell-word';
import { inertLine, inertText } from './inert-text';
import type { Paint } from './paint';
import { textTable } from './text-table';

/** What an example is of, for its heading. */
const SOURCES: Readonly<Record<ExampleInput['source'], string>> = {
  schema: 'from the input_schema',
  test: 'from the tests of the definition',
  generated: 'made for the input_schema, which it fits',
};

/** A longer one is not for copying. */
const MAX_COMMAND_CHARACTERS = 400;

/**
 * What a plugin is and how it is called, for people. Pure.
 * @param example an input that fits; undefined where none could be made.
 */
export function describeText(
  definition: PluginDefinition,
  example: ExampleInput | undefined,
  cwd: string,
  paint: Paint,
): string {
  const { id, name, version, description } = definition;
  const title = [
    paint.bold(id),
    version ?? '',
    name === id ? '' : paint.dim(inertLine(name)),
  ].filter((word) => word !== '');
  const sections: [string, readonly string[]][] = [
    [
      '',
      [
        title.join('  '),
        ...(description === '' ? [] : [inertText(description)]),
      ],
    ],
    ['', textTable(facts(definition, cwd), { indent: '  ' })],
    ['Input', input(definition)],
    ['Output', output(definition)],
    ['Exit codes', exitCodes(definition)],
    exampleSection(example),
    ['Command line', [commandLine(definition, example)]],
    ['Workflow step', workflowStep(definition, example)],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) =>
      [...(heading === '' ? [] : [paint.bold(heading)]), ...lines, ''].join(
        '\n',
      ),
    )
    .join('\n');
}

function facts(definition: PluginDefinition, cwd: string): string[][] {
  const { limits, sandbox, retry, image, build, network, env } = definition;
  const built =
    build === undefined
      ? ''
      : `, built from ${inertLine(showPath(build.context, cwd))}`;
  const rows: (string[] | undefined)[] = [
    ['Definition', inertLine(showPath(definition.file, cwd))],
    ['Image', `${image.text}${built}`],
    definition.platform === undefined
      ? undefined
      : ['Platform', definition.platform],
    [
      'Limits',
      [
        `${showCpu(limits.nanoCpus)} CPU`,
        `${showBytes(limits.memoryBytes)} memory`,
        `${limits.pids} processes`,
        `${showBytes(limits.tmpBytes)} /tmp`,
        `${showDuration(definition.timeoutMs)} time`,
      ].join(', '),
    ],
    [
      'Sandbox',
      [
        `network ${network}`,
        `user ${showUser(definition)}`,
        `${sandbox.readOnly ? 'read-only' : 'writable'} file system`,
        `capabilities ${sandbox.capabilities.join(' ') || 'none'}`,
        ...(sandbox.runtime === undefined
          ? []
          : [`runtime ${sandbox.runtime}`]),
      ].join(', '),
    ],
    ['Workspace', WORKSPACES[definition.workspace]],
    retry.attempts === 1
      ? undefined
      : [
          'Retry',
          `${retry.attempts} attempts, on ${[...retry.on.outcomes, ...retry.on.exitCodes].join(', ')}`,
        ],
    definition.secrets.length === 0
      ? undefined
      : ['Secrets', definition.secrets.join(', ')],
    Object.keys(env).length === 0
      ? undefined
      : [
          'Environment',
          Object.entries(env)
            .map(([key, value]) => `${key}=${inertLine(value)}`)
            .join(' '),
        ],
  ];
  return rows.filter((row) => row !== undefined);
}

const WORKSPACES: Readonly<Record<PluginDefinition['workspace'], string>> = {
  none: 'not seen',
  read: 'read-only at /workspace',
  write: 'writable at /workspace',
};

function input(definition: PluginDefinition): string[] {
  const { inputVia, inputSchema, defaults } = definition;
  const via = inputVia === 'stdin' ? 'on stdin' : 'in a file';
  const rows = schemaRows(inputSchema, defaults);
  if (inputSchema === undefined) {
    return [`  Any JSON, ${via}; no schema checks it.`];
  }
  if (rows.length === 0) return [`  JSON, ${via}, that fits the input_schema.`];
  return schemaTable(rows, true);
}

function output(definition: PluginDefinition): string[] {
  const { outputFormat, outputVia, outputSchema, maxOutputBytes } = definition;
  const via = outputVia === 'stdout' ? 'on stdout' : 'in a file';
  return [
    `  ${outputFormat}, ${via}, up to ${showBytes(maxOutputBytes)}`,
    ...schemaTable(schemaRows(outputSchema), false),
  ];
}

/** @param isInput whether it says what is required and what the default is. */
function schemaTable(rows: readonly SchemaRow[], isInput: boolean): string[] {
  if (rows.length === 0) return [];
  const head = [
    'NAME',
    'TYPE',
    ...(isInput ? ['REQUIRED', 'DEFAULT'] : []),
    'DESCRIPTION',
  ];
  const cells = rows.map((row) => {
    const rules = row.rules.join('; ');
    const text =
      row.description === '' || rules === ''
        ? row.description + rules
        : `${row.description} (${rules})`;
    return [
      row.name,
      row.type,
      ...(isInput ? [row.isRequired ? 'yes' : '', row.default] : []),
      text,
    ].map(inertLine);
  });
  return textTable([head, ...cells], { indent: '  ' });
}

function exitCodes({ exitCodes: meanings }: PluginDefinition): string[] {
  const rows = [...meanings].map(([code, { meaning, outcome }]) => [
    String(code),
    outcome,
    inertLine(meaning ?? ''),
  ]);
  return textTable(rows, { indent: '  ' });
}

function exampleSection(
  example: ExampleInput | undefined,
): [string, readonly string[]] {
  if (example === undefined) {
    const none =
      '  None could be made: add `examples` to the input_schema, or a test.';
    return ['Example input', [none]];
  }
  const text = JSON.stringify(example.input, null, 2);
  return [
    `Example input (${SOURCES[example.source]})`,
    inertText(text).split('\n').map(indented),
  ];
}

function commandLine(
  { id, secrets }: PluginDefinition,
  example: ExampleInput | undefined,
): string {
  const text = JSON.stringify(example?.input ?? {});
  const isShort = text.length <= MAX_COMMAND_CHARACTERS;
  const words = [
    ...['plugin-runner', 'run', id],
    ...secrets.flatMap((name) => ['--secret', name]),
    ...(isShort ? ['--input', text] : ['--input-file', 'input.json']),
  ];
  return indented(inertLine(words.map(shellWord).join(' ')));
}

function workflowStep(
  { id, secrets }: PluginDefinition,
  example: ExampleInput | undefined,
): string[] {
  const text = JSON.stringify(example?.input ?? {}, null, 2);
  return [
    '- uses: org/plugin-runner@v1',
    '  with:',
    `    plugin: ${id}`,
    '    input: |',
    ...inertText(text)
      .split('\n')
      .map((line) => `      ${line}`),
    ...(secrets.length === 0
      ? []
      : [
          '    secrets: |',
          ...secrets.map((name) => `      ${name}=\${{ secrets.${name} }}`),
        ]),
  ].map(indented);
}

function indented(line: string): string {
  return `  ${line}`;
}
