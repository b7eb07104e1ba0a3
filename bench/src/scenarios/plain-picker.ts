import { facetsNl } from '@mengwijzer/content/facets.nl';
import { instrumentList } from '@mengwijzer/content/instrument-list';
import { instrumentListNl } from '@mengwijzer/content/instrument-list.nl';
import { evidenceNl } from '@mengwijzer/content/labels.nl';
import css from './plain-picker.css?inline';
import type { EntryText, Instrument, InstrumentListing } from '@mengwijzer/content';
import type { Scenario } from '../scenario.js';

// The instruments as one writes a page by hand: strings of HTML, a loop over objects, and what changed written in its place. However
// many there are, it draws 50 and a button for more.

const PAGE = 50;

interface Item {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly domain: Instrument['domain'];
  readonly evidence: Instrument['evidence'];
  /** Per facet. */
  readonly values: readonly (readonly string[])[];
  /** What is searched, made at the first search. */
  text?: string;
}
const items = instrumentList.map((each: InstrumentListing): Item => {
  const { id, domain, motives, scales, decides, evidence, binding, leadTime, sideEffects } = each;
  const { name = id, summary = '' } = instrumentListNl.instruments[id] ?? {};
  const values = [[domain], motives, scales, decides, [evidence], [binding], [leadTime], sideEffects];
  return { id, name, summary, domain, evidence, values };
});

/** In the order of an item's values. */
const facets: readonly { name: string; title: string; words: Readonly<Record<string, string>>; shut?: boolean }[] = [
  { name: 'domain', title: 'Domein', words: facetsNl.domains },
  { name: 'motive', title: 'Motief', words: instrumentListNl.motives },
  { name: 'scale', title: 'Op welke schaal', words: facetsNl.scales },
  { name: 'decides', title: 'Wie beslist', words: facetsNl.actors },
  { name: 'evidence', title: 'Wat bekend is', words: evidenceNl },
  { name: 'binding', title: 'Hoe bindend', words: facetsNl.bindings, shut: true },
  { name: 'leadTime', title: 'Hoe lang voor het werkt', words: facetsNl.leadTimes, shut: true },
  { name: 'avoid', title: 'Wat u wilt vermijden', words: facetsNl.sideEffects, shut: true },
];
const AVOID = facets.length - 1;

const icon = (path: string): string => `<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${path}</svg>`;
const domainMarks: Readonly<Record<Item['domain'], string>> = {
  physical: icon('<rect class="full" x="3.2" y="3.2" width="13.6" height="13.6" rx="1"/>'),
  social: icon('<circle class="full" cx="10" cy="10" r="7.8"/>'),
  economic: icon('<path class="full" d="M10 2 18.6 17H1.4Z"/>'),
};
const evidenceMarks: Readonly<Record<Item['evidence'], string>> = {
  'well-founded': icon('<circle class="full" cx="10" cy="10" r="7.8"/>'),
  mixed: icon('<circle cx="10" cy="10" r="7.6"/><path class="full" d="M10 2.4a7.6 7.6 0 0 0 0 15.2Z"/>'),
  disputed: icon('<path d="M10 1.8 18.2 10 10 18.2 1.8 10Z"/><path class="full" d="M10 1.8V18.2L1.8 10Z"/>'),
  unproven: icon('<circle cx="10" cy="10" r="7.6" stroke-dasharray="3 2.4"/>'),
  advice: icon('<path d="M3 10h13.5M11.5 5l5 5-5 5"/>'),
};
const lens = icon('<circle cx="8.6" cy="8.6" r="5.6"/><path d="m13 13 4.5 4.5"/>');
const cross = icon('<path d="m5.5 5.5 9 9M14.5 5.5l-9 9"/>');
const plus = icon('<path d="M10 4v12M4 10h12"/>');
const done = icon('<circle class="full" cx="10" cy="10" r="8.4"/><path d="m6.2 10.3 2.6 2.6 5-5.6" stroke="#fff"/>');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const each = <T>(all: readonly T[], to: (one: T, index: number) => string): string => all.map(to).join('');

const chosen = facets.map(() => new Set<string>());
let words: readonly string[] = [];
let found: readonly Item[] = [];
let shown = PAGE;
const listed = new Set<string>();
const compared = new Set<string>();
/** What the opened ones say, by id. */
const opened = new Map<string, string>();

