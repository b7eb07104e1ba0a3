import { closeMark, heading, opener, ticked } from '@mengwijzer/core/design';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { laneMark } from './mix-timeline-marks.js';
import { sayDate } from '@mengwijzer/words/dates';
import { dateOf } from './model/extent.js';
import { sayStretch, type Stretch } from './model/agenda.js';
import { sayAge } from './model/age.js';
import { sayRow } from './model/say-row.js';
import { choicesIn, type Choice } from './model/thread.js';
import { capitalise, type TimelineTexts } from './model/texts.js';
import { BLOCK, type View } from './mix-timeline-view.js';
import type { LaterMessages } from './messages/later.nl.js';
import type { Item } from './model/entries.js';

/** The element's own heading and introduction, which a host may replace. */
export const head = ({ messages }: TimelineTexts, level: number): TemplateResult =>
  html`<div class="head">
    <slot name="heading">${heading(level, 'title', messages.heading)}</slot>
    <slot name="lead"><p class="lead">${messages.lead}</p></slot>
  </div>`;

const laneChoices = ({ options, looking, texts }: View): TemplateResult | typeof nothing => {
  const { lanes } = looking.thread;
  if (options.lanes.length < 2) return nothing;
  return html`<div class="opts" role="group" aria-label=${texts.messages.show} part="lanes">
    ${options.lanes.map(({ value }) => {
      const isOn = lanes.length === 0 || lanes.includes(value);
      return html`<label class="opt ${isOn ? 'on' : ''}"
        ><input type="checkbox" name="lanes" value=${value} .checked=${ticked(isOn)} />${laneMark(value)}<span
          >${capitalise(texts.facets.lanes[value])}</span
        ></label
      >`;
    })}
  </div>`;
};

const threadChoice = (
  name: 'motive' | 'instrument' | 'stance',
  { options, looking, texts: { messages } }: View,
): TemplateResult | typeof nothing => {
  const all = options[`${name}s`];
  const value = looking.thread[name];
  if (all.length === 0 && value === '') return nothing;
  return html`<div class="field">
    <label for="t-${name}">${messages[name]}</label>
    <select class="box" id="t-${name}" name=${name} .value=${live(value)}>
      <option value="" ?selected=${value === ''}>${messages.every}</option>
      ${all.map(
        (option) =>
          html`<option value=${option.value} ?selected=${option.value === value}>
            ${capitalise(option.label)} (${option.count})
          </option>`,
      )}
    </select>
  </div>`;
};

/** About as much room as the picture will take at any width, so that the list does not jump. */
export const reserved = (count: number): TemplateResult =>
  html`<svg class="reserved" height="${(420 + Math.min(count, 60) * 15) / 16}em" aria-hidden="true"></svg>`;

/** What one can follow through the years. */
export const choices = (view: View): TemplateResult => {
  const { texts, looking } = view;
  const { messages } = texts;
  const threads = (['motive', 'instrument', 'stance'] as const).map((name) => threadChoice(name, view));
  return html`<div class="choices-of noprint">
    ${laneChoices(view)}
    ${
      threads.every((each) => each === nothing)
        ? nothing
        : html`<details
            class="thread"
            ?open=${choicesIn(looking.thread).some(({ name }) => name !== 'lanes') || noChange}
          >
            <summary>${messages.thread}</summary>
            <p class="s m">${messages.threadLead}</p>
            <div class="threads">${threads}</div>
          </details>`
    }
  </div>`;
};

const sayChoice = ({ name, value }: Choice, { timeline, texts }: View): string => {
  const labels: Readonly<Record<string, string>> =
    name === 'motive' ? timeline.motives : name === 'instrument' ? timeline.instruments : texts.facets.stances;
  return Object.hasOwn(labels, value) ? (labels[value] ?? value) : value;
};

/** How many there are, and every thread as a button that lets it go. */
export const counted = (view: View): TemplateResult => {
  const { texts, shown, items, looking, isStory } = view;
  const { messages } = texts;
  const chosen = isStory ? [] : choicesIn(looking.thread);
  return html`<div class="chosen counted ${chosen.length === 0 ? 'noprint' : ''}">
    <p id="count" class="s" part="count" tabindex="-1"><b>${messages.counted(shown.length, items.length)}</b></p>
    ${chosen
      .filter(({ name }) => name !== 'lanes')
      .map(
        ({ name, value }) =>
          html`<button type="button" class="chip" data-act="drop" data-row=${`${name}/${value}`}>
            ${capitalise(sayChoice({ name, value }, view))}${closeMark}<span class="vh">${messages.drop}</span>
          </button>`,
      )}
    ${
      chosen.length === 0
        ? nothing
        : html`<button type="button" class="link s noprint" data-act="drop-all">${messages.dropAll}</button>`
    }
  </div>`;
};

export interface RowsOptions {
  readonly level: number;
  readonly isOpen: (id: string) => boolean;
  /** The entry that the picture, or a story, is at. */
  readonly current: string | undefined;
  /** What an opened entry holds; `undefined` while it is on its way. */
  readonly entry: ((item: Item) => unknown) | undefined;
  /** How many are drawn: the rest follows at once. */
  readonly drawn: number;
  /** What leads from one step of a story to the next. */
  readonly stepper: ((at: number) => unknown) | undefined;
}

