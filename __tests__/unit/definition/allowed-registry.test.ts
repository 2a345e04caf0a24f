import {
  imageName,
  isFrom,
  parseAllowedRegistry,
} from '../../../src/definition/allowed-registry';
import { parseImageReference } from '../../../src/definition/image-reference';

test.each([
  ['ghcr.io', 'ghcr.io'],
  ['GHCR.io/my-org/', 'ghcr.io/my-org'],
  ['docker.io/library', 'docker.io/library'],
  ['index.docker.io/my-org', 'docker.io/my-org'],
  ['localhost', 'localhost'],
  ['localhost:5000/a/b', 'localhost:5000/a/b'],
  ['[::1]:5000', '[::1]:5000'],
])('%s is a registry', (text, expected) => {
  expect(parseAllowedRegistry(text)).toBe(expected);
});

test.each([
  '',
  '/',
  'library',
  'my-org/app',
  'ghcr.io//',
  'ghcr.io/My-Org',
  'ghcr.io/app:1',
  `ghcr.io/app@sha256:${'a'.repeat(64)}`,
  'ghcr.io/*',
  '*.example.com',
  'https://ghcr.io',
  'ghcr.io/../x',
  'ghcr.io/a b',
  `ghcr.io/${'x'.repeat(300)}`,
])('%j is no registry', (text) => {
  expect(() => parseAllowedRegistry(text)).toThrow(/is not a registry: write/);
});

test.each([
  ['alpine', 'docker.io/library/alpine'],
  ['alpine:3.22', 'docker.io/library/alpine'],
  ['docker.io/alpine', 'docker.io/library/alpine'],
  ['index.docker.io/library/alpine', 'docker.io/library/alpine'],
  ['my-org/app', 'docker.io/my-org/app'],
  ['docker.io/my-org/app', 'docker.io/my-org/app'],
  ['GHCR.IO/my-org/app:1', 'ghcr.io/my-org/app'],
  ['Docker.io/library/alpine', 'docker.io/library/alpine'],
  [`localhost:5000/a@sha256:${'a'.repeat(64)}`, 'localhost:5000/a'],
])('%s is the image %s', (text, expected) => {
  expect(imageName(parseImageReference(text))).toBe(expected);
});

test.each([
  ['ghcr.io/my-org/app', 'ghcr.io', true],
  ['ghcr.io/my-org/app', 'ghcr.io/my-org', true],
  ['ghcr.io/my-org/app', 'ghcr.io/my-org/app', true],
  ['ghcr.io/my-org/app', 'ghcr.io/my-org/ap', false],
  ['ghcr.io/my-org-evil/app', 'ghcr.io/my-org', false],
  ['ghcr.io.evil.example/app', 'ghcr.io', false],
  ['ghcr.io:443/app', 'ghcr.io', false],
  ['evil.example/ghcr.io/my-org/app', 'ghcr.io/my-org', false],
  ['docker.io/library/nginx', 'docker.io/nginx', false],
])('%s is from %s: %s', (name, registry, expected) => {
  expect(isFrom(name, registry)).toBe(expected);
});
