import { useEffect, useState } from 'preact/hooks';
import { parseRoute, routeHash, type Route } from './route';

/** The route of the address, as it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

/** Goes to a route, as a link to it would. */
export function goTo(route: Route): void {
  location.hash = routeHash(route);
}
