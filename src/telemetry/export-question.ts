import type { ExecutionRecord } from '../runner/execution-record';
import type { TraceContext } from '../runner/trace-context';
import type { TelemetrySettings } from './telemetry-settings';

/** What the telemetry worker is asked: to send one execution. */
export interface ExportQuestion {
  readonly record: ExecutionRecord;
  /** Undefined: no spans are sent. */
  readonly trace:
    | {
        /** The execution's own place. */
        readonly context: TraceContext;
        readonly parentSpanId: string | undefined;
      }
    | undefined;
  readonly protocols: Pick<TelemetrySettings, 'traces' | 'metrics'>;
  /** When the answer has to be there; milliseconds since 1970. */
  readonly untilMs: number;
}

/** What came of it. */
export interface ExportAnswer {
  /** One per signal that was not sent; the reason is safe to show. */
  readonly failures: readonly {
    readonly signal: 'trace' | 'metrics';
    readonly reason: string;
  }[];
  /** What the SDK had to say, in its own words: to be masked and made inert. */
  readonly notes: readonly string[];
}
