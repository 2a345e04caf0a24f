import { redactFinding } from '../../../src/runner/redact-finding';
import { aFinding } from '../../fakes/values';

test('every text of it, and nothing else', () => {
  const finding = aFinding({
    message: 'a secret',
    file: 'secret.sh',
    line: 3,
    rule: 'secret',
    title: 'secret',
  });
  const redacted = redactFinding(finding, (it) => it.replace('secret', '***'));
  expect(redacted).toEqual(
    aFinding({
      message: 'a ***',
      file: '***.sh',
      line: 3,
      rule: '***',
      title: '***',
    }),
  );
});
