import { formatDuration } from '../runner/format-duration';

/** A moment on an axis, as short as it can be said. */
export function axisTime(seconds: number): string {
  return seconds < 60
    ? `${Number(seconds.toFixed(3))} s`
    : formatDuration(seconds * 1000)
        .replace(' 0 s', '')
        .replace(' 0 min', '');
}
