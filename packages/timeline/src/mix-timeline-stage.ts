import { latest } from '@mengwijzer/core';
import { closeMark, fileNotice, icons, tool } from '@mengwijzer/core/design';
import { saySpan } from '@mengwijzer/content/moment-words';
import { DossierFiles } from '@mengwijzer/core/files';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { MixTimelineRangeChangeEvent } from './events.js';
import { picture } from './mix-timeline-picture.js';
import { layout, type Drawing, type Drawn, type LaneDrawing, type LayoutWords } from './model/layout.js';
import { clamp, pan, wholeOf, zoom, type Range } from './model/range.js';
import { BREAK, heldAt, scaleOf } from './model/scale.js';
import { capitalise, type TimelineTexts } from './model/texts.js';
import { stepTo } from './model/walk.js';
import type { LaterMessages } from './messages/later.nl.js';
import type { Item, Lane, Timeline } from './model/entries.js';
import type { Scope } from './model/scope.js';
import type { TimelinePage } from './mix-timeline-later.js';
import type { View } from './mix-timeline-view.js';

export { chartStyles } from '@mengwijzer/core/design';
export { default as styles } from './mix-timeline-picture.styles.js';

/** How much one step zooms, and what part of the years in view one step pans. */
const ZOOM = 2;
const PAN = 0.5;
/** Turns of a wheel are smaller steps. */
const WHEEL = 1.0015;

interface Shown {
  readonly view: View;
  readonly words: LaterMessages;
  readonly width: number;
  readonly current: string | undefined;
}

/** The item that an event is about. */
const itemOf = ({ target }: Event): SVGElement | null => (target as Element).closest<SVGElement>('[data-id]');

