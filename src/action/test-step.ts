import { writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { locatedFaults } from '../definition/located-fault';
import { makeDirectory } from '../definition/make-directory';
import { TaskError } from '../definition/task-error';
import { DockerOrchestrator } from '../orchestrator/docker/docker-orchestrator';
import { createRegistry } from '../registry/registry';
import { junitReport } from '../report/junit-report';
import { errorText, mismatchLines } from '../report/test-texts';
import { hiddenSecrets } from '../runner/hidden-value';
import { hostUserOf } from '../runner/host-user';
import { noneRan } from '../runner/none-ran';
import { runTests } from '../runner/run-tests';
import { selectTestCases } from '../runner/select-test-cases';
import { testConcurrency } from '../runner/test-concurrency';
import {
  countResults,
  pluginTitle,
  type TestCaseResult,
  type TestReport,
} from '../runner/test-result';
import { annotateFaults } from './annotate-faults';
import { openAnnotations } from './annotations';
import type { StepProcess } from './enter-step';
import { inertLine, inertText } from './inert-text';
import { readFailOnError, type StepEnvironment } from './read-input';
import { recordsDirectoryOf } from './records-directory';
import { shownFile } from './shown-file';
import { openStepMasks } from './step-masks';
import { readTestInputs, type TestInputs } from './test-inputs';
import { testSummary } from './test-summary';
import { loadToolkit, type Toolkit } from './toolkit';
import { checkBuildTrigger, checkTrigger } from './trigger';

/** Beside this bundle. */
const SCHEMA_WORKER = '../schema-worker/index.js';
const YAML_WORKER = '../yaml-worker/index.js';

/** The step of `test/action.yml`: runs the tests of plugins. */
export async function testStep(
  step: StepProcess,
  toolkit: () => Promise<Toolkit> = loadToolkit,
): Promise<void> {
  const core = await toolkit();
  try {
    const inputs = readTestInputs(step.env);
    await checkTrigger(step.env, inputs);
    const report = await runAll(step, inputs, core);
    await tell(report, inputs, step, core);
  } catch (error) {
    if (!(error instanceof TaskError)) throw error;
    const message = inertText(error.message);
    if (readFailOnError(step.env)) core.setFailed(message);
    else core.warning(message);
  }
}

async function runAll(
  { env, cancel, hurry, entryFile }: StepProcess,
  inputs: TestInputs,
  core: Toolkit,
): Promise<TestReport> {
  openStepMasks((line) => core.info(line)).add(
    hiddenSecrets(inputs.secrets).flatMap(({ forms }) => forms),
  );
  const beside = (file: string): string => resolve(dirname(entryFile), file);
  const registry = createRegistry({
    directories: inputs.pluginsDirectories,
    policyFile: inputs.policyFile,
    yamlWorkerFile: beside(YAML_WORKER),
  });
  const selection = await selectTestCases(registry, inputs);
  const builds = selection.cases.flatMap(({ definition: { build } }) =>
    build === undefined ? [] : [build.context, dirname(build.dockerfile)],
  );
  await checkBuildTrigger(env, inputs, builds);
  const machine = { cpus: availableParallelism(), memoryBytes: totalmem() };
  const orchestrator = new DockerOrchestrator(env);
  try {
    return await runTests(
      selection,
      {
        registry,
        orchestrator,
        recordsDirectory: recordsDirectoryOf(env),
        schemaWorkerFile: beside(SCHEMA_WORKER),
        hostUser: hostUserOf(env),
        cancel,
        hurry,
      },
      {
        concurrency:
          inputs.concurrency ?? testConcurrency(selection.cases, machine),
        bail: false,
        task: {
          plugin: '',
          input: undefined,
          env: {},
          secrets: inputs.secrets,
          timeoutMs: undefined,
          nanoCpus: undefined,
          memoryBytes: undefined,
          pull: inputs.pull,
          workspace: env['GITHUB_WORKSPACE'] || undefined,
        },
      },
      {
        progress: (_, line) => core.info(inertLine(line)),
        started: () => undefined,
        ended: (result) => core.info(inertText(resultLine(result))),
      },
    );
  } finally {
    orchestrator.close();
  }
}

const MARKS = { passed: '✓', failed: '✗', skipped: '-' } as const;

function resultLine({ testCase, status, skipped }: TestCaseResult): string {
  const { definition, test } = testCase;
  const why = skipped === undefined ? '' : ` (${skipped})`;
  const line = `${MARKS[status]} ${pluginTitle(definition)}: ${test.name}${why}`;
  return line.replace(/[\r\n]+/g, ' ');
}

async function tell(
  report: TestReport,
  inputs: TestInputs,
  { env, cancel }: StepProcess,
  core: Toolkit,
): Promise<void> {
  const none = noneRan(report, inputs);
  const { passed, failed } = countResults(report);
  core.setOutput('passed', passed);
  core.setOutput('failed', failed);
  core.setOutput('junit-file', writeJunit(report, env));
  annotateFaults(report.errors.flatMap(locatedFaults), env, core);
  annotateFailures(report, env, core);
  for (const plugin of report.untested) {
    core.info(`- ${pluginTitle(plugin)} has no tests.`);
  }
  if (inputs.summary && env['GITHUB_STEP_SUMMARY']) {
    await core.summary.addRaw(testSummary(report, none)).write();
  }
  const problem = problemOf(report) ?? none?.why;
  if (problem === undefined) return;
  const isFault = (none?.isFault ?? true) || cancel.aborted;
  if (isFault && inputs.failOnError) core.setFailed(problem);
  else core.warning(problem);
}

/** @returns undefined when no case failed and every definition can be used. */
function problemOf(report: TestReport): string | undefined {
  const { failed } = countResults(report);
  const invalid = report.errors.length;
  const parts = [
    ...(failed > 0 ? [`${failed} of the tests failed`] : []),
    ...(invalid > 0 ? [`${invalid} of the definitions cannot be used`] : []),
  ];
  return parts.length === 0 ? undefined : `${parts.join(', and ')}.`;
}

/** @returns the path of the file. */
function writeJunit(report: TestReport, env: StepEnvironment): string {
  const directory = recordsDirectoryOf(env);
  makeDirectory(directory, 0o700);
  const file = join(directory, `junit-${process.pid}.xml`);
  writeFileSync(file, junitReport(report), { mode: 0o600 });
  return file;
}

function annotateFailures(
  { results }: TestReport,
  env: StepEnvironment,
  core: Toolkit,
): void {
  const annotations = openAnnotations();
  for (const result of results) {
    if (result.status !== 'failed') continue;
    const { definition, test } = result.testCase;
    const message = [...mismatchLines(result), errorText(result) ?? '']
      .filter((line) => line !== '')
      .join('\n');
    const isShown = annotations.add(
      {
        level: 'error',
        message,
        file: shownFile(env, definition.file),
        line: undefined,
        endLine: undefined,
        column: undefined,
        rule: undefined,
        title: `${pluginTitle(definition)}: ${test.name}`,
      },
      core,
    );
    // The runner shows no more of them; the log has what the plugin said.
    const lines = [...(isShown ? [] : [message]), result.log];
    lines
      .filter((text) => text !== '')
      .flatMap((text) => text.split(/\r\n|[\r\n]/))
      .forEach((line) => core.info(inertLine(line)));
  }
}
