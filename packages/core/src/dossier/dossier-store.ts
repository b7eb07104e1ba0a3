import { askToStay } from './ask-to-stay.js';
import { soundNow } from './clock.js';
import { emptyDossier, type Dossier } from './dossier.js';
import { Drafts } from './drafts.js';
import { MAX_LENGTH, same } from './json.js';
import { reader } from './reader.js';
import { NOTE, Saves, type Moments } from './saves.js';
import { serialiseDossier } from './serialise.js';
import { runSteps, type Steps } from './steps.js';
import type { Fault, ParsedDossier } from './parse.js';
import { DroppedError, type DossierStorage, type Heard } from './storage.js';

/**
 * `untouched`: the user did nothing yet, so nothing was stored; `unsaved`: about to be; `memory`: there is no storage;
 * `failed`: storage is full or blocked, the page let what was to be stored go (`dropped`), or the dossier is too large for it. The work goes
 * on in memory, and is saved as soon as that works again.
 */
export type StoreStatus =
  | { readonly kind: 'untouched' | 'unsaved' | 'memory' }
  /** `at`: milliseconds since 1970. */
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly reason: 'full' | 'blocked' | 'dropped' | 'too-large' };

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
  /** Milliseconds between a change and saving it with those that came after it; 200 when left out. */
  readonly delay?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** What there is before the user acts, and again after wiping; none of it is stored until then. An empty dossier when left out. */
  readonly start?: Dossier;
}

/** When what waits is saved at once: the page is left, or what kept it from being saved may be over. */
const MOMENTS = ['pagehide', 'visibilitychange', 'focus', 'storage'] as const;
/** Milliseconds until saving is tried again: the first time, and at most. */
const SOON = 1_000;
const LATE = 30_000;

