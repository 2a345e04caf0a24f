import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

/** Puts a text on the clipboard, and says whether it is there. */
export function CopyButton({
  text,
  what,
}: {
  readonly text: string;
  readonly what: string;
}): VNode {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      // A page that is not from this machine, and not by TLS, has no clipboard.
      setSaid('The browser does not allow it: select the text instead');
    }
  };
  return (
    <>
      <button
        type="button"
        aria-label={`Copy ${what}`}
        onClick={() => void copy()}
      >
        Copy
      </button>
      <span role="status" class="said">
        {said}
      </span>
    </>
  );
}
