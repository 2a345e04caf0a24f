import { runStep } from './run-step';

const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => cancel.abort());
}
await runStep(process.env, cancel.signal);
