import type { TraceContext } from '../runner/trace-context';

/** Random bits of a trace id, of which all who sample look at the same 56. */
const RANDOM_HEX_DIGITS = 14;

/**
 * Whether a trace is exported, by OTEL_TRACES_SAMPLER
 * (https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/#general-sdk-configuration).
 * It is decided before the plugin runs, which is told; so it is not the SDK's,
 * which is loaded afterwards. What is no sampler is the default, as it is there.
 * @param traceId of the trace that is meant.
 * @param caller undefined when the trace begins here.
 */
export function isSampled(
  env: Readonly<Record<string, string | undefined>>,
  traceId: string,
  caller: TraceContext | undefined,
): boolean {
  const sampler = env['OTEL_TRACES_SAMPLER']?.trim() ?? '';
  switch (sampler) {
    case 'always_on':
      return true;
    case 'always_off':
      return false;
    case 'traceidratio':
      return isWithin(ratioOf(env), traceId);
    case 'parentbased_always_off':
      return caller?.sampled ?? false;
    case 'parentbased_traceidratio':
      return caller?.sampled ?? isWithin(ratioOf(env), traceId);
    default:
      return caller?.sampled ?? true;
  }
}

function ratioOf(env: Readonly<Record<string, string | undefined>>): number {
  const text = env['OTEL_TRACES_SAMPLER_ARG']?.trim();
  const ratio = text ? Number(text) : 1;
  return ratio >= 0 && ratio <= 1 ? ratio : 1;
}

/** https://opentelemetry.io/docs/specs/otel/trace/tracestate-probability-sampling/ */
function isWithin(ratio: number, traceId: string): boolean {
  const random = Number.parseInt(traceId.slice(-RANDOM_HEX_DIGITS), 16);
  return random / 16 ** RANDOM_HEX_DIGITS >= 1 - ratio;
}
