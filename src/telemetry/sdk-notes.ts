import { DiagLogLevel, diag } from '@opentelemetry/api';

/** Far more than is shown: secrets are looked for in it before it is cut. */
const MAX_CHARACTERS = 10_000;
const MAX_NOTES = 3;

/**
 * Keeps what the SDK would print: its warnings, without the values that it adds
 * to them, which are a collector's or the environment's.
 */
export function keepSdkNotes(): readonly string[] {
  const notes: string[] = [];
  const keep = (sentence: string): void => {
    const note = sentence.slice(0, MAX_CHARACTERS);
    if (notes.length < MAX_NOTES && !notes.includes(note)) notes.push(note);
  };
  const drop = (): void => undefined;
  diag.setLogger(
    { error: keep, warn: keep, info: drop, debug: drop, verbose: drop },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  return notes;
}
