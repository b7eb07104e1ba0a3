import {
  closeMark,
  domainMarks,
  evidenceMark,
  fitMarks,
  heading,
  icons,
  opener,
  searchMark,
  stateMarks,
} from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { MAX_QUERY, type Looking } from './model/address.js';
import { facets } from './mix-instrument-picker-facets.js';
import { choicesIn, labelsOf, type FacetId, type Loosening } from './model/facets.js';
import { capitalise, type PickerTexts } from './model/texts.js';
import type { Catalogue, Item } from './model/catalogue.js';
import type { View } from './mix-instrument-picker-view.js';
import type { GroupId, ReasonView } from './model/reasons.js';

/** The element's own heading and introduction, which a host may replace. */
export const head = ({ messages }: PickerTexts, level: number): TemplateResult =>
  html`<div class="head">
    <slot name="heading">${heading(level, 'title', messages.heading)}</slot>
    <slot name="lead"><p class="lead">${messages.lead}</p></slot>
  </div>`;

export const searchField = (query: string, { messages }: PickerTexts): TemplateResult =>
  html`<div class="field" role="search">
    <label for="q">${messages.search}</label>
    <div class="search">
      ${searchMark}<input
        class="box"
        type="search"
        id="q"
        name="q"
        maxlength=${MAX_QUERY}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-describedby="q-hint"
        .value=${live(query)}
      />
    </div>
    <span class="note" id="q-hint">${messages.searchHint}</span>
  </div>`;

const sayChoice = (id: FacetId, value: string, catalogue: Catalogue, texts: PickerTexts): string => {
  const labels = labelsOf(id, texts, catalogue.motives);
  // An address may hold any value, "constructor" too.
  const label = (Object.hasOwn(labels, value) && labels[value]) || value;
  return id === 'avoid' ? texts.messages.avoided(label) : capitalise(label);
};

/** How many there are, and every choice as a button that takes it away. */
export const chosenBar = (
  found: number,
  catalogue: Catalogue,
  { query, selection }: Looking,
  texts: PickerTexts,
): TemplateResult => {
  const { messages } = texts;
  const choices = choicesIn(selection);
  const chip = (act: string, row: string, label: string): TemplateResult =>
    html`<button type="button" class="chip" id="chip-${row}" data-act=${act} data-row=${row}>
      ${label}${closeMark}<span class="vh">${messages.drop}</span>
    </button>`;
  const some = choices.length + (query.trim() === '' ? 0 : 1);
  return html`<div class="chosen">
    <p id="count" class="s" part="count" tabindex="-1"><b>${messages.counted(found, catalogue.items.length)}</b></p>
    ${query.trim() === '' ? nothing : chip('clear', 'q', messages.queried(query.trim()))}
    ${choices.map(({ facet, value }) => chip('drop', `${facet}/${value}`, sayChoice(facet, value, catalogue, texts)))}
    ${
      some < 2
        ? nothing
        : html`<button type="button" class="link s noprint" data-act="drop-all">${messages.dropAll}</button>`
    }
  </div>`;
};

/** Nothing fits: which choice to let go, and what that gives. */
export const emptyResult = (
  loosenings: readonly Loosening[],
  catalogue: Catalogue,
  { query }: Looking,
  texts: PickerTexts,
): TemplateResult => {
  const { messages } = texts;
  const say = ({ drop, gives }: Loosening): string =>
    drop === 'all'
      ? messages.loosenAll(gives)
      : messages.loosen(
          drop === 'query'
            ? messages.queried(query.trim())
            : `‘${sayChoice(drop.facet, drop.value, catalogue, texts)}’`,
          gives,
        );
  const act = ({ drop }: Loosening): readonly [act: string, row: string] =>
    drop === 'all' ? ['drop-all', ''] : drop === 'query' ? ['clear', 'q'] : ['drop', `${drop.facet}/${drop.value}`];
  return html`<div class="empty">
    <p>${messages.empty}</p>
    ${loosenings.map((loosening) => {
      const [name, row] = act(loosening);
      return html`<button type="button" class="link" data-act=${name} data-row=${row}>${say(loosening)}</button>`;
    })}
  </div>`;
};

/** The way to what is further down: a long list lies between. */
const ways = ({ groups = [], chosen, compared, texts: { messages } }: View): TemplateResult | typeof nothing => {
  const sorted = groups.length > 1 ? groups : [];
  const way = (id: string, words: string): TemplateResult =>
    html`<a href="#${id}" data-act="jump" data-row=${id}>${words}</a>`;
  if (sorted.length + chosen.length + compared.length === 0) return nothing;
  return html`<nav class="goto noprint" aria-label=${messages.groupNav}>
    ${sorted.map(({ id, count }) => way(`g-${id}`, `${id === 'all' ? messages.all : messages.groups[id]} (${count})`))}${
      compared.length === 0 ? nothing : way('compare-h', messages.compare.to(compared.length))
    }${chosen.length === 0 ? nothing : way('list-h', messages.shortlist.to(chosen.length))}
  </nav>`;
};

export interface RowView {
  readonly item: Item;
  readonly isOn: boolean;
  readonly isCompared: boolean;
  readonly isOpen: boolean;
  readonly reasons: readonly ReasonView[];
  /** What the reasons look like, and what an opened entry holds: both come when they are needed. */
  readonly because: ((reasons: readonly ReasonView[]) => unknown) | undefined;
  readonly entry: ((item: Item) => unknown) | undefined;
  /** Name of the partner, where it is the partner's. */
  readonly partner: string;
  /** What the user is told at this row, such as that no more can be compared. */
  readonly notice: string;
}

