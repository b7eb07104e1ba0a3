import { isServer, nothing, render, type PropertyValues, type ReactiveController } from 'lit';
import { property } from 'lit/decorators.js';
import { Announcer } from './announcer.js';
import { DossierController } from '../context/dossier-controller.js';
import { MixBlock } from './mix-block.js';
import { oneOf } from './one-of.js';
import { saveDossier, saveFile } from '../files/save-file.js';
import { inertShell, renderIn } from './shell.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Fault } from '../dossier/parse.js';
import type { Page } from './page.js';
import type { StorageKind } from '../dossier/storage.js';

/** A part of an element that keeps something beside the dossier, such as a way back or what is being typed. */
export interface Forgetful {
  /** All was wiped: what is kept would bring back what is gone. */
  hostWiped(): void;
}

/** What comes later and takes the user's work away. */
export interface LazyTools {
  readonly use: (
    act: (tools: { readonly keep: () => void; readonly sayFaults: (faults: readonly Fault[]) => void }) => unknown,
  ) => Promise<void>;
}

/** What the elements share that show a part of the dossier: which one, where it is kept, their heading, and where the focus goes. */
export abstract class MixDossierElement extends MixBlock {
  /** Where the dossier is kept from the user's first action on: `local` (this device), `session` (this tab) or `none`. */
  @property({ converter: oneOf(['local', 'session', 'none'], 'local') })
  storage: StorageKind = 'local';

  /** Before all controllers, which add themselves to it. */
  readonly #keepers = new Set<Forgetful>();

  protected readonly _dossiers = new DossierController(this, {
    storage: () => this.storage,
    wiped: () => this._forget(),
    faults: (faults) => void this._sayFaults(faults),
    edited: () => this._keep(),
  });
  protected readonly _announcer = new Announcer(this);
  /** What the parts of the element see and do. */
  protected readonly _page: Page = {
    host: this,
    dossier: () => this.dossier,
    store: () => this._dossiers.store,
    commit: (next) => this._dossiers.commit(next),
    say: (text) => this._announcer.say(text),
    focus: (id) => this._jump(id),
    adopt: (...styles) => this._adopt(...styles),
  };
  /** Id of what gets the focus once it is on the page. */
  protected _focus: string | undefined;

  constructor() {
    super();
    if (isServer) renderIn(this, inertShell);
  }

  /**
   * The dossier that the element shows. Reading gives an immutable value. Setting takes a dossier, a parsed JSON value or a JSON text;
   * it is checked and bounded, and what cannot be read is said on the page. `null` empties it; what is no dossier changes nothing.
   */
  @property({ attribute: false })
  get dossier(): Dossier {
    return this._dossiers.dossier;
  }
  set dossier(value: unknown) {
    this._dossiers.dossier = value;
  }

  override addController(controller: ReactiveController & Partial<Forgetful>): void {
    super.addController(controller);
    if (controller.hostWiped) this.#keepers.add(controller as Forgetful);
  }

  /**
   * Forgets what the user was doing, as all was wiped. Each controller forgets what it keeps; what else an element remembers, it forgets where it
   * overrides this.
   */
  protected _forget(): void {
    for (const keeper of this.#keepers) keeper.hostWiped();
    this._focus = undefined;
    // What stands in fields that nobody reads yet, and what was opened, goes with what is drawn; it is drawn anew before anyone sees it.
    if (this.hasUpdated) render(nothing, this.renderRoot, this.renderOptions);
    this.requestUpdate();
  }

  /** Not before what the page kept or set can be read: nobody is to see their answers come. */
  protected override scheduleUpdate(): Promise<unknown> | void {
    const reading = this.hasUpdated ? undefined : this._dossiers.reading;
    if (!reading) return super.scheduleUpdate();
    this._showFallback();
    return reading.then(() => super.scheduleUpdate());
  }

  /** Offers the work as a file, whatever did not come; what was stored and cannot be read now goes as it is. */
  protected readonly _saveWork = (): void => {
    const unread = this._dossiers.store?.unread ?? null;
    if (unread === null) saveDossier(this.dossier);
    else saveFile(this.dossier, 'json', unread);
  };

  /** Moves the focus, once what has this id is on the page. */
  protected _jump(id: string): void {
    this._focus = id;
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this._focus === undefined) return;
    const target = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(this._focus)}`);
    if (target === null && this._isComing()) return;
    this._focus = undefined;
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  }

  /** What comes later and takes the user's work away; `undefined` where an element does that itself. */
  protected get _tools(): LazyTools | undefined {
    return undefined;
  }

  /** Loads what takes the user's work away, once there is work: later it may be gone from the server. */
  protected _keep(): void {
    void this._tools?.use((tools) => tools.keep());
  }

  /** Says on the page what could not be read of a dossier that the host set. */
  protected async _sayFaults(faults: readonly Fault[]): Promise<void> {
    if (faults.length > 0) await this._tools?.use((tools) => tools.sayFaults(faults));
  }
}
