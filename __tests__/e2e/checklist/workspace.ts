import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { StepOptions, StepResult } from '../../../scripts/runner-step.mjs';
import { shellPlugin } from '../../docker/run-plugin';
import { step } from '../action';

/** A checked-out repository of one test, with the steps that run in it. */
export interface Workspace {
  readonly path: string;
  /** Writes a file. @returns its absolute path. */
  write(path: string, contents: string | Uint8Array): string;
  /** Writes `plugins/<id>.json`: a shell script in the busybox image. */
  shell(
    id: string,
    script: string,
    more?: Readonly<Record<string, unknown>>,
  ): void;
  /** Runs the committed action in this workspace. */
  step(
    inputs: Readonly<Record<string, string>>,
    options?: StepOptions,
  ): Promise<StepResult>;
}

const made: string[] = [];

/** Makes a workspace; `removeWorkspaces` undoes it. */
export function aWorkspace(name = 'workspace'): Workspace {
  const parent = mkdtempSync(join(tmpdir(), 'checklist-'));
  made.push(parent);
  const path = join(parent, name);
  mkdirSync(join(path, 'plugins'), { recursive: true });
  const write: Workspace['write'] = (file, contents) => {
    const target = join(path, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, contents);
    return target;
  };
  return {
    path,
    write,
    shell(id, script, more = {}) {
      const definition = shellPlugin(script, { id, ...more });
      write(`plugins/${id}.json`, JSON.stringify(definition));
    },
    step: (inputs, options = {}) =>
      step(inputs, { workspace: path, ...options }),
  };
}

/** Removes what the tests of a file made. */
export function removeWorkspaces(): void {
  for (const path of made.splice(0)) {
    rmSync(path, { recursive: true, force: true });
  }
}

/** Steps at once: more of them only wait for the two cores of a runner. */
const AT_ONCE = 4;

/**
 * Checks every row, some at once.
 * @throws Error naming every row that does not hold, and why.
 */
export async function inParallel<Row>(
  rows: readonly Row[],
  check: (row: Row, index: number) => Promise<unknown>,
  nameOf: (row: Row) => string = (row) => JSON.stringify(row),
): Promise<void> {
  const left = [...rows.entries()];
  const problems: string[] = [];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [index, row] = next;
      try {
        await check(row, index);
      } catch (error) {
        problems.push(`${nameOf(row)}: ${(error as Error).message}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (problems.length > 0) throw new Error(problems.join('\n\n'));
}
