/**
 * A model of how actions/runner reads what a step prints and writes, after
 * src/Runner.Common/ActionCommand.cs, src/Runner.Worker/ActionCommandManager.cs
 * and FileCommandManager.cs of https://github.com/actions/runner.
 */

/** A workflow command that the runner would obey. */
export interface WorkflowCommand {
  /** Lower case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Names are compared without regard to case. */
const REGISTERED = new Set([
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
]);

/** `Char.IsWhiteSpace` of .NET: JavaScript's `\s`, U+0085, not U+FEFF. */
const DOTNET_LEADING_SPACE =
  /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/**
 * `StartsWith` of .NET compares by culture, which skips characters without a
 * weight: controls, format characters, variation selectors.
 */
const WEIGHTLESS = /^[\p{Cc}\p{Cf}\u034f\ufe00-\ufe0f]+/u;

/** Lines as .NET's `StreamReader.ReadLine` ends them. */
export function printedLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** The bytes a step printed, as the lines the runner sees. */
export function printedBytes(bytes: Uint8Array): string[] {
  return printedLines(new TextDecoder('utf-8').decode(bytes));
}

/** Every command among some lines. */
export function commandsOf(lines: readonly string[]): WorkflowCommand[] {
  return lines
    .map(commandOf)
    .filter((command): command is WorkflowCommand => command !== undefined);
}

/** The command of one line: V2, and V1 when it is not V2. */
export function commandOf(line: string): WorkflowCommand | undefined {
  return secondForm(line) ?? firstForm(line);
}

/** `::name key=value,…::data` at the start of the trimmed line. */
function secondForm(line: string): WorkflowCommand | undefined {
  let text = line;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(DOTNET_LEADING_SPACE, '').replace(WEIGHTLESS, '');
  }
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  return command(text.slice(2, end), ',', text.slice(end + 2), (escaped) =>
    escaped
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%'),
  );
}

/** `##[name key=value;…]data` anywhere in the line. */
function firstForm(line: string): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  if (start < 0) return undefined;
  const end = line.indexOf(']', start);
  if (end < 0) return undefined;
  return command(line.slice(start + 3, end), ';', line.slice(end + 1), (it) =>
    it
      .replaceAll('%3B', ';')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%5D', ']')
      .replaceAll('%25', '%'),
  );
}

function command(
  info: string,
  separator: string,
  data: string,
  unescape: (text: string) => string,
): WorkflowCommand | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!REGISTERED.has(name)) return undefined;
  const properties: Record<string, string> = {};
  const pairs = space < 0 ? '' : info.slice(space + 1).trim();
  for (const pair of pairs.split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0) {
      properties[pair.slice(0, equals)] = unescape(pair.slice(equals + 1));
    }
  }
  return { name, properties, data: unescape(data) };
}

/**
 * What a file such as GITHUB_OUTPUT or GITHUB_STATE sets, as pairs in order.
 * @throws Error where the runner fails the step.
 */
export function filePairs(text: string): [name: string, value: string][] {
  const pairs: [string, string][] = [];
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals > 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
    } else if (
      heredoc > 0 &&
      (equals < 0 || heredoc < equals) &&
      line.length > heredoc + 2
    ) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) throw new Error(`no delimiter ${delimiter}`);
      const value = lines.slice(at + 1, end).join('\n');
      pairs.push([line.slice(0, heredoc), value]);
      at = end;
    } else {
      throw new Error(`invalid format '${line}'`);
    }
  }
  return pairs;
}
