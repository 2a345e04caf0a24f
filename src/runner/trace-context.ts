import { randomBytes } from 'node:crypto';
import { readBaggage } from './baggage';

/**
 * A place in a trace, as the W3C has it (https://www.w3.org/TR/trace-context/).
 * Ids are lower-case hex digits: 32 of a trace, 16 of a span; none is zero.
 */
export interface TraceContext {
  readonly traceId: string;
  readonly spanId: string;
  /** Whether whoever began the trace has it recorded. */
  readonly sampled: boolean;
  /** What vendors add, to be passed on as it is; undefined for nothing. */
  readonly traceState: string | undefined;
  /** What the caller hands on, to be passed on as it is. */
  readonly baggage?: string | undefined;
}

/** `version-traceid-spanid-flags`; a version after 00 may add more. */
const TRACEPARENT =
  /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const SAMPLED = 0x01;

/** A longer one is not passed on; the least that everybody has to is 512. */
const MAX_TRACESTATE = 512;
const MAX_TRACESTATE_MEMBERS = 32;
/** https://www.w3.org/TR/trace-context/#list */
const TRACESTATE_MEMBER =
  /^(?:[a-z][a-z0-9_\-*/]{0,255}|[a-z0-9][a-z0-9_\-*/]{0,240}@[a-z][a-z0-9_\-*/]{0,13})=[\x20-\x2b\x2d-\x3c\x3e-\x7e]{0,255}[\x21-\x2b\x2d-\x3c\x3e-\x7e]$/;

/**
 * The caller's place in a trace, from the variables that carry it
 * (https://opentelemetry.io/docs/specs/otel/context/env-carriers/).
 * @returns undefined when there is none, or none that is valid.
 */
export function readTraceContext(
  env: Readonly<Record<string, string | undefined>>,
): TraceContext | undefined {
  const match = TRACEPARENT.exec(env['TRACEPARENT']?.trim() ?? '');
  if (match === null) return undefined;
  const [, version, traceId = '', spanId = '', flags = '', more] = match;
  if (version === '00' && more !== undefined) return undefined;
  return {
    traceId,
    spanId,
    sampled: (Number.parseInt(flags, 16) & SAMPLED) === SAMPLED,
    traceState: readTraceState(env['TRACESTATE']),
    baggage: readBaggage(env),
  };
}

/** The variables that carry a context to a program. */
export function traceVariables({
  traceId,
  spanId,
  sampled,
  traceState,
  baggage,
}: TraceContext): Record<string, string> {
  return {
    TRACEPARENT: `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`,
    ...(traceState !== undefined && { TRACESTATE: traceState }),
    ...(baggage !== undefined && { BAGGAGE: baggage }),
  };
}

/** @returns 32 random hex digits, not all of them zero. */
export function newTraceId(): string {
  return randomId(16);
}

/** @returns 16 random hex digits, not all of them zero. */
export function newSpanId(): string {
  return randomId(8);
}

function randomId(bytes: number): string {
  const id = randomBytes(bytes).toString('hex');
  return /^0+$/.test(id) ? randomId(bytes) : id;
}

/** What breaks the rules goes as a whole, and the trace without it. */
function readTraceState(text: string | undefined): string | undefined {
  if (text === undefined || text.length > MAX_TRACESTATE) return undefined;
  const members = text
    .split(',')
    .map((member) => member.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((member) => member !== '');
  const isValid =
    members.length > 0 &&
    members.length <= MAX_TRACESTATE_MEMBERS &&
    members.every((member) => TRACESTATE_MEMBER.test(member));
  return isValid ? members.join(',') : undefined;
}
