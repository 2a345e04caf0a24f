import type { Finding } from './finding';
import type { LogRemark } from './log-line';

/**
 * A finding, or a remark, of which every text has been redacted: the escapes of
 * a JSON line can hide what is to stay hidden until they are read.
 */
export function redactFinding<T extends Finding | LogRemark>(
  entry: T,
  redact: (text: string) => string,
): T {
  const text = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : redact(value);
  return {
    ...entry,
    message: redact(entry.message),
    file: text(entry.file),
    rule: text(entry.rule),
    title: text(entry.title),
  };
}
