import type { FastifyInstance } from 'fastify';
import type { PluginDefinition } from '../../definition/definition';
import { DefinitionError } from '../../definition/definition-error';
import { quote } from '../../definition/quote';
import { UserError } from '../../definition/task-error';
import { ConflictError } from '../../registry/conflict-error';
import { pluginSummary, pluginView } from '../plugin-view';
import { BODY_NAME, type PluginStore } from '../plugin-store';
import { ProblemError, problemFaults } from '../problem';
import type { ServerContext } from '../server-ports';

/** Far more than a definition may have. */
const MAX_BODY_BYTES = 1024 * 1024;

interface ById {
  readonly Params: { readonly id: string };
}

/** `/plugins` and `/plugins/{id}` */
export function pluginRoutes(
  app: FastifyInstance,
  { ports }: ServerContext,
): void {
  const { registry } = ports;

  app.get<{ Querystring: { q?: string } }>(
    '/plugins',
    { schema: { querystring: LIST_QUERY } },
    async ({ query }) => {
      const { definitions, errors } = await registry.list();
      const words = (query.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
      const plugins = definitions.map(pluginSummary).filter((plugin) => {
        const text = [plugin.id, plugin.name, plugin.description].join(' ');
        return words.every((word) => text.toLowerCase().includes(word));
      });
      return { plugins, errors: errors.map(({ message }) => ({ message })) };
    },
  );

  app.get<ById>('/plugins/:id', async ({ params }) =>
    pluginView(await registry.resolve(params.id)),
  );

  app.put<ById & { Querystring: { force: boolean } }>(
    '/plugins/:id',
    {
      bodyLimit: MAX_BODY_BYTES,
      errorHandler: (error) => {
        throw error.statusCode === 413 ? tooLarge() : error;
      },
      schema: { querystring: PUT_QUERY },
      // Before a body is read that nobody wants.
      preParsing: (_request, _reply, payload, done) =>
        ports.plugins ? done(null, payload) : done(disabled()),
    },
    async ({ params, query, body }, reply) => {
      const json = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
      const { definition, change } = await changing(
        storeOf(ports.plugins).write(json, {
          force: query.force,
          check: (definition) => checkPath(params.id, definition),
        }),
      );
      return reply
        .code(change === 'created' ? 201 : 200)
        .header('location', pathOf(definition))
        .send(pluginView(definition));
    },
  );

  app.delete<ById>('/plugins/:id', async ({ params }, reply) => {
    await changing(storeOf(ports.plugins).remove(params.id));
    return reply.code(204).send();
  });
}

const LIST_QUERY = {
  type: 'object',
  additionalProperties: false,
  properties: {
    q: {
      description: 'Words that the id, name or description must have.',
      type: 'string',
      maxLength: 200,
    },
  },
};

const PUT_QUERY = {
  type: 'object',
  additionalProperties: false,
  properties: {
    force: {
      description: 'Replace another definition of the same id and version.',
      type: 'boolean',
      default: false,
    },
  },
};

function storeOf(store: PluginStore | undefined): PluginStore {
  if (store === undefined) throw disabled();
  return store;
}

function disabled(): ProblemError {
  return new ProblemError(
    403,
    'registration_disabled',
    'Plugins cannot be registered on this server: start it with --allow-registration.',
  );
}

/** Its limit is no option of the server. */
function tooLarge(): ProblemError {
  return new ProblemError(
    413,
    'body_too_large',
    `The body is larger than ${MAX_BODY_BYTES / 1024 ** 2} MiB: a definition may have 256 KiB as JSON.`,
  );
}

/** Of several versions, the id alone is the path of the newest only. */
function pathOf({ id, version }: PluginDefinition): string {
  const names = version === undefined ? [id] : [id, version];
  return `/plugins/${names.map(encodeURIComponent).join('@')}`;
}

/** A definition is put where it is found then, or at its id. */
function checkPath(reference: string, { id, version }: PluginDefinition): void {
  const exact = version === undefined ? id : `${id}@${version}`;
  if (reference === id || reference === exact) return;
  throw new ProblemError(
    422,
    'definition_invalid',
    `The definition is ${quote(exact)} and the path says ${quote(reference)}: put it at ${quote(`/plugins/${id}`)}, or change its id.`,
  );
}

/** What is wrong with a definition that a client sends is the client's. */
async function changing<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ConflictError) {
      const remedy = error.isForceable ? ' `?force=true` does that.' : '';
      const detail = `${error.message}${remedy}`;
      throw new ProblemError(409, 'definition_conflict', detail);
    }
    if (error instanceof DefinitionError && error.file !== BODY_NAME) {
      // A file of the server, such as the lock.
      throw error;
    }
    if (error instanceof UserError && error.outcome === 'definition_invalid') {
      const faults = error instanceof DefinitionError ? error.faults : [];
      throw new ProblemError(422, 'definition_invalid', error.message, {
        ...(faults.length > 0 && { errors: problemFaults(faults) }),
      });
    }
    throw error;
  }
}
