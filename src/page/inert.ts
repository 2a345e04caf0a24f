import { withoutControls } from '../definition/without-controls';

/**
 * A text from outside as the page shows it: every control character and every
 * invisible one that turns or hides its neighbours is made visible. That it is
 * text and no HTML is for what draws it to see to.
 */
export function inert(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map(withoutControls)
    .join('\n');
}
