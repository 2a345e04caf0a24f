import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { FaultNotice } from '../fault-notice';
import { inert } from '../inert';
import { PageHeading } from '../page-heading';
import { routeHash } from '../route';
import { pluginReference, type Plugin } from '../server/plugin';
import { getPlugins } from '../server/server';
import { useLoaded } from '../use-loaded';
import { matchingPlugins } from './matching-plugins';
import { PluginFacts } from './plugin-facts';

/** The plugins that can be run, and a search among them. */
export function PluginList(): VNode {
  const loaded = useLoaded(getPlugins, []);
  const [query, setQuery] = useState('');
  const plugins =
    loaded.state === 'loaded' ? matchingPlugins(loaded.value, query) : [];
  return (
    <>
      <PageHeading title="Plugins" />
      <form
        role="search"
        class="filters"
        onSubmit={(event) => event.preventDefault()}
      >
        <div class="field">
          <label for="search">Search by id, name or description</label>
          <input
            id="search"
            type="search"
            autocomplete="off"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </div>
      </form>
      <p role="status">
        {loaded.state === 'loading' && 'Loading …'}
        {loaded.state === 'loaded' &&
          counted(plugins.length, loaded.value.length)}
      </p>
      {loaded.state === 'failed' && <FaultNotice error={loaded.error} />}
      <ul class="plugins">
        {plugins.map((plugin) => (
          <PluginCard key={pluginReference(plugin)} plugin={plugin} />
        ))}
      </ul>
    </>
  );
}

function counted(found: number, all: number): string {
  if (all === 0) {
    return 'There are no plugins. Put definitions into the plugins directory, or start the server with another one.';
  }
  const noun = all === 1 ? 'plugin' : 'plugins';
  return found === all ? `${all} ${noun}` : `${found} of ${all} ${noun}`;
}

function PluginCard({ plugin }: { readonly plugin: Plugin }): VNode {
  const reference = pluginReference(plugin);
  const { id, name, version, description } = plugin;
  return (
    <li class="card">
      <h2>
        <a href={routeHash({ name: 'plugin', plugin: reference })}>
          {inert(name)}
        </a>
        <code>{inert(id)}</code>
        {version !== null && <span class="version">{inert(version)}</span>}
      </h2>
      {description !== '' && <p>{inert(description)}</p>}
      <PluginFacts plugin={plugin} />
    </li>
  );
}
