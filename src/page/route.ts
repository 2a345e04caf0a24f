/** What of the page is shown, as its address says behind the `#`. */
export type Route =
  | { readonly name: 'plugins' }
  | { readonly name: 'plugin'; readonly plugin: string }
  | ({ readonly name: 'executions' } & ExecutionFilters)
  | { readonly name: 'execution'; readonly id: string }
  | { readonly name: 'unknown' };

/** Which executions are listed; undefined is "any". */
export interface ExecutionFilters {
  readonly plugin: string | undefined;
  readonly status: string | undefined;
  readonly outcome: string | undefined;
}

/** Every execution. */
export const ANY_EXECUTION: ExecutionFilters = {
  plugin: undefined,
  status: undefined,
  outcome: undefined,
};

const FILTERS = ['plugin', 'status', 'outcome'] as const;

/** The route of a fragment such as `#/executions?outcome=succeeded`. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const [, name = '', argument, ...more] = path.split('/');
  if (name === '' && argument === undefined) return { name: 'plugins' };
  if (more.length > 0) return { name: 'unknown' };
  const decoded = argument === undefined ? '' : tryDecode(argument);
  switch (name) {
    case 'plugins':
      return decoded === ''
        ? { name: 'plugins' }
        : { name: 'plugin', plugin: decoded };
    case 'executions':
      return decoded === ''
        ? { name: 'executions', ...filtersOf(new URLSearchParams(query)) }
        : { name: 'execution', id: decoded };
    default:
      return { name: 'unknown' };
  }
}

/** The address of a route. */
export function routeHash(route: Route): string {
  switch (route.name) {
    case 'plugins':
    case 'unknown':
      return '#/';
    case 'plugin':
      return `#/plugins/${encodeURIComponent(route.plugin)}`;
    case 'execution':
      return `#/executions/${encodeURIComponent(route.id)}`;
    case 'executions': {
      const query = filterQuery(route).toString();
      return `#/executions${query === '' ? '' : `?${query}`}`;
    }
  }
}

/** The filters as the query of an address, of the page or of the server. */
export function filterQuery(filters: ExecutionFilters): URLSearchParams {
  return new URLSearchParams(
    FILTERS.flatMap((name) => {
      const value = filters[name];
      return value === undefined ? [] : [[name, value] as [string, string]];
    }),
  );
}

function filtersOf(query: URLSearchParams): ExecutionFilters {
  const filter = (name: string): string | undefined =>
    query.get(name) || undefined;
  return {
    plugin: filter('plugin'),
    status: filter('status'),
    outcome: filter('outcome'),
  };
}

function tryDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
