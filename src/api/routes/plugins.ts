import type { FastifyInstance } from 'fastify';
import { DefinitionError } from '../../definition/definition-error';
import { quote } from '../../definition/quote';
import { UserError } from '../../definition/task-error';
import { pluginSummary, pluginView } from '../plugin-view';
import type { PluginStore } from '../plugin-store';
import { ProblemError, problemFaults } from '../problem';
import type { ServerContext } from '../server-ports';

/** Far more than a definition may have. */
const MAX_DEFINITION_BYTES = 1024 * 1024;

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

  app.put<ById>(
    '/plugins/:id',
    {
      bodyLimit: MAX_DEFINITION_BYTES,
      preParsing: (_request, _reply, payload, done) => {
        if (ports.plugins === undefined) done(disabled());
        else done(null, payload);
      },
    },
    async ({ params, body }, reply) => {
      const value = parseBody(body);
      checkId(params.id, value);
      const { definition, isNew } = await writing(() =>
        storeOf(ports.plugins).put(params.id, value),
      );
      return reply
        .code(isNew ? 201 : 200)
        .header('location', `/plugins/${encodeURIComponent(definition.id)}`)
        .send(pluginView(definition));
    },
  );

  app.delete<ById>('/plugins/:id', async ({ params }, reply) => {
    const store = storeOf(ports.plugins);
    const existed = await writing(() => store.remove(params.id));
    if (existed) return reply.code(204).send();
    throw new ProblemError(
      404,
      'plugin_not_found',
      `No plugin ${quote(params.id)} has been registered here.`,
    );
  });
}

const LIST_QUERY = {
  type: 'object',
  properties: {
    q: {
      description: 'Words that the id, name or description must have.',
      type: 'string',
      maxLength: 200,
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

/** JSON, strictly: what is a definition only to some must not be one. */
function parseBody(body: unknown): unknown {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new ProblemError(
      422,
      'definition_invalid',
      `The body is not JSON: ${quote((error as Error).message).slice(1, -1)}.`,
    );
  }
}

function checkId(id: string, value: unknown): void {
  const own = (value as { id?: unknown } | null)?.id;
  if (own === undefined || own === id) return;
  throw new ProblemError(
    422,
    'definition_invalid',
    `The definition has the id ${quote(JSON.stringify(own))} and the path says ${quote(id)}: both have to be the same.`,
  );
}

/** What is wrong with a definition that a client sends is the client's. */
async function writing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DefinitionError) {
      throw new ProblemError(422, 'definition_invalid', error.message, {
        errors: problemFaults(error.faults),
      });
    }
    if (error instanceof UserError) {
      throw new ProblemError(409, 'definition_conflict', error.message);
    }
    throw error;
  }
}
