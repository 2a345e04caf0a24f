/** What a registry wants to be shown. */
export type AuthChallenge =
  | { readonly kind: 'basic' }
  | {
      readonly kind: 'bearer';
      /** What gives tokens. */
      readonly realm: string;
      readonly service: string | undefined;
      readonly scope: string | undefined;
    };

/** Longer headers are nobody's. */
const MAX_LENGTH = 4_096;
const PARAMETER = /([a-z]+)\s*=\s*(?:"([^"]*)"|([^\s,"]+))/gi;

/**
 * The challenge of a `WWW-Authenticate` header (RFC 9110, and for tokens
 * https://distribution.github.io/distribution/spec/auth/token/).
 * @returns undefined for one that is not understood
 */
export function parseAuthChallenge(
  header: string | undefined,
): AuthChallenge | undefined {
  if (header === undefined || header.length > MAX_LENGTH) return undefined;
  const bearer = /(?:^|,)\s*bearer\s+(.*)/is.exec(header)?.[1];
  if (bearer !== undefined) {
    const parameters = new Map(
      Array.from(bearer.matchAll(PARAMETER), ([, name = '', quoted, plain]) => [
        name.toLowerCase(),
        quoted ?? plain ?? '',
      ]),
    );
    const realm = parameters.get('realm');
    return realm === undefined
      ? undefined
      : {
          kind: 'bearer',
          realm,
          service: parameters.get('service'),
          scope: parameters.get('scope'),
        };
  }
  return /(?:^|,)\s*basic\b/i.test(header) ? { kind: 'basic' } : undefined;
}
