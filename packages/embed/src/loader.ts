import { isElementName, tags } from './elements.js';
import { mount } from './mount.js';

/** The folder that this script, and so all of ours, comes from. */
const base = new URL('.', import.meta.url).href;
const names = ['mix-provider', ...Object.values(tags)];
const wanted = [...names.map((name) => `${name}:not(:defined)`), '[data-mengwijzer]'].join();

const warn = (text: string): void => console.warn(`Mengwijzer: ${text}`);
const loads = new Map<string, Promise<unknown>>();
const seen = new WeakSet<Element>();

/** Fetches an element once; one that does not come is asked for again when its tag is seen again. */
function load(tag: string): Promise<unknown> {
  let coming = loads.get(tag);
  if (!coming) {
    coming = import(/* @vite-ignore */ `${base}elements/${tag}.js`);
    coming.catch(() => {
      loads.delete(tag);
      warn(`<${tag}> komt niet. Staat de map elements naast loader.js?`);
    });
    loads.set(tag, coming);
  }
  return coming;
}

/** Puts an element in a marked `div`, around what stood there: the fallback. */
async function fill(place: HTMLElement): Promise<void> {
  const { mengwijzer: name = '', ...data } = place.dataset;
  if (seen.has(place)) return;
  seen.add(place);
  if (!isElementName(name))
    return warn(`“${name.slice(0, 40)}” is geen onderdeel. Kies uit: ${Object.keys(tags).join(', ')}.`);
  await load(tags[name]).catch(() => seen.delete(place));
  if (!seen.has(place)) return;
  const options = Object.entries(data).map(
    ([key, value = '']) => [key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value] as const,
  );
  const whole = mount(name, options, base, warn);
  (whole.querySelector(tags[name]) ?? whole).append(...place.childNodes);
  place.append(whole);
}

function take(found: Element): void {
  if (found instanceof HTMLElement && found.dataset['mengwijzer'] !== undefined) void fill(found);
  else load(found.localName).catch(() => undefined);
}

/** Looks for our tags and marks in part of a page, which may be a shadow root, and loads what they need. */
export function discover(root: Document | DocumentFragment | Element): void {
  if (root instanceof Element && root.matches(wanted)) take(root);
  for (const found of root.querySelectorAll(wanted)) take(found);
}

discover(document);
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) discover(node);
}).observe(document, { childList: true, subtree: true });
