import { compileMasks } from '../runner/compile-masks';
import { maskable } from '../runner/maskable';
import type { ExportAnswer } from './export-question';

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
    ...notes.map((note) => `The SDK says: ${note}`),
  ];
  if (sentences.length === 0) return undefined;
  const text = `OpenTelemetry: ${sentences.join(' ')} The step is not affected; look at the OTEL_ variables in its \`env\`.`;
  return compileMasks(secrets.flatMap(maskable)).redact(text);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
