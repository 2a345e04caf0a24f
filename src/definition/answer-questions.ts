import { parentPort } from 'node:worker_threads';
import type { Reply } from './isolated-thread';

/** Serves an `isolatedThread`: called once, by the entry of a worker. */
export function answerQuestions<Question>(
  answer: (question: Question) => Promise<unknown>,
): void {
  parentPort?.on('message', (question: Question) => {
    void answer(question)
      .then(
        (it): Reply => ({ ok: true, answer: it }),
        (error: unknown): Reply => ({ ok: false, message: sentence(error) }),
      )
      .then((reply) => parentPort?.postMessage(reply));
  });
}

function sentence(error: unknown): string {
  // The platform's words for it tell an author nothing.
  if (error instanceof RangeError && /call stack/.test(error.message)) {
    return 'it is nested too deeply, or refers to itself without an end';
  }
  return error instanceof Error ? error.message : 'unknown error';
}
