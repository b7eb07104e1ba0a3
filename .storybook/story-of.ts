import type { Args, Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { elementOf, valueOf } from './arg-types.ts';

const given = new WeakMap<Element, Args>();

/** What a file of stories says of its element: the tag, what its attributes are without being set, and how the controls reach it. */
export function storyOf(tag: string): Required<Pick<Meta, 'component' | 'args' | 'render'>> {
  const { attributes = [] } = elementOf(tag);
  return {
    component: tag,
    args: Object.fromEntries(attributes.map((each) => [each.name, valueOf(each.default)])),
    render: (args) => html`${elementWith(tag, args)}`,
  };
}

/** The element with a tag, with the args as its attributes and properties, and the text inside it; it stays the same while those change. */
class OneElement extends Directive {
  #element: HTMLElement | undefined;

  render(tag: string, args: Args, text = ''): HTMLElement {
    this.#element ??= Object.assign(document.createElement(tag), { textContent: text });
    give(this.#element, tag, args);
    return this.#element;
  }
}
export const elementWith = directive(OneElement);

/** Only what changed since, as the user may have changed it meanwhile; and no attribute that says what goes without saying. */
function give(element: Element, tag: string, args: Args): void {
  const { attributes = [], members = [] } = elementOf(tag);
  const before = given.get(element) ?? {};
  given.set(element, args);
  for (const [name, value] of Object.entries(args)) {
    if (Object.is(before[name], value)) continue;
    const attribute = attributes.find((each) => each.name === name);
    if (attribute === undefined && !members.some((each) => each.name === name && !each.readonly))
      throw new Error(`<${tag}> has nothing that is called ${name}.`);
    if (attribute === undefined || typeof value === 'object') {
      if (value !== undefined) Object.assign(element, { [attribute?.fieldName ?? name]: value });
    } else if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else if (value === undefined || value === valueOf(attribute.default)) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}
