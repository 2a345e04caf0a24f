import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EngineError } from '../../../src/definition/task-error';
import { captureStreams } from '../../../src/runner/captured-streams';
import { watchEndCauses, type EndCauses } from '../../../src/runner/end-cause';
import { FindingCollector } from '../../../src/runner/finding-collector';
import {
  runContainer,
  type ContainerRun,
} from '../../../src/runner/run-container';
import { openSecrecy } from '../../../src/runner/secrecy';
import {
  FakeOrchestrator,
  type ContainerScript,
} from '../../fakes/fake-orchestrator';
import { RecordingReporter } from '../../fakes/recording-reporter';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { aDefinition, aSpec } from '../../fakes/values';

const LOST = new EngineError('engine_unavailable', 'it broke off');
const LOG = 'a log\n';

/** Runs what a script says, and remembers who was told what, in order. */
async function run(
  script: ContainerScript,
  setting: (causes: EndCauses) => Partial<ContainerRun> = () => ({}),
): Promise<{
  readonly ended: PromiseSettledResult<unknown>;
  readonly told: string[];
  readonly log: string;
  readonly stdout: string;
  readonly hasUsage: boolean;
  readonly findings: FindingCollector;
  readonly inputs: readonly string[];
}> {
  const directory = aTemporaryDirectory();
  const told: string[] = [];
  const definition = aDefinition();
  const causes = watchEndCauses('greet', new AbortController().signal);
  const redactor = openSecrecy(() => undefined).openRedactor();
  const streams = captureStreams(directory.path, definition, causes, redactor);
  const reporter = new RecordingReporter();
  const findings = FindingCollector.forLater();
  const orchestrator = new FakeOrchestrator(script);
  const container = await orchestrator.createContainer(
    aSpec(),
    () => undefined,
  );
  const [ended] = await Promise.allSettled([
    runContainer(container, {
      definition,
      causes,
      record: {
        directory: directory.path,
        enter: (state) => void told.push(state),
        elapsedMs: () => 7,
      },
      reporter,
      stdin: Buffer.from('{"a":1}'),
      streams,
      logFindings: findings,
      whileStarting: () => void told.push('while starting'),
      watch: () => {
        told.push('watch');
        return () => void told.push('end of the watch');
      },
      onLost: () => {
        told.push('lost');
        return Promise.resolve();
      },
      ...setting(causes),
    }),
  ]);
  streams.close();
  causes.close();
  const result = {
    ended,
    told,
    log: reporter.log,
    stdout: readFileSync(streams.stdoutFile, 'utf8'),
    hasUsage: existsSync(join(directory.path, 'usage.ndjson')),
    findings,
    inputs: orchestrator.inputs,
  };
  directory.remove();
  return result;
}

test('a plugin reads its input, and what it prints is taken', async () => {
  const { ended, told, ...rest } = await run({
    stdout: ['{', '}'],
    stderr: [LOG, 'no line end'],
    exitCode: 3,
    usage: [{ memoryBytes: 1 } as never],
  });
  expect(ended).toMatchObject({ status: 'fulfilled', value: { exitCode: 3 } });
  expect(rest).toMatchObject({
    inputs: ['{"a":1}'],
    stdout: '{}',
    log: `${LOG}no line end`,
    hasUsage: true,
  });
  expect(told).toEqual([
    'start',
    'while starting',
    'run',
    'watch',
    'drain',
    'end of the watch',
  ]);
});

test('what its log has found is collected, a last line without an end too', async () => {
  const finding = '{"level":"error","message":"x"}';
  const { findings } = await run({ stderr: [`${finding}\n`, finding] });
  expect(findings.counts).toEqual({ error: 2, warning: 0, notice: 0 });
});

test('what the engine loses is told while the streams are open', async () => {
  const { ended, told, log } = await run({ waitError: LOST, stderr: [LOG] });
  expect(ended).toMatchObject({ status: 'rejected', reason: LOST });
  expect(told.slice(-2)).toEqual(['lost', 'end of the watch']);
  expect(log).toBe(LOG);
});

test('one that does not start is watched by nobody', async () => {
  const startError = new EngineError('start_failed', 'no such command');
  const { ended, told } = await run({ startError });
  expect(ended).toMatchObject({ status: 'rejected', reason: startError });
  expect(told).toEqual(['start', 'while starting', 'lost']);
});

test('a cause stops it', async () => {
  const { ended } = await run({ untilStopped: true }, (causes) => ({
    watch: () => {
      causes.add({ outcome: 'timed_out', message: 'It was slow.' });
      return undefined;
    },
  }));
  expect(ended).toMatchObject({ status: 'fulfilled', value: { exitCode: 0 } });
});
