import { quote } from '../definition/quote';
import { compileMasks } from '../runner/compile-masks';
import { maskable } from '../runner/maskable';
import type { ExportAnswer } from './export-question';

/** How much of a note is shown, in characters. */
const MAX_NOTE = 200;

/**
 * The one warning about everything that went wrong with traces and metrics.
 * @param faults of the settings, a sentence each.
 * @param secrets that nothing here may show.
 * @returns undefined when nothing went wrong.
 */
export function telemetryWarning(
  faults: readonly string[],
  { failures, notes }: ExportAnswer,
  secrets: readonly string[],
): string | undefined {
  const masks = compileMasks(secrets.flatMap((secret) => maskable(secret)));
  const reasons = new Map<string, string[]>();
  for (const { signal, reason } of failures) {
    reasons.set(reason, [...(reasons.get(reason) ?? []), `the ${signal}`]);
  }
  const sentences = [
    ...faults,
    ...[...reasons].map(
      ([reason, signals]) =>
        `${capitalized(signals.join(' and '))} of this execution could not be sent: ${reason}.`,
    ),
    ...notes.map(
      (note) => `The SDK says ${quote(masks.redact(note), MAX_NOTE)}.`,
    ),
  ];
  if (sentences.length === 0) return undefined;
  return masks.redact(
    `OpenTelemetry: ${sentences.join(' ')} The step is not affected; look at the OTEL_ variables in its \`env\`.`,
  );
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