const fits = (item: Item, facet: number): boolean => {
  const wanted = chosen[facet]!;
  if (wanted.size === 0) return true;
  const has = item.values[facet]!.some((value) => wanted.has(value));
  return facet === AVOID ? !has : has;
};
const matches = (item: Item): boolean => {
  if (words.length === 0) return true;
  const text = (item.text ??= `${item.name} ${item.summary}`.toLowerCase());
  return words.every((word) => text.includes(word));
};

/** What all choices leave; per facet and value, how many there are with that choice too. Values of one facet are alternatives. */
const select = (): Record<string, number>[] => {
  const counts = facets.map((): Record<string, number> => ({}));
  const all: Item[] = [];
  const count = (item: Item, facet: number): void => {
    for (const value of item.values[facet]!) counts[facet]![value] = (counts[facet]![value] ?? 0) + 1;
  };
  for (const item of items) {
    if (!matches(item)) continue;
    let misses = 0;
    let missed = 0;
    for (let facet = 0; facet < facets.length && misses < 2; facet += 1)
      if (!fits(item, facet)) {
        misses += 1;
        missed = facet;
      }
    if (misses === 0) {
      all.push(item);
      for (let facet = 0; facet < facets.length; facet += 1) count(item, facet);
    } else if (misses === 1 && missed !== AVOID) count(item, missed);
  }
  for (const value in facets[AVOID]!.words) counts[AVOID]![value] = all.length - (counts[AVOID]![value] ?? 0);
  found = all;
  return counts;
};

const link = (act: string, name: string, word: string, mark = ''): string =>
  `<button type="button" data-act="${act}" aria-label="${word}: ${name}">${mark}${word}</button>`;
const result = ({ id, name, summary, domain, evidence }: Item): string =>
  `<li class="result" data-id="${id}"><h3><button type="button" data-act="open" aria-expanded="${opened.has(id)}">${name}</button></h3><p>${summary}</p>
  <div class="facts"><span class="mark ${domain}">${domainMarks[domain]}${capital(facetsNl.domains[domain])}</span><span class="mark">${evidenceMarks[evidence]}Bewijs: ${evidenceNl[evidence]}</span></div>${opened.get(id) ?? ''}
  <div class="tools">${listed.has(id) ? `<span class="mark on">${done}Op uw lijst</span>${link('list', name, 'Haal eraf')}` : link('list', name, 'Zet op uw lijst', plus)}${link('compare', name, compared.has(id) ? 'Vergelijk niet' : 'Vergelijk')}</div></li>`;

const facet = ({ name, title, words: values, shut }: (typeof facets)[number]): string =>
  `<details${shut ? '' : ' open'}><summary>${title}</summary>${each(
    Object.entries(values),
    ([value, word]) =>
      `<label class="facet"><input type="checkbox" name="${name}" value="${value}"><span>${capital(word)}</span><span class="number" data-count="${name}/${value}"></span></label>`,
  )}</details>`;

const page =
  (): string => `<header><h2>Wat kunt u inzetten?</h2><p class="lead">Zoek een instrument, of kijk wat past bij uw antwoorden op de zeven vragen. Er valt niets weg: wat botst, staat er met het bezwaar bij.</p></header>
  <div class="page"><form class="facets" role="group" aria-label="Verfijn">${each(facets, facet)}</form>
  <main><label class="above" for="search">Zoek op woord</label><div class="search">${lens}<input type="search" id="search" aria-describedby="search-hint"></div><p class="hint" id="search-hint">Een deel van een woord mag ook, zoals ‘toewijz’.</p>
  <div class="chosen"><span class="count" role="status"></span><span class="chips"></span></div><ul class="results"></ul><button type="button" class="more"></button></main></div>
  <section class="listed" hidden><h2>Uw lijst <span class="number"></span></h2><ul></ul></section>`;

