/**
 * Writes the generated files; `--check` only compares, and exits 1 when one on
 * disk is not what would be written.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { cliProgram } from './cli-program.mjs';
import { reliabilityTables } from './reliability.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path) => readFileSync(resolve(root, path), 'utf8');

/** Every draft that a plugin's schemas can be written in. */
const META_SCHEMAS = [
  ['draft-07', Ajv, 'http://json-schema.org/draft-07/schema'],
  ['2019-09', Ajv2019, 'https://json-schema.org/draft/2019-09/schema'],
  ['2020-12', Ajv2020, 'https://json-schema.org/draft/2020-12/schema'],
];

/**
 * Each generator makes the texts of its files, by path from the root of the
 * repository, from what is on disk: `{ [path]: text }`. The same input always
 * gives the same bytes.
 */
const generators = [
  definitionValidator,
  policyValidator,
  sarifSchema,
  metaSchemaValidators,
  cliHelp,
  tables,
  reliability,
];

/** Compiling the schema at run time would cost every run 49 ms; this costs 2. */
function schemaValidator(path) {
  const schema = JSON.parse(read(path));
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    messages: false,
    ownProperties: true,
    code: { source: true, esm: true, lines: true },
  });
  const code = standalone.default(ajv, ajv.compile(withoutAnnotations(schema)));
  if (/\brequire\s*\(|^import\b/m.test(code)) {
    throw new Error(
      `${path} uses a keyword whose code needs a helper of ajv (minLength, maxLength, uniqueItems, format): check it in src/definition instead.`,
    );
  }
  const header = `// Generated from ${path} by scripts/generate.mjs.\n`;
  const keys = JSON.stringify(knownKeys(schema), null, 2);
  const text =
    `${header}${code.trim()}\n` + `export const knownKeys = ${keys};\n`;
  return { header, text };
}

function definitionValidator() {
  const { header, text } = schemaValidator('schema/plugin.schema.json');
  return {
    'src/definition/generated/definition-validator.js': text,
    'src/definition/generated/definition-validator.d.ts': `${header}
/** One schema error, as ajv describes it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Checks a definition against its schema; the errors are of the last call. */
export declare const validate: ((value: unknown) => boolean) & {
  errors?: SchemaError[] | null;
};

/** The keys of every object of a definition, by pointer; \`*\` is any item. */
export declare const knownKeys: Readonly<Record<string, readonly string[]>>;
`,
  };
}

function policyValidator() {
  const { header, text } = schemaValidator('schema/policy.schema.json');
  return {
    'src/definition/generated/policy-validator.js': text,
    'src/definition/generated/policy-validator.d.ts': `${header}
import type { SchemaError } from './definition-validator';

/** Checks a policy against its schema; the errors are of the last call. */
export declare const validate: ((value: unknown) => boolean) & {
  errors?: SchemaError[] | null;
};

/** The keys of every object of a policy, by pointer; \`*\` is any item. */
export declare const knownKeys: Readonly<Record<string, readonly string[]>>;
`,
  };
}

/** Compiled where it is needed, which is in a thread and for few plugins. */
function sarifSchema() {
  const path = 'schema/sarif.schema.json';
  const header = `// Generated from ${path} by scripts/generate.mjs.\n`;
  return {
    'src/definition/generated/sarif-schema.js': `${header}export const sarifSchema = ${JSON.stringify(JSON.parse(read(path)))};\n`,
    'src/definition/generated/sarif-schema.d.ts': `${header}
import type { JsonSchema } from '../json';

/** What a SARIF log has to fit. */
export declare const sarifSchema: JsonSchema;
`,
  };
}

/**
 * Compiling a meta-schema at run time would cost every run 30 ms; loading the
 * one that is needed costs 3.
 */