/** The picture above the list: what of it is in view, and how one moves in it. Only loaded where there is room for it. */
export class Stage implements ReactiveController {
  readonly #page: TimelinePage;
  readonly #files: DossierFiles;
  readonly #whole = latest((items: readonly Item[], scope: Scope, { extents }: Timeline, today: number): Range => {
    const { from, to } = wholeOf(items, extents, today);
    // The last year that an editor named is in view until its end.
    return clamp({ from: scope.from ?? from, to: scope.to === undefined ? to : scope.to + 1 });
  });
  readonly #lanes = latest((options: View['options']['lanes'], chosen: readonly Lane[]): readonly Lane[] =>
    options.map(({ value }) => value).filter((lane) => chosen.length === 0 || chosen.includes(lane)),
  );
  readonly #words = latest(({ facets, messages }: TimelineTexts, { picture: words }: LaterMessages): LayoutWords => ({
    lanes: capitalised(facets.lanes),
    stances: facets.stances,
    today: messages.today,
    band: words.band,
    when: ({ earliest, latest: last }) =>
      last - earliest > 1.05 ? words.about(Math.floor((earliest + last) / 2)) : `${Math.floor(earliest)}`,
    cluster: words.cluster,
  }));
  readonly #layout = latest(
    (
      timeline: Timeline,
      items: readonly Item[],
      lanes: readonly Lane[],
      range: Range,
      isEven: boolean,
      width: number,
      today: number,
      words: LayoutWords,
    ): Drawing => layout({ timeline, items, lanes, range, isEven, width, today, words }),
  );
  #shown: (Shown & { readonly drawing: Drawing; readonly range: Range }) | undefined;
  /** Id of the item that Tab goes to. */
  #stop: string | undefined;

  constructor(page: TimelinePage) {
    this.#page = page;
    this.#files = new DossierFiles(page.host, {
      dossier: page.dossier,
      commit: page.commit,
      words: () => ({ messages: this.#shown!.words, lang: page.texts().lang }),
      markdown: async () => '',
    });
    page.host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop = undefined;
  }
  hostWiped(): void {
    this.#stop = undefined;
  }

  /** Goes to an entry in the picture; years that are not in view come into it. */
  focus(id: string): void {
    this.#stop = id;
    this.bring(id);
    this.#page.host.requestUpdate();
    void this.#page.host.updateComplete.then(() => this.#svg()?.querySelector<SVGElement>('[tabindex="0"]')?.focus());
  }

  /** Brings the years of an entry into view, if they are not. */
  bring(id: string): void {
    const { view, range, drawing } = this.#shown ?? {};
    const from = view?.timeline.extents.get(id)?.from;
    if (!view || !range || !from || !drawing || ![...drawing.before, ...drawing.after].includes(id)) return;
    const years = (range.to - range.from) / 2;
    const middle = (from.earliest + from.latest) / 2;
    this.#go(clamp({ from: middle - years, to: middle + years }), '');
  }

  /** Zooming stands above the picture: that grows and shrinks, and a button must not go from under one's finger. */
  render(view: View, words: LaterMessages, width: number, current: string | undefined): TemplateResult {
    const { looking, shown, options, timeline, texts, today } = view;
    const whole = this.#wholeOf(view);
    const range = looking.range === undefined ? whole : clamp(looking.range);
    const lanes = this.#lanes(options.lanes, looking.thread.lanes);
    const layoutWords = this.#words(texts, words);
    const drawing = this.#layout(timeline, shown, lanes, range, looking.isEven, width, today, layoutWords);
    this.#shown = { view, words, width, current, drawing, range };
    const all = drawing.lanes.flatMap(({ drawn }) => drawn);
    const stop = (id: string | undefined): string | undefined =>
      all.find((drawn) => (drawn.kind === 'cluster' ? drawn.ids.includes(id ?? '') : drawn.id === id))?.id;
    const tab = stop(this.#stop) ?? stop(current) ?? all[0]?.id;
    const { picture: say } = words;
    const isWhole = looking.range === undefined;
    const years = [Math.floor(range.from), Math.ceil(range.to)] as const;
    const title = this.#title(isWhole, years);
    return html`<figure class="chart">
      <figcaption>
        <p class="chart-title">${title}</p>
        <p class="chart-sub">
          ${title === say.titlePlain(...years) ? nothing : say.subtitle(...years)}
          ${drawing.break === undefined ? nothing : say.broken(BREAK)} ${say.doubt}
          <span class="noprint">${say.choose}</span>
        </p>
      </figcaption>
      <div class="tools chart-foot">
        ${this.#button('zoom-in', html`${icons.add}${say.zoomIn}`)}
        ${this.#button('zoom-out', html`${icons.less}${say.zoomOut}`)}
        ${
          isWhole
            ? nothing
            : html`${this.#button('earlier', html`${icons.back}${say.earlier}`)}
              ${this.#button('later', html`${icons.arrow}${say.later}`)}
              ${this.#button('whole', html`${closeMark}${say.whole}`)}`
        }
        ${this.#evenButton(range, isWhole, say)}
      </div>
      <div @keydown=${this.#onKeydown} @click=${this.#onClick} @focusin=${this.#onFocus} @wheel=${this.#wheel}>
        ${guard([drawing, tab, current, texts, words], () =>
          picture(drawing, {
            name: say.walk,
            keys: 'keys',
            stop: tab,
            current,
            say: (drawn) => this.#say(drawn, view, words),
            sayLane: (lane) => this.#sayLane(lane, view, words),
            lang: (id) => timeline.byId.get(id)?.lang,
          }),
        )}
      </div>
      ${this.#outside(drawing, words)}
      <div class="tools chart-foot">
        ${tool('save', say.saveSvg, this.#saveSvg)} ${tool('save', say.savePng, this.#savePng)}
      </div>
      <div class="msgs noprint" tabindex="-1">${fileNotice(this.#files, words)}</div>
      <p class="s m noprint" id="keys">${say.keys}</p>
    </figure>`;
  }

  #wholeOf({ items, scope, timeline, today }: View): Range {
    return this.#whole(items, scope, timeline, today);
  }

  #evenButton(range: Range, isWhole: boolean, say: LaterMessages['picture']): TemplateResult | typeof nothing {
    const { isEven } = this.#shown!.view.looking;
    const canBreak = scaleOf(range, false, 0, 1).breaksAt !== undefined;
    return canBreak || (isEven && isWhole) ? this.#button('even', html`${isEven ? say.uneven : say.even}`) : nothing;
  }

  #title(isWhole: boolean, years: readonly [number, number]): string {
    const { view, words } = this.#shown!;
    const { picture: say } = words;
    const isAll = view.shown.length === view.timeline.items.length && isWhole;
    const stances = view.timeline.stretches.map(({ stance }) => stance).join();
    // The sentence is about our own account: where a partner changed that, it says less.
    return isAll && stances === 'implicit,not-an-aim,official-aim,standstill,back'
      ? say.title
      : say.titlePlain(...years);
  }

  #button(act: string, content: TemplateResult): TemplateResult {
    return html`<button type="button" class="link" @click=${() => this.#act(act)}>${content}</button>`;
  }

  #outside({ before, after }: Drawing, { picture: say }: LaterMessages): TemplateResult | typeof nothing {
    const what = say.outside(before.length, after.length);
    return what === '' ? nothing : html`<p class="s m noprint">${say.outsideSaid(what)}</p>`;
  }

  #say(drawn: Drawn, { timeline, texts }: View, { picture: say }: LaterMessages): string {
    const words = (id: string): string => {
      const item = timeline.byId.get(id);
      return item ? capitalise(saySpan(item, texts.lang)) : '';
    };
    if (drawn.kind === 'cluster') {
      const [first = '', last = ''] = [drawn.ids[0], drawn.ids.at(-1)];
      return drawn.zoom
        ? say.clusterName(drawn.ids.length, words(first), words(last))
        : say.clusterList(drawn.ids.length, words(first));
    }
    const item = timeline.byId.get(drawn.id);
    return item ? say.item(words(item.id), item.name) : '';
  }

  #sayLane({ lane, drawn }: LaneDrawing, { texts }: View, { picture: say }: LaterMessages): string {
    const name = capitalise(texts.facets.lanes[lane]);
    const count = drawn.reduce((sum, each) => sum + (each.kind === 'cluster' ? each.ids.length : 1), 0);
    // A list says how long it is; where some stand together, that is too few.
    return count === drawn.length ? name : say.lane(name, count);
  }

  /** Shows other years, because the user asked for them; says so, or that it cannot be. */
  #go(next: Range | undefined, refusal: string): void {
    const { view, words, range } = this.#shown!;
    if (next === range) return this.#page.say(refusal);
    this.#page.look({ ...view.looking, range: next });
    this.#keepFocus();
    const { from, to } = next ?? this.#wholeOf(view);
    this.#page.say(words.picture.inView(Math.floor(from), Math.ceil(to)));
    this.#page.host.dispatchEvent(new MixTimelineRangeChangeEvent({ from, to }));
  }

  /** What had the focus may go: out of view, or of no more use. Then it is where Tab goes in the picture. */
  #keepFocus(): void {
    const had = this.#page.host.shadowRoot?.activeElement;
    void this.#page.host.updateComplete.then(() => {
      if (had?.isConnected === false) this.#svg()?.querySelector<SVGElement>('[tabindex="0"]')?.focus();
    });
  }

  #act(act: string, around?: number): void {
    const { view, words, range } = this.#shown!;
    const { picture: say } = words;
    switch (act) {
      case 'zoom-in':
        return this.#go(zoom(range, ZOOM, around ?? this.#middle()), say.atLeast);
      case 'zoom-out':
        return this.#go(this.#wider(zoom(range, 1 / ZOOM, around)), say.atMost);
      case 'earlier':
        return this.#go(pan(range, -PAN), say.atMost);
      case 'later':
        return this.#go(pan(range, PAN), say.atMost);
      case 'whole':
        return this.#go(view.looking.range === undefined ? range : undefined, say.atMost);
      case 'even':
        this.#page.look({ ...view.looking, isEven: !view.looking.isEven });
        return this.#page.say(view.looking.isEven ? say.unevenSaid : say.evenSaid);
      default:
    }
  }

  /** Zooms with the year at a place of the drawing where it is. */
  #zoomAt(x: number, factor: number): Range | undefined {
    const { drawing, range, view } = this.#shown!;
    const { isEven } = view.looking;
    const ends = [drawing.plot.x, drawing.plot.x + drawing.plot.width] as const;
    const year = scaleOf(range, isEven, ...ends).year(x);
    const next = zoom(range, factor, year);
    return next === range ? range : this.#wider(heldAt(next, year, x, isEven, ...ends));
  }

  /** As wide as all there is, is all there is: then the years before 1995 stand closer together again. */
  #wider(next: Range): Range | undefined {
    const { view, range } = this.#shown!;
    const whole = this.#wholeOf(view);
    if (next.to - next.from < whole.to - whole.from) return next;
    return range === whole ? range : undefined;
  }

  /** What one zooms in on: what is read, or else the middle. */
  #middle(): number | undefined {
    const { view, current } = this.#shown!;
    const from = view.timeline.extents.get(this.#stop ?? current ?? '')?.from;
    return from && (from.earliest + from.latest) / 2;
  }

  #open(id: string): void {
    const drawn = this.#shown?.drawing.lanes.flatMap((lane) => lane.drawn).find((each) => each.id === id);
    if (drawn?.kind === 'cluster' && drawn.zoom) this.#go(drawn.zoom, '');
    else if (drawn) this.#page.read(id, true);
  }

  #svg(): SVGSVGElement | null {
    return this.#page.host.renderRoot.querySelector<SVGSVGElement>('svg.pic');
  }

  readonly #onClick = (event: Event): void => {
    const id = itemOf(event)?.dataset['id'];
    if (id !== undefined) this.#open(id);
  };

  readonly #onFocus = (event: Event): void => {
    const id = itemOf(event)?.dataset['id'];
    if (id === undefined || id === this.#stop) return;
    this.#stop = id;
    this.#page.host.requestUpdate();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const from = itemOf(event);
    const id = from?.dataset['id'];
    if (from === null || id === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const act = event.shiftKey ? SHIFTED[event.key] : KEYS[event.key];
    if (act !== undefined) this.#act(act, this.#middle());
    else if (event.key === 'Enter' || event.key === ' ') {
      // A key that is held down opens once.
      if (!event.repeat) this.#open(id);
    } else if (event.shiftKey || !this.#step(id, event.key)) return;
    event.preventDefault();
  };

  /** Goes to the next one in the picture, if the key is one that walks. */
  #step(id: string, key: string): boolean {
    const next = stepTo(this.#shown!.drawing.lanes, id, key);
    if (next === undefined) return false;
    this.#svg()
      ?.querySelector<SVGElement>(`[data-id="${CSS.escape(next.id)}"]`)
      ?.focus();
    return true;
  }

  /** With Ctrl, as one pinches, it zooms; sideways it pans; else the page scrolls. */
  readonly #wheel = {
    passive: false,
    handleEvent: (event: WheelEvent): void => {
      const { range, width } = this.#shown!;
      const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
      const isPan = Math.abs(sideways) > Math.abs(event.deltaY) || (event.shiftKey && sideways !== 0);
      if (!event.ctrlKey && !isPan) return;
      event.preventDefault();
      const svg = this.#svg();
      if (svg === null) return;
      const box = svg.getBoundingClientRect();
      const x = ((event.clientX - box.left) / box.width) * width;
      const next = event.ctrlKey ? this.#zoomAt(x, WHEEL ** -event.deltaY) : pan(range, sideways / box.width);
      if (next !== range) this.#go(next, '');
    },
  };

  readonly #saveSvg = (): void => this.#save((svg, title, name) => this.#files.saveSvg(svg, title, name));
  readonly #savePng = (): void => this.#save((svg, title, name) => this.#files.savePng(svg, title, name));

  #save(save: (svg: SVGSVGElement, title: string, name: string) => Promise<void>): void {
    const svg = this.#svg();
    const { view, words, range } = this.#shown!;
    const years = [Math.floor(range.from), Math.ceil(range.to)] as const;
    if (svg) void save(svg, this.#title(view.looking.range === undefined, years), words.picture.file);
  }
}

const KEYS: Readonly<Record<string, string>> = { '+': 'zoom-in', '=': 'zoom-in', '-': 'zoom-out', '0': 'whole' };
const SHIFTED: Readonly<Record<string, string>> = { '+': 'zoom-in', ArrowLeft: 'earlier', ArrowRight: 'later' };

const capitalised = <Key extends string>(words: Readonly<Record<Key, string>>): Record<Key, string> =>
  Object.fromEntries(Object.entries<string>(words).map(([key, word]) => [key, capitalise(word)])) as Record<
    Key,
    string
  >;
