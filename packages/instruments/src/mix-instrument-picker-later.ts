import { LaterParts, latest, Summaries } from '@mengwijzer/core';
import type { Dossier, DossierStore } from '@mengwijzer/core/dossier';
import type { PartnerContent } from '@mengwijzer/content/partner';
import type { Ref } from '@mengwijzer/content';
import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { PictureMessages } from './messages/picture.nl.js';
import type { Choosing } from './mix-instrument-picker-choosing.js';
import type { picture } from './mix-instrument-picker-picture.js';
import type { View } from './mix-instrument-picker-view.js';
import type { Partner } from './model/catalogue.js';
import type { Details } from './model/details.js';
import type { PictureView } from './model/picture.js';
import type { ChosenView } from './model/shortlist.js';
import type { PickerTexts, RuleTexts } from './model/texts.js';

/** What the element lets its parts see and do. */
export interface Page {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly dossier: () => Dossier;
  readonly store: () => DossierStore | undefined;
  readonly texts: () => PickerTexts;
  /** What is shown now; `undefined` before there is anything. */
  readonly view: () => View | undefined;
  /** Hands on a dossier that the user changed, at one instrument or as a whole; `false` when its owner refused it. */
  readonly commit: (next: Dossier, id?: string) => boolean;
  /** Tells the page that the shortlist changed otherwise. */
  readonly changed: () => void;
  /** Says a result to whoever hears the page. */
  readonly say: (text: string) => void;
  /** Tells something at the row of one instrument. */
  readonly tell: (id: string, text: string) => void;
  /** Moves the focus, once what has this id is on the page. */
  readonly focus: (id: string) => void;
  readonly adopt: (...styles: readonly CSSResult[]) => void;
}

export type Rules = typeof import('./mix-instrument-picker-rules.js') & { readonly words: RuleTexts };
export type Reading = typeof import('./mix-instrument-picker-details.js') & {
  readonly details: Details;
  readonly bodies: Readonly<Record<string, string>>;
};
interface Picture {
  readonly view: (chosen: readonly ChosenView[], texts: PickerTexts, messages: PictureMessages) => PictureView;
  readonly draw: typeof picture;
}

interface Place {
  readonly texts: PickerTexts;
  readonly content: PartnerContent | undefined;
}

/**
 * What comes after the list is painted: choosing, with messages and files; what the answers say, once there are any; what there is to read,
 * once a visitor comes near; searching, once somebody searches; the picture, once something is chosen; a partner's content.
 */
export class Later extends LaterParts {
  readonly #page: Page;
  readonly #place = latest((texts: PickerTexts, content: PartnerContent | undefined): Place => ({ texts, content }));
  readonly #summaries = new Summaries<Place>({
    load: async (ref, place) => (await this.#reading.ready(place)).details.summarise(ref),
    words: ({ texts: { messages } }) => messages,
    update: () => this.#page.host.requestUpdate(),
  });

  readonly #choosing = this._parts.make(async () => {
    const { Choosing, replyStyles, styles } = await import('./mix-instrument-picker-reply.js');
    this.#page.adopt(replyStyles, styles);
    return new Choosing(this.#page, this);
  });
  readonly #rules = this._parts.make(async (texts: PickerTexts): Promise<Rules> => {
    const [rules, words] = await Promise.all([import('./mix-instrument-picker-rules.js'), texts.rules()]);
    this.#page.adopt(rules.styles);
    return { ...rules, words };
  });
  readonly #reading = this._parts.make(async ({ texts, content }: Place): Promise<Reading> => {
    const [parts, words, tools] = await Promise.all([
      import('./mix-instrument-picker-details.js'),
      texts.details(),
      content && import('@mengwijzer/content/partner'),
    ]);
    this.#page.adopt(parts.readingStyles, parts.styles);
    const partner = content && tools && { content, apply: tools.withPartner, related: tools.relationsWith };
    const details = parts.detailsOf(words, texts.lang, partner);
    return { ...parts, details, bodies: parts.bodiesOf(details) };
  });
  readonly #search = this._parts.make(() => import('./model/search.js'));
  readonly #picture = this._parts.make(async (): Promise<Picture> => {
    const { chartStyles, picture, styles, viewPicture } = await import('./mix-instrument-picker-drawing.js');
    this.#page.adopt(chartStyles, styles);
    const view = latest((chosen: readonly ChosenView[], { facets, lang }: PickerTexts, messages: PictureMessages) =>
      viewPicture(
        chosen.flatMap(({ item }) => item ?? []),
        { ...facets, lang, messages },
      ),
    );
    return { view, draw: picture };
  });
  readonly #partner = this._parts.make(async (content: PartnerContent): Promise<Partner> => ({
    content,
    apply: (await import('@mengwijzer/content/partner')).withPartner,
  }));

  constructor(page: Page) {
    super(page.host);
    this.#page = page;
  }

  protected override _grow(): Promise<unknown> {
    return this.choose(() => undefined);
  }

  get choosing(): Choosing | undefined {
    return this.#choosing.peek(undefined);
  }
  /** Does something with choosing, once that is there; that it did not come is said. */
  async choose(use: (choosing: Choosing) => unknown): Promise<void> {
    await this._with(this.#choosing.ready(undefined), use);
  }

  get search(): typeof import('./model/search.js') | undefined {
    return this.#search.want(undefined);
  }
  get picture(): Picture | undefined {
    return this.#picture.want(undefined);
  }
  /** In another language once that has come: until then nobody loses their place. */
  rules(texts: PickerTexts): Rules | undefined {
    return this._parts.show(this.#rules, texts);
  }
  rulesReady(texts: PickerTexts): Promise<Rules> {
    return this.#rules.ready(texts);
  }
  partner(content: PartnerContent | undefined): Partner | undefined {
    return content && this.#partner.want(content);
  }
  /** What there is to read, in this language and with this partner's content. */
  reading(texts: PickerTexts, content: PartnerContent | undefined): Reading | undefined {
    return this._parts.show(this.#reading, this.#place(texts, content));
  }

  /** What was asked for of what belongs to an instrument; in another language once that has come. */
  summaries(texts: PickerTexts, content: PartnerContent | undefined): ReadonlyMap<Ref, string> {
    return this.#summaries.in(this.#place(texts, content));
  }
  /** Says in short what an entry is that belongs to an instrument. */
  async summarise(ref: Ref, texts: PickerTexts, content: PartnerContent | undefined): Promise<void> {
    await this.#summaries.ask(ref, this.#place(texts, content));
  }
}