/** Domain, strength of evidence, and whose it is. */
export const marks = (
  item: Item,
  partner: string,
  { facets: labels, evidence, messages }: PickerTexts,
): TemplateResult =>
  html`<div class="facts">
    <span class="mark dom-${item.domain}">${domainMarks[item.domain]}${capitalise(labels.domains[item.domain])}</span
    >${evidenceMark(item.evidence, messages.evidence(evidence[item.evidence]))}${
      item.isPartners ? html`<span class="mark own">${messages.partners(partner)}</span>` : nothing
    }
  </div>`;

/** Puts an instrument on the list or takes it off, and side by side with others. */
export const rowTools = (
  { item: { id, name }, isOn, isCompared }: RowView,
  { messages }: PickerTexts,
): TemplateResult =>
  html`<div class="tools noprint">
    ${
      isOn
        ? html`<span class="mark st-answered"
            >${stateMarks.answered}<a
              href="#s-${id}"
              data-act="jump"
              data-row="s-${id}"
              aria-label=${messages.onListName(name)}
              >${messages.onList}</a
            ></span
          >`
        : nothing
    }
    <button
      type="button"
      class="link"
      data-act="put"
      data-row=${id}
      aria-label=${isOn ? messages.takeOffName(name) : messages.putName(name)}
    >
      ${isOn ? messages.takeOff : html`${icons.add}${messages.put}`}
    </button>
    <button
      type="button"
      class="link"
      data-act="compare"
      data-row=${id}
      aria-label=${isCompared ? `${messages.uncompareOne}: ${name}` : messages.compareName(name)}
    >
      ${isCompared ? messages.uncompareOne : messages.compareOne}
    </button>
  </div>`;

const row = (view: RowView, texts: PickerTexts, level: number): TemplateResult => {
  const { item, isOpen, reasons, because, entry, partner, notice } = view;
  const { id, name, summary, lang } = item;
  return html`${heading(level, 'part', opener(id, name, isOpen, lang), `i-${id}`)}
    <p lang=${lang ?? nothing}>${summary}</p>
    ${marks(item, partner, texts)}${because === undefined || reasons.length === 0 ? nothing : because(reasons)}
    ${
      isOpen
        ? html`<div id="e-${id}">${entry?.(item) ?? html`<p class="s m">${texts.messages.loading}</p>`}</div>`
        : nothing
    }
    ${rowTools(view, texts)}${notice === '' ? nothing : html`<p class="s">${notice}</p>`}`;
};

export interface ResultsOptions {
  /** Of the element's own heading. */
  readonly level: number;
  /** Facets of which all values are shown. */
  readonly whole: ReadonlySet<FacetId>;
  /** Whether the facets are open where there is little room. */
  readonly refining: boolean;
  /** What stands above a list that answers did not sort. */
  readonly lead: unknown;
}

export interface GroupView {
  readonly id: GroupId | 'all';
  readonly count: number;
  /** Those that are drawn; `count` may be far more. */
  readonly rows: readonly RowView[];
}

/** How many more come when one asks for more. */
export const MORE = 20;

/** Instruments under what they have in common; without answers, all under one heading. */
export const group = (
  { id, count, rows }: GroupView,
  texts: PickerTexts,
  level: number,
  lead: unknown,
): TemplateResult => {
  const { messages } = texts;
  const left = count - rows.length;
  return html`<section class="group" aria-labelledby="g-${id}">
    <div class="grp g-${id}">
      ${id === 'all' ? nothing : fitMarks[id]}${heading(
        level,
        'section',
        html`${id === 'all' ? messages.all : messages.groups[id]} <span class="n">${count}</span>`,
        `g-${id}`,
      )}
      ${lead === '' ? nothing : html`<p class="s m">${lead}</p>`}
    </div>
    <ul role="list">
      ${repeat(
        rows,
        ({ item }) => item.id,
        (view) =>
          html`<li class="res" part="instrument">
            ${guard([...Object.values(view), texts, level], () => row(view, texts, level + 1))}
          </li>`,
      )}
    </ul>
    ${
      left > 0
        ? html`<button type="button" class="btn noprint" data-act="more" data-row=${id}>
            ${messages.more(MORE, left)}
          </button>`
        : nothing
    }
  </section>`;
};

/** Search and choices, and what they leave. */
export const results = (view: View, { level, whole, refining, lead }: ResultsOptions): TemplateResult => {
  const { texts, looking, catalogue, counts, found, groups, loosenings } = view;
  const { messages } = texts;
  const chosen = Object.values(looking.selection).flat().length;
  return html`<div class="pk">
    <div class="find">${searchField(looking.query, texts)}</div>
    <div class="side noprint">
      <button
        type="button"
        class="btn refine"
        data-act="refine"
        aria-expanded=${refining ? 'true' : 'false'}
        aria-controls="facets"
      >
        ${messages.refine(chosen)}
      </button>
      <div
        id="facets"
        class="facets ${refining ? '' : 'shut'}"
        role="group"
        aria-label=${messages.refineName}
        part="facets"
      >
        ${facets({ catalogue, selection: looking.selection, counts, whole, texts })}
      </div>
    </div>
    <div class="main">
      ${chosenBar(found, catalogue, looking, texts)}${ways(view)}
      ${view.isForgiving && found > 0 ? html`<p class="s">${messages.forgiving(looking.query.trim())}</p>` : nothing}
      ${
        found === 0
          ? catalogue.items.length === 0
            ? html`<div class="empty"><p>${messages.emptyCatalogue}</p></div>`
            : emptyResult(loosenings, catalogue, looking, texts)
          : groups?.map((each) =>
              group(each, texts, level + 1, each.id === 'all' ? lead : messages.groupLeads[each.id]),
            )
      }
    </div>
  </div>`;
};
