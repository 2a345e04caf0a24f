import type { VNode } from 'preact';
import { FaultNotice } from '../fault-notice';
import { inert } from '../inert';
import { PageHeading } from '../page-heading';
import { ANY_EXECUTION, routeHash } from '../route';
import type { PluginDetails } from '../server/plugin';
import { getPlugin } from '../server/server';
import { useLoaded } from '../use-loaded';
import { PluginFacts } from './plugin-facts';
import { TaskForm } from './task-form';

/** One plugin, and the form that runs it. */
export function PluginView({
  reference,
}: {
  readonly reference: string;
}): VNode {
  const loaded = useLoaded(() => getPlugin(reference), [reference]);
  const isLoaded = loaded.state === 'loaded';
  return (
    <>
      <PageHeading title={inert(isLoaded ? loaded.value.name : reference)} />
      {loaded.state === 'loading' && <p role="status">Loading …</p>}
      {loaded.state === 'failed' && <FaultNotice error={loaded.error} />}
      {isLoaded && <LoadedPlugin plugin={loaded.value} reference={reference} />}
    </>
  );
}

function LoadedPlugin({
  plugin,
  reference,
}: {
  readonly plugin: PluginDetails;
  readonly reference: string;
}): VNode {
  const { id, version, description } = plugin;
  return (
    <>
      <p>
        <code>{inert(id)}</code>
        {version !== null && ` · version ${inert(version)}`} ·{' '}
        <a
          href={routeHash({ name: 'executions', ...ANY_EXECUTION, plugin: id })}
        >
          its executions
        </a>
      </p>
      {description !== '' && <p class="lead">{inert(description)}</p>}
      <section class="card" aria-labelledby="input">
        <h2 id="input">Input</h2>
        <TaskForm plugin={plugin} reference={reference} />
      </section>
      <section class="card" aria-labelledby="about">
        <h2 id="about">What runs</h2>
        <PluginFacts plugin={plugin} />
        <SchemaDetails title="Input schema" schema={plugin.input_schema} />
        <SchemaDetails title="Output schema" schema={plugin.output_schema} />
      </section>
    </>
  );
}

function SchemaDetails({
  title,
  schema,
}: {
  readonly title: string;
  readonly schema: PluginDetails['input_schema'];
}): VNode | null {
  if (schema === null) return null;
  return (
    <details>
      <summary>{title}</summary>
      <pre tabIndex={0}>{inert(JSON.stringify(schema, null, 2))}</pre>
    </details>
  );
}
