import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  validatePlugins,
  type ValidateOptions,
} from '../../../src/cli/validate-plugins';
import { aDoor, type RecordingDoor } from '../../fakes/cli-door';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
const cwd = directory.path;
mkdirSync(join(cwd, 'plugins'));
mkdirSync(join(cwd, 'others'));
writeFileSync(join(cwd, 'plugins', 'bad.yaml'), 'id: bad\nimage: [x]\n');
writeFileSync(join(cwd, 'plugins', 'good.yaml'), 'id: good\nimage: x\n');
writeFileSync(join(cwd, 'others', 'good.yaml'), 'id: good\nimage: x\n');
afterAll(() => directory.remove());

async function validate(
  files: string[],
  options: ValidateOptions = {},
  door: RecordingDoor = aDoor({ cwd }),
): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const exitCode = await validatePlugins(files, options, door);
  return { exitCode, stdout: door.stdout.text, stderr: door.stderr.text };
}

test('the plugins directory, as lines', async () => {
  const { exitCode, stdout, stderr } = await validate([]);
  expect(exitCode).toBe(10);
  expect(stdout).toMatch(/^plugins\/bad\.yaml:2:1: error: \/image: .*\n$/);
  expect(stderr).toBe('2 files, 1 fault\n');
});

test.each([[['plugins/good.yaml']], [['others']]])(
  '%j have no fault',
  async (files) => {
    expect(await validate(files)).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '1 file, no faults\n',
    });
  },
);

test('as workflow commands', async () => {
  const { stdout } = await validate([], { format: 'github' });
  expect(stdout).toMatch(/^::error file=plugins\/bad\.yaml,line=2,col=1,/);
});

test.each<[ValidateOptions, RegExp]>([
  [{ json: true }, /"faults"/],
  [{ format: 'json' }, /"faults"/],
  [{ format: 'sarif', json: true }, /"2\.1\.0"/],
])('%j for a program, and nothing on stderr', async (options, expected) => {
  const { stdout, stderr, exitCode } = await validate([], options);
  expect(JSON.parse(stdout)).toBeTruthy();
  expect(stdout).toMatch(expected);
  expect(stderr).toBe('');
  expect(exitCode).toBe(10);
});

test('the faults as JSON', async () => {
  const { stdout } = await validate(['plugins/bad.yaml'], { json: true });
  expect(JSON.parse(stdout)).toEqual({
    files: [join(cwd, 'plugins', 'bad.yaml')],
    faults: [
      {
        file: join(cwd, 'plugins', 'bad.yaml'),
        line: 2,
        column: 1,
        pointer: '/image',
        rule: 'type',
        message: expect.any(String) as string,
      },
    ],
  });
});

test('a directory that is not there', async () => {
  await expect(validate([], { pluginsDir: ['none'] })).rejects.toMatchObject({
    outcome: 'plugin_not_found',
  });
});
