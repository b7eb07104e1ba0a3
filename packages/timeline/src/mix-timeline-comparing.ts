import { comparison } from './mix-timeline-compare.js';
import { compareYears } from './model/compare.js';
import { comparable, yearFrom } from './model/years.js';
import type { TemplateResult } from 'lit';
import type { LaterMessages } from './messages/later.nl.js';
import type { TimelinePage } from './mix-timeline-later.js';
import type { View } from './mix-timeline-view.js';

/** What one compares with first: when mixing was an official aim, and when the kennisfundament was written. */
const YEARS = ['2004', '2024'] as const;

/** Comparing two years: what is typed is here, what is compared is what one looks at. */
export class Comparing {
  readonly #page: TimelinePage;
  #years: readonly [string, string] | undefined;
  #wrong: readonly [boolean, boolean] = [false, false];

  constructor(page: TimelinePage) {
    this.#page = page;
  }

  /** What was typed and not compared goes. */
  forget(): void {
    this.#years = undefined;
    this.#wrong = [false, false];
  }

  /** Keeps what is typed in one of the two fields. */
  input(at: 0 | 1, value: string): void {
    const [one, other] = this.#typed();
    this.#years = at === 0 ? [value, other] : [one, value];
  }

  /** Compares the years that were typed; of one that is none, that is said, and what was compared still stands. */
  submit(): void {
    const { first, last } = comparable(this.#page.view()?.today ?? 0);
    const [one, other] = this.#typed().map((text) => {
      const year = yearFrom(text);
      return year !== undefined && year >= first && year <= last ? year : undefined;
    });
    if (one === undefined || other === undefined) {
      this.#wrong = [one === undefined, other === undefined];
      this.#page.focus(one === undefined ? 'year-0' : 'year-1');
      return;
    }
    this.#years = undefined;
    this.#look([one, other]);
    this.#page.focus('compare-so');
  }

  /** The year in which an entry had begun for sure; `undefined` where none is named. */
  yearOf(id: string, { timeline }: View): number | undefined {
    const extent = timeline.extents.get(id);
    return extent && !extent.isAdrift ? Math.floor(extent.from.latest - 0.01) : undefined;
  }

  /** Compares the year of an entry with this one. */
  compareWith(id: string): void {
    const view = this.#page.view();
    const year = view && this.yearOf(id, view);
    if (!view || year === undefined) return;
    this.#years = undefined;
    this.#look([year, Math.floor(view.today)]);
    this.#page.focus('compare-so');
  }

  stop(): void {
    this.#look(undefined);
    this.#page.focus('compare-h');
  }

  #typed(): readonly [string, string] {
    const compared = this.#page.view()?.looking.compared;
    return this.#years ?? (compared ? [`${compared[0]}`, `${compared[1]}`] : YEARS);
  }

  #look(compared: readonly [number, number] | undefined): void {
    const view = this.#page.view();
    this.#wrong = [false, false];
    if (view) this.#page.look({ ...view.looking, compared });
  }

  render({ texts, looking: { compared }, timeline, today }: View, words: LaterMessages, level: number): TemplateResult {
    const compares = compared && compareYears(compared, timeline, texts, words);
    return comparison(
      {
        ...comparable(today),
        years: this.#typed(),
        faults: this.#wrong,
        compared,
        sentence: compares?.sentence ?? '',
        rows: compares?.rows ?? [],
      },
      words,
      level,
    );
  }
}
