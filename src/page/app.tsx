import type { RefObject, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ExecutionView } from './execution/execution-view';
import { ExecutionList } from './executions/execution-list';
import { PageHeading } from './page-heading';
import { PluginList } from './plugins/plugin-list';
import { PluginView } from './plugins/plugin-view';
import { ANY_EXECUTION, routeHash, type Route } from './route';
import { useRoute } from './use-route';

/** The whole page: its head, and what its address names. */
export function App(): VNode {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  useFocusOnHeading(main, route);
  return (
    <>
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          // The address names what is shown, not a place in it.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to the content
      </a>
      <header class="top">
        <b>plugin-runner</b>
        <nav aria-label="Pages">
          <PageLink
            to={{ name: 'plugins' }}
            names={['plugins', 'plugin']}
            at={route}
          >
            Plugins
          </PageLink>
          <PageLink
            to={{ name: 'executions', ...ANY_EXECUTION }}
            names={['executions', 'execution']}
            at={route}
          >
            Executions
          </PageLink>
        </nav>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <RouteView route={route} />
      </main>
    </>
  );
}

/**
 * Where a link has led is read out; what was shown at first is not. At once: an
 * effect after the paint can come when somebody is at a field already.
 */
function useFocusOnHeading(
  main: RefObject<HTMLElement | null>,
  route: Route,
): void {
  const isFirst = useRef(true);
  const place = routeHash(
    route.name === 'executions' ? { ...route, ...ANY_EXECUTION } : route,
  );
  useLayoutEffect(() => {
    if (!isFirst.current) main.current?.querySelector('h1')?.focus();
    isFirst.current = false;
  }, [place]);
}

function PageLink({
  to,
  names,
  at,
  children,
}: {
  readonly to: Route;
  readonly names: readonly Route['name'][];
  readonly at: Route;
  readonly children: string;
}): VNode {
  const current = at.name === to.name ? 'page' : 'true';
  return (
    <a
      href={routeHash(to)}
      {...(names.includes(at.name) && { 'aria-current': current })}
    >
      {children}
    </a>
  );
}

function RouteView({ route }: { readonly route: Route }): VNode {
  switch (route.name) {
    case 'plugins':
      return <PluginList />;
    case 'plugin':
      return <PluginView key={route.plugin} reference={route.plugin} />;
    case 'executions':
      return <ExecutionList filters={route} />;
    case 'execution':
      return <ExecutionView key={route.id} id={route.id} />;
    case 'unknown':
      return (
        <>
          <PageHeading title="There is no such page" />
          <p>
            <a href={routeHash({ name: 'plugins' })}>The plugins</a> are still
            there.
          </p>
        </>
      );
  }
}
