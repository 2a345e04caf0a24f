import { FindingCollector } from '../../../src/runner/finding-collector';
import type { HiddenValue } from '../../../src/runner/hidden-value';
import {
  shownFindings,
  shownOutputFindings,
} from '../../../src/runner/shown-findings';
import { aFinding } from '../../fakes/values';

const redact = (text: string): string => text.replaceAll('s3cret', '***');
const found = (message: string): FindingCollector =>
  FindingCollector.forLater([aFinding({ level: 'error', message })]);

const hidden = (differences: Partial<HiddenValue>): HiddenValue => ({
  source: 'output',
  key: '/pin',
  name: '"/pin" of the output (`writeOnly`)',
  forms: [],
  isTooLong: false,
  ...differences,
});

test('findings of all places are counted together, without secrets', () => {
  const all = shownFindings([found('s3cret one'), found('two')], { redact });
  expect(all.kept.map(({ message }) => message)).toEqual(['*** one', 'two']);
  expect(all.counts).toEqual({ error: 2, warning: 0, notice: 0 });
});

test.each<[string, HiddenValue[]]>([
  ['nothing is hidden', []],
  ['masks hide what is hidden', [hidden({ forms: ['s3cret'] })]],
  ['what no mask hides is of the input', [hidden({ source: 'input' })]],
  ['what no mask hides is of the step', [hidden({ source: 'secrets' })]],
])('those of an output are shown where %s', (_name, values) => {
  const secrecy = { redact, hidden: values };
  const shown = shownOutputFindings(found('s3cret one'), secrecy);
  expect(shown.findings.kept).toMatchObject([{ message: '*** one' }]);
  expect(shown.warnings).toEqual([]);
});

test('they are counted only where they could quote a value no mask hides', () => {
  const secrecy = { redact, hidden: [hidden({})] };
  const shown = shownOutputFindings(found('1234'), secrecy);
  expect(shown.findings).toEqual({
    kept: [],
    counts: { error: 1, warning: 0, notice: 0 },
  });
  expect(shown.warnings).toEqual([
    expect.stringContaining('they could quote "/pin" of the output'),
  ]);
});

test('of none nothing is said', () => {
  const secrecy = { redact, hidden: [hidden({})] };
  const { findings, warnings } = shownOutputFindings(undefined, secrecy);
  expect(findings.kept).toEqual([]);
  expect(warnings).toEqual([]);
});
