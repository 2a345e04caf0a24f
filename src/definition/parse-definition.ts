import { dirname, resolve } from 'node:path';
import {
  DEFAULT_LIMITS,
  DEFAULT_MAX_OUTPUT_BYTES,
  DEFAULT_NETWORK,
  DEFAULT_OUTPUT_FORMAT,
  DEFAULT_READ_ONLY,
  DEFAULT_STOP,
  DEFAULT_TIMEOUT_MS,
  DEFAULT_USER,
  DEFAULT_WORKSPACE,
  MAX_GRACE_MS,
  MAX_OUTPUT_BYTES,
} from './defaults';
import type {
  BuildInstruction,
  Limits,
  PluginDefinition,
  Sandbox,
  StopInstruction,
} from './definition';
import { DefinitionError } from './definition-error';
import type { DefinitionFile } from './definition-file';
import { describeValue } from './describe-value';
import { parseDuration } from './duration';
import { checkSecrets, parseEnvironment } from './environment';
import { parseExitCodes } from './exit-codes-section';
import type { Fault } from './fault';
import { parseFileLimits } from './files-section';
import { FaultCollector } from './fault-collector';
import type { ImageReference } from './image-reference';
import { parseImageReference } from './image-reference';
import { ioSchemaFaults } from './io-schema-faults';
import { isJsonObject } from './json';
import { pointerTo } from './json-pointer';
import { parseNetworkName } from './network-name';
import { parseCpu, parseMemory, parseSize } from './quantity';
import { quote } from './quote';
import { parseRelativePath } from './relative-path';
import { parseSandboxUser } from './sandbox-user';
import { parseRetry } from './retry-section';
import { schemaFaults } from './schema-faults';
import { parseTests } from './tests-section';
import { treeFaults } from './tree-faults';
import { ValueError } from './value-error';
import { isVersion } from './version';
import { withoutFaults } from './without-faults';

/** Stands for an image that is refused, until the faults are thrown. */
const NO_IMAGE = {} as ImageReference;

/**
 * Makes a definition of what a file holds: checks everything, fills in every
 * default, resolves paths against the directory of `file`.
 * @throws DefinitionError with all faults at once
 */
export function parseDefinition(
  value: unknown,
  file: string,
): PluginDefinition {
  const path = resolve(file);
  const tree = treeFaults(value);
  if (tree.some(({ pointer }) => pointer === '')) throwFaults(path, tree);
  const places = new Set(tree.map(({ pointer }) => pointer));
  const schema = schemaFaults(value).filter((it) => !places.has(it.pointer));
  const first = [...tree, ...schema];
  if (!isJsonObject(value)) throwFaults(path, first);

  const faults = new FaultCollector();
  const usable = withoutFaults(value, first) as Partial<DefinitionFile>;
  const definition = readSections(usable, path, faults);
  const all = [...first, ...faults.faults];
  if (all.length > 0) throwFaults(path, all);
  return definition;
}

function throwFaults(file: string, faults: readonly Fault[]): never {
  throw new DefinitionError(file, faults);
}

/** The definition, with faults noted and defaults where there are some. */
function readSections(
  raw: Partial<DefinitionFile>,
  file: string,
  faults: FaultCollector,
): PluginDefinition {
  const image = faults.parse(
    raw.image,
    '/image',
    'image',
    parseImageReference,
    NO_IMAGE,
  );
  const env = parseEnvironment(raw.env ?? {}, faults);
  checkSecrets(raw.secrets ?? [], env, faults);
  checkArgv(raw.entrypoint, '/entrypoint', faults);
  checkArgv(raw.command, '/command', faults);
  faults.faults.push(
    ...ioSchemaFaults(raw.input_schema, '/input_schema'),
    ...ioSchemaFaults(raw.output_schema, '/output_schema'),
  );
  checkOutputFormat(raw, faults);
  const id = raw.id ?? '';
  const exitCodes = parseExitCodes(raw.exit_codes ?? {}, faults);
  return {
    id,
    name: raw.name ?? id,
    description: raw.description ?? '',
    version: readVersion(raw.version, image, faults),
    image,
    platform: raw.platform,
    build: readBuild(raw.build, dirname(file), faults),
    entrypoint: raw.entrypoint,
    command: raw.command,
    env,
    secrets: raw.secrets ?? [],
    defaults: raw.defaults,
    inputSchema: raw.input_schema,
    outputSchema: raw.output_schema,
    outputFormat: raw.output?.format ?? DEFAULT_OUTPUT_FORMAT,
    inputVia: raw.input?.via ?? 'stdin',
    outputVia: raw.output?.via ?? 'stdout',
    files: parseFileLimits(raw.files ?? {}, '/files', faults),
    artifacts: parseFileLimits(raw.artifacts ?? {}, '/artifacts', faults),
    leavesArtifacts: raw.artifacts !== undefined,
    maxOutputBytes: faults.parse(
      raw.output?.max_bytes,
      '/output/max_bytes',
      'quantity',
      isUnread(raw) ? parseSize : parseMaxOutput,
      DEFAULT_MAX_OUTPUT_BYTES,
    ),
    limits: readLimits(raw.resource_limits ?? {}, faults),
    timeoutMs: faults.parse(
      raw.timeout,
      '/timeout',
      'duration',
      parseDuration,
      DEFAULT_TIMEOUT_MS,
    ),
    retry: parseRetry(raw.retry ?? {}, faults),
    exitCodes,
    stop: readStop(raw.stop ?? {}, faults),
    network: faults.parse(
      raw.network,
      '/network',
      'network',
      parseNetworkName,
      DEFAULT_NETWORK,
    ),
    sandbox: readSandbox(raw.sandbox ?? {}, faults),
    workspace: raw.workspace ?? DEFAULT_WORKSPACE,
    tests: parseTests(raw.tests ?? [], file, exitCodes, faults),
    file,
  };
}