const listen = (body: HTMLElement): void => {
  const $ = <T extends HTMLElement>(selector: string): T => body.querySelector(selector) as T;
  const counters = facets.map(({ name, words: values }) =>
    Object.keys(values).map((value) => [value, $(`[data-count="${name}/${value}"]`)] as const),
  );
  const list = $('.results');
  const more = $('.more');

  const sayMore = (): void => {
    more.hidden = found.length <= shown;
    more.textContent = `Toon meer (nog ${found.length - shown})`;
  };
  const update = (): void => {
    const counts = select();
    counters.forEach((values, index) => {
      for (const [value, counter] of values) counter.textContent = String(counts[index]![value] ?? 0);
    });
    const total = items.length;
    $('.count').innerHTML =
      found.length === total ? `<b>${total}</b> instrumenten` : `<b>${found.length} van ${total}</b> instrumenten`;
    $('.chips').innerHTML = each(facets, ({ name, words: values }, index) =>
      each(
        [...chosen[index]!],
        (value) =>
          `<button type="button" class="chip" data-facet="${name}" data-value="${value}">${name === 'avoid' ? 'Niet: ' : ''}${capital(values[value]!)}${cross}<span class="hidden">weghalen</span></button>`,
      ),
    );
    shown = PAGE;
    list.innerHTML = each(found.slice(0, shown), result) || '<li class="none">Niets gevonden. Haal een keuze weg.</li>';
    sayMore();
  };
  update();

  $('.facets').addEventListener('change', ({ target }) => {
    const { name, value, checked } = target as HTMLInputElement;
    const wanted = chosen[facets.findIndex((one) => one.name === name)]!;
    if (checked) wanted.add(value);
    else wanted.delete(value);
    update();
  });
  $('#search').addEventListener('input', ({ target }) => {
    words = (target as HTMLInputElement).value.toLowerCase().split(/\s+/).filter(Boolean);
    update();
  });
  $('.chips').addEventListener('click', ({ target }) => {
    const chip = (target as Element).closest<HTMLElement>('.chip');
    if (chip) $(`[name="${chip.dataset['facet']}"][value="${chip.dataset['value']}"]`).click();
  });
  more.addEventListener('click', () => {
    const next = found.slice(shown, shown + PAGE);
    list.insertAdjacentHTML('beforeend', each(next, result));
    list.querySelectorAll<HTMLElement>('[data-act=open]')[shown]?.focus();
    shown += PAGE;
    sayMore();
  });
  list.addEventListener('click', ({ target }) => {
    const act = (target as Element).closest<HTMLElement>('[data-act]')?.dataset['act'];
    const item = items.find(({ id }) => id === (target as Element).closest<HTMLElement>('[data-id]')?.dataset['id']);
    if (act && item) void answer(act, item);
  });
  const answer = async (act: string, item: Item): Promise<void> => {
    const { id, name } = item;
    const toggle = (set: Set<string>): unknown => set.delete(id) || set.add(id);
    if (act === 'list') toggle(listed);
    if (act === 'compare') toggle(compared);
    if (act === 'open' && !opened.delete(id)) opened.set(id, await entry(id));
    const row = $(`[data-id="${id}"]`);
    row.outerHTML = result(item);
    $(`[data-id="${id}"] [data-act="${act}"]`).focus();
    if (act !== 'list') return;
    $('.listed').hidden = listed.size === 0;
    $('.listed .number').textContent = String(listed.size);
    $('.listed ul').innerHTML = each([...listed], (each) => `<li>${each === id ? name : nameOf(each)}</li>`);
  };
};

const nameOf = (id: string): string => instrumentListNl.instruments[id]?.name ?? id;

/** What an instrument says, loaded when one is opened; a repeated one says what its original says. */
const entry = async (id: string): Promise<string> => {
  const { instrumentsNl } = await import('@mengwijzer/content/instruments.nl');
  const texts: Readonly<Record<string, EntryText>> = instrumentsNl;
  const points = (texts[id] ?? texts[id.replace(/-\d+$/, '')])?.points ?? {};
  return `<ul class="entry">${each(Object.values(points), (point) => `<li>${point}</li>`)}</ul>`;
};

const count = (): string | null | undefined => document.querySelector('.count')?.textContent;

export const scenario: Scenario = {
  show: (body) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    body.innerHTML = page();
    listen(body);
  },
  shown: () => document.querySelector('.result') !== null,
  target: () => document.querySelector('[name=domain][value=social]'),
  chosen: () => document.querySelector('.chip') !== null && count()?.includes(' van ') === true,
  typing: {
    field: () => document.querySelector<HTMLInputElement>('#search'),
    first: 'x',
    before: 'sch',
    key: 'o',
    result: count,
  },
  root: () => document.body,
};
