/** One line for each thing that happened; for people and programs. */
export type AccessLog = (entry: LogEntry) => void;

/** What a line says; it has no header, no body and no query. */
export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error';
  readonly msg: string;
  readonly method?: string;
  readonly path?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly execution_id?: string;
  readonly plugin?: string;
  readonly outcome?: string | null;
}

/** A longer path is cut. */
const MAX_PATH = 200;

/** What a terminal would act on, or not show. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A log of JSON lines. */
export function jsonLog(write: (line: string) => void): AccessLog {
  return (entry) => {
    const { path } = entry;
    const text = JSON.stringify({
      time: new Date().toISOString(),
      ...entry,
      ...(path !== undefined && { path: path.slice(0, MAX_PATH) }),
    });
    write(`${text.replace(UNSAFE, escape)}\n`);
  };
}

/** By UTF-16 code unit, as JSON has it. */
function escape(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}