function readVersion(
  version: string | undefined,
  image: ImageReference,
  faults: FaultCollector,
): string | undefined {
  if (version === undefined) {
    return image.tag !== undefined && isVersion(image.tag)
      ? image.tag
      : undefined;
  }
  if (!isVersion(version)) {
    const message = `${quote(version)} is not a semantic version such as "1.2.0"`;
    faults.add('/version', 'version', message);
  }
  return version;
}

function readBuild(
  build: DefinitionFile['build'],
  directory: string,
  faults: FaultCollector,
): BuildInstruction | undefined {
  if (build === undefined) return undefined;
  const read = (key: 'context' | 'dockerfile', base: string, other: string) =>
    faults.parse(
      build[key] ?? other,
      `/build/${key}`,
      'path',
      (text) => parseRelativePath(text, base),
      base,
    );
  const context = read('context', directory, '.');
  return { context, dockerfile: read('dockerfile', context, 'Dockerfile') };
}

function readLimits(
  raw: NonNullable<DefinitionFile['resource_limits']>,
  faults: FaultCollector,
): Limits {
  const read = (
    key: 'cpu' | 'memory' | 'tmp',
    parse: (value: string | number) => number,
    other: number,
  ) =>
    faults.parse(raw[key], `/resource_limits/${key}`, 'quantity', parse, other);
  return {
    nanoCpus: read('cpu', parseCpu, DEFAULT_LIMITS.nanoCpus),
    memoryBytes: read('memory', parseMemory, DEFAULT_LIMITS.memoryBytes),
    pids: raw.pids ?? DEFAULT_LIMITS.pids,
    tmpBytes: read('tmp', parseSize, DEFAULT_LIMITS.tmpBytes),
  };
}

function checkOutputFormat(
  { output, output_schema: schema, tests = [] }: Partial<DefinitionFile>,
  faults: FaultCollector,
): void {
  const { format } = output ?? {};
  if (format === 'text' && schema !== undefined) {
    const message =
      'a schema cannot check text: leave it out, or print JSON with another `output.format`';
    faults.add('/output_schema', 'format', message);
  }
  for (const [at, { output: wanted }] of tests.entries()) {
    if (wanted === undefined) continue;
    const pointer = `/tests/${at}/output`;
    const got = describeValue(wanted);
    if (format === 'text' && typeof wanted !== 'string') {
      faults.add(pointer, 'format', `must be a string, got ${got}`);
    } else if (format === 'ndjson' && !Array.isArray(wanted)) {
      const message = `must be a list with the value of every line, got ${got}`;
      faults.add(pointer, 'format', message);
    }
  }
}

/**
 * A file that no schema is held against, also not that of SARIF, is never in
 * memory as a whole.
 */
function isUnread({ output, output_schema }: Partial<DefinitionFile>): boolean {
  return (
    output?.via === 'file' &&
    output.format !== 'sarif' &&
    output_schema === undefined
  );
}

function parseMaxOutput(value: string | number): number {
  const bytes = parseSize(value);
  if (bytes <= MAX_OUTPUT_BYTES) return bytes;
  throw new ValueError(
    `${describeValue(value)} is more than "256Mi", the most that can be read as one JSON`,
  );
}

function readStop(
  raw: NonNullable<DefinitionFile['stop']>,
  faults: FaultCollector,
): StopInstruction {
  const parseGrace = (text: string) => {
    const grace = parseDuration(text);
    if (grace <= MAX_GRACE_MS) return grace;
    throw new ValueError(`${quote(text)} is more than 60 seconds`);
  };
  return {
    signal: raw.signal ?? DEFAULT_STOP.signal,
    graceMs: faults.parse(
      raw.grace,
      '/stop/grace',
      'duration',
      parseGrace,
      DEFAULT_STOP.graceMs,
    ),
  };
}

function readSandbox(
  raw: NonNullable<DefinitionFile['sandbox']>,
  faults: FaultCollector,
): Sandbox {
  return {
    readOnly: raw.read_only ?? DEFAULT_READ_ONLY,
    user: faults.parse(
      raw.user,
      '/sandbox/user',
      'user',
      parseSandboxUser,
      DEFAULT_USER,
    ),
    capabilities: [...new Set(raw.capabilities)],
    runtime: raw.runtime,
  };
}

/** What Linux takes of one argument, its end included (MAX_ARG_STRLEN). */
const MAX_ARGUMENT_BYTES = 128 * 1024;

/** A NUL ends an argument early, or makes the engine refuse to start. */
function checkArgv(
  argv: readonly string[] | undefined,
  pointer: string,
  faults: FaultCollector,
): void {
  argv?.forEach((argument, at) => {
    const why = argument.includes('\0')
      ? 'must not contain a NUL'
      : Buffer.byteLength(argument) >= MAX_ARGUMENT_BYTES
        ? 'is longer than an argument may be on Linux (128 KiB): send it as input'
        : undefined;
    if (why === undefined) return;
    faults.add(pointerTo(pointer, at), 'argv', `${quote(argument)} ${why}`);
  });
}
