import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { warnOnce } from '../page/warn-once.js';
import { nearestLang, watchLang } from './lang.js';

export type Lang = 'nl' | 'en';

/** Texts of an element by language. Dutch comes with the element; another language may be loaded when it is asked for. */
export interface Texts<T extends object> {
  readonly nl: T;
  readonly en: T | (() => Promise<T>);
}

/** What was added to the languages that elements come with, by tag and language. */
const added = new Map<string, () => Promise<object>>();
const following = new Set<() => void>();

/**
 * Adds a language to an element, whose texts are loaded once a visitor's page is in it. Elements that are on the page already follow.
 * @param lang the first part of a BCP 47 tag, such as `fy`
 */
export function addLanguage<T extends object>(tag: string, lang: string, load: () => Promise<T>): void {
  added.set(`${tag} ${lang}`, load);
  for (const follow of following) follow();
}

const coming = new WeakMap<object, Promise<void>>();

/** Resolves once the texts of an element are there, or never will be; `undefined` when none are on their way. */
export const textsComing = (host: object): Promise<void> | undefined => coming.get(host);

const loaded = new WeakMap<() => Promise<object>, object>();

/** Follows the nearest `lang` around its host. A language that we do not have is read in Dutch. */
export class Localize<T extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #packs: Texts<T>;
  #wanted = 'nl';
  #lang = 'nl';
  #texts: T | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, packs: Texts<T>) {
    this.#host = host;
    this.#packs = packs;
    host.addController(this);
  }

  /** The language of `texts`; Dutch beside an added language, whose content is in Dutch. */
  get lang(): Lang {
    return this.#lang === 'en' ? 'en' : 'nl';
  }

  /**
   * The texts to render with; `undefined` while the first are being loaded, in which case an element shows its slot.
   * On a later change of language they stay until the new ones are there, so that nobody loses their place.
   */
  get texts(): T | undefined {
    // A server connects nothing to a page.
    if (isServer) this.#onLang();
    return this.#texts;
  }

  hostConnected(): void {
    this.#unwatch = watchLang(this.#host, this.#onLang);
    following.add(this.#onLang);
    this.#onLang();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    following.delete(this.#onLang);
  }

  #show(lang: string, texts: T): void {
    this.#lang = lang;
    this.#texts = texts;
    this.#host.requestUpdate();
  }

  async #load(lang: string, load: () => Promise<T>): Promise<void> {
    try {
      const texts = await load();
      loaded.set(load, texts);
      if (lang === this.#wanted) this.#show(lang, texts);
    } catch (error) {
      warnOnce(`lang:${lang}`, `Mengwijzer: the texts in "${lang}" did not load, Dutch is shown. ${String(error)}`);
      if (lang === this.#wanted) this.#show('nl', this.#packs.nl);
    }
  }

  readonly #onLang = (): void => {
    const asked = nearestLang(this.#host).toLowerCase().split('-', 1)[0] ?? '';
    const more = added.get(`${this.#host.localName} ${asked}`) as (() => Promise<T>) | undefined;
    const lang = asked === 'en' || more !== undefined ? asked : 'nl';
    if (lang === this.#wanted && (this.#texts || coming.has(this.#host))) return;
    this.#wanted = lang;
    const pack = more ?? this.#packs[lang === 'en' ? 'en' : 'nl'];
    const texts = typeof pack === 'function' ? (loaded.get(pack) as T | undefined) : pack;
    if (texts) {
      this.#show(lang, texts);
    } else {
      coming.set(this.#host, this.#load(lang, pack as () => Promise<T>));
    }
  };
}
