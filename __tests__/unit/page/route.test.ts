import { parseRoute, routeHash, type Route } from '../../../src/page/route';

const ANY = { plugin: undefined, status: undefined, outcome: undefined };

test.each<[string, Route]>([
  ['#/', { name: 'plugins' }],
  ['#/plugins/grow', { name: 'plugin', plugin: 'grow' }],
  ['#/plugins/grow%401.0.0', { name: 'plugin', plugin: 'grow@1.0.0' }],
  ['#/executions', { name: 'executions', ...ANY }],
  [
    '#/executions?plugin=grow&outcome=timed_out',
    { name: 'executions', ...ANY, plugin: 'grow', outcome: 'timed_out' },
  ],
  ['#/executions/0a-1', { name: 'execution', id: '0a-1' }],
])('%s is an address both ways', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
  expect(routeHash(route)).toBe(hash);
});

test.each([
  ['', 'plugins'],
  ['#/plugins', 'plugins'],
  ['#/plugins/', 'plugins'],
  ['#/executions/', 'executions'],
  ['#/plugins/%E0%A4%A', 'plugin'],
  ['#/plugins/a/b', 'unknown'],
  ['#/elsewhere', 'unknown'],
  ['#main', 'plugins'],
])('%s shows %s', (hash, name) => {
  expect(parseRoute(hash).name).toBe(name);
});
