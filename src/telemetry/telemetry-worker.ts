import { answerQuestions } from '../definition/answer-questions';
import { exportExecution } from './export-execution';
import type { ExportAnswer, ExportQuestion } from './export-question';
import { otlpMetricExporter, otlpSpanExporter } from './otlp-exporters';
import { keepSdkNotes } from './sdk-notes';

// The entry of a worker thread. The SDK lives here: what it opens, prints or
// forgets to end goes with the thread.
const notes = keepSdkNotes();

answerQuestions<ExportQuestion>(async (question): Promise<ExportAnswer> => {
  const { traces, metrics } = question.protocols;
  const timeoutMs = Math.max(question.untilMs - Date.now(), 1);
  const exporters = {
    spans: traces && (await otlpSpanExporter(traces, timeoutMs)),
    metrics:
      metrics && (await otlpMetricExporter(metrics, timeoutMs, process.env)),
  };
  const failures = await exportExecution(
    question,
    exporters,
    process.env,
    timeoutMs,
  );
  return { failures, notes };
});