function metaSchemaValidators() {
  const files = {};
  for (const [name, Class, id] of META_SCHEMAS) {
    const ajv = new Class({
      allErrors: true,
      strict: false,
      validateFormats: false,
      messages: true,
      code: { source: true, esm: true, lines: true },
    });
    const code = standalone
      .default(ajv, ajv.getSchema(id))
      // The one helper that is used; ES modules have no require.
      .replace(
        /^const (\w+) = require\("ajv\/dist\/runtime\/equal"\)\.default;?$/m,
        // A bundler and jest disagree on what the default of CommonJS is.
        "import equal from 'ajv/dist/runtime/equal.js';\nconst $1 = equal.default ?? equal;",
      );
    if (/\brequire\s*\(/.test(code)) {
      throw new Error(`the validator of ${id} needs a helper of ajv`);
    }
    const path = `src/definition/generated/meta-schema-${name}`;
    const header = `// Generated from ${id} by scripts/generate.mjs.\n`;
    files[`${path}.js`] = `${header}${code.trim()}\n`;
    files[`${path}.d.ts`] = `${header}
import type { SchemaError } from './definition-validator';

/** Checks a schema against its meta-schema; the errors are of the last call. */
export declare const validate: ((schema: unknown) => boolean) & {
  errors?: (SchemaError & { readonly message?: string })[] | null;
};
`;
  }
  return files;
}

/** Loading the parser for `--help` would take longer than all the rest. */
function cliHelp() {
  const path = 'src/cli/generated/help';
  const header =
    '// Generated from src/cli/program.ts by scripts/generate.mjs.\n';
  const help = JSON.stringify(cliProgram().helpInformation());
  return {
    [`${path}.js`]: `${header}export const help = ${help};\n`,
    [`${path}.d.ts`]: `${header}
/** What \`plugin-runner --help\` prints. */
export declare const help: string;
`,
  };
}

/** What editors read and the validator does not would double its size. */
function withoutAnnotations(schema) {
  if (typeof schema !== 'object') return schema;
  // eslint-disable-next-line no-unused-vars -- the rest is what is meant
  const { title, description, examples, default: _, ...rules } = schema;
  if (rules.items) rules.items = withoutAnnotations(rules.items);
  if (rules.additionalProperties) {
    rules.additionalProperties = withoutAnnotations(rules.additionalProperties);
  }
  if (rules.properties) {
    rules.properties = Object.fromEntries(
      Object.entries(rules.properties).map(([key, property]) => [
        key,
        withoutAnnotations(property),
      ]),
    );
  }
  return rules;
}

/** The keys a schema allows, by the pointer of the object that has them. */
function knownKeys(schema, pointer = '') {
  const any = schema.items ?? schema.additionalProperties;
  if (any) return knownKeys(any, `${pointer}/*`);
  if (!schema.properties) return {};
  return Object.entries(schema.properties).reduce(
    (known, [key, property]) => ({
      ...known,
      ...knownKeys(property, `${pointer}/${key}`),
    }),
    { [pointer]: Object.keys(schema.properties) },
  );
}

/** A longer list of allowed values is left to the schema. */
const MAX_LISTED_VALUES = 6;

/** The tables of the documents, each between `<!-- name -->` and its end. */
async function tables() {
  const schema = JSON.parse(read('schema/plugin.schema.json'));
  const policy = JSON.parse(read('schema/policy.schema.json'));
  const record = JSON.parse(read('schema/execution.schema.json'));
  const documents = {
    'README.md': actionTables('action.yml'),
    'docs/actions.md': Object.assign(
      {},
      ...['list', 'validate', 'test', 'serve'].map((name) =>
        actionTables(`${name}/action.yml`, `${name}-`),
      ),
    ),
    'docs/definition.md': {
      keys: [['Key', 'Type', 'Default', 'Description'], ...keyRows(schema)],
    },
    'docs/policy.md': {
      keys: [['Key', 'Type', 'Default', 'Description'], ...keyRows(policy)],
    },
    'docs/cli.md': await cliTables(cliProgram()),
    'docs/records.md': {
      // Every key is there: none has a default.
      keys: [
        ['Key', 'Type', 'Description'],
        ...keyRows(record).map(([key, type, , text]) => [key, type, text]),
      ],
    },
  };
  const files = {};
  for (const [path, sections] of Object.entries(documents)) {
    if (!existsSync(resolve(root, path))) continue;
    files[path] = read(path);
    for (const [name, rows] of Object.entries(sections)) {
      const content =
        typeof rows === 'string' ? rows : await markdownTable(rows);
      files[path] = fillIn(files[path], name, content, path);
    }
  }
  return files;
}

/** The inputs and the outputs of an action, by the names of their tables. */
function actionTables(path, prefix = '') {
  const { inputs, outputs } = parse(read(path));
  return {
    [`${prefix}inputs`]: [
      ['Input', 'Default', 'Description'],
      ...Object.entries(inputs).map(([name, input]) => [
        code(name),
        defaultCell(input.required, input.default),
        input.description,
      ]),
    ],
    [`${prefix}outputs`]: [
      ['Output', 'Description'],
      ...Object.entries(outputs).map(([name, { description }]) => [
        code(name),
        description,
      ]),
    ],
  };
}

/** The commands, and under `options` a table for each that has some. */
async function cliTables({ commands }) {
  const usage = (command) =>
    code(
      [command.name(), ...command.registeredArguments.map(argumentWord)].join(
        ' ',
      ),
    );
  const sections = await Promise.all(
    commands
      .filter(({ options }) => options.length > 0)
      .map(async (command) => {
        const rows = command.options.map(
          ({ flags, description, argChoices }) => [
            code(flags),
            withCode(description) +
              (argChoices ? `: ${argChoices.map(code).join(', ')}` : ''),
          ],
        );
        const table = await markdownTable([['Option', 'Description'], ...rows]);
        return `### ${usage(command)}\n\n${table}`;
      }),
  );
  return {
    commands: [
      ['Command', 'Description'],
      ...commands.map((command) => [
        usage(command),
        withCode(command.description()),
      ]),
    ],
    options: sections.join('\n'),
  };
}

/** What is between backticks is code in a terminal's help, too. */
const withCode = (text) => plainText(text).replaceAll('\\`', '`');

/** As commander writes it in a usage line. */
function argumentWord(argument) {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** Fails when a case has no test; `--gaps` lets it pass, and shows it. */
async function reliability() {
  const path = 'docs/reliability.md';
  const allowGaps = process.argv.includes('--gaps');
  let text = read(path);
  for (const [name, rows] of Object.entries(reliabilityTables({ allowGaps }))) {
    text = fillIn(text, name, await markdownTable(rows), path);
  }
  return { [path]: text };
}

/**
 * A row for every key, in the schema's order; `[]` is any item of a list, `*`
 * any name.
 */
function keyRows(schema, prefix = '') {
  return Object.entries(schema.properties).flatMap(([name, property]) => {
    const key = `${prefix}${name}`;
    const row = [
      code(key),
      typeWords(property),
      defaultCell(schema.required?.includes(name), property.default),
      plainText(property.description) + allowedValues(property),
    ];
    if (property.properties) return [row, ...keyRows(property, `${key}.`)];
    if (property.additionalProperties?.properties) {
      return [row, ...keyRows(property.additionalProperties, `${key}.*.`)];
    }
    if (!property.items?.properties) return [row];
    return [row, ...keyRows(property.items, `${key}[].`)];
  });
}

function typeWords({ type, items }) {
  if (type === undefined) return 'any';
  if (items) return `array of ${typeWords(items).replaceAll(' or ', 's or ')}s`;
  return [type].flat().join(' or ');
}

function allowedValues({ enum: own, items }) {
  const values = own ?? items?.enum ?? [];
  if (values.length === 0 || values.length > MAX_LISTED_VALUES) return '';
  return ` One of ${values.map(code).join(', ')}.`;
}

function defaultCell(isRequired, value) {
  if (isRequired) return '**required**';
  if (value === undefined) return '';
  return code(typeof value === 'string' ? value : JSON.stringify(value));
}

const code = (text) => `\`${text}\``;

/** The schema's descriptions are no Markdown: editors show them as they are. */
const plainText = (text) =>
  // Within a word, a _ is itself.
  text.replace(/[\\`*[<&]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&');

/** As prettier, which checks the document around it, writes it. */
async function markdownTable([head, ...rows]) {
  const line = (cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  const lines = [line(head), line(head.map(() => '---')), ...rows.map(line)];
  const options = await resolveConfig(resolve(root, 'README.md'));
  return format(lines.join('\n'), { ...options, parser: 'markdown' });
}

/** @throws Error when the document has not exactly one pair of the markers. */
function fillIn(text, name, content, path) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const lines = text.split('\n');
  const from = lines.indexOf(start);
  const to = lines.indexOf(end);
  const isOnce = [start, end].every(
    (marker) => text.split(marker).length === 2,
  );
  if (from < 0 || to < from || !isOnce) {
    throw new Error(
      `${path} needs the line ${start} once, and after it ${end} once.`,
    );
  }
  return [
    ...lines.slice(0, from + 1),
    '',
    ...content.split('\n'),
    ...lines.slice(to),
  ].join('\n');
}

const isCheck = process.argv.includes('--check');
const stale = [];
for (const make of generators) {
  for (const [path, text] of Object.entries(await make())) {
    const file = resolve(root, path);
    if (existsSync(file) && read(path) === text) continue;
    stale.push(path);
    if (isCheck) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${path}`);
  }
}
if (isCheck && stale.length > 0) {
  console.error(
    `Not what npm run generate writes: ${stale.join(', ')}. Run it and commit the result.`,
  );
  process.exitCode = 1;
}
