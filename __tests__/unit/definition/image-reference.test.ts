import fc from 'fast-check';
import { parseImageReference } from '../../../src/definition/image-reference';
import { ValueError } from '../../../src/definition/value-error';

const hex = '0123456789abcdef'.repeat(4);
const digest = `sha256:${hex}`;

test.each([
  { text: 'alpine', repository: 'alpine' },
  { text: 'alpine:3.22', repository: 'alpine', tag: '3.22' },
  {
    text: 'myregistry/my-custom-task:1.0.0',
    repository: 'myregistry/my-custom-task',
    tag: '1.0.0',
  },
  { text: 'docker.io/library/alpine', repository: 'alpine' },
  { text: 'index.docker.io/org/app', repository: 'org/app' },
  {
    text: 'ghcr.io/org/app/part:v1',
    registry: 'ghcr.io',
    repository: 'org/app/part',
    tag: 'v1',
  },
  { text: 'localhost/app', registry: 'localhost', repository: 'app' },
  {
    text: 'localhost:5000/app:1',
    registry: 'localhost:5000',
    repository: 'app',
    tag: '1',
  },
  { text: '[::1]:5000/app', registry: '[::1]:5000', repository: 'app' },
  {
    text: 'REG.example:1/a__b/c---d/e.f',
    registry: 'REG.example:1',
    repository: 'a__b/c---d/e.f',
  },
  { text: `alpine@${digest}`, repository: 'alpine', digest },
  {
    text: `ghcr.io/a/b:1@${digest}`,
    registry: 'ghcr.io',
    repository: 'a/b',
    tag: '1',
    digest,
  },
  { text: `a:${'t'.repeat(128)}`, repository: 'a', tag: 't'.repeat(128) },
])('$text', (parts) => {
  const nothing = { registry: undefined, tag: undefined, digest: undefined };
  expect(parseImageReference(parts.text)).toEqual({ ...nothing, ...parts });
});

test.each([
  ['', 'it is empty'],
  ['a b', 'spaces or line breaks'],
  ['a\n::error::x', 'spaces or line breaks'],
  [' alpine', 'spaces or line breaks'],
  ['Alpine', 'a repository is lower-case'],
  ['MyOrg/app', 'a repository is lower-case'],
  ['ghcr.io/Org/app', 'a repository is lower-case'],
  ['--privileged', 'must not start with "-"'],
  ['docker://alpine', 'it is not a URL'],
  ['https://ghcr.io/a', 'it is not a URL'],
  [hex, 'an image id'],
  [digest, 'an image id'],
  ['a:', 'a tag is'],
  ['a:.x', 'a tag is'],
  [`a:${'t'.repeat(129)}`, 'a tag is'],
  ['a@sha256:abc', 'after "@"'],
  [`a@${digest.toUpperCase()}`, 'after "@"'],
  [`a@${digest}@${digest}`, 'after "@"'],
  ['a@', 'after "@"'],
  ['a//b', 'a repository is'],
  ['/a', 'a repository is'],
  ['a/', 'a repository is'],
  ['a..b', 'a repository is'],
  ['a___b', 'a repository is'],
  ['ghcr.io/', 'a repository is'],
  ['-x.io/a', 'must not start with "-"'],
  ['x-.io/a', 'is not a registry'],
  ['host:port/a', 'is not a registry'],
  ['a'.repeat(256), 'longer than 255'],
  ['a'.repeat(9999), 'it is too long'],
])('%p is refused: %s (case 10)', (text, message) => {
  expect(() => parseImageReference(text)).toThrow(ValueError);
  expect(() => parseImageReference(text)).toThrow(message);
});

test('any text is a reference or refused', () => {
  const likely = fc.stringMatching(/^[a-z0-9A.:/@_[\] -]{0,40}$/);
  fc.assert(
    fc.property(fc.oneof(likely, fc.string()), (text) => {
      try {
        expect(parseImageReference(text).text).toBe(text);
      } catch (error) {
        expect(error).toBeInstanceOf(ValueError);
      }
    }),
    { seed: 20_260_401, numRuns: 1000 },
  );
});
