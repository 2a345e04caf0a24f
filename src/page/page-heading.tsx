import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * The heading of what is shown. It names the browser's tab, and takes the focus
 * when it is not the first: who cannot see hears where a link has led.
 */
export function PageHeading({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ComponentChildren;
}): VNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – plugin-runner`;
  }, [title]);
  useEffect(() => {
    if (history.state === null && document.activeElement !== document.body) {
      heading.current?.focus();
    }
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
