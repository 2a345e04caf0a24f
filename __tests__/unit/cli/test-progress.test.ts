import { openTestProgress } from '../../../src/cli/test-progress';
import { aDoor } from '../../fakes/cli-door';
import { aFailure, aResult, aTestCase } from '../../fakes/test-results';

test('without a terminal it is a line for each case', async () => {
  const door = aDoor();
  const progress = await openTestProgress(door, 3);
  const testCase = aTestCase();
  progress.started(testCase);
  progress.progress(testCase.definition, 'Step 1/2');
  progress.ended(aResult({ testCase, warnings: ['no swap'] }));
  progress.ended(aFailure({ testCase, warnings: ['no swap'] }));
  progress.ended(aResult({ testCase, status: 'skipped', skipped: 'why' }));
  progress.end();
  expect(door.stderr.text).toBe(`greet@1.0.0: Step 1/2
✓ greet@1.0.0: says hello (0.12 s)
  warning: no swap
✗ greet@1.0.0: says hello (0.12 s)
- greet@1.0.0: says hello (why)
`);
});

test('on a terminal there is a bar', async () => {
  const door = aDoor({ columns: 100 });
  const progress = await openTestProgress(door, 4);
  progress.started(aTestCase());
  progress.ended(aResult());
  progress.end();
  expect(door.stderr.text).toContain('1/4 tests');
  expect(door.stderr.text).toContain('says hello');
});

test('quiet is quiet', async () => {
  const door = aDoor({ columns: 100 });
  const progress = await openTestProgress(door, 1, true);
  progress.started(aTestCase());
  progress.progress(aTestCase().definition, 'Step 1/2');
  progress.ended(aResult({ warnings: ['no swap'] }));
  progress.end();
  expect(door.stderr.text).toBe('');
});
