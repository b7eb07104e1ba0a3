import { emptyDossier, type Dossier } from './dossier.js';
import { MAX_LENGTH } from './json.js';
import { mergeDossiers } from './merge.js';
import { parseDossier, type Fault } from './parse.js';
import { serialiseDossier } from './serialise.js';
import { runSteps, type Steps } from './steps.js';
import type { DossierStorage, Heard } from './storage.js';

/**
 * `untouched`: the user did nothing yet, so nothing was stored; `unsaved`: about to be; `memory`: there is no storage;
 * `failed`: storage is full or blocked, or the dossier too large for it, and the work goes on in memory.
 */
export type StoreStatus =
  | { readonly kind: 'untouched' | 'unsaved' | 'memory' }
  /** `at`: milliseconds since 1970. */
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly reason: 'full' | 'blocked' | 'too-large' };

export type StoreNotice =
  /** What could not be read of the stored dossier. */
  | { readonly code: 'faults'; readonly faults: readonly Fault[] }
  /** A later version of the toolkit wrote the stored dossier. */
  | { readonly code: 'newer' }
  /** What another tab saved was taken over. */
  | { readonly code: 'other-tab' }
  /** Another tab changed the same places (JSON Pointers); `mine` was kept, `theirs` is the same with theirs in those places. */
  | { readonly code: 'conflict'; readonly paths: readonly string[]; readonly mine: Dossier; readonly theirs: Dossier };

/** A part of the page that an element shows: its entries are questions, instruments, sites, or what happened. */
export type Place = 'answers' | 'shortlist' | 'plan' | 'timeline';

export interface StoreOptions {
  /** Milliseconds between the last change and saving it; 200 when left out. */
  readonly delay?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** What there is before the user acts, and again after wiping; none of it is stored until then. An empty dossier when left out. */
  readonly start?: Dossier;
}

const LEAVING = ['pagehide', 'visibilitychange'] as const;

/** The dossier of a page, which all elements follow, and its place in storage. Nothing is stored before the user acts. */
export class DossierStore {
  readonly #storage: DossierStorage | null;
  readonly #delay: number;
  readonly #now: () => number;
  readonly #start: Dossier;
  readonly #listeners = new Set<{ readonly call: () => void }>();
  readonly #offers = new Set<{ readonly place: Place; readonly open: (id: string) => void }>();
  #dossier: Dossier;
  #stamped: Dossier | undefined;
  #status: StoreStatus = { kind: 'untouched' };
  #notices: readonly StoreNotice[] = [];
  /** The user's dossier, as long as it is not stored. */
  #pending: Dossier | null = null;
  /** The text last read or written; `undefined` until storage has answered. */
  #text: string | null | undefined;
  /** What that text says: common ground with a tab that wrote since. */
  #base: Dossier;
  #unreadable = '';
  #wiping = false;
  #wipes = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy: Promise<void> | undefined;
  #unwatch: (() => void) | undefined;

  /** @param storage `null` keeps the dossier in memory only. */
  constructor(
    storage: DossierStorage | null,
    { delay = 200, now = Date.now, start = emptyDossier }: StoreOptions = {},
  ) {
    this.#storage = storage;
    this.#delay = delay;
    this.#now = now;
    this.#start = this.#dossier = this.#base = start;
    void this.#run(this.#read());
  }

  get dossier(): Dossier {
    return this.#dossier;
  }

  get status(): StoreStatus {
    return this.#status;
  }

  /** Where the dossier is kept: this device, this tab, this page only, or with the host. */
  get place(): 'device' | 'tab' | 'page' | 'host' {
    return this.#storage === null ? 'page' : (this.#storage.place ?? 'host');
  }

  get notices(): readonly StoreNotice[] {
    return this.#notices;
  }

  /**
   * How often all was wiped, here or in another tab. Whoever keeps something beside the dossier, such as a way back or what is being typed,
   * forgets it when this changes: it would bring back what is gone.
   */
  get wipes(): number {
    return this.#wipes;
  }

