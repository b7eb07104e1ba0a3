/**
 * What element tests share; only for `mix-*.test.ts` files, which run in @web/test-runner.
 * Elements are found as a visitor finds them, by role and visible name, through open shadow roots and in every engine.
 */
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** The only one of which the driver drags what the mouse takes up. */
export const isChromium: boolean = navigator.userAgent.includes('Chrome/');

/** WebKitGTK, which is driven otherwise than Chromium and Firefox: no other media, and no aria snapshot. */
export const isWebKit: boolean = !/Chrome|Firefox/u.test(navigator.userAgent);

/** For what axe alone looks at: it looks in Chromium. */
export const describeAxe: (title: string, tests: (this: Mocha.Suite) => void) => unknown = isChromium
  ? describe
  : describe.skip;

/** WebKit drops the character set from the type of a file. */
export const typeOfFile = (type: string): string => (isWebKit ? type.split(';')[0]! : type);

/** What an element is to a visitor: `checkbox "Woningen"`. */
export const describeElement = (element: Element): string =>
  `${getRole(element) ?? element.localName} ${JSON.stringify(nameOf(element))}`;

/** All that are rendered and not hidden from assistive technology, in document order. */
export const queryAllByRole = (role: string, name?: string | RegExp, root: ParentNode = document.body): HTMLElement[] =>
  [...exposed(root)].filter((element) => getRole(element) === role && matches(element, name));

/** What opens and shuts a part of the page, by the words on it: none of the roles is that. */
export const queryAllSummaries = (root: ParentNode = document.body): HTMLElement[] =>
  [...exposed(root)].filter((element): element is HTMLElement => element.localName === 'summary');

/** The only one; the error lists what is there instead. */
export function getByRole<T extends HTMLElement = HTMLElement>(
  role: string,
  name?: string | RegExp,
  root: ParentNode = document.body,
): T {
  const found = queryAllByRole(role, name, root);
  if (found.length === 1) return found[0] as T;
  const present = [...exposed(root)].filter((element) => getRole(element)).map(describeElement);
  throw new Error(`${found.length} × ${role} ${name ?? ''}; present:\n${present.join('\n')}`);
}

/** {@link getByRole} for what appears after an update or a lazily loaded language. */
export async function findByRole<T extends HTMLElement = HTMLElement>(
  role: string,
  name?: string | RegExp,
  root: ParentNode = document.body,
): Promise<T> {
  for (const end = performance.now() + 15_000; performance.now() < end;) {
    if (queryAllByRole(role, name, root).length === 1) break;
    await new Promise(requestAnimationFrame);
  }
  return getByRole<T>(role, name, root);
}

/** The element that has the focus, inside whichever shadow root. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What has the focus, as a visitor knows it. */
export const here = (): string => describeElement(focused()!);

/** The text that a style puts before or after an element; Firefox leaves it to us to look up an attribute. */
export function addedText(element: Element, part: '::before' | '::after'): string | undefined {
  const { content } = getComputedStyle(element, part);
  const attribute = /^attr\((.+)\)$/u.exec(content)?.[1];
  return attribute === undefined ? /^"(.*)"$/u.exec(content)?.[1] : (element.getAttribute(attribute) ?? '');
}

/** A press of the mouse in the middle of an element. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}

/** The accessibility tree under the first match of a selector, shadow roots included, as YAML; not in WebKit. */
export const ariaSnapshot = (selector = 'body'): Promise<string> => executeServerCommand('aria-snapshot', { selector });

const nameOf = (element: Element): string =>
  (drawnName(element) ?? computeAccessibleName(element)).replace(/\s+/g, ' ').trim();

/** The title that names a part of a drawing; engines differ in whether it is displayed, which decides for the package that computes names. */
function drawnName(element: Element): string | null | undefined {
  if (!(element instanceof SVGElement) || element.matches('[aria-label], [aria-labelledby]')) return undefined;
  return element.querySelector(':scope > title')?.textContent;
}

function matches(element: Element, name: string | RegExp | undefined): boolean {
  if (name === undefined) return true;
  return typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));
}

function* exposed(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.children) {
    if (element.ariaHidden === 'true' || (element as HTMLElement).inert) continue;
    if (element instanceof HTMLElement && element.checkVisibility({ visibilityProperty: true })) yield element;
    if (getComputedStyle(element).display === 'none') continue;
    if (element.shadowRoot) yield* exposed(element.shadowRoot);
    yield* exposed(element);
  }
}
