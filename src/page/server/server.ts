import { filterQuery, type ExecutionFilters } from '../route';
import type { RecordedFinding } from '../../runner/finding';
import type { RecordedArtifact } from '../../runner/read-artifacts';
import type { UsageCurve } from '../../runner/usage-curve';
import type { Plugin, PluginDetails } from './plugin';
import { parseProblem } from './problem';
import { ServerFault } from './server-fault';
import type { ShownOutput } from './shown-output';
import type { ShownRecord } from './shown-record';

/** An answer that takes longer than this does not come. */
const DEADLINE_MS = 30_000;
/** More of an output is for downloading. */
const MAX_SHOWN_OUTPUT_BYTES = 512 * 1024;

/** Enough for the width of a page. */
const MAX_POINTS = 120;

/** A page of executions, the newest first. */
export interface ExecutionPage {
  readonly executions: readonly ShownRecord[];
  /** What asks for the next page; undefined on the last one. */
  readonly next: string | undefined;
}

/** The plugins that can be run. */
export async function getPlugins(): Promise<readonly Plugin[]> {
  const { plugins } = await getJson<{ plugins: Plugin[] }>('plugins');
  return plugins;
}

/** @param reference `id` or `id@version` */
export async function getPlugin(reference: string): Promise<PluginDetails> {
  return getJson(`plugins/${encodeURIComponent(reference)}`);
}

/**
 * Starts a plugin. What is over within a second is waited for, so that an input
 * that does not fit is refused here.
 * @param input JSON text.
 * @returns the id of the execution, however it ends.
 * @throws ServerFault when there is none, or its input does not fit.
 */
export async function startTask(
  reference: string,
  input: string,
): Promise<string> {
  try {
    const answer = await ask(`tasks/${encodeURIComponent(reference)}/execute`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        prefer: 'respond-async, wait=1',
      },
      body: input,
    });
    const location = answer.headers.get('location') ?? '';
    // The output is asked for where it is shown.
    await answer.body?.cancel();
    return location.slice(location.lastIndexOf('/') + 1);
  } catch (error) {
    const problem = error instanceof ServerFault ? error.problem : undefined;
    if (!problem?.executionId || problem.outcome === 'invalid_input') {
      throw error;
    }
    return problem.executionId;
  }
}

/**
 * @param options.next what an earlier page gave; undefined for the first one.
 * @param options.limit how many records at most; those that wait come beside.
 */
export async function getExecutions(
  filters: ExecutionFilters,
  { next, limit }: { readonly next?: string | undefined; limit?: number } = {},
): Promise<ExecutionPage> {
  const query = filterQuery(filters);
  if (next !== undefined) query.set('after', next);
  if (limit !== undefined) query.set('limit', String(limit));
  const page = await getJson<{
    executions: ShownRecord[];
    next?: string | null;
  }>(`executions?${query.toString()}`);
  return { executions: page.executions, next: page.next ?? undefined };
}

export async function getExecution(id: string): Promise<ShownRecord> {
  return getJson(executionPath(id));
}

/** What it has used until now; undefined when there is no curve of it yet. */
export async function getUsage(id: string): Promise<UsageCurve | undefined> {
  const { curve } = await getJson<{
    curve: {
      ms: number[];
      memory_bytes: number[] | null;
      cpus: number[] | null;
    } | null;
  }>(`${executionPath(id, 'usage')}?points=${MAX_POINTS}`);
  return curve
    ? {
        ms: curve.ms,
        memoryBytes: curve.memory_bytes ?? undefined,
        cpus: curve.cpus ?? undefined,
      }
    : undefined;
}

export async function getFindings(
  id: string,
): Promise<readonly RecordedFinding[]> {
  const { findings } = await getJson<{ findings: RecordedFinding[] }>(
    executionPath(id, 'findings'),
  );
  return findings;
}

export async function getArtifacts(
  id: string,
): Promise<readonly RecordedArtifact[]> {
  const { artifacts } = await getJson<{ artifacts: RecordedArtifact[] }>(
    executionPath(id, 'artifacts'),
  );
  return artifacts;
}

/** The output of an execution that succeeded. */
export async function getOutput(id: string): Promise<ShownOutput> {
  const answer = await ask(executionPath(id, 'output'));
  const reader = answer.body?.getReader();
  const decoder = new TextDecoder();
  let [text, bytes, isCut] = ['', 0, false];
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    isCut = bytes > MAX_SHOWN_OUTPUT_BYTES;
    const surplus = isCut ? bytes - MAX_SHOWN_OUTPUT_BYTES : 0;
    text += decoder.decode(value.subarray(0, value.byteLength - surplus), {
      stream: true,
    });
    if (isCut) {
      await reader.cancel();
      break;
    }
  }
  return {
    text,
    isCut,
    contentType: answer.headers.get('content-type') ?? '',
  };
}

/** Asks for an execution to be cancelled; it ends a little later. */
export async function cancelExecution(id: string): Promise<void> {
  await ask(executionPath(id), { method: 'DELETE' });
}

/** The path of something of an execution, which links lead to as well. */
export function executionPath(id: string, ...parts: string[]): string {
  return ['executions', id, ...parts].map(encodeURIComponent).join('/');
}

/**
 * The address of a path of the server. The page's own may have the token in it,
 * and then browsers fetch nothing that is relative to it.
 */
export function addressOf(path: string): string {
  return new URL(path, location.origin + location.pathname).href;
}

/** The server is of the same release: what it answers is taken as it is. */
async function getJson<T>(path: string): Promise<T> {
  const answer = await ask(path);
  return (await answer.json()) as T;
}

/** @throws ServerFault */
async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(addressOf(path), {
      ...init,
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
  } catch (error) {
    throw new ServerFault(undefined, { cause: error });
  }
  if (answer.ok) return answer;
  const body: unknown = await answer.json().catch(() => undefined);
  throw new ServerFault(parseProblem(answer.status, body));
}
