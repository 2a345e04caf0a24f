import { withoutControls } from '../definition/without-controls';

/** HTML that was made by {@link html}: every text in it is escaped. */
export class Html {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }

  /** HTML of ours, taken as it is: never a text from outside. */
  static ours(text: string): Html {
    return new Html(text);
  }
}

/** What can stand in a template; undefined, null and false are nothing. */
export type HtmlValue =
  Html | readonly HtmlValue[] | string | number | undefined | null | false;

/**
 * A template of HTML. A text in it is shown as it is, with its control
 * characters made visible, in an element or between the quotes of an attribute.
 */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly HtmlValue[]
): Html {
  let text = strings[0] ?? '';
  values.forEach((value, at) => {
    text += render(value) + (strings[at + 1] ?? '');
  });
  return Html.ours(text);
}

function render(value: HtmlValue): string {
  if (value === undefined || value === null || value === false) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escape(value);
  return value.map(render).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map(withoutControls)
    .join('\n')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
