import { availableParallelism, totalmem } from 'node:os';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { makeDirectory } from '../definition/make-directory';
import { quote } from '../definition/quote';
import { sentence } from '../definition/sentence';
import { DockerOrchestrator } from '../orchestrator/docker/docker-orchestrator';
import type { PullPolicy } from '../orchestrator/image-request';
import { junitReport } from '../report/junit-report';
import { tapReport } from '../report/tap-report';
import { testReportJson } from '../report/test-report-json';
import { noneRan } from '../runner/none-ran';
import { runTests } from '../runner/run-tests';
import {
  selectTestCases,
  type TestSelection,
} from '../runner/select-test-cases';
import { testConcurrency } from '../runner/test-concurrency';
import {
  countResults,
  pluginTitle,
  type TestReport,
} from '../runner/test-result';
import type { CliDoor } from './cli-door';
import { EXIT_CODES } from './exit-code';
import { hostUserOf } from '../runner/host-user';
import { inertJson } from './inert-json';
import { inertText } from './inert-text';
import { openRegistry } from './open-registry';
import type { RecordsOptions, RegistryOptions, ResultOptions } from './options';
import { paintFor } from './paint';
import { readSecrets } from './read-secrets';
import { showTestReport } from './show-test-report';
import { openTestProgress } from './test-progress';
import { usableRecordsDirectory } from './usable-records-directory';
import { UsageError } from './usage-error';
import { workerFilesOf } from './worker-files';
import { writeResult } from './write-result';

/** The options of `test`. */
export interface TestPluginsOptions
  extends RegistryOptions, RecordsOptions, ResultOptions {
  readonly filter?: string;
  readonly concurrency?: number;
  readonly bail?: boolean;
  readonly secret?: readonly string[];
  readonly failOnSkipped?: boolean;
  readonly workspace?: string;
  readonly pull?: PullPolicy;
  readonly junit?: string;
  readonly tap?: boolean;
  readonly quiet?: boolean;
}

/** What stands for stdout instead of a file. */
const STDOUT = '-';

/** A case failed, or none was run that should have been. */
const FAILED_EXIT_CODE = 1;

/**
 * Runs the cases of plugins. The report is on stdout: what failed and how many
 * passed, or TAP, or JSON.
 * @param plugins references; none stands for every plugin.
 * @returns 0 when every case that ran passed, 1 when one failed or none ran that
 * should have ({@link noneRan}), or the exit code of `definition_invalid` or `cancelled`.
 * @throws UsageError or UserError when the options cannot be used.
 */
export async function testPlugins(
  plugins: readonly string[],
  options: TestPluginsOptions,
  door: CliDoor,
): Promise<number> {
  const say = (text: string): void =>
    void door.stderr.write(`${inertText(text)}\n`);
  const junit = junitFile(options, door);
  const secrets = readSecrets(options.secret, door);
  const registry = openRegistry(door, options, ({ message }) =>
    say(`An invalid definition was ignored. ${message}`),
  );
  const { filter } = options;
  const selection = await selectTestCases(registry, {
    plugins,
    ...(filter !== undefined && { filter }),
  });
  checkSecrets(secrets, selection, plugins.length === 0);
  if (junit) await checkReport(junit);
  const recordsDirectory = usableRecordsDirectory(door, options.recordsDir);
  for (const { message } of selection.errors) say(message);
  for (const plugin of selection.untested) {
    say(`${pluginTitle(plugin)} has no tests.`);
  }
  const memoryBytes = process.constrainedMemory() || totalmem();
  const machine = {
    cpus: availableParallelism(),
    memoryBytes: Math.min(memoryBytes, totalmem()),
  };
  const progress = await openTestProgress(
    door,
    selection.cases.length,
    options.quiet,
  );
  const orchestrator = new DockerOrchestrator(door.env);
  try {
    const report = await runTests(
      selection,
      {
        registry,
        orchestrator,
        recordsDirectory,
        schemaWorkerFile: workerFilesOf(door).schema,
        hostUser: hostUserOf(door.env),
        cancel: door.cancel,
        hurry: door.hurry,
      },
      {
        concurrency:
          options.concurrency ?? testConcurrency(selection.cases, machine),
        bail: options.bail ?? false,
        task: {
          plugin: '',
          input: undefined,
          env: {},
          secrets,
          timeoutMs: undefined,
          nanoCpus: undefined,
          memoryBytes: undefined,
          pull: options.pull ?? 'missing',
          workspace: resolve(door.cwd, options.workspace ?? '.'),
        },
      },
      progress,
    );
    progress.end();
    await writeResult(shown(report, options, door), door);
    if (junit) await writeReport(junit, junitReport(report));
    if (door.cancel.aborted) return EXIT_CODES.cancelled;
    const none = noneRan(report, { plugins, filter });
    if (none !== undefined) say(none.why);
    return exitCodeOf(report, options, none?.isFault ?? false);
  } finally {
    progress.end();
    orchestrator.close();
  }
}

/** A misspelled name would skip cases and nobody would know why. */
function checkSecrets(
  secrets: Readonly<Record<string, string>>,
  { cases, untested, errors }: TestSelection,
  isAll: boolean,
): void {
  // A definition that cannot be read may declare it.
  if (isAll && errors.length > 0) return;
  const declared = new Set(
    [...cases.map((it) => it.definition), ...untested].flatMap(
      (definition) => definition.secrets,
    ),
  );
  const unknown = Object.keys(secrets).find((name) => !declared.has(name));
  if (unknown === undefined) return;
  throw new UsageError(
    `--secret is not usable: ${quote(unknown)} is declared by no plugin that is tested.`,
  );
}

function shown(
  report: TestReport,
  { json, tap, junit }: TestPluginsOptions,
  door: CliDoor,
): string {
  if (junit === STDOUT) return junitReport(report);
  if (json) return inertJson(testReportJson(report));
  if (tap) return tapReport(report);
  return showTestReport(report, paintFor(door.stdout, door));
}

/**
 * An absolute path; undefined without one, and for stdout.
 * @throws UsageError when stdout has another report already
 */
function junitFile(
  { junit, json, tap }: TestPluginsOptions,
  { cwd }: Pick<CliDoor, 'cwd'>,
): string | undefined {
  if (junit !== STDOUT) return junit && resolve(cwd, junit);
  if (!json && !tap) return undefined;
  throw new UsageError(
    `--junit is not usable: stdout has the report of ${json ? '--json' : '--tap'} already: name a file.`,
  );
}

/**
 * Before anything runs: its cases can take an hour. A report that is there stays.
 * @throws UsageError when there cannot be such a file.
 */
async function checkReport(file: string): Promise<void> {
  const isNew = !existsSync(file);
  await writeReport(file, '', 'a');
  if (isNew) await rm(file, { force: true });
}

/** @throws UsageError when there cannot be such a file. */
async function writeReport(
  file: string,
  text: string,
  flag = 'w',
): Promise<void> {
  try {
    makeDirectory(dirname(file));
    await writeFile(file, text, { flag });
  } catch (error) {
    throw new UsageError(
      `--junit is not usable: ${sentence((error as Error).message)}`,
    );
  }
}

function exitCodeOf(
  report: TestReport,
  { failOnSkipped }: TestPluginsOptions,
  isNoneRan: boolean,
): number {
  if (report.errors.length > 0) return EXIT_CODES.definition_invalid;
  const { failed, skipped } = countResults(report);
  const isRefused = failed > 0 || (failOnSkipped && skipped > 0);
  return isRefused || isNoneRan ? FAILED_EXIT_CODE : 0;
}
