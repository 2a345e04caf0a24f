import type { PluginDefinition } from '../definition/definition';
import type { Container, ContainerExit } from '../orchestrator/container';
import type { CapturedStreams } from './captured-streams';
import type { EndCauses } from './end-cause';
import type { FindingCollector } from './finding-collector';
import { followFindings } from './log-findings';
import { once } from './once';
import type { Reporter } from './reporter';
import type { RunningRecord } from './running-record';
import { openUsageLog } from './usage-log';
import { waitOrStop } from './wait-or-stop';

/** What a container that runs is given, and who is told of it. */
export interface ContainerRun {
  readonly definition: PluginDefinition;
  readonly causes: EndCauses;
  readonly record: Pick<RunningRecord, 'directory' | 'enter' | 'elapsedMs'>;
  readonly stdin: Uint8Array;
  /** Where its stdout and stderr go. */
  readonly streams: CapturedStreams;
  /** Gets what can be shown of stderr. */
  readonly reporter: Pick<Reporter, 'stderr'>;
  /** Gets what its log says that it has found. */
  readonly logFindings: Pick<FindingCollector, 'add'>;
  /** Called once the engine has been told to start. */
  readonly whileStarting: () => void;
  /**
   * Called when the plugin has started: watches what else it leaves.
   * @returns what ends the watch.
   */
  readonly watch: () => (() => void) | undefined;
  /** Called, and waited for, when nobody knows how it has ended. */
  readonly onLost: (error: unknown) => Promise<void>;
}

/**
 * Starts a container and waits for its end; a cause stops it.
 * @throws EngineError what the engine says, EndedError when a cause came before
 * the engine had said that it has started.
 */
export async function runContainer(
  container: Container,
  run: ContainerRun,
): Promise<ContainerExit> {
  const { definition, causes, record, streams } = run;
  const findings = followFindings(run.logFindings);
  const show = (log: Uint8Array): void => {
    if (log.length === 0) return;
    findings.push(log);
    run.reporter.stderr(log);
  };
  record.enter('start');
  const runs = once(() => record.enter('run'));
  const usage = openUsageLog(record.directory, () => record.elapsedMs());
  let endWatch: (() => void) | undefined;
  try {
    await causes.orEnd(
      container.start({
        stdin: run.stdin,
        onStdout: (bytes) => streams.takeOutput(bytes),
        onStderr: (bytes) => show(streams.takeLog(bytes)),
        onUsage: (sample) => usage.push(sample),
        // A plugin can be over before the engine says that it has started.
        onEnding: () => {
          runs();
          record.enter('drain');
        },
        whileStarting: run.whileStarting,
      }),
    );
    runs();
    endWatch = run.watch();
    return await waitOrStop(container, definition, causes);
  } catch (error) {
    // Before the streams end: until it is killed it can go on printing.
    await run.onLost(error);
    throw error;
  } finally {
    endWatch?.();
    usage.close();
    show(streams.endLog());
    findings.end();
  }
}
