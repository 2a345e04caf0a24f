import { paintFor } from '../../../src/cli/paint';
import { aDoor } from '../../fakes/cli-door';

test.each<[string, Record<string, string>, number | undefined, boolean]>([
  ['a terminal', {}, 80, true],
  ['no terminal', {}, undefined, false],
  ['a terminal that cannot', { TERM: 'dumb' }, 80, false],
  ['NO_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, 80, false],
  ['an empty NO_COLOR', { NO_COLOR: '' }, 80, true],
  ['FORCE_COLOR', { FORCE_COLOR: '1' }, undefined, true],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, 80, false],
  ['FORCE_COLOR=false', { FORCE_COLOR: 'false' }, 80, false],
])('%s', (_name, env, columns, hasColours) => {
  const door = aDoor({ env, ...(columns !== undefined && { columns }) });
  const painted = paintFor(door.stderr, door).red('x');
  expect(painted !== 'x').toBe(hasColours);
});