const row = (item: Item, view: View, { level, isOpen: isIdOpen, entry }: RowsOptions): TemplateResult => {
  const { texts, today, partner } = view;
  const { id, name, summary, lang } = item;
  const isOpen = isIdOpen(id);
  const { when, what, from } = sayRow(item, texts, partner, view.scope.ids.length > 0);
  const age = sayAge(item, texts, today);
  return html`<p class="d">${when}</p>
    ${heading(level, 'part', opener(id, name, isOpen, lang), `i-${id}`)}
    ${summary === '' ? nothing : html`<p class="sum" lang=${lang ?? nothing}>${summary}</p>`}
    ${age === '' ? nothing : html`<p class="age">${age}</p>`}
    <div class="from">
      <p class="lane">${laneMark(item.lane)}${what}</p>
      ${from === '' ? nothing : html`<p class="src">${from}</p>`}
    </div>
    ${
      isOpen
        ? html`<div class="opened" id="e-${id}">
            ${entry?.(item) ?? html`<p class="s m">${texts.messages.loading}</p>`}
          </div>`
        : nothing
    }`;
};

const step = (item: Item, at: number, view: View, options: RowsOptions): TemplateResult =>
  html`${options.stepper?.(at)}
    <div class="told"><slot name=${item.id}></slot></div>
    ${row(item, view, options)}`;

/** Leads from one step of a story to the one before and the one after; the steps all stand on the page. */
export const stepper = (at: number, { shown }: View, { story }: LaterMessages): TemplateResult => {
  const way = (to: Item | undefined, words: string): TemplateResult | typeof nothing =>
    to
      ? html`<button type="button" class="link" data-act="step" data-row=${to.id}>
          ${words}<span class="vh">(${to.name})</span>
        </button>`
      : nothing;
  return html`<div class="step">
    <p class="s"><b>${story.step(at + 1, shown.length)}</b></p>
    <div class="tools noprint" role="group" aria-label=${story.nav}>
      ${way(shown[at - 1], story.previous)}${way(shown[at + 1], story.next)}
    </div>
  </div>`;
};

/** Where today lies in the list, told where there is no picture to show it. */
const now = ({ texts, today }: View): TemplateResult =>
  html`<div class="now" role="listitem">${texts.messages.todayIs(sayDate(dateOf(today), texts.lang))}</div>`;

/** Entries are drawn a block at a time, and a block again only when one of its entries opens, shuts or is gone to. */
const block = (items: readonly Item[], start: number, view: View, options: RowsOptions): unknown => {
  const { isOpen, level, entry, stepper } = options;
  const current = items.find(({ id }) => id === options.current)?.id;
  const opened = items.filter(({ id }) => isOpen(id)).map(({ id }) => id);
  const last = items.find(({ id }) => id === view.lastPast)?.id;
  return guard(
    [
      items,
      view.texts,
      view.partner,
      view.today,
      last,
      level,
      current,
      opened.join(),
      opened.length > 0 && entry,
      stepper,
    ],
    () =>
      items.map(
        (item, at) =>
          html`<div
              role="listitem"
              class="tl ${item.id === current ? 'on' : ''}"
              part="entry"
              aria-current=${item.id !== current ? nothing : view.isStory ? 'step' : 'true'}
            >
              ${view.isStory ? step(item, start + at, view, options) : row(item, view, options)}
            </div>
            ${item.id === last ? now(view) : nothing}`,
      ),
  );
};

const era = (stretch: Stretch, view: View, level: number): TemplateResult => {
  const { facets, messages } = view.texts;
  const { id, stance } = stretch;
  return html`<div class="era">
    ${heading(
      level,
      'section',
      stance === undefined ? messages.noStance : capitalise(facets.stances[stance]),
      `s-${id}`,
    )}
    ${
      stance === undefined
        ? nothing
        : html`<p class="s m">${capitalise(sayStretch(stretch, view.timeline.stretches, view.texts.lang))}</p>
            <p>${facets.agenda[stance]}</p>`
    }
  </div>`;
};

/** From so many entries on, a list is long. */
const LONG = 200;

/** The list: a stretch of the agenda after the other, or one selection. */
export const list = (view: View, options: RowsOptions): TemplateResult => {
  let start = 0;
  return html`${view.sections.map(({ id, stretch, blocks, count }) => {
    const first = start;
    start += count;
    if (first >= options.drawn) return nothing;
    const level = options.level + (stretch ? 1 : 0);
    return html`<div
      class="spine b-${stretch?.stance ?? 'none'}"
      role=${stretch ? 'group' : nothing}
      aria-labelledby=${stretch ? `s-${id}` : nothing}
    >
      ${stretch ? era(stretch, view, options.level) : nothing}
      <div class="ev ${view.shown.length > LONG ? 'long' : ''}" role="list">
        ${blocks.map((items, at) => {
          const before = first + at * BLOCK;
          return before < options.drawn
            ? html`<div class="run" role="none">${block(items, before, view, { ...options, level })}</div>`
            : nothing;
        })}
      </div>
    </div>`;
  })}`;
};

/** Nothing is left to show, and how there is something again. */
export const empty = ({ items, texts: { messages } }: View): TemplateResult =>
  html`<div class="empty">
    ${
      items.length === 0
        ? html`<p>${messages.emptyTimeline}</p>`
        : html`<p>${messages.empty}</p>
            <button type="button" class="link" data-act="drop-all">${messages.dropAll}</button>`
    }
  </div>`;
