import { LaterParts, latest, Summaries } from '@mengwijzer/core';
import type { PartnerContent } from '@mengwijzer/content/partner';
import type { Ref } from '@mengwijzer/content';
import type { Dossier, DossierStore } from '@mengwijzer/core/dossier';
import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { LaterMessages } from './messages/later.nl.js';
import type { Partner } from './model/entries.js';
import type { Looking } from './model/address.js';
import type { Details } from './model/details.js';
import type { TimelineTexts } from './model/texts.js';
import type { View } from './mix-timeline-view.js';

/** What the element lets its parts see and do. */
export interface Page {
  readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };
  readonly dossier: () => Dossier;
  readonly store: () => DossierStore | undefined;
  readonly texts: () => TimelineTexts;
  /** What is shown now; `undefined` before there is anything. */
  readonly view: () => View | undefined;
  /** Hands on a dossier that the user changed; `false` when its owner refused it. */
  readonly commit: (next: Dossier) => boolean;
  /** Looks at something else. */
  readonly look: (looking: Looking) => void;
  /** Opens an entry in the list, and goes there; `isFromPicture` when there is a way back. */
  readonly read: (id: string, isFromPicture?: boolean) => void;
  /** Says a result to whoever hears the page. */
  readonly say: (text: string) => void;
  /** Moves the focus, once what has this id is on the page. */
  readonly focus: (id: string) => void;
  readonly adopt: (...styles: readonly CSSResult[]) => void;
}

type Reading = typeof import('./mix-timeline-details.js') & {
  readonly details: Details;
};

interface Place {
  readonly texts: TimelineTexts;
  readonly content: PartnerContent | undefined;
}

/**
 * What comes after the list: the picture, where there is room for it; comparing, a history of one's own, and files, once the list is painted;
 * what there is to read, once a visitor comes near; a partner's content.
 */
export class Later extends LaterParts {
  readonly #page: Page;
  #isDrawing = false;
  readonly #place = latest((texts: TimelineTexts, content: PartnerContent | undefined): Place => ({ texts, content }));
  readonly #summaries = new Summaries<Place>({
    load: async (ref, place) => (await this.#reading.ready(place)).details.summarise(ref),
    words: ({ texts: { messages } }) => messages,
    update: () => this.#page.host.requestUpdate(),
  });

  readonly #words = this._parts.make((texts: TimelineTexts) => texts.later());
  readonly #stage = this._parts.make(async () => {
    const { chartStyles, Stage, styles } = await import('./mix-timeline-stage.js');
    this.#page.adopt(chartStyles, styles);
    return new Stage(this.#page);
  });
  readonly #tools = this._parts.make(async () => {
    const { replyStyles, styles, Tools } = await import('./mix-timeline-tools.js');
    this.#page.adopt(replyStyles, styles);
    return new Tools(this.#page, () => this.#words.last!);
  });
  readonly #reading = this._parts.make(async ({ texts, content }: Place): Promise<Reading> => {
    const [parts, words, tools] = await Promise.all([
      import('./mix-timeline-details.js'),
      texts.details(),
      content && import('@mengwijzer/content/partner'),
    ]);
    this.#page.adopt(parts.readingStyles, parts.styles);
    const partner = content && tools && { content, apply: tools.withPartner, related: tools.relationsWith };
    return { ...parts, details: parts.detailsOf(words, texts.lang, partner) };
  });
  readonly #partner = this._parts.make(async ({ texts, content }: Place): Promise<Partner | undefined> => {
    const [tools, names] = await Promise.all([import('@mengwijzer/content/partner'), texts.names()]);
    return content && { content, apply: tools.withPartner, instruments: names.instruments };
  });

  constructor(page: Page) {
    super(page.host);
    this.#page = page;
  }

  protected override _grow(): Promise<unknown> {
    return this.use(() => undefined);
  }
  /** The picture comes first, where there is one: it is what is seen. */
  protected override _isHeld(): boolean {
    return this.#isDrawing;
  }

  /** In another language once that has come: until then nobody loses their place. */
  words(texts: TimelineTexts): LaterMessages | undefined {
    return this._parts.show(this.#words, texts);
  }
  /**
   * Whether the picture is still on its way; asked before the list is drawn, so that it comes soon.
   *
   * @param canDraw whether there is to be one
   */
  isDrawing(texts: TimelineTexts, canDraw: boolean): boolean {
    const isThere = !canDraw || (this.stage !== undefined && this.words(texts) !== undefined);
    return (this.#isDrawing = !isThere && !this.failed);
  }
  get stage(): import('./mix-timeline-stage.js').Stage | undefined {
    return this.#stage.want(undefined);
  }
  /** Brings an entry into view in the picture, where there is one. */
  bring(id: string): void {
    this.#stage.peek(undefined)?.bring(id);
  }
  get tools(): import('./mix-timeline-tools.js').Tools | undefined {
    return this.#tools.peek(undefined);
  }
  /** Does something with the tools, once they are there; that they did not come is said. */
  async use(use: (tools: import('./mix-timeline-tools.js').Tools) => unknown): Promise<void> {
    const ready = Promise.all([this.#tools.ready(undefined), this.#words.ready(this.#page.texts())]);
    await this._with(ready, ([tools]) => use(tools));
  }
  partner(texts: TimelineTexts, content: PartnerContent | undefined): Partner | undefined {
    return content && this._parts.show(this.#partner, this.#place(texts, content));
  }
  /** What there is to read, in this language and with this partner's content. */
  reading(texts: TimelineTexts, content: PartnerContent | undefined): Reading | undefined {
    return this._parts.show(this.#reading, this.#place(texts, content));
  }

  /** What was asked for of what belongs to an entry; in another language once that has come. */
  summaries(texts: TimelineTexts, content: PartnerContent | undefined): ReadonlyMap<Ref, string> {
    return this.#summaries.in(this.#place(texts, content));
  }
  /** Says in short what an entry of another collection is. */
  async summarise(ref: Ref, texts: TimelineTexts, content: PartnerContent | undefined): Promise<void> {
    await this.#summaries.ask(ref, this.#place(texts, content));
  }
}
