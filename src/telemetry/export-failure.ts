/** What failed errors of the exporters have in common. */
interface ExportError {
  /** The status of a collector's answer, or the system's word. */
  readonly code?: unknown;
  readonly message?: unknown;
}

/** The SDK's message when no answer came. */
export const TIMED_OUT = 'Request timed out';

/** Words of Node.js and of TLS: they hold nothing of anybody's. */
const ERROR_WORD = /^[A-Z][A-Z0-9_]{1,59}$/;

/**
 * Why an export failed, in a few words of ours: nothing of what a collector
 * answered, and no address, is in them.
 */
export function exportFailure(error: unknown): string {
  const { code, message } = (error ?? {}) as ExportError;
  if (typeof code === 'number' && code >= 300 && code < 400) {
    return `the collector answered with a redirection (HTTP ${code}), which is not followed`;
  }
  if (typeof code === 'number') {
    return `the collector answered with HTTP ${code}`;
  }
  if (typeof code === 'string' && ERROR_WORD.test(code)) {
    return code === 'ECONNREFUSED'
      ? 'nothing listens there (ECONNREFUSED)'
      : `the connection failed (${code})`;
  }
  switch (message) {
    case TIMED_OUT:
      return 'the collector did not answer in time';
    case 'Export failed with retryable status':
      return 'the collector said that it is busy or not ready';
    default:
      return 'the exporter gave no reason that can be shown';
  }
}
