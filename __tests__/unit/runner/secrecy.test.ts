import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hiddenSecrets } from '../../../src/runner/hidden-value';
import { openSecrecy, type Secrecy } from '../../../src/runner/secrecy';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

function secrecyOf(secrets: Record<string, string>): Secrecy {
  const secrecy = openSecrecy(() => undefined);
  secrecy.hide(hiddenSecrets(secrets));
  return secrecy;
}

const keysOf = ({ values }: Awaited<ReturnType<Secrecy['foundIn']>>) =>
  values.map(({ key }) => key);

test('the secrets in a text are found, wherever they are', async () => {
  const file = join(directory.path, 'text');
  const text = `${'x'.repeat(1024 * 1024 - 4)}correct-horse`;
  writeFileSync(file, text);
  const found = await secrecyOf({ A: 'correct-horse', B: 'battery' }).foundIn(
    { file, byteLength: text.length },
    new AbortController().signal,
  );
  expect(keysOf(found)).toEqual(['A']);
  expect(found.isComplete).toBe(true);
});

test('a search that is aborted ends, and says that it is not complete', async () => {
  const file = join(directory.path, 'long');
  const text = `correct-horse${'x'.repeat(3 * 1024 * 1024)}battery`;
  writeFileSync(file, text);
  const found = await secrecyOf({ A: 'correct-horse', B: 'battery' }).foundIn(
    { file, byteLength: text.length },
    AbortSignal.abort(),
  );
  expect(keysOf(found)).toEqual(['A']);
  expect(found.isComplete).toBe(false);
});

test('of a text that goes on, half a secret at its end is left out', () => {
  const secrecy = secrecyOf({ A: 'correct-horse' });
  expect(secrecy.redact('it is correct-ho', true)).toBe('it is ');
  expect(secrecy.redact('it is correct-ho')).toBe('it is correct-ho');
});
