import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { executionPath } from '../server/server';
import type { ShownLog } from './shown-log';

/** From the end by so many pixels is at the end. */
const NEAR_END_PIXELS = 24;

/** The plugin's log; it stays at the end while nobody scrolls up. */
export function ExecutionLog({
  id,
  log: { pieces, isCut },
  isOver,
}: {
  readonly id: string;
  readonly log: ShownLog;
  readonly isOver: boolean;
}): VNode {
  const box = useRef<HTMLPreElement>(null);
  const isAtEnd = useRef(true);
  useLayoutEffect(() => {
    if (box.current && isAtEnd.current) {
      box.current.scrollTop = box.current.scrollHeight;
    }
  }, [pieces]);
  return (
    <section class="card" aria-labelledby="log">
      <h2 id="log">Log</h2>
      {pieces.length === 0 && (
        <p>{isOver ? 'The plugin wrote no log.' : 'Nothing yet.'}</p>
      )}
      <pre
        ref={box}
        class="log"
        role="log"
        aria-live="off"
        aria-labelledby="log"
        tabIndex={0}
        hidden={pieces.length === 0}
        onScroll={({
          currentTarget: { scrollTop, clientHeight, scrollHeight },
        }) => {
          isAtEnd.current =
            scrollTop + clientHeight >= scrollHeight - NEAR_END_PIXELS;
        }}
      >
        {pieces.map(({ number, text }) => (
          <span key={number}>{text}</span>
        ))}
      </pre>
      {pieces.length > 0 && (
        <p>
          {isCut && 'The beginning is not shown. '}
          <a href={executionPath(id, 'logs')} download={`${id}.log`}>
            Download the log
          </a>
        </p>
      )}
    </section>
  );
}
