import { openStepMasks } from '../../../src/action/step-masks';
import { commandsOf, printedLines } from '../../fakes/runner-parser';

test.each(['hunter2', '100%25 sure', 'a::b', 'c\r\nd', '##[x]'])(
  'the runner is told to mask exactly %j',
  (form) => {
    const lines: string[] = [];
    openStepMasks((line) => lines.push(line)).add([form]);
    expect(lines).toHaveLength(1);
    expect(commandsOf(printedLines(`${lines[0]}\n`))).toEqual([
      { name: 'add-mask', properties: {}, data: form },
    ]);
  },
);

test('words of ours are masked by all that was ever added', () => {
  const { add, redact } = openStepMasks(() => undefined);
  expect(redact('one and two')).toBe('one and two');
  add(['one']);
  expect(redact('one and two')).toBe('*** and two');
  add(['two']);
  expect(redact('one and two')).toBe('*** and ***');
});
