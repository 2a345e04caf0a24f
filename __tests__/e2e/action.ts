import { resolve } from 'node:path';
import {
  runStep,
  type StepOptions,
  type StepResult,
} from '../../scripts/runner-step.mjs';
import { leftovers } from '../docker/run-plugin';
import { forgedCommands } from './forged-commands';

/** The repository: the workspace of most steps. */
export const REPOSITORY = resolve(import.meta.dirname, '../..');

/** Where the definitions that only tests need are. */
export const TEST_PLUGINS = '__tests__/e2e/plugins';

const made: StepResult[] = [];

/** Runs the committed action as a runner does, in this repository. */
export async function step(
  inputs: Readonly<Record<string, string>>,
  options: StepOptions = {},
  ownSentences: readonly RegExp[] = [],
): Promise<StepResult> {
  const result = await runStep({
    node: needed('TEST_NODE24'),
    workspace: REPOSITORY,
    inputs,
    ...options,
  });
  made.push(result);
  // Whatever a plugin printed, the runner obeys nobody but us.
  expect(forgedCommands(result, ownSentences)).toEqual([]);
  return result;
}

/** Removes what the steps of a test left in temporary directories. */
export async function cleanUpSteps(): Promise<void> {
  await Promise.all(made.splice(0).map((result) => result.cleanUp()));
}

/** Registers the checks that every e2e test ends with. */
export function leavesNothingBehind(): void {
  let before: ReturnType<typeof leftovers>;
  beforeEach(() => {
    before = leftovers();
  });
  afterEach(async () => {
    await cleanUpSteps();
    expect(leftovers()).toEqual(before);
  });
}

/** A variable that scripts/test.mjs sets. */
export function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: use npm run test:e2e`);
  return value;
}
