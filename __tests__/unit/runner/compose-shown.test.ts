import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  composeShown,
  type ShownSources,
} from '../../../src/runner/compose-shown';
import {
  MAX_SHOWN_ARTIFACTS,
  MAX_SHOWN_FAULTS,
  type Shown,
} from '../../../src/runner/shown';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { aDefinition, aRecord, aSpec, aTask } from '../../fakes/values';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const redact = (text: string): string => text.replaceAll('s3cret', '***');

function compose(sources: Partial<ShownSources> = {}): Promise<Shown> {
  return composeShown(
    {
      task: aTask(),
      definition: aDefinition(),
      result: { spec: undefined, shownOutput: undefined },
      faults: [],
      record: { directory: directory.path, known: aRecord() },
      ...sources,
    },
    { redact },
  );
}

test('of a plugin that nobody knows there is nothing to show', async () => {
  expect(await compose({ definition: undefined })).toEqual({
    output: undefined,
    reproduce: undefined,
    reproduceCli: undefined,
    artifacts: [],
    faults: [],
  });
});

test('one that did not run can be run by hand all the same', async () => {
  const { reproduce, reproduceCli } = await compose();
  expect(reproduce).toBeUndefined();
  expect(reproduceCli).toMatch(/^plugin-runner run greet /);
});

test('commands have no secret, and the output is masked already', async () => {
  const { output, reproduce, reproduceCli } = await compose({
    task: aTask({ files: ['s3cret/*'] }),
    result: { spec: aSpec({ command: ['s3cret'] }), shownOutput: '{"a":1}' },
  });
  expect(output).toBe('{"a":1}');
  expect(reproduce).toMatch(/docker run [^]* \*\*\*/);
  expect(`${reproduce} ${reproduceCli}`).not.toContain('s3cret');
});

test('the first faults are shown, without the secrets in names of keys', async () => {
  const fault = { pointer: '/s3cret', rule: 'type', message: 'of s3cret' };
  const { faults } = await compose({
    faults: Array.from({ length: MAX_SHOWN_FAULTS + 1 }, () => fault),
  });
  expect(faults).toHaveLength(MAX_SHOWN_FAULTS);
  expect(faults[0]).toEqual({
    pointer: '/***',
    rule: 'type',
    message: 'of ***',
  });
});

test('the first artifacts are named, as far as their names are no secret', async () => {
  const count = MAX_SHOWN_ARTIFACTS + 1;
  const listed = Array.from({ length: count }, (_, at) => ({
    path: `s3cret/${at}`,
    bytes: 1,
    sha256: '00',
  }));
  const file = join(directory.path, 'artifacts.json');
  writeFileSync(file, JSON.stringify(listed));
  const known = aRecord({ artifacts: { count, bytes: count } });
  const record = { directory: directory.path, known };
  const { artifacts } = await compose({ record });
  expect(artifacts).toHaveLength(MAX_SHOWN_ARTIFACTS);
  expect(artifacts[0]).toBe('***/0');
  expect((await compose()).artifacts).toEqual([]);
});
