import { html, type LitElement, type TemplateResult } from 'lit';

/** Wraps what an element shows, as its shadow root does in a browser. */
type Shell = (content: TemplateResult, lang: string) => TemplateResult;

/** For what there is to read: it is as good before the script comes as after. */
export const openShell: Shell = (content) => html`<div>${content}</div>`;

const needsScript: Shell = (_, lang) =>
  lang === 'en'
    ? html`<noscript
        ><slot><p lang="en">This part works with JavaScript only.</p></slot></noscript
      >`
    : html`<noscript
        ><slot><p lang="nl">Dit onderdeel werkt alleen met JavaScript.</p></slot></noscript
      >`;

/**
 * For what there is to fill in: one reads it, and it takes no answer that would be lost when the element comes. Without scripts what stands
 * inside the tag is shown in its place.
 */
export const inertShell: Shell = (content, lang) =>
  isFallback(content)
    ? openShell(content, lang)
    : html`<div inert>${content}</div>
        ${needsScript(content, lang)}`;

/** Whether an element has nothing to show yet but what stands inside its tag. */
const isFallback = ({ strings }: TemplateResult): boolean => strings.length === 1 && strings[0] === '<slot></slot>';

/** Has a server render an element in a shell, since it asks for the template alone. */
export function renderIn(host: LitElement, around: Shell): void {
  const { render } = Object.getPrototypeOf(host) as { render: () => TemplateResult };
  Object.defineProperty(host, 'render', {
    configurable: true,
    value: () => around(render.call(host), host.getAttribute('lang') ?? ''),
  });
}
