import type { ComponentChildren, VNode } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * The heading of what is shown; it names the browser's tab too. It can have the
 * focus, so that who cannot see hears where a link has led.
 */
export function PageHeading({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ComponentChildren;
}): VNode {
  useEffect(() => {
    document.title = `${title} – plugin-runner`;
  }, [title]);
  return <h1 tabIndex={-1}>{children || title}</h1>;
}
