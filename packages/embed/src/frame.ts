// The script of the pages for an iframe: puts the element there as the address asks, and says on the page what is wrong with that.
import { MixSourceErrorEvent, warnOnce } from '@mengwijzer/core/base';
import { pageOf } from '@mengwijzer/core/native';
import { tags, type ElementName } from './elements.js';
import { talk } from './framed.js';
import { mount } from './mount.js';
import { notesIn } from './page-notes.js';
import { readTexts } from './page-text.js';

type Option = readonly [name: string, value: string];

/** As long as all options may be together, in characters. */
const LONGEST = 8000;

/** What others put in an address. */
const foreign = /^(?:utm_|mix-)|clid$/u;

const colours: Readonly<Record<string, string>> = {
  accent: '--mix-accent-color',
  'on-accent': '--mix-on-accent-color',
  focus: '--mix-focus-color',
};
const schemes: Readonly<Record<string, string>> = { light: 'light', dark: 'dark', auto: 'light dark' };

const base = new URL('..', import.meta.url).href;
const root = pageOf().documentElement;
const main = pageOf().querySelector('main')!;
const isFramed = parent !== window;
const warn = notesIn(main);

/** The options of the address that an element may have; the page's own are seen to. */
function options(): readonly Option[] {
  if (location.search.length > LONGEST) {
    warn(`Het adres is te lang. Wat erin staat, doet niet mee.`);
    return [];
  }
  const asked = [...new URLSearchParams(location.search)].filter(([name]) => !foreign.test(name));
  const plain = asked.filter(([name, value]) => {
    if (/[<>]/u.test(value)) warn(`“${name.slice(0, 40)}” kan geen opmaak bevatten.`);
    return !/[<>]/u.test(value);
  });
  if (plain.some(([name]) => Object.hasOwn(colours, name))) root.style.colorScheme = 'light';
  return plain.filter((option) => !isOwn(option));
}

/** Sees to an option of the page itself, if it is one. */
function isOwn([name, value]: Option): boolean {
  if (Object.hasOwn(colours, name)) {
    // In an address, a # begins something else.
    if (/^#?(?:[\da-f]{3}|[\da-f]{6})$/iu.test(value))
      root.style.setProperty(colours[name]!, `#${value.replace('#', '')}`);
    else warn(`“${name}” is geen kleur. Schrijf zes tekens, zonder hekje: 8a1550.`);
  } else if (name === 'scheme') {
    if (Object.hasOwn(schemes, value)) root.style.colorScheme = schemes[value]!;
    else warn(`“scheme” kan dit zijn: ${Object.keys(schemes).join(', ')}.`);
  } else return false;
  return true;
}

/** Puts the host's own words in the element. */
async function fill(element: HTMLElement, address: string): Promise<void> {
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : undefined;
  if (url?.origin !== location.origin) return warn('“text” moet een bestand van deze site zijn.');
  const level = Math.min(6, Math.max(1, Math.trunc(Number(element.getAttribute('heading-level'))) || 2));
  const texts = await readTexts(url.href, level, warn, ({ message, reason }) => {
    warnOnce(message, `Mengwijzer: ${message}`);
    element.dispatchEvent(new MixSourceErrorEvent({ source: 'text', url: url.href, reason }));
  });
  element.append(...texts);
  const heading = texts.find(({ slot }) => slot === 'heading');
  if (heading) pageOf().title = heading.textContent;
}

/** A link to another page takes the whole tab there, as it would without a frame: few sites let themselves be shown in one. */
function onClick(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const isElsewhere =
    link && /^https?:$/u.test(link.protocol) && link.pathname + link.host !== location.pathname + location.host;
  // In a sandbox the tab is out of reach, and a new one may be allowed.
  if (isElsewhere) link.target = origin === 'null' ? '_blank' : '_top';
}

async function load(names: readonly string[]): Promise<void> {
  try {
    // Most elements bring the provider.
    for (const name of names)
      if (!customElements.get(name)) await import(/* @vite-ignore */ `${base}elements/${name}.js`);
  } catch {
    warn('Het onderdeel laadt niet. U leest hieronder de tekst. Laad de pagina opnieuw om het nog eens te proberen.');
  }
}

async function start(name: ElementName): Promise<void> {
  const place = main.querySelector(tags[name])!;
  const asked = options();
  const whole = mount(
    name,
    [['heading-level', isFramed ? '2' : '1'], ...asked.filter(([option]) => option !== 'text')],
    base,
    warn,
  );
  const element = whole.querySelector<HTMLElement>(tags[name]) ?? whole;
  element.append(...place.childNodes);
  place.replaceWith(whole);
  if (isFramed) {
    root.classList.add('framed');
    addEventListener('click', onClick, true);
  }
  if (element.lang === 'en') {
    root.lang = 'en';
    pageOf().title = root.dataset['titleEn'] ?? pageOf().title;
  }
  for (const [option, value] of asked) if (option === 'text') void fill(element, value);
  await load([tags[name], whole.localName]);
  if (!isFramed) return;
  const sayHeight = talk(main, `${base}pages/settings.json`, (text) => console.warn(`Mengwijzer: ${text}`));
  await (element as Partial<{ readonly updateComplete: Promise<unknown> }>).updateComplete;
  sayHeight();
}

const [name] = (Object.keys(tags) as ElementName[]).filter((each) => main.querySelector(tags[each]));
if (name) await start(name);
