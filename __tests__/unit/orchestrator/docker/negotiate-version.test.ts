import { negotiateVersion } from '../../../../src/orchestrator/docker/negotiate-version';

const negotiate = (headers: Record<string, string>): string =>
  negotiateVersion({ statusCode: 200, headers }, 'unix:///x.sock');

test.each([
  ['1.41', '1.41'],
  ['1.50', '1.50'],
  ['1.51', '1.51'],
  ['1.52', '1.51'],
  ['2.0', '1.51'],
])('of an engine of %s, %s is spoken', (offered, used) => {
  expect(negotiate({ 'api-version': offered })).toBe(used);
});

test.each([
  ['nothing', {}, 'is not a Docker engine (HTTP 200)'],
  ['a word', { 'api-version': 'new' }, 'is not a Docker engine (HTTP 200)'],
  [
    'three numbers',
    { 'api-version': '1.41.0' },
    'is not a Docker engine (HTTP 200)',
  ],
  [
    'too little',
    { 'api-version': '1.40' },
    'speaks API 1.40 and at least 1.41',
  ],
  [
    'Windows',
    { 'api-version': '1.41', ostype: 'windows' },
    'runs Windows containers',
  ],
])('%s is refused', (_name, headers, message) => {
  expect(() => negotiate(headers)).toThrow(message);
  expect(() => negotiate(headers)).toThrow('at unix:///x.sock ');
});
