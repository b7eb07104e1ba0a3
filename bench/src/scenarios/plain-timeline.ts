import { facetsNl } from '@mengwijzer/content/facets.nl';
import { sectionsNl } from '@mengwijzer/content/labels.nl';
import { saySpan } from '@mengwijzer/content/moment-words';
import { timelineList } from '@mengwijzer/content/timeline-list';
import { timelineListNl } from '@mengwijzer/content/timeline-list.nl';
import css from './plain-timeline.css?inline';
import type { EntryText, TimelineListing } from '@mengwijzer/content';
import type { Scenario } from '../scenario.js';

// The list as one writes a page by hand: strings of HTML, all at once, with what there is to read in `<details>`. There is no picture.

const marks: Readonly<Record<TimelineListing['lane'], string>> = {
  policy: '<rect x="-7" y="-3" width="14" height="6" rx="1"/>',
  law: '<path d="M0-6.5 6.5 0 0 6.5-6.5 0Z"/>',
  context: '<circle r="5" fill="none" stroke="currentColor"/>',
  evidence: '<path d="M-5.5-4.5H5.5M-5.5 0H5.5M-5.5 4.5H1" stroke="currentColor"/>',
  local: '<path d="M-6.5 0 0-6.5 6.5 0H4.500V6H-4.500V0Z"/>',
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const row = (entry: TimelineListing): string => {
  const { id, lane, sections } = entry;
  const { name = id, summary = '' } = timelineListNl.timeline[id] ?? {};
  const from = sections.map((section) => sectionsNl[section]).join(', ');
  return `<li><p class="when">${capital(saySpan(entry, 'nl'))}</p><h3>${name}</h3><p class="what">${summary}</p>
  <p class="lane"><svg viewBox="-10 -10 20 20" aria-hidden="true">${marks[lane]}</svg>${capital(facetsNl.lanes[lane])}</p>${from && `<p class="from">${from}</p>`}
  <details data-id="${id}"><summary>Lees meer</summary></details></li>`;
};

/** What the source says of it, loaded when it is opened. */
const points = async (id: string): Promise<string> => {
  const { timelineNl } = await import('@mengwijzer/content/timeline.nl');
  const texts: Readonly<Record<string, EntryText>> = timelineNl;
  return `<ul>${Object.values(texts[id]?.points ?? {})
    .map((point) => `<li>${point}</li>`)
    .join('')}</ul>`;
};

const opened = timelineList[2]?.id ?? '';
const last = timelineList.at(-1)?.id ?? '';
const entry = (id: string): Element | null => document.querySelector(`[data-id="${id}"]`);

export const scenario: Scenario = {
  show: (body) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    body.innerHTML = `<h2>Tachtig jaar mengen</h2><p class="lead">Hoe dacht het Rijk over gemengde wijken, en waarom?</p>
    <p><b>${timelineList.length} periodes en gebeurtenissen</b></p><ol>${timelineList.map(row).join('')}</ol>`;
    body.addEventListener('click', ({ target }) => {
      const details = (target as Element).closest('summary')?.parentElement;
      if (details?.childElementCount === 1)
        void points(details.dataset['id'] ?? '').then((html) => details.insertAdjacentHTML('beforeend', html));
    });
  },
  shown: () => document.querySelector('details') !== null,
  complete: () => entry(last) !== null,
  target: () => entry(opened)?.querySelector('summary'),
  chosen: () => (entry(opened)?.querySelector('li') ?? null) !== null,
  root: () => document.body,
};
