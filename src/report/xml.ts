import { withoutControls } from '../definition/without-controls';

/** XML that was made by {@link element}: every text in it is escaped. */
export class Xml {
  readonly #lines: readonly string[];

  /** @param lines XML of ours: never a text from outside. */
  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** One line per element, children indented. */
  get lines(): readonly string[] {
    return this.#lines;
  }
}

/** The attributes of an element; undefined is left out. */
export type XmlAttributes = Readonly<
  Record<string, string | number | undefined>
>;

/**
 * An element that has a text, or other elements, or nothing. Control characters
 * in a text are made visible: XML has no way to hold them.
 */
export function element(
  name: string,
  attributes: XmlAttributes,
  content: string | readonly Xml[] = [],
): Xml {
  const start = `<${name}${Object.entries(attributes).map(showAttribute).join('')}`;
  if (content.length === 0) return new Xml([`${start}/>`]);
  if (typeof content === 'string') {
    return new Xml([`${start}>${escape(content)}</${name}>`]);
  }
  const inner = content.flatMap(({ lines }) => lines);
  return new Xml([
    `${start}>`,
    ...inner.map((line) => `  ${line}`),
    `</${name}>`,
  ]);
}

/** A document with this element at its root. */
export function xmlDocument(root: Xml): string {
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  return `${[head, ...root.lines].join('\n')}\n`;
}

function showAttribute([name, value]: [
  string,
  string | number | undefined,
]): string {
  if (value === undefined) return '';
  // A parser reads a line end in an attribute as a space.
  return ` ${name}="${escape(String(value)).replaceAll('\n', '&#10;')}"`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What no XML document may hold, besides control characters. */
const NOT_XML = /[\p{Surrogate}\uFFFE\uFFFF]/gu;

function escape(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map(withoutControls)
    .join('\n')
    .replace(NOT_XML, '\uFFFD')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
