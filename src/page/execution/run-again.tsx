import type { VNode } from 'preact';
import { routeHash } from '../route';
import type { ShownRecord } from '../server/shown-record';

/** Back to the form of the plugin; its last input is there still. */
export function RunAgain({ record }: { readonly record: ShownRecord }): VNode {
  return (
    <a
      class="button"
      href={routeHash({ name: 'plugin', plugin: record.plugin })}
    >
      Run it again
    </a>
  );
}