/** A stored text: the dossier, what of it could not be read, and what other tabs knew. Once {@link reader} has come. */
const readStored = (text: string): ParsedDossier & { readonly moments?: Moments } => {
  const { parseDossier, readNote } = reader.now!;
  const { text: plain, ...note } = readNote(text);
  return { ...parseDossier(plain), ...note };
};

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
  /** What other tabs know of that. */
  readonly #saves: Saves;
  /** Whether drafts changed since they were stored. */
  #areDraftsNew = false;
  #unreadable = '';
  #wiping = false;
  #wipes = 0;
  #replaced = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds to wait after the next time that saving fails. */
  #wait = SOON;
  #busy: Promise<void> | undefined;
  #unwatch: (() => void) | undefined;
  #unread: string | null = null;
  #reading: Promise<unknown> | undefined;

  /** What is being written in forms, before it is in the dossier. */
  readonly drafts = new Drafts(() => {
    this.#areDraftsNew = true;
    if (this.#storage || this.#isUnkept) this.#saveSoon();
    else this.#settle();
    this.#notify();
  });

  /** @param storage `null` keeps the dossier in memory only. */
  constructor(storage: DossierStorage | null, { delay = 200, now, start = emptyDossier }: StoreOptions = {}) {
    this.#storage = storage;
    this.#delay = delay;
    this.#now = () => soundNow(now);
    this.#start = this.#dossier = start;
    this.#saves = new Saves(start, this.#now);
    void this.#run(this.#read());
    void this.#run(this.#readDrafts());
  }

  get dossier(): Dossier {
    return this.#dossier;
  }

  get status(): StoreStatus {
    return this.#status;
  }

  /** What is stored and still to be read, as JSON text: what reads it is on its way, or did not come. */
  get unread(): string | null {
    const text = this.#unread;
    const note = text?.lastIndexOf(NOTE) ?? -1;
    return text === null || note < 0 ? text : `${text.slice(0, note)}}`;
  }

  /** Resolves once what reads what is stored has come, or did not; `undefined` when that is not waited for. */
  get reading(): Promise<unknown> | undefined {
    return this.#reading;
  }

  /** Reads what is stored, once what reads it has come; rejects where it does not. */
  async read(): Promise<void> {
    await reader.load();
    await this.#run(this.#read());
  }

  /** Where the dossier is kept: this device, this tab, this page only, or with the host. */
  get place(): 'device' | 'tab' | 'page' | 'host' {
    return this.#storage === null ? 'page' : (this.#storage.place ?? 'host');
  }

  /** Names of the other dossiers that are kept there, as far as that is known: wiping leaves them. `''` is the nameless one. */
  get others(): readonly string[] {
    try {
      return this.#storage?.others?.() ?? [];
    } catch {
      return [];
    }
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

  /**
   * How often another dossier took the place of this one: the host set it, or a file was opened. What another tab saved is of the same dossier.
   * Whoever keeps something that belongs to a dossier, such as what is half typed over an answer, forgets it when this changes.
   */
  get replaced(): number {
    return this.#replaced;
  }

  /** Says that the dossier that the user brought in is another one, and not this one changed. */
  sayReplaced(): void {
    this.#replaced += 1;
    this.#notify();
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
    // Another tab may save in the meantime, and what is stored then is to be read before this one can.
    reader.load().catch(() => undefined);
    // What a host heard of in an event stays the very same value.
    this.#dossier = dossier === this.#stamped ? dossier : this.stamp(dossier);
    if (this.#storage) {
      this.#pending = this.#dossier;
      if (this.#status.kind !== 'failed') this.#status = { kind: 'unsaved' };
      this.#saveSoon();
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
    this.sayReplaced();
  }

  /** Saves now what waits to be saved: before it returns, unless the storage answers with promises. */
  flush(): Promise<void> {
    return this.#pending || this.#areDraftsNew ? this.#run(this.#save()) : Promise.resolve();
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
    this.update(reader.now!.mergeDossiers(notice.mine, notice.theirs, this.#dossier).dossier);
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
      yield* this.#meet(yield this.#storage.read(), heard);
      if (heard !== 'away' || this.#areDraftsNew) return;
      this.drafts.clear();
      yield* this.#readDrafts();
    } catch {
      // Told when the user acts: until then there is nothing to lose.
    }
  }

  *#readDrafts(): Steps {
    try {
      this.drafts.read((yield this.#storage?.readDrafts?.()) ?? null);
      if (this.drafts.areTyped) this.#notify();
    } catch {
      // As with the dossier.
    }
  }

  *#save(): Steps {
    this.#stopTimer();
    yield* this.#lookForWipe();
    yield* this.#saveDrafts();
    yield* this.#saveDossier();
    this.#settle();
  }

  /** What is being written goes too when another tab wiped and this one did not hear of it yet: it would be stored again. */
  *#lookForWipe(): Steps {
    if (typeof this.#text !== 'string') return;
    try {
      const text: string | null = yield this.#storage?.read();
      if (text === null) yield* this.#meet(text);
    } catch {
      // Told when it is saved.
    }
  }

  /** Where that does not work, whoever leaves is warned: of the dossier it is said too. */
  *#saveDrafts(): Steps {
    const storage = this.#storage;
    if (!this.#areDraftsNew || !storage?.writeDrafts) return;
    try {
      // Another tab may be writing in another form.
      this.drafts.read((yield storage.readDrafts?.()) ?? null);
      const { text } = this.drafts;
      if (text !== null && text.length > MAX_LENGTH) return;
      this.#areDraftsNew = false;
      yield storage.writeDrafts(text);
    } catch {
      this.#areDraftsNew = this.drafts.areTyped;
    }
  }

  *#saveDossier(): Steps {
    const storage = this.#storage;
    if (!storage || !this.#pending) return;
    try {
      yield* this.#meet(yield storage.read());
      const saving = this.#pending;
      if (!saving) return;
      const text = serialiseDossier(saving);
      if (text.length > MAX_LENGTH) {
        this.#status = { kind: 'failed', reason: 'too-large' };
      } else {
        if (this.#unreadable) yield storage.setAside?.(this.#unreadable);
        this.#unreadable = '';
        const { signed, saved } = this.#saves.sign(text, saving);
        const writing = storage.watch ? signed : text;
        yield storage.write(writing);
        this.#text = writing;
        saved();
        if (this.#pending === saving) this.#pending = null;
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
  *#meet(text: string | null, heard?: Heard): Steps {
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
    } else if (text === null && text === this.#text && (heard === 'away' || heard === 'removed') && !this.#pending) {
      // Perhaps all was kept and wiped meanwhile; a dossier of the host's stays.
      this.#wipes += 1;
      this.#notices = [];
      if (heard === 'removed') this.drafts.clear();
      return this.#notify();
    }
    if (text === this.#text) return;
    if (text !== null && !reader.now) {
      this.#unread = text;
      yield this.#waitForReader();
      if (this.#wiping) return;
    }
    this.#unread = null;
    const first = this.#text === undefined;
    this.#text = text;
    const {
      dossier: theirs,
      faults,
      moments,
    } = text === null ? { dossier: this.#start, faults: [] } : readStored(text);
    const leftOut = faults.filter(({ code }) => code !== 'newer');
    if (leftOut.length > 0) this.#say({ code: 'faults', faults: leftOut });
    if (leftOut.length < faults.length) this.#say({ code: 'newer' });
    this.#unreadable = theirs ? '' : (text ?? '');
    if (theirs) {
      const { base, unseen } = this.#saves.meet(theirs, moments);
      const mine = this.#pending ?? unseen;
      if (mine) {
        this.#merge(base, mine, theirs);
      } else if (!first || this.#dossier === this.#start) {
        this.#dossier = theirs;
        this.#status =
          text === null ? { kind: 'untouched' } : { kind: 'saved', at: Date.parse(theirs.changed) || this.#now() };
        if (!first) this.#say({ code: 'other-tab' });
      }
    }
    this.#notify();
  }

  /** @throws DroppedError in a step, where what reads a dossier does not come: what is stored is not to be written over. */
  async #waitForReader(): Promise<void> {
    const coming = reader.load();
    const settled = coming.then(
      () => undefined,
      () => undefined,
    );
    this.#reading = settled;
    void settled.then(() => {
      if (this.#reading === settled) this.#reading = undefined;
    });
    try {
      await coming;
    } catch {
      this.#notify();
      throw new DroppedError();
    }
  }

  /** Whether what was stored is gone, so that what is there now, if anything, did not grow out of it. */
  #isWiped(text: string | null, heard?: Heard): boolean {
    if (typeof this.#text !== 'string' || text === this.#text) return false;
    return text === null || heard === 'removed' || (heard === 'away' && !this.#pending);
  }

  /** Nothing of what the user made is left in memory. */
  #forget(): void {
    this.#pending = null;
    this.#unread = null;
    this.drafts.clear();
    this.#areDraftsNew = false;
    this.#settle();
    this.#dossier = this.#start;
    this.#status = { kind: 'untouched' };
    this.#notices = [];
    this.#wipes += 1;
  }

  /** Nothing is stored. */
  #restart(): void {
    this.#text = null;
    this.#saves.restart();
    this.#unreadable = '';
  }

  #merge(base: Dossier, mine: Dossier, theirs: Dossier): void {
    const { mergeDossiers } = reader.now!;
    const { dossier, conflicts } = mergeDossiers(base, mine, theirs);
    this.#saves.joined(dossier);
    const isShown = this.#dossier === mine;
    if (isShown) this.#dossier = dossier;
    if (same(dossier, theirs)) {
      this.#pending = null;
      if (isShown) this.#status = { kind: 'saved', at: Date.parse(theirs.changed) || this.#now() };
    } else {
      this.#pending = dossier;
      if (isShown && this.#status.kind !== 'failed') this.#status = { kind: 'unsaved' };
      this.#saveSoon();
    }
    if (conflicts.length > 0) {
      const other = mergeDossiers(base, theirs, mine).dossier;
      this.#say({ code: 'conflict', paths: conflicts, mine: dossier, theirs: other });
    }
  }

  /** Whether something that was typed is stored nowhere. A dossier that is to be kept in memory only went to the host when it was changed. */
  get #isUnkept(): boolean {
    return this.#pending !== null || (this.#areDraftsNew && this.drafts.areTyped);
  }

  #saveSoon(): void {
    // There is something new to try it with, before what failed would be tried again.
    if (this.#wait > SOON) this.#stopTimer();
    if (this.#storage) this.#timer ??= setTimeout(this.#onMoment, this.#delay);
    for (const type of MOMENTS) globalThis.addEventListener?.(type, this.#onMoment);
    globalThis.addEventListener?.('beforeunload', this.#onLeave);
  }

  /** After saving, or giving up what was to be saved: nothing waits any more, or it is tried again by itself, less and less often. */
  #settle(): void {
    if (!this.#isUnkept) {
      this.#stopTimer();
      this.#wait = SOON;
      for (const type of MOMENTS) globalThis.removeEventListener?.(type, this.#onMoment);
      globalThis.removeEventListener?.('beforeunload', this.#onLeave);
    } else if (this.#timer === undefined && this.#canTryAgain) {
      this.#timer = setTimeout(this.#onMoment, this.#wait);
      this.#wait = Math.min(this.#wait * 2, LATE);
    }
  }

  /** Whether trying again can help: not for what is too large, or for what there is no place for. */
  get #canTryAgain(): boolean {
    const { status } = this;
    const isTooLarge = status.kind === 'failed' && status.reason === 'too-large';
    return (this.#pending !== null && !isTooLarge) || (this.#areDraftsNew && this.#storage?.writeDrafts !== undefined);
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #fail(error: unknown): void {
    const name = String((error as Error | undefined)?.name);
    const reason = /quota/i.test(name) ? 'full' : name === 'DroppedError' ? 'dropped' : 'blocked';
    this.#status = { kind: 'failed', reason };
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
  readonly #onMoment = (): void => void this.flush();
  /** Whoever leaves what could not be saved is asked by the browser whether to. */
  readonly #onLeave = (event: Event): void => {
    void this.flush();
    if (this.#isUnkept) askToStay(event);
  };
}
