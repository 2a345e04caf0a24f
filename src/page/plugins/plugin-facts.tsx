import type { VNode } from 'preact';
import { formatDuration } from '../../runner/format-duration';
import { showLimits } from '../../report/show-limits';
import { inert } from '../inert';
import type { Plugin, PluginDetails } from '../server/plugin';

/** What runs, and what it is allowed. */
export function PluginFacts({
  plugin,
}: {
  readonly plugin: Plugin | PluginDetails;
}): VNode {
  const { image, resource_limits: limits, timeout_ms: timeoutMs } = plugin;
  const { network = 'none', secrets = [] } = plugin as Partial<PluginDetails>;
  const facts: [name: string, value: string | undefined][] = [
    ['Image', image],
    ['Limits', showLimits(limits)],
    ['Timeout', formatDuration(timeoutMs)],
    ['Network', network === 'none' ? undefined : network],
    ['Secrets', secrets.length === 0 ? undefined : secrets.join(', ')],
  ];
  return (
    <dl class="facts">
      {facts.map(
        ([name, value]) =>
          value !== undefined && (
            <>
              <dt>{name}</dt>
              <dd>
                <code>{inert(value)}</code>
              </dd>
            </>
          ),
      )}
    </dl>
  );
}
