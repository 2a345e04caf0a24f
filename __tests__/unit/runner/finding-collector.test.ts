import {
  FindingCollector,
  MAX_FINDINGS,
} from '../../../src/runner/finding-collector';
import { compileMasks } from '../../../src/runner/compile-masks';
import { aFinding } from '../../fakes/values';

test('the gravest are kept, and all are counted', () => {
  const collector = FindingCollector.forLater();
  for (let at = 0; at < MAX_FINDINGS + 5; at += 1) {
    collector.add(aFinding({ level: 'notice', message: `n${at}` }));
  }
  collector.add(aFinding({ level: 'warning', message: 'w' }));
  collector.add(aFinding({ level: 'error', message: 'e' }));
  expect(collector.counts).toEqual({
    error: 1,
    warning: 1,
    notice: MAX_FINDINGS + 5,
  });
  expect(collector.kept).toHaveLength(MAX_FINDINGS);
  expect(collector.kept.slice(-3).map(({ message }) => message)).toEqual([
    `n${MAX_FINDINGS - 3}`,
    'w',
    'e',
  ]);
});

test('no error makes room for a warning', () => {
  const collector = FindingCollector.forLater();
  for (let at = 0; at <= MAX_FINDINGS; at += 1) {
    collector.add(aFinding({ level: 'error' }));
  }
  collector.add(aFinding({ level: 'warning' }));
  expect(collector.kept.every(({ level }) => level === 'error')).toBe(true);
  expect(collector.counts).toEqual({
    error: MAX_FINDINGS + 1,
    warning: 1,
    notice: 0,
  });
});

test('what another one only counted stays counted', () => {
  const collector = FindingCollector.forLater();
  collector.add(aFinding());
  collector.addAll({
    kept: [aFinding({ level: 'error' })],
    counts: { error: 7, warning: 2, notice: 0 },
  });
  expect(collector.counts).toEqual({ error: 7, warning: 3, notice: 0 });
  expect(collector.kept).toHaveLength(2);
});

test('secrets are hidden in every text, before it is cut', () => {
  const secret = 'a-long-secret';
  const collector = FindingCollector.shown((text) =>
    text.replaceAll(secret, '***'),
  );
  collector.add(
    aFinding({
      message: `${'x'.repeat(3_995)}${secret}`,
      file: secret,
      rule: secret,
      title: `${'y'.repeat(249)}😀${secret}`,
    }),
  );
  const [kept] = collector.kept;
  expect(kept).toMatchObject({
    message: `${'x'.repeat(3_995)}***`,
    file: '***',
    rule: '***',
    title: `${'y'.repeat(249)}…`,
  });
});

test('half a secret at the end of what is looked at is not shown', () => {
  const secret = 'a-long-secret';
  const masks = compileMasks([secret]);
  const long = (length: number) =>
    `${secret.repeat(length)}${secret}`.slice(0, -3) + 'x'.repeat(100_000);
  const collector = FindingCollector.shown((text, isCut) =>
    masks.redact(text, isCut),
  );
  const finding = aFinding({
    message: long(2_000),
    file: long(2_000),
    rule: long(100),
    title: `${'y'.repeat(245)}${secret}${'z'.repeat(1_000)}`,
  });
  collector.addAll(FindingCollector.uncut([finding]));
  expect(collector.kept).toMatchObject([
    { message: '***…', file: '***…', rule: '***…' },
  ]);
  expect(collector.kept[0]?.title).toBe(`${'y'.repeat(245)}***z…`);
});
