import packageJson from '../../../package.json' with { type: 'json' };
import { createProgram } from '../../../src/cli/program';
import { quickAnswer } from '../../../src/cli/quick-answer';
import { runCli } from '../../../src/cli/run-cli';
import { aDoor } from '../../fakes/cli-door';

test.each(['-h', '--help', 'help', '-V', '--version'])(
  '%s is what the parser would answer',
  async (word) => {
    const door = aDoor();
    expect(await runCli([word], door)).toBe(0);
    expect(quickAnswer([word], undefined)).toBe(door.stdout.text);
    expect(quickAnswer([word], 200)).toBe(door.stdout.text);
    expect(quickAnswer([word], 0)).toBe(door.stdout.text);
  },
);

test('the help is that of the program at hand: npm run generate', () => {
  const program = createProgram(
    aDoor(),
    () => undefined,
    () => undefined,
  );
  expect(quickAnswer(['--help'], 80)).toBe(program.helpInformation());
});

test.each([[[]], [['run']], [['help', 'run']], [['--help', 'run']], [['']]])(
  '%j is for the parser',
  (argv) => {
    expect(quickAnswer(argv, undefined)).toBeUndefined();
  },
);

test('a narrow terminal is for the parser, the version is not', () => {
  expect(quickAnswer(['--help'], 79)).toBeUndefined();
  expect(quickAnswer(['-V'], 10)).toBe(`${packageJson.version}\n`);
});
