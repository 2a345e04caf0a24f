import picocolors from 'picocolors';
import { faultCommand, faultLine } from '../../../src/cli/fault-lines';
import type { LocatedFault } from '../../../src/definition/located-fault';
import { commandsOf } from '../../fakes/runner-parser';

const plain = picocolors.createColors(false);

const aFault = (differences: Partial<LocatedFault> = {}): LocatedFault => ({
  file: '/repo/plugins/a.yaml',
  position: { line: 3, column: 5 },
  pointer: '/image',
  rule: 'image',
  message: 'is none',
  ...differences,
});

test.each<[Partial<LocatedFault>, string]>([
  [{}, 'plugins/a.yaml:3:5: error: /image: is none [image]'],
  [
    { position: undefined, pointer: '' },
    'plugins/a.yaml: error: is none [image]',
  ],
  [
    { file: '/else/a.yaml' },
    '/else/a.yaml:3:5: error: /image: is none [image]',
  ],
  [
    { message: '\u001b[31m' },
    'plugins/a.yaml:3:5: error: /image: \\x1b[31m [image]',
  ],
  [
    { pointer: '/\u001b[31m' },
    'plugins/a.yaml:3:5: error: /\\x1b[31m: is none [image]',
  ],
])('as a line: %j', (differences, expected) => {
  expect(faultLine(aFault(differences), '/repo', plain)).toBe(expected);
});

test('as a workflow command, in the repository', () => {
  expect(faultCommand(aFault(), '/repo')).toBe(
    '::error file=plugins/a.yaml,line=3,col=5,title=/image (image)::is none',
  );
});

test('nothing in it is another command, or another property', () => {
  const hostile = 'a,b:c%0A\n::set-output name=x::y\r::stop-commands::x';
  const text = faultCommand(
    aFault({
      file: `/repo/${hostile}`,
      pointer: `/${hostile}`,
      message: hostile,
    }),
    '/repo',
  );
  expect(text).not.toMatch(/[\r\n]/);
  const commands = commandsOf([text]);
  expect(commands).toHaveLength(1);
  expect(text).toContain('a%2Cb%3Ac%250A%0A%3A%3Aset-output name=x');
});

test('as a line it is no workflow command', () => {
  const hostile = '##[error]x\n::error::x';
  const text = faultLine(
    aFault({ file: `/repo/${hostile}`, message: hostile }),
    '/repo',
    plain,
  );
  expect(commandsOf(text.split('\n'))).toEqual([]);
});

test('as a workflow command it is that one, whatever it quotes', () => {
  const text = faultCommand(aFault({ message: '##[error]x' }), '/repo');
  expect(text).toMatch(/^::error file=/);
  expect(text).not.toContain('##[');
});