  /** Calls back after each change; returns how to stop. Only a store that someone listens to follows other tabs. */
  subscribe(listener: () => void): () => void {
    if (this.#listeners.size === 0) {
      this.#onWritten(this.#text === null ? 'written' : 'away');
      this.#unwatch = this.#storage?.watch?.(this.#onWritten);
    }
    const entry = { call: listener };
    this.#listeners.add(entry);
    return () => {
      if (this.#listeners.delete(entry) && this.#listeners.size === 0) this.#unwatch?.();
    };
  }

  /**
   * Says how to go to an entry of a place that an element shows, so that others on the page can lead there; returns how to
   * stop. Whoever listens hears of both. It is about the page alone: dossier, status and storage have no part in it.
   */
  offer(place: Place, open: (id: string) => void): () => void {
    const offer = { place, open };
    this.#offers.add(offer);
    this.#notify();
    return () => {
      if (this.#offers.delete(offer)) this.#notify();
    };
  }

  /** How to go to an entry of a place, by its id; `undefined` while nothing on the page shows that place. The last one to offer it answers. */
  opener(place: Place): ((id: string) => void) | undefined {
    return [...this.#offers].filter((offer) => offer.place === place).at(-1)?.open;
  }

  /** The dossier with this moment as that of its last change. */
  stamp(dossier: Dossier): Dossier {
    return (this.#stamped = { ...dossier, changed: new Date(this.#now()).toISOString() });
  }

  /** Takes what the user made of the dossier, and saves it soon. */
  update(dossier: Dossier): void {
    // What a host heard of in an event stays the very same value.
    this.#dossier = dossier === this.#stamped ? dossier : this.stamp(dossier);
    if (this.#storage) {
      this.#pending = this.#dossier;
      if (this.#status.kind !== 'failed') this.#status = { kind: 'unsaved' };
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.#onLeave, this.#delay);
      for (const type of LEAVING) globalThis.addEventListener?.(type, this.#onLeave);
    } else {
      this.#status = { kind: 'memory' };
    }
    this.#notify();
  }

  /** Takes a dossier from the host. It is not stored until the user changes it; what the user did before is saved first. */
  replace(dossier: Dossier): void {
    void this.flush();
    this.#dossier = dossier;
    this.#status = { kind: 'untouched' };
    this.#notify();
  }

  /** Saves now what waits to be saved: before it returns, unless the storage answers with promises. */
  flush(): Promise<void> {
    return this.#pending ? this.#run(this.#save()) : Promise.resolve();
  }

  /** Forgets everything, in storage too. */
  wipe(): Promise<void> {
    this.#wiping = true;
    this.#forget();
    const done = this.#run(this.#remove());
    this.#notify();
    return done;
  }

  dismiss(notice: StoreNotice): void {
    this.#notices = this.#notices.filter((other) => other !== notice);
    this.#notify();
  }

  /** Settles a conflict the other way; what the user did since in other places stays. */
  takeTheirs(notice: StoreNotice & { readonly code: 'conflict' }): void {
    this.#notices = this.#notices.filter((other) => other !== notice);
    this.update(mergeDossiers(notice.mine, notice.theirs, this.#dossier).dossier);
  }

  /** One after another, so that a slow storage never sees a save and a wipe change places. */
  #run(steps: Steps): Promise<void> {
    const done = this.#busy ? this.#busy.then(() => runSteps(steps)) : runSteps(steps);
    if (!done) return Promise.resolve();
    const busy = done.then(() => {
      if (this.#busy === busy) this.#busy = undefined;
    });
    return (this.#busy = busy);
  }

  *#read(heard?: Heard): Steps {
    if (!this.#storage) return;
    try {
      this.#meet(yield this.#storage.read(), heard);
    } catch {
      // Told when the user acts: until then there is nothing to lose.
    }
  }

  *#save(): Steps {
    const storage = this.#storage;
    if (!storage) return;
    try {
      this.#meet(yield storage.read());
      const saving = this.#pending;
      if (!saving) return;
      const text = serialiseDossier(saving);
      if (text.length > MAX_LENGTH) {
        this.#status = { kind: 'failed', reason: 'too-large' };
      } else {
        if (this.#unreadable) yield storage.setAside?.(this.#unreadable);
        this.#unreadable = '';
        yield storage.write(text);
        this.#text = text;
        this.#base = saving;
        if (this.#pending === saving) this.#settle();
        if (this.#dossier === saving) this.#status = { kind: 'saved', at: this.#now() };
      }
    } catch (error) {
      this.#fail(error);
    }
    this.#notify();
  }

  *#remove(): Steps {
    try {
      yield this.#storage?.remove();
      this.#restart();
    } catch (error) {
      this.#fail(error);
      this.#notify();
    }
    this.#wiping = false;
  }

  /** Takes in what is stored, where that is not what this store read or wrote last. */
  #meet(text: string | null, heard?: Heard): void {
    // What a slow storage still answers while it is being wiped is not to come back.
    if (this.#wiping) return;
    if (this.#isWiped(text, heard)) {
      // What was being made of it too: to bring that together with nothing would bring back what is gone.
      this.#forget();
      this.#restart();
      if (text === null) {
        this.#say({ code: 'other-tab' });
        return this.#notify();
      }
    } else if (text === null && text === this.#text && heard === 'away' && !this.#pending) {
      // Perhaps all was kept and wiped meanwhile; a dossier of the host's stays.
      this.#wipes += 1;
      this.#notices = [];
      return this.#notify();
    }
    if (text === this.#text) return;
    const first = this.#text === undefined;
    this.#text = text;
    const { dossier: theirs, faults } = text === null ? { dossier: this.#start, faults: [] } : parseDossier(text);
    const leftOut = faults.filter(({ code }) => code !== 'newer');
    if (leftOut.length > 0) this.#say({ code: 'faults', faults: leftOut });
    if (leftOut.length < faults.length) this.#say({ code: 'newer' });
    this.#unreadable = theirs ? '' : (text ?? '');
    if (theirs) {
      const base = this.#base;
      this.#base = theirs;
      if (this.#pending) {
        this.#merge(base, this.#pending, theirs);
      } else if (!first || this.#dossier === this.#start) {
        this.#dossier = theirs;
        this.#status =
          text === null ? { kind: 'untouched' } : { kind: 'saved', at: Date.parse(theirs.changed) || this.#now() };
        if (!first) this.#say({ code: 'other-tab' });
      }
    }
    this.#notify();
  }

  /** Whether what was stored is gone, so that what is there now, if anything, did not grow out of it. */
  #isWiped(text: string | null, heard?: Heard): boolean {
    if (typeof this.#text !== 'string' || text === this.#text) return false;
    return text === null || heard === 'removed' || (heard === 'away' && !this.#pending);
  }

  /** Nothing of what the user made is left in memory. */
  #forget(): void {
    this.#settle();
    this.#dossier = this.#start;
    this.#status = { kind: 'untouched' };
    this.#notices = [];
    this.#wipes += 1;
  }

  /** Nothing is stored. */
  #restart(): void {
    this.#text = null;
    this.#base = this.#start;
    this.#unreadable = '';
  }

  #merge(base: Dossier, mine: Dossier, theirs: Dossier): void {
    const { dossier, conflicts } = mergeDossiers(base, mine, theirs);
    if (this.#dossier === mine) this.#dossier = dossier;
    this.#pending = dossier;
    if (conflicts.length > 0) {
      const other = mergeDossiers(base, theirs, mine).dossier;
      this.#say({ code: 'conflict', paths: conflicts, mine: dossier, theirs: other });
    }
  }

  #settle(): void {
    this.#pending = null;
    clearTimeout(this.#timer);
    for (const type of LEAVING) globalThis.removeEventListener?.(type, this.#onLeave);
  }

  #fail(error: unknown): void {
    const name = String((error as Error | undefined)?.name);
    this.#status = { kind: 'failed', reason: /quota/i.test(name) ? 'full' : 'blocked' };
  }

  /** One notice of each kind is enough, except that a conflict keeps what another would lose. */
  #say(notice: StoreNotice): void {
    const others = this.#notices.filter(({ code }) => code === 'conflict' || code !== notice.code);
    this.#notices = [...others, notice];
  }

  #notify(): void {
    for (const { call } of this.#listeners) {
      try {
        call();
      } catch (error) {
        // One broken listener keeps neither the others nor storage from following.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  /** Fields, as a function made while someone subscribes would keep that one from being collected. */
  readonly #onWritten = (heard?: Heard): void => void this.#run(this.#read(heard));
  readonly #onLeave = (): void => void this.flush();
}
