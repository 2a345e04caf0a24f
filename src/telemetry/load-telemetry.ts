import type { Telemetry } from './telemetry';

/** Without any of them there is nothing to pass on and nowhere to send to. */
const SWITCHES = [
  'TRACEPARENT',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
  'OTEL_EXPORTER_OTLP_METRICS_ENDPOINT',
];

/**
 * What a door does about traces and metrics; most runs load nothing for it.
 * @param workerFile absolute path of the bundle of `telemetry-worker.ts`.
 * @returns undefined when the environment asks for nothing.
 */
export async function loadTelemetry(
  env: Readonly<Record<string, string | undefined>>,
  workerFile: string,
): Promise<Telemetry | undefined> {
  if (!SWITCHES.some((name) => env[name])) return undefined;
  const { openTelemetry } = await import('./telemetry');
  return openTelemetry(env, workerFile);
}
