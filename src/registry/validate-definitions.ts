import { basename, dirname, parse, resolve } from 'node:path';
import type { PluginDefinition } from '../definition/definition';
import { DefinitionError } from '../definition/definition-error';
import type { Fault } from '../definition/fault';
import type { LocatedFault } from '../definition/located-fault';
import type { Policy } from '../definition/policy';
import { UserError } from '../definition/task-error';
import { findConflicts } from './conflicts';
import { readDefinitionBytes } from './definition-bytes';
import { definitionPaths } from './definition-paths';
import { fileStore } from './definition-store';
import { distinctDirectories } from './distinct-directories';
import { loadPolicy } from './load-policy';
import { pointerPositions, type FindPosition } from './pointer-positions';
import { yamlParser } from './yaml-parser';

/** What to validate. */
export interface ValidationRequest {
  /** Plugins directories; absolute paths. */
  readonly directories: readonly string[];
  /** Definition files and policies, wherever they are; absolute paths. */
  readonly files: readonly string[];
  /** The directory whose policy applies, unless one is named. */
  readonly policyDirectory: string | undefined;
  /** The policy instead of that one; absolute path. */
  readonly policyFile: string | undefined;
  /** Absolute path of the bundle of `yaml-worker.ts`. */
  readonly yamlWorkerFile: string;
  /**
   * What is wrong with a definition beyond its file; the schemas are compiled
   * elsewhere, and a policy is held against it elsewhere.
   */
  readonly check: (
    definition: PluginDefinition,
    policy: Policy | undefined,
  ) => Promise<readonly Fault[]>;
  /** Ends it, with its reason. */
  readonly signal: AbortSignal;
}

/** What was looked at, and what is wrong with it. */
export interface Validation {
  /** Absolute paths, the policy among them, each once. */
  readonly files: readonly string[];
  /** By file, in the order of `files`, and by place. */
  readonly faults: readonly LocatedFault[];
}

/** More faults of one file than this are counted, not listed. */
export const MAX_FAULTS_PER_FILE = 100;

/**
 * Validates definition files and the policy: every fault of every file, with
 * its line and column.
 * @throws UserError `plugin_not_found` when there is no such directory
 */
export async function validateDefinitions(
  request: ValidationRequest,
): Promise<Validation> {
  const store = fileStore(request.yamlWorkerFile);
  const found = new FaultsByFile();
  const policy = await validatePolicies(request, found);
  const definitions: PluginDefinition[] = [];
  for (const [path, root] of definitionFiles(request)) {
    request.signal.throwIfAborted();
    found.look(path);
    try {
      const bytes = store.read(path, root);
      const definition = await store.parse(bytes, path, request.signal);
      definitions.push(definition);
      found.add(path, await request.check(definition, policy));
    } catch (error) {
      if (!(error instanceof DefinitionError)) throw error;
      found.add(path, error.faults);
    }
  }
  for (const { error } of findConflicts(definitions)) {
    found.add(error.file, error.faults);
  }
  return { files: found.files, faults: await found.located() };
}

/** @returns the policy that applies, where there is one that can be used. */
async function validatePolicies(
  request: ValidationRequest,
  found: FaultsByFile,
): Promise<Policy | undefined> {
  const { policyDirectory, policyFile, files, yamlWorkerFile } = request;
  const parseYaml = yamlParser(yamlWorkerFile);
  const load = async (
    directory: string | undefined,
    file: string | undefined,
  ): Promise<Policy | undefined> => {
    const path = file ?? policyDirectory ?? '';
    try {
      const policy = await loadPolicy(directory, file, (text, name) =>
        parseYaml(text, name, request.signal),
      );
      if (policy !== undefined) found.look(policy.file);
      return policy;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { cause, message } = error;
      if (cause instanceof DefinitionError) found.add(cause.file, cause.faults);
      else found.add(path, [{ pointer: '', rule: 'policy', message }]);
      return undefined;
    }
  };
  for (const path of files.filter(isPolicy)) await load(undefined, path);
  return load(policyDirectory, policyFile);
}

/** Paths of definitions, each with the directory that it must lie in. */
function definitionFiles({
  directories,
  files,
}: ValidationRequest): Map<string, string> {
  const roots = new Map<string, string>();
  for (const directory of distinctDirectories(directories)) {
    for (const file of definitionPaths(directory)) roots.set(file, directory);
  }
  for (const file of files.filter((it) => !isPolicy(it))) {
    roots.set(file, dirname(file));
  }
  return roots;
}

function isPolicy(path: string): boolean {
  return /^policy\./i.test(basename(path));
}

/** Gathers faults, and finds their places when all are known. */
class FaultsByFile {
  readonly #faults = new Map<string, Fault[]>();

  get files(): string[] {
    return [...this.#faults.keys()];
  }

  /** Notes that a file was looked at. */
  look(file: string): void {
    this.#faults.set(resolve(file), this.#faults.get(resolve(file)) ?? []);
  }

  add(file: string, faults: readonly Fault[]): void {
    this.look(file);
    this.#faults.get(resolve(file))?.push(...faults);
  }

  async located(): Promise<LocatedFault[]> {
    const all: LocatedFault[] = [];
    for (const [file, faults] of this.#faults) {
      if (faults.length > 0) all.push(...(await locate(file, faults)));
    }
    return all;
  }
}

async function locate(
  file: string,
  faults: readonly Fault[],
): Promise<LocatedFault[]> {
  // What is not about a part of the file can be why it has none.
  const isPart = ({ pointer, position }: Fault): boolean =>
    position === undefined && pointer !== '';
  const find = faults.some(isPart) ? await positionsIn(file) : undefined;
  const located = faults
    .map((fault): LocatedFault => {
      const position = isPart(fault) ? find?.(fault.pointer) : fault.position;
      return { ...fault, file, position };
    })
    .sort(byPosition);
  const more = located.length - MAX_FAULTS_PER_FILE;
  if (more <= 0) return located;
  const last: LocatedFault = {
    ...{ file, pointer: '', rule: 'more', position: undefined },
    message: `and ${more} more`,
  };
  return [...located.slice(0, MAX_FAULTS_PER_FILE), last];
}

/** @returns undefined where the file is another one by now. */
async function positionsIn(file: string): Promise<FindPosition | undefined> {
  try {
    const bytes = readDefinitionBytes(file, parse(file).root);
    return await pointerPositions(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof DefinitionError) return undefined;
    throw error;
  }
}

/** Those without a place first: they are about the whole. */
function byPosition(
  { position: a }: LocatedFault,
  { position: b }: LocatedFault,
): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
