import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
} from 'node:fs';
import { quote } from '../definition/quote';

/** Less can be guessed. */
const MIN_CHARACTERS = 16;
const MAX_BYTES = 4_096;
/** What `Authorization: Bearer` can carry. */
const TOKEN = /^[A-Za-z0-9._~+/-]+=*$/;

/** A file of a token that is not used. */
export class TokenFileError extends Error {}

/**
 * The token that a file holds, without white space around it.
 * @param file absolute path.
 * @throws TokenFileError naming the rule, never the token.
 */
export function readTokenFile(file: string): string {
  const refuse = (why: string): never => {
    throw new TokenFileError(`The token file ${quote(file)} ${why}.`);
  };
  let text = '';
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const status = fstatSync(descriptor);
    if (!status.isFile()) refuse('is not a regular file');
    if (status.size > MAX_BYTES) refuse('is too large for a token');
    if ((status.mode & 0o077) !== 0) {
      refuse('can be read by others: `chmod 600` it');
    }
    text = readFileSync(descriptor, 'utf8').trim();
  } catch (error) {
    if (error instanceof TokenFileError) throw error;
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    refuse(`cannot be read (${code})`);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
  if (text.length < MIN_CHARACTERS) {
    refuse(
      `has ${text.length} characters and a token needs ${MIN_CHARACTERS}: \`openssl rand -hex 32\` makes one`,
    );
  }
  if (!TOKEN.test(text)) {
    refuse(
      'has other characters than a token may have: A-Z a-z 0-9 . _ ~ + / -',
    );
  }
  return text;
}
