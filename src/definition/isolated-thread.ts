import type { Worker } from 'node:worker_threads';

/** What a thread is given for one answer. */
export interface AskOptions {
  /** Wall time for the answer. */
  readonly deadlineMs: number;
  /** Aborts with the reason that the question is to reject with. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * A thread for work on hostile input: a deadline or a cancellation can end it,
 * where on the main thread no timer and no signal would come through any more,
 * and when it takes too much memory it is what ends, not the process.
 */
export interface IsolatedThread<Question, Answer> {
  /**
   * Questions are answered one after another; the first starts the thread.
   * @throws ThreadLimitError when time or memory was not enough; it ends the
   * thread, and the next question starts a new one
   * @throws AnswerError what the worker threw
   */
  ask(question: Question, options: AskOptions): Promise<Answer>;
  /** Ends the thread; safe to call again. */
  close(): void;
}

/** What a worker posts for every question. */
export type Reply =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly message: string };

/** An answer took more than it was given. */
export class ThreadLimitError extends Error {
  readonly limit: 'time' | 'memory';

  constructor(limit: 'time' | 'memory') {
    super(`the thread ran out of ${limit}`);
    this.limit = limit;
  }
}

/** The worker had no answer; the message is its own. */
export class AnswerError extends Error {}

/**
 * Makes a thread, which idle keeps no process alive.
 * @param file absolute path of the bundle whose entry calls `answerQuestions`
 * @param memoryBytes the most its heap may hold; what it shares is not counted
 * @param env its environment, instead of that of the process
 */
export function isolatedThread<Question, Answer>(
  file: string,
  memoryBytes: number,
  env?: Readonly<Record<string, string>>,
): IsolatedThread<Question, Answer> {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function end(): void {
    void worker?.terminate();
    worker = undefined;
  }

  async function start(): Promise<Worker> {
    // Loaded here: most runs need no thread.
    const threads = await import('node:worker_threads');
    return new threads.Worker(file, {
      resourceLimits: {
        maxOldGenerationSizeMb: Math.ceil(memoryBytes / 2 ** 20),
      },
      ...(env !== undefined && { env }),
      // What it prints is not for the log of a workflow.
      stdout: true,
      stderr: true,
    });
  }

  async function askNow(
    question: Question,
    { deadlineMs, signal }: AskOptions,
  ): Promise<Answer> {
    signal?.throwIfAborted();
    const asked = (worker ??= await start());
    // Nobody may be left who would close it.
    if (signal?.aborted) end();
    signal?.throwIfAborted();
    asked.ref();
    return new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(
        () => fail(new ThreadLimitError('time')),
        deadlineMs,
      );
      const onAbort = (): void => fail(signal?.reason as Error);
      const onExit = (): void =>
        fail(new Error('the thread ended without an answer'));
      function settle(): void {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        asked.removeListener('message', onMessage);
        asked.removeListener('error', onError);
        asked.removeListener('exit', onExit);
      }
      function fail(error: Error): void {
        settle();
        // An error nobody listens to would end the process.
        asked.on('error', () => undefined);
        end();
        reject(error);
      }
      function onMessage(reply: Reply): void {
        settle();
        asked.unref();
        if (reply.ok) resolve(reply.answer as Answer);
        else reject(new AnswerError(reply.message));
      }
      function onError(error: NodeJS.ErrnoException): void {
        const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        fail(isMemory ? new ThreadLimitError('memory') : error);
      }
      signal?.addEventListener('abort', onAbort);
      asked.on('message', onMessage);
      asked.on('error', onError);
      asked.on('exit', onExit);
      asked.postMessage(question);
    });
  }

  return {
    ask(question, options) {
      const answer = last.then(() => askNow(question, options));
      last = answer.catch(() => undefined);
      return answer;
    },
    close: end,
  };
}
