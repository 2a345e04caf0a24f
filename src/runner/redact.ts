/** Shorter values are words of every message; hiding them hides nothing. */
const MIN_LENGTH = 3;

/**
 * Replaces the values of secrets in a text by `***`, also as JSON writes them.
 * To be done before the text is cut: half a secret is not recognised.
 */
export function redact(text: string, secrets: readonly string[]): string {
  const forms = new Set<string>();
  for (const secret of secrets) {
    for (const line of [secret, ...secret.split(/\r\n|[\r\n]/)]) {
      if (line.trim().length < MIN_LENGTH) continue;
      forms.add(line);
      forms.add(JSON.stringify(line).slice(1, -1));
    }
  }
  return [...forms]
    .sort((a, b) => b.length - a.length)
    .reduce((shown, form) => shown.replaceAll(form, '***'), text);
}
