import { loadToolkit } from '../../../src/action/toolkit';
import { captureStdout } from '../../fakes/captured-stdout';
import { RecordingToolkit } from '../../fakes/recording-toolkit';

test('the recording toolkit prints what @actions/core prints', async () => {
  const real = await loadToolkit();
  const lines: string[] = [];
  const recording = new RecordingToolkit((line) => lines.push(line));
  const { text } = await captureStdout(() => {
    for (const core of [real, recording.core]) {
      core.debug('a%\r\nb');
      core.warning('::x', { file: 'a:b,c%\n', startLine: 3 });
      core.error('e', { file: 'a.sh' });
      core.error('e', {});
      core.notice('');
      core.setSecret('s\nt');
      core.setFailed('f\n::error::');
    }
    return Promise.resolve();
  });
  expect(lines.map((line) => `${line}\n`).join('')).toBe(text);
});
