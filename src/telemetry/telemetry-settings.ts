import { quote } from '../definition/quote';

/** What is sent, and how, by the variables of OpenTelemetry. */
export interface TelemetrySettings {
  /** Undefined: no trace is exported. */
  readonly traces: OtlpProtocol | undefined;
  /** Undefined: no metrics are exported. */
  readonly metrics: OtlpProtocol | undefined;
  /** Milliseconds that the whole export may take. */
  readonly timeoutMs: number;
  /** What is set and cannot be followed: a sentence each, without any value that could be a secret. */
  readonly faults: readonly string[];
}

const PROTOCOLS = ['http/protobuf', 'http/json'] as const;

/** How a collector is spoken to. */
export type OtlpProtocol = (typeof PROTOCOLS)[number];

/** Nobody waits longer for figures that are a courtesy. */
export const MAX_TIMEOUT_MS = 5_000;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads what decides whether anything is exported, as the specifications say
 * (https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/
 * and https://opentelemetry.io/docs/specs/otel/protocol/exporter/). The rest of
 * the variables is the SDK's.
 */
export function readTelemetrySettings(env: Environment): TelemetrySettings {
  const faults = new Set<string>();
  const isOn = read(env, 'OTEL_SDK_DISABLED')?.toLowerCase() !== 'true';
  return {
    traces: isOn ? signalProtocol(env, 'TRACES', faults) : undefined,
    metrics: isOn ? signalProtocol(env, 'METRICS', faults) : undefined,
    timeoutMs: timeoutMs(env),
    faults: [...faults],
  };
}

/** Empty is unset, as the specification wants it. */
function read(env: Environment, name: string): string | undefined {
  return env[name]?.trim() || undefined;
}

function signalProtocol(
  env: Environment,
  signal: 'TRACES' | 'METRICS',
  faults: Set<string>,
): OtlpProtocol | undefined {
  const endpoint = firstSet(env, [
    `OTEL_EXPORTER_OTLP_${signal}_ENDPOINT`,
    'OTEL_EXPORTER_OTLP_ENDPOINT',
  ]);
  if (endpoint === undefined) return undefined;
  if (!exportsByOtlp(env, `OTEL_${signal}_EXPORTER`, faults)) return undefined;
  if (!isHttpUrl(endpoint.value)) {
    faults.add(
      `\`${endpoint.name}\` is not an http or https URL: write one like "http://collector:4318".`,
    );
    return undefined;
  }
  const protocol = firstSet(env, [
    `OTEL_EXPORTER_OTLP_${signal}_PROTOCOL`,
    'OTEL_EXPORTER_OTLP_PROTOCOL',
  ]);
  if (protocol === undefined) return PROTOCOLS[0];
  const known = PROTOCOLS.find((each) => each === protocol.value);
  if (known === undefined) {
    faults.add(
      `\`${protocol.name}\` is ${quote(protocol.value)}: the protocols here are ${PROTOCOLS.join(' and ')}, usually on port 4318.`,
    );
  }
  return known;
}

function exportsByOtlp(
  env: Environment,
  name: string,
  faults: Set<string>,
): boolean {
  const text = read(env, name);
  const exporters = (text ?? 'otlp').split(',').map((each) => each.trim());
  if (exporters.includes('none')) return false;
  if (exporters.includes('otlp')) return true;
  faults.add(
    `\`${name}\` is ${quote(text ?? '')}: it can be otlp or none here.`,
  );
  return false;
}

function timeoutMs(env: Environment): number {
  const given = Number(read(env, 'OTEL_EXPORTER_OTLP_TIMEOUT'));
  return Number.isFinite(given) && given > 0
    ? Math.min(given, MAX_TIMEOUT_MS)
    : MAX_TIMEOUT_MS;
}

function firstSet(
  env: Environment,
  names: readonly string[],
): { readonly name: string; readonly value: string } | undefined {
  for (const name of names) {
    const value = read(env, name);
    if (value !== undefined) return { name, value };
  }
  return undefined;
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
