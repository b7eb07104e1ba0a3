import { escapeHtml } from '../../packages/words/src/html.js';

/** A piece of HTML. All that was text in it is escaped. */
export class Markup {
  constructor(readonly source: string) {}

  toString(): string {
    return this.source;
  }
}

export type Renderable = Markup | string | number | false | undefined | readonly Renderable[];

const render = (value: Renderable): string => {
  if (value instanceof Markup) return value.source;
  if (value === false || value === undefined) return '';
  if (typeof value === 'object') return value.map(render).join('');
  return escapeHtml(String(value));
};

/**
 * A template of HTML: values are escaped, in text as in a quoted attribute; lists are joined; what is absent is left out. Not named
 * `html`, since it is not Lit's.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Renderable[]): Markup {
  return new Markup(
    strings
      // Line breaks stay, so that the page can be read as it was written; indents go.
      .map((text, index) => text.replace(/\n\s+/g, '\n') + render(values[index]))
      .join(''),
  );
}

/** Values with something between them. */
export const joined = (values: readonly Renderable[], between: Renderable): Renderable =>
  values.flatMap((value, index) => (index === 0 ? [value] : [between, value]));
