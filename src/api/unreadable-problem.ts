import { ProblemError } from './problem';
import { REQUEST_LIMITS } from './request-limits';

/**
 * The answer to what is no request that can be read.
 * @param code what the parser of Node.js says of it
 * (https://nodejs.org/api/http.html#event-clienterror)
 */
export function unreadableProblem(code: string | undefined): ProblemError {
  const { headerBytes, headersMs, requestMs } = REQUEST_LIMITS;
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new ProblemError(
        431,
        'headers_too_large',
        `The headers are larger than ${headerBytes / 1024} KiB: send less of them.`,
      );
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new ProblemError(
        408,
        'request_timeout',
        `The request did not come in time: its headers have ${headersMs / 1000} s, all of it ${requestMs / 1000} s.`,
      );
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return new ProblemError(
        413,
        'body_too_large',
        'The body has too many chunk extensions: nobody here reads any.',
      );
    default: {
      const why = /^HPE_\w+$/.test(code ?? '') ? ` (${code})` : '';
      return new ProblemError(
        400,
        'bad_request',
        `The request is no HTTP/1.1 that can be read${why}.`,
      );
    }
  }
}
