import { native, pageOf } from '@mengwijzer/core/native';
import { isElementName, tags } from './elements.js';
import { mount } from './mount.js';

/** By tag, the paths of all scripts that show it where it shares with others; the build writes them here. */
declare const FIRST_LOADS: Readonly<Record<string, readonly string[]>>;

/** What elements with a file of their own brought; see alone.mjs. */
const pieces: { together?: boolean } = ((globalThis as unknown as Record<symbol, object | undefined>)[
  Symbol.for('mengwijzer.pieces')
] ??= {});

/** The folder that this script, and so all of ours, comes from; a page without any need not work it out. */
const folder = (): string => new URL('.', import.meta.url).href;
const marks = '[data-mengwijzer]';
/** Shorter than our names, so quicker to look for; other libraries may have tags that are not defined either. */
const wanted = `:not(:defined),${marks}`;

const loads = new Map<string, Promise<unknown>>();
const said = new Set<string>();

/** In the console, once: a page may have the same fault in many places. */
function warn(text: string): void {
  if (!said.has(text)) console.warn(`Mengwijzer: ${text}`);
  said.add(text);
}

/** Says in a place of ours where nothing stands that what belongs there does not come. */
function say(place: Element): void {
  const { append, isContentEditable, matches, textContent } = native(place as HTMLElement);
  if (textContent!.trim() || isContentEditable || ![...Object.values(tags), marks].some(matches)) return;
  const note = pageOf().createElement('p');
  [note.lang, note.textContent] = matches(':lang(en)')
    ? ['en', 'This does not load.']
    : ['nl', 'Dit onderdeel laadt niet.'];
  append(note);
}

/** Fetches scripts once; what does not come is asked for again when it is wanted again. */
function load(name: string, paths: readonly string[]): Promise<unknown> {
  const coming =
    loads.get(name) ??
    Promise.all(paths.map((path) => import(/* @vite-ignore */ folder() + path))).catch((error: unknown) => {
      loads.delete(name);
      warn(`${name} laadt niet. Staan alle bestanden van Mengwijzer in ${folder()}? ${String(error)}`);
      throw error;
    });
  loads.set(name, coming);
  return coming;
}

/** All that was asked for on this page, but the provider. */
const kinds = new Set<string>();

/** Loads an element: one file where it is the only kind on the page; where more kinds stand there at first, the files that they share. */
async function loadTag(tag: string): Promise<unknown> {
  const isProvider = tag === 'mix-provider';
  if (!isProvider) kinds.add(tag);
  // Until all that stands there now is found. It is decided once: what comes later is of the same make.
  await Promise.resolve();
  if ((pieces.together ??= kinds.size > 1 && Object.keys(pieces).length === 0)) return load(tag, FIRST_LOADS[tag]!);
  if (isProvider) {
    // Most elements bring it.
    await Promise.allSettled([...kinds].map(loadTag));
    if (customElements.get(tag)) return undefined;
  }
  return load(tag, [`elements/${tag}.js`]);
}

/** Puts an element in a marked place, around what stood there: that shows until the element does. */
async function fill(place: HTMLElement): Promise<void> {
  const stands = native(place);
  const { mengwijzer: name = '', ...data } = stands.dataset;
  // Whoever edits the page would save the element with it.
  if (stands.isContentEditable) return;
  if (!isElementName(name))
    return warn(`“${name.slice(0, 40)}” is geen onderdeel. Kies uit: ${Object.keys(tags).join(', ')}.`);
  const options = Object.entries(data).map(
    ([key, value = '']) => [key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value] as const,
  );
  const whole = mount(name, options, folder(), warn);
  const element = whole.firstElementChild ?? whole;
  await Promise.all([loadTag(whole.localName), loadTag(element.localName)]);
  // Another copy of this script may have been first, or somebody copied a place that was filled.
  if (stands.querySelector(tags[name])) return;
  element.append(...stands.childNodes);
  stands.append(whole);
}

/** Puts a frame before a marked link to one of our pages. The link goes once the frame shows something. */
async function frame(link: HTMLAnchorElement): Promise<void> {
  const { origin, pathname, search, hash } = new URL(link.href, pageOf().baseURI);
  const asked = Object.keys(tags).find((name) => `${folder()}pages/${name}.html` === origin + pathname);
  // Who may place a link but no frame does not get one of another site this way.
  if (!asked)
    return warn(`de link naar ${link.href.slice(0, 80)} blijft een link: dat is geen pagina in ${folder()}pages/.`);
  if (link.isContentEditable) return;
  // First, so that it hears the first word of the page.
  await load('host.js', ['host.js']).catch(() => undefined);
  if (link.previousElementSibling?.localName === 'iframe') return;
  const element = pageOf().createElement('iframe');
  element.title = link.textContent.trim() || asked;
  element.width = '100%';
  element.height = '600';
  // As an attribute, so that the page's own style for frames goes before it.
  element.frameBorder = '0';
  element.loading = 'lazy';
  element.src = `${folder()}pages/${asked}.html${search}${hash}`;
  element.addEventListener('mix-frame-ready', () => (link.hidden = true));
  link.before(element);
}

function take(found: Element): void {
  const { localName, matches } = native(found);
  const work = Object.hasOwn(FIRST_LOADS, localName)
    ? loadTag(localName)
    : !matches(marks)
      ? undefined
      : localName === 'a'
        ? frame(found as HTMLAnchorElement)
        : fill(found as HTMLElement);
  // It was said to whoever made the page, and what stands there stays.
  work?.catch(() => say(found));
}

function look(root: Document | DocumentFragment | Element): void {
  const { matches, querySelectorAll } = native(root as Element);
  if (root instanceof Element && matches(wanted)) take(root);
  for (const found of querySelectorAll(wanted)) take(found);
}

const observer = new MutationObserver((changes) => {
  for (const { type, target, addedNodes } of changes)
    for (const node of type === 'attributes' ? [target] : addedNodes) if (node instanceof Element) look(node);
});

/**
 * Looks for our tags and marks, loads what they need, and does so again for each that is added. The page itself is seen to; a shadow root is for
 * whoever made it to hand over: `discover(this.shadowRoot)`.
 */
export function discover(root: Document | ShadowRoot): void {
  look(root);
  observer.observe(root, { attributeFilter: ['data-mengwijzer'], childList: true, subtree: true });
}

discover(globalThis.document);
