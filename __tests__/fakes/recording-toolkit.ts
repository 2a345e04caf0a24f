import type { Toolkit } from '../../src/action/toolkit';

interface Properties {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
}

/** The part of `@actions/core` that is used, remembering instead of acting. */
export class RecordingToolkit {
  /** `[name, text, properties?]` of every annotation, mask and failure. */
  readonly calls: [name: string, text: string, properties?: Properties][] = [];
  readonly outputs: Record<string, string> = {};
  /** What was added to the summary and written. */
  writtenSummary: string | undefined;
  #addedSummary = '';
  readonly #print: (line: string) => void;
  readonly #summaryError: Error | undefined;

  /** @param print gets each workflow command as `@actions/core` prints it. */
  constructor(
    print: (line: string) => void = () => undefined,
    summaryError?: Error,
  ) {
    this.#print = print;
    this.#summaryError = summaryError;
  }

  /** Itself, where the whole of `@actions/core` is asked for. */
  get core(): Toolkit {
    const annotate =
      (name: string) =>
      (message: string | Error, properties: Properties = {}): void =>
        this.#command(name, String(message), properties);
    const summary = {
      addRaw: (text: string) => {
        this.#addedSummary += text;
        return summary;
      },
      write: () => {
        if (this.#summaryError) return Promise.reject(this.#summaryError);
        this.writtenSummary = (this.writtenSummary ?? '') + this.#addedSummary;
        this.#addedSummary = '';
        return Promise.resolve(summary);
      },
    };
    return {
      debug: annotate('debug'),
      info: (text: string) => {
        this.calls.push(['info', text]);
        this.#print(text);
      },
      notice: annotate('notice'),
      warning: annotate('warning'),
      error: annotate('error'),
      setFailed: (message: string | Error) => {
        this.calls.push(['setFailed', String(message)]);
        this.#printCommand('error', String(message), {});
      },
      setSecret: (secret: string) => this.#command('add-mask', secret, {}),
      setOutput: (name: string, value: unknown) => {
        this.outputs[name] = String(value);
      },
      summary,
    } as unknown as Toolkit;
  }

  /** The texts of one kind of call. */
  texts(name: string): string[] {
    return this.calls
      .filter((call) => call[0] === name)
      .map(([, text]) => text);
  }

  #command(name: string, text: string, properties: Properties): void {
    const given = Object.keys(properties).length > 0;
    this.calls.push(given ? [name, text, properties] : [name, text]);
    this.#printCommand(name, text, properties);
  }

  /** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
  #printCommand(name: string, text: string, properties: Properties): void {
    const pairs = Object.entries(commandProperties(properties))
      .map(([key, value]) => `${key}=${escapeProperty(value)}`)
      .join(',');
    this.#print(
      `::${name}${pairs === '' ? '' : ` ${pairs}`}::${escapeData(text)}`,
    );
  }
}

/**
 * Properties as a command names them
 * (https://github.com/actions/toolkit/blob/main/packages/core/src/utils.ts).
 */
export function commandProperties(
  properties: Properties = {},
): Record<string, string> {
  const { title, file, startLine, endLine, startColumn } = properties;
  const named = { title, file, line: startLine, endLine, col: startColumn };
  return Object.fromEntries(
    Object.entries(named).flatMap(([key, value]) =>
      value ? [[key, String(value)]] : [],
    ),
  );
}

function escapeData(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
