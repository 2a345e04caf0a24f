import fc from 'fast-check';
import { parseImageReference } from '../../src/definition/image-reference';
import { ValueError } from '../../src/definition/value-error';
import { fuzz, RAW_CONTROL } from './fuzz';

// The grammar at https://pkg.go.dev/github.com/distribution/reference
const LABEL = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const HOST = `(?:${LABEL}(?:\\.${LABEL})*|\\[(?:[a-fA-F0-9:]+)\\])(?::[0-9]+)?`;
const PART = '[a-z0-9]+(?:(?:[.]|_|__|-+)[a-z0-9]+)*';
const REFERENCE = new RegExp(
  `^(?<name>(?:${HOST}/)?${PART}(?:/${PART})*)` +
    '(?::[\\w][\\w.-]{0,127})?' +
    '(?:@(?<digest>[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}))?$',
);

/** What is refused although the grammar has it. */
function isNotOurs(text: string, digest: string | undefined): boolean {
  const first = text.includes('/') ? (text.split('/')[0] ?? '') : '';
  return (
    (digest !== undefined && !/^sha256:[0-9a-f]{64}$/.test(digest)) ||
    // An image id, and a host that only its capitals tell from a repository.
    /^(?:sha256:)?[0-9a-f]{64}$/.test(text) ||
    (/[A-Z]/.test(first) && !/[.:]/.test(first))
  );
}

const HEX = '0123456789abcdef'.repeat(4);
const pieces = fc.constantFrom(
  ...['a', 'b1', 'app', 'ghcr.io', 'localhost', 'Host', 'A', '_', '__', '.'],
  ...['-', '--', '/', '//', ':', ':5000', '5000', '@', '@sha256:', HEX, ' '],
  ...['[::1]', '[', 'docker.io/', 'library/', '\n', '\u0000', '\u0085', 'é'],
  ...['://', '-v=/:/x', 'latest', '1.0', '$(id)', '\u200b', 'sha256:', '..'],
);
const references = fc.oneof(
  fc.array(pieces, { maxLength: 8 }).map((it) => it.join('')),
  fc.string({ maxLength: 30 }),
  fc
    .tuple(
      fc.constantFrom('', 'ghcr.io/', 'localhost:5000/', '[::1]:80/', 'A.b/'),
      fc.array(fc.constantFrom('a', 'b-c', 'd__e', 'f.g', '1'), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.constantFrom('', ':1', ':latest', ':-1', ':.x', ':A_b-c.d'),
      fc.constantFrom('', `@sha256:${HEX}`, `@sha512:${HEX}`, '@sha256:ab'),
    )
    .map(([host, path, tag, digest]) => host + path.join('/') + tag + digest),
  fc
    .nat(300)
    .map((length) => `a/${'b'.repeat(length)}:${'t'.repeat(length % 140)}`),
);

fuzz(
  'just the references of the grammar are accepted (case 10)',
  references,
  (text) => {
    const groups = REFERENCE.exec(text)?.groups;
    const name = groups?.['name'] ?? '';
    const isReference =
      groups !== undefined &&
      name.length <= 255 &&
      !isNotOurs(text, groups['digest']);
    try {
      const parsed = parseImageReference(text);
      expect(isReference).toBe(true);
      expect(parsed.text).toBe(text);
      expect(text).not.toMatch(/^-|[\s\p{C}]/u);
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      expect(error.message).not.toMatch(RAW_CONTROL);
      expect(isReference).toBe(false);
    }
  },
);
