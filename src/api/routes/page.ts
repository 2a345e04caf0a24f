import type { FastifyInstance } from 'fastify';
import { extname, join } from 'node:path';
import { openRegularFile } from '../execution-answer';
import { ProblemError } from '../problem';
import type { ServerContext } from '../server-ports';

/** Scripts and styles are the page's own, and nothing is asked elsewhere. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** `/` and the files of the page, where the server has one. */
export function pageRoutes(
  app: FastifyInstance,
  { settings: { pageDirectory } }: ServerContext,
): void {
  if (pageDirectory === undefined) return;
  const headersAndFile = async (name: string) => {
    const type = TYPES[extname(name)];
    const isName = /^[\w-]+(\.[\w-]+)+$/.test(name);
    const file =
      isName && type
        ? await openRegularFile(join(pageDirectory, name))
        : undefined;
    if (file === undefined) {
      throw new ProblemError(404, 'not_found', 'The page has no such file.');
    }
    const headers = {
      'content-type': type,
      'content-length': String(file.size),
      'content-security-policy': PAGE_POLICY,
      'cache-control': 'no-cache',
    };
    return { headers, stream: file.stream };
  };

  app.get('/', async (_request, reply) => {
    const { headers, stream } = await headersAndFile('index.html');
    return reply.headers(headers).send(stream);
  });

  app.get<{ Params: { name: string } }>(
    '/page/:name',
    async ({ params }, reply) => {
      const { headers, stream } = await headersAndFile(params.name);
      return reply.headers(headers).send(stream);
    },
  );
}
