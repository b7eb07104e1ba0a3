import { latest, Lazy, painted } from '@mengwijzer/core';
import type { Dossier, DossierStore } from '@mengwijzer/core/dossier';
import type { PartnerContent } from '@mengwijzer/content/partner';
import type { Ref } from '@mengwijzer/content';
import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
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
export class Later implements ReactiveController {
  readonly #page: Page;
  readonly #coming = new Set<Promise<unknown>>();
  #failed = false;
  #complete: Promise<void> | undefined;
  readonly #place = latest((texts: PickerTexts, content: PartnerContent | undefined): Place => ({ texts, content }));
  #summaries: { readonly place: Place | undefined; readonly says: ReadonlyMap<Ref, string> } = {
    place: undefined,
    says: new Map(),
  };

  readonly #choosing = this.#lazy(async () => {
    const { Choosing, replyStyles, styles } = await import('./mix-instrument-picker-reply.js');
    this.#page.adopt(replyStyles, styles);
    return new Choosing(this.#page, this);
  });
  readonly #rules = this.#lazy(async (texts: PickerTexts): Promise<Rules> => {
    const [rules, words] = await Promise.all([import('./mix-instrument-picker-rules.js'), texts.rules()]);
    this.#page.adopt(rules.styles);
    return { ...rules, words };
  });
  readonly #reading = this.#lazy(async ({ texts, content }: Place): Promise<Reading> => {
    const [parts, words, tools] = await Promise.all([
      import('./mix-instrument-picker-details.js'),
      texts.details(),
      content && import('@mengwijzer/content/partner'),
    ]);
    this.#page.adopt(parts.styles);
    const partner = content && tools && { content, apply: tools.withPartner, related: tools.relationsWith };
    const details = parts.detailsOf(words, texts.lang, partner);
    return { ...parts, details, bodies: parts.bodiesOf(details) };
  });
  readonly #search = this.#lazy(() => import('./model/search.js'));
  readonly #picture = this.#lazy(async (): Promise<Picture> => {
    const { picture, styles, viewPicture } = await import('./mix-instrument-picker-drawing.js');
    this.#page.adopt(styles);
    const view = latest((chosen: readonly ChosenView[], { facets, lang }: PickerTexts, messages: PictureMessages) =>
      viewPicture(
        chosen.flatMap(({ item }) => item ?? []),
        { ...facets, lang, messages },
      ),
    );
    return { view, draw: picture };
  });
  readonly #partner = this.#lazy(async (content: PartnerContent): Promise<Partner> => ({
    content,
    apply: (await import('@mengwijzer/content/partner')).withPartner,
  }));

  constructor(page: Page) {
    this.#page = page;
    page.host.addController(this);
  }

  hostUpdated(): void {
    this.#complete ??= painted().then(() => this.choose(() => undefined));
  }

  /** Resolves once what comes by itself has come, and what was asked for up to now has too or never will. */
  get complete(): Promise<unknown> {
    return Promise.allSettled([this.#complete, ...this.#coming]);
  }
  /** Whether something is on its way. */
  get isComing(): boolean {
    return this.#coming.size > 0;
  }

  /** Whether something did not come: the connection was lost, or a file is gone. */
  get failed(): boolean {
    return this.#failed;
  }

  readonly retry = (): void => {
    this.#failed = false;
    this.#complete = undefined;
    for (const part of [this.#choosing, this.#rules, this.#reading, this.#search, this.#picture, this.#partner])
      part.retry();
  };

  get choosing(): Choosing | undefined {
    return this.#choosing.peek(undefined);
  }
  /** Does something with choosing, once that is there; that it did not come is said. */
  async choose(use: (choosing: Choosing) => unknown): Promise<void> {
    const choosing = await this.#choosing.ready(undefined).catch(() => undefined);
    if (choosing === undefined) this.#failed = true;
    else use(choosing);
    this.#page.host.requestUpdate();
  }

  get search(): typeof import('./model/search.js') | undefined {
    return this.#search.want(undefined);
  }
  get picture(): Picture | undefined {
    return this.#picture.want(undefined);
  }
  /** In another language once that has come: until then nobody loses their place. */
  rules(texts: PickerTexts): Rules | undefined {
    return this.#rules.want(texts) ?? this.#before(this.#rules);
  }
  rulesReady(texts: PickerTexts): Promise<Rules> {
    return this.#rules.ready(texts);
  }
  partner(content: PartnerContent | undefined): Partner | undefined {
    return content && this.#partner.want(content);
  }
  /** What there is to read, in this language and with this partner's content. */
  reading(texts: PickerTexts, content: PartnerContent | undefined): Reading | undefined {
    return this.#reading.want(this.#place(texts, content)) ?? this.#before(this.#reading);
  }

  /** What was asked for of what belongs to an instrument; in another language once that has come. */
  summaries(texts: PickerTexts, content: PartnerContent | undefined): ReadonlyMap<Ref, string> {
    const place = this.#place(texts, content);
    const { says } = this.#summaries;
    if (this.#summaries.place !== place) {
      this.#summaries = { place, says };
      for (const ref of says.keys()) void this.#summarise(ref, place);
    }
    return says;
  }
  /** Says in short what an entry is that belongs to an instrument. */
  async summarise(ref: Ref, texts: PickerTexts, content: PartnerContent | undefined): Promise<void> {
    const says = this.summaries(texts, content);
    if (says.has(ref)) return;
    const place = this.#place(texts, content);
    this.#summaries = { place, says: new Map([...says, [ref, texts.messages.loading]]) };
    await this.#summarise(ref, place);
  }

  async #summarise(ref: Ref, place: Place): Promise<void> {
    const text = await this.#reading
      .ready(place)
      .then(({ details }) => details.summarise(ref))
      .catch(() => place.texts.messages.notices.failed);
    if (this.#summaries.place !== place) return;
    this.#summaries = { place, says: new Map([...this.#summaries.says, [ref, text]]) };
    this.#page.host.requestUpdate();
  }

  /** What came before, for another language or other content; nothing once something did not come. */
  #before<T, Key>(part: Lazy<T, Key>): T | undefined {
    return this.#failed ? undefined : part.last;
  }

  #lazy<T, Key = undefined>(load: (key: Key) => Promise<T>): Lazy<T, Key> {
    const track = (key: Key): Promise<T> => {
      const promise = load(key);
      const arrive = (): unknown => this.#coming.delete(promise);
      this.#coming.add(promise);
      promise.then(arrive, arrive);
      return promise;
    };
    return new Lazy<T, Key>({ requestUpdate: () => this.#page.host.requestUpdate() }, track, () => {
      this.#failed = true;
      this.#page.host.requestUpdate();
    });
  }
}
