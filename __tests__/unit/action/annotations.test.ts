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

describe('with attempts', () => {
  const findings = (
    text: string,
    count: number,
  ): ReturnType<typeof aFinding>[] =>
    Array.from({ length: count }, (_, at) =>
      aFinding({ message: `${text} ${at}` }),
    );
  const execution = (warning: number) => ({
    record: aRecord({ findings: { error: 0, warning, notice: 0 } }),
    outputFindings: NO_FINDINGS,
  });

  test('only what the last one found is shown and counted', () => {
    const toolkit = new RecordingToolkit();
    const annotations = openAnnotations();
    annotations.startOver(false);
    for (const it of findings('first', 20)) {
      expect(annotations.add(it, toolkit.core)).toBe(false);
    }
    annotations.startOver(true);
    for (const it of findings('last', 9)) annotations.add(it, toolkit.core);
    reportFindings(execution(9), annotations, toolkit.core);
    expect(toolkit.texts('warning')).toEqual([
      ...findings('last', 8).map(({ message }) => message),
      'and 1 more of this kind: see `findings.json` in `record-dir`',
    ]);
  });

  test('one that was not followed by another is shown when it is over', () => {
    const toolkit = new RecordingToolkit();
    const annotations = openAnnotations();
    annotations.startOver(false);
    for (const it of findings('only', 2)) annotations.add(it, toolkit.core);
    expect(toolkit.calls).toEqual([]);
    reportFindings(execution(2), annotations, toolkit.core);
    expect(toolkit.texts('warning')).toEqual(['only 0', 'only 1']);
  });
});
