import { openAnnotations } from '../../../src/action/annotations';
import { reportFindings } from '../../../src/action/report-findings';
import { RecordingToolkit } from '../../fakes/recording-toolkit';
import { NO_FINDINGS } from '../../../src/runner/finding';
import { aFinding, aRecord } from '../../fakes/values';

test('the findings of log and output share the room of each kind', () => {
  const toolkit = new RecordingToolkit();
  const annotations = openAnnotations();
  for (let at = 0; at < 5; at += 1) {
    annotations.add(aFinding({ message: `log ${at}` }), toolkit.core);
  }
  reportFindings(
    {
      record: aRecord({ findings: { error: 0, warning: 1_009, notice: 0 } }),
      outputFindings: {
        kept: Array.from({ length: 4 }, (_, at) =>
          aFinding({ message: `output ${at}` }),
        ),
        counts: { error: 0, warning: 1_004, notice: 0 },
      },
    },
    annotations,
    toolkit.core,
  );
  expect(toolkit.texts('warning')).toEqual([
    ...['log 0', 'log 1', 'log 2', 'log 3', 'log 4'],
    ...['output 0', 'output 1', 'output 2'],
    'and 1001 more of this kind: see `findings.json` in `record-dir`',
  ]);
});

test('findings of a log that was too long to be shown are counted too', () => {
  const toolkit = new RecordingToolkit();
  const annotations = openAnnotations();
  for (let at = 0; at < 3; at += 1) {
    annotations.add(aFinding({ message: `log ${at}` }), toolkit.core);
  }
  reportFindings(
    {
      record: aRecord({ findings: { error: 2, warning: 7, notice: 0 } }),
      outputFindings: NO_FINDINGS,
    },
    annotations,
    toolkit.core,
  );
  expect(toolkit.texts('error')).toEqual([
    'and 2 more of this kind: see `findings.json` in `record-dir`',
  ]);
  expect(toolkit.texts('warning')).toEqual([
    ...['log 0', 'log 1', 'log 2'],
    'and 4 more of this kind: see `findings.json` in `record-dir`',
  ]);
});

test('what has been shown needs no more words', () => {
  const toolkit = new RecordingToolkit();
  const annotations = openAnnotations();
  for (let at = 0; at < 8; at += 1) annotations.add(aFinding(), toolkit.core);
  annotations.end(toolkit.core);
  expect(toolkit.calls).toHaveLength(8);
});
