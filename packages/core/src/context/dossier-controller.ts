import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { dossierContext } from './dossier-context.js';
import { emptyDossier, type Dossier } from '../dossier/dossier.js';
import type { DossierStore, Place } from '../dossier/dossier-store.js';
import { pageStore } from '../dossier/page-store.js';
import { reader } from '../dossier/reader.js';
import type { Fault, ParsedDossier } from '../dossier/parse.js';
import type { StorageKind } from '../dossier/storage.js';
import { MixDossierUpdateEvent } from '../events/events.js';
import { followProvider } from './follow-provider.js';
import { serverStore } from './store.js';
import { warnOnce } from '../page/warn-once.js';

/** Which store of the page serves when no provider does; asked again at each update. */
export interface DossierSource {
  readonly storage: () => StorageKind;
  /** Left out: the page's nameless dossier. */
  readonly name?: () => string;
  /** Hears what could not be read of a dossier that the host set. */
  readonly faults?: (faults: readonly Fault[]) => void;
  /** Hears that all was wiped: by the host, by another element, or in another tab; also when that was while the host was not on the page. */
  readonly wiped?: () => void;
  /** Hears that the user changed something, whoever keeps it. */
  readonly edited?: () => void;
}

/** Gives its host the dossier of the nearest `<mix-provider>`, or else of the page, and follows it. */
export class DossierController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #source: DossierSource;
  #store: DossierStore | undefined;
  #unsubscribe: (() => void) | undefined;
  /** How often that store had been wiped, as far as the host knows. */
  #wipes = 0;
  /** How to take back what was offered, as long as it is. */
  #unoffer: (() => void) | undefined;
  #unfollow: (() => void) | undefined;
  /** How to leave the provider, when there is one. */
  #unprovide: (() => void) | undefined;
  /** What the host set, and the store that has it already. */
  #given: Dossier | undefined;
  #givenTo: DossierStore | undefined;
  #committed: Dossier | undefined;
  /** The same, as long as it is not drawn. */
  #undrawn: Dossier | undefined;
  /** The very value that the host set last. */
  #set: unknown;
  #turns = 0;
  /** What reads a dossier that the host set, as long as it is on its way. */
  #reading: Promise<unknown> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, source: DossierSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  /** The store that serves the host; `undefined` before it was first connected. */
  get store(): DossierStore | undefined {
    return isServer ? serverStore(this.#source.storage()) : this.#store;
  }

  get dossier(): Dossier {
    return (this.#isGiven() ? this.#given : this.#store?.dossier) ?? emptyDossier;
  }

  /**
   * How often the host put something in the place of what the user did, or refused it: controls may then differ from the dossier, though that
   * is what it was when they were drawn. Whoever leaves out what did not change (`guard`) asks this too.
   */
  get turns(): number {
    return this.#turns;
  }

  /**
   * Shows a dossier of the host's: any value that {@link parseDossier} opens; `null` for an empty one; once what opens it has come. Not stored before
   * the user changes it. The very object that the host set last, or that is shown, is no news. Anything else warns and changes nothing.
   */
  set dossier(value: unknown) {
    // A host that renders again hands over the same object, however long ago the user went on from there.
    const isAgain = typeof value === 'object' && value !== null && value === this.#set;
    this.#set = value;
    // A framework hands back what it just got in an event: no news, and by now perhaps not the latest.
    if (isAgain || value === this.#committed || value === this.dossier) return;
    if (value === null || value === undefined) this.#give({ dossier: emptyDossier, faults: [] });
    else if (reader.now) this.#give(reader.now.parseDossier(value));
    else this.#open(value);
  }

  /** Resolves once what is to be read before anything is drawn can be, or cannot; `undefined` when nothing is. */
  get reading(): Promise<unknown> | undefined {
    return this.#reading ?? this.#store?.reading;
  }

  #open(value: unknown): void {
    const reading = reader.load().then(
      ({ parseDossier }) => {
        if (this.#set === value) this.#give(parseDossier(value));
      },
      // Set again by a host that renders again, it is asked for again.
      () => {
        if (this.#set === value) this.#set = undefined;
      },
    );
    this.#reading = reading;
    void reading.then(() => {
      if (this.#reading === reading) this.#reading = undefined;
    });
  }

  #give({ dossier, faults }: ParsedDossier): void {
    this.#source.faults?.(faults);
    if (dossier) {
      this.#given = dossier;
      this.#givenTo = undefined;
      this.#turn();
    } else {
      warnOnce('dossier', `Mengwijzer: <${this.#host.localName}> was given a dossier that cannot be read.`);
    }
  }

  hostConnected(): void {
    this.#unfollow = followProvider(dossierContext, this.#host, this.#onProvide);
    this.#usePageStore();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#usePageStore();
    if (this.#isGiven() && this.#store) {
      this.#givenTo = this.#store;
      this.#store.replace(this.#given!);
    }
    // Another element on the page, or its host, was there before it was drawn.
    if (this.#undrawn && this.#undrawn !== this.dossier) this.#turns += 1;
    this.#undrawn = undefined;
  }

  hostDisconnected(): void {
    this.#unfollow?.();
    this.#unprovide?.();
    this.#unprovide = undefined;
    this.#leave();
    if (!this.#isGiven()) this.#given = undefined;
  }

  /**
   * Hands on what the user made of the dossier: first to the page as `mix-dossier-update`, then to the store.
   * @returns whether it was taken; a host that prevents the event, or sets another dossier while it hears of it, answers for the dossier itself.
   */
  commit(next: Dossier): boolean {
    this.#source.edited?.();
    const dossier = this.#store?.stamp(next) ?? next;
    const turns = this.#turns;
    const isTaken = this.#host.dispatchEvent(new MixDossierUpdateEvent(dossier));
    if (!isTaken || (this.#turns !== turns && this.#set !== dossier)) {
      this.#turn();
      return false;
    }
    this.#committed = this.#undrawn = dossier;
    this.#given = undefined;
    this.#store?.update(dossier);
    return true;
  }

  /**
   * Lets others on the page go to an entry of a place, as long as the host is there; `undefined` while it does not show that place.
   * To be said in `willUpdate`: what the store then tells the host itself makes no second update.
   */
  offer(place: Place, open: ((id: string) => void) | undefined): void {
    if (!this.#host.isConnected) return;
    this.#usePageStore();
    if (open) this.#unoffer ??= this.#store?.offer(place, open);
    else this.#takeBack();
  }

  #turn(): void {
    this.#turns += 1;
    this.#host.requestUpdate();
  }

  #isGiven(): boolean {
    // Before it is connected there is no store yet that could have it.
    return this.#given !== undefined && (this.#store === undefined || this.#givenTo !== this.#store);
  }

  #usePageStore(): void {
    if (!this.#unprovide) this.#use(pageStore(this.#source.storage(), this.#source.name?.()));
  }

  #use(store: DossierStore): void {
    if (store === this.#store && this.#unsubscribe) return;
    const isKnown = store === this.#store;
    this.#leave();
    this.#store = store;
    this.#unsubscribe = store.subscribe(this.#onChange);
    if (isKnown) this.#onChange();
    else this.#wipes = store.wipes;
    this.#host.requestUpdate();
  }

  readonly #onChange = (): void => {
    const { wipes } = this.#store!;
    const isWiped = wipes !== this.#wipes;
    this.#wipes = wipes;
    if (isWiped) this.#source.wiped?.();
    this.#host.requestUpdate();
  };

  #leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#takeBack();
  }

  #takeBack(): void {
    this.#unoffer?.();
    this.#unoffer = undefined;
  }

  readonly #onProvide = (store: DossierStore | undefined, unprovide?: () => void): void => {
    if (!store) return unprovide?.();
    if (unprovide !== this.#unprovide) this.#unprovide?.();
    this.#unprovide = unprovide;
    this.#use(store);
  };
}
