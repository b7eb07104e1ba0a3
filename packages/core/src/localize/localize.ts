import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from '../warn-once.js';
import { nearestLang, watchLang } from './lang.js';

export type Lang = 'nl' | 'en';

/** Texts of an element by language. Dutch comes with the element; another language may be loaded when it is asked for. */
export interface Texts<T extends object> {
  readonly nl: T;
  readonly en: T | (() => Promise<T>);
}

const loaded = new WeakMap<() => Promise<object>, object>();

/** Follows the nearest `lang` around its host. A language that we do not have is read in Dutch. */
export class Localize<T extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #packs: Texts<T>;
  #wanted: Lang = 'nl';
  #lang: Lang = 'nl';
  #texts: T | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, packs: Texts<T>) {
    this.#host = host;
    this.#packs = packs;
    host.addController(this);
  }

  /** The language of `texts`. */
  get lang(): Lang {
    return this.#lang;
  }

  /**
   * The texts to render with; `undefined` while the first are being loaded, in which case an element shows its slot.
   * On a later change of language they stay until the new ones are there, so that nobody loses their place.
   */
  get texts(): T | undefined {
    return this.#texts;
  }

  hostConnected(): void {
    this.#unwatch = watchLang(this.#host, this.#onLang);
    this.#onLang();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  #show(lang: Lang, texts: T): void {
    this.#lang = lang;
    this.#texts = texts;
    this.#host.requestUpdate();
  }

  async #load(lang: Lang, load: () => Promise<T>): Promise<void> {
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
    const lang = /^en\b/i.test(nearestLang(this.#host)) ? 'en' : 'nl';
    if (lang === this.#wanted && this.#texts) return;
    this.#wanted = lang;
    const pack = this.#packs[lang];
    const texts = typeof pack === 'function' ? (loaded.get(pack) as T | undefined) : pack;
    if (texts) {
      this.#show(lang, texts);
    } else {
      void this.#load(lang, pack as () => Promise<T>);
    }
  };
}
