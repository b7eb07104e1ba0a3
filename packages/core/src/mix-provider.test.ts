import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { css, html as template, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DossierController } from './dossier-controller.js';
import { emptyDossier, type Dossier } from './dossier/dossier.js';
import { DossierStore } from './dossier/dossier-store.js';
import { pageStore } from './dossier/page-store.js';
import type { StorageKind } from './dossier/storage.js';
import { element } from './element.js';
import type { MixDossierUpdateEvent } from './events.js';
import { MixElement } from './mix-element.js';
import { MixProvider } from './mix-provider.js';
import { oneOf } from './one-of.js';

const titled = (title: string): Dossier => ({ ...emptyDossier, title });

/** The smallest element with a dossier: a field with its title. */
@element('mix-title')
class MixTitle extends MixElement {
  static override styles = css`
    input {
      color: rgb(1, 2, 3);
    }
  `;

  @property({ converter: oneOf(['local', 'session', 'none'], 'local') }) storage: StorageKind = 'local';

  readonly following = new DossierController(this, { storage: () => this.storage });

  get dossier(): Dossier {
    return this.following.dossier;
  }

  set dossier(value: unknown) {
    this.following.dossier = value;
  }

  readonly #onInput = (event: Event): void => {
    this.following.commit({ ...this.dossier, title: (event.target as HTMLInputElement).value });
  };

  protected override render(): TemplateResult {
    return template`<input aria-label="Titel" .value=${this.dossier.title} @input=${this.#onInput} />`;
  }
}

const field = (tag: Element): HTMLInputElement => tag.shadowRoot!.querySelector('input')!;
const shown = async (tag: Element): Promise<string> => {
  await (tag as MixTitle).updateComplete;
  return field(tag).value;
};
const type = (tag: Element, text: string): void => {
  field(tag).value = text;
  field(tag).dispatchEvent(new InputEvent('input'));
};
const tags = (root: ParentNode): MixTitle[] => [...root.querySelectorAll<MixTitle>('mix-title')];
const stored = (area: Storage, key = 'mengwijzer:dossier'): string | undefined =>
  (JSON.parse(area.getItem(key) ?? '{}') as { title?: string }).title;

/** Each page store outlives a test. */
afterEach(async () => {
  for (const kind of ['local', 'session', 'none'] as const) {
    for (const name of ['', 'molen']) await pageStore(kind, name).wipe();
  }
});

describe('two tags on a page', () => {
  it('agree', async () => {
    const [one, other] = tags(await fixture(html`<div><mix-title></mix-title><mix-title></mix-title></div>`));
    type(one!, 'Molenbuurt');
    expect(await shown(other!)).to.equal('Molenbuurt');
  });

  it('store nothing before the user does something, then in this browser', async () => {
    const tag = await fixture<MixTitle>(html`<mix-title .dossier=${titled('van de gemeente')}></mix-title>`);
    expect(await shown(tag)).to.equal('van de gemeente');
    expect(localStorage.length).to.equal(0);
    type(tag, 'mijn');
    await tag.following.store!.flush();
    expect(stored(localStorage)).to.equal('mijn');
  });

  it('keep to the session or to memory when told so', async () => {
    const [session, none] = tags(
      await fixture(html`<div><mix-title storage="session"></mix-title><mix-title storage="none"></mix-title></div>`),
    );
    type(session!, 'sessie');
    type(none!, 'geheugen');
    await session!.following.store!.flush();
    expect([stored(sessionStorage), localStorage.length]).to.eql(['sessie', 0]);
    expect([await shown(session!), await shown(none!)]).to.eql(['sessie', 'geheugen']);
  });

  it('follow a storage attribute that comes later', async () => {
    const tag = await fixture<MixTitle>(html`<mix-title></mix-title>`);
    pageStore('none').replace(titled('geheugen'));
    tag.setAttribute('storage', 'none');
    expect(await shown(tag)).to.equal('geheugen');
  });

  it('render with a bad attribute, after one warning', async () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (text: unknown) => warnings.push(text);
    await fixture(html`<div><mix-title storage="cloud"></mix-title><mix-title storage="cloud"></mix-title></div>`);
    console.warn = warn;
    expect(warnings).to.have.lengthOf(1);
  });
});

describe('two tabs', () => {
  it('follow each other', async () => {
    const root = await fixture(html`<div><mix-title></mix-title><iframe title="ander tabblad"></iframe></div>`);
    const [tag] = tags(root);
    const other = root.querySelector('iframe')!.contentWindow!.localStorage;
    other.setItem('mengwijzer:dossier', JSON.stringify(titled('daar')));
    await oneEvent(window, 'storage');
    expect(await shown(tag!)).to.equal('daar');
    other.clear();
    await oneEvent(window, 'storage');
    expect(await shown(tag!)).to.equal('');
  });
});

describe('a host', () => {
  it('hears what the user did, with the whole dossier', async () => {
    const tag = await fixture<MixTitle>(html`<div><mix-title></mix-title></div>`);
    let detail: Dossier | undefined;
    tag.addEventListener('mix-dossier-update', (event: MixDossierUpdateEvent) => (detail = event.detail.dossier));
    type(tags(tag)[0]!, 'a');
    expect(structuredClone(detail)).to.deep.include({ title: 'a', changed: detail!.changed });
    expect(Date.parse(detail!.changed)).to.be.closeTo(Date.now(), 5000);
  });

  it('may keep the dossier itself', async () => {
    const tag = await fixture<MixTitle>(html`<mix-title></mix-title>`);
    tag.addEventListener('mix-dossier-update', (event) => {
      event.preventDefault();
      tag.dossier = { ...event.detail.dossier, title: event.detail.dossier.title.toUpperCase() };
    });
    type(tag, 'a');
    expect(await shown(tag)).to.equal('A');
    type(tag, 'ab');
    expect(await shown(tag)).to.equal('AB');
    await tag.following.store!.flush();
    expect(localStorage.length).to.equal(0);
  });

  it('may hand back what it heard, without undoing what came after', async () => {
    const tag = await fixture<MixTitle>(html`<mix-title></mix-title>`);
    let heard: Dossier | undefined;
    tag.addEventListener('mix-dossier-update', (event) => (heard = event.detail.dossier));
    type(tag, 'a');
    tag.dossier = heard;
    expect(await shown(tag)).to.equal('a');
    await tag.following.store!.flush();
    expect(stored(localStorage)).to.equal('a');
  });

  it('may set JSON text, and nothing else that is no dossier', async () => {
    const tag = await fixture<MixTitle>(html`<mix-title></mix-title>`);
    tag.dossier = JSON.stringify(titled('tekst'));
    expect(await shown(tag)).to.equal('tekst');
    const { warn } = console;
    console.warn = () => {};
    tag.dossier = { other: 1 };
    console.warn = warn;
    expect(await shown(tag)).to.equal('tekst');
    tag.dossier = null;
    expect(await shown(tag)).to.equal('');
  });
});

describe('mix-provider', () => {
  it('gives the elements inside a dossier of their own', async () => {
    const root = await fixture(
      html`<div>
        <mix-title></mix-title>
        <mix-provider dossier="molen"><mix-title></mix-title></mix-provider>
      </div>`,
    );
    const [outside, inside] = tags(root);
    type(inside!, 'Molenbuurt');
    await inside!.following.store!.flush();
    expect([await shown(outside!), await shown(inside!)]).to.eql(['', 'Molenbuurt']);
    expect(stored(localStorage, 'mengwijzer:dossier:molen')).to.equal('Molenbuurt');
  });

  it('is found through shadow roots, and may change its store', async () => {
    const provider = await fixture<MixProvider>(html`<mix-provider storage="none"><div></div></mix-provider>`);
    const root = provider.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<mix-title></mix-title>';
    const store = new DossierStore(null);
    store.replace(titled('eigen'));
    provider.store = store;
    await provider.updateComplete;
    expect(await shown(tags(root)[0]!)).to.equal('eigen');
  });

  it("keeps the dossier in a host's own storage", async () => {
    let text: string | null = JSON.stringify(titled('van het account'));
    const adapter = {
      read: () => Promise.resolve(text),
      write: (next: string) => Promise.resolve(void (text = next)),
      remove: () => Promise.resolve(void (text = null)),
    };
    const [tag] = tags(
      await fixture(html`<mix-provider .storageAdapter=${adapter}><mix-title></mix-title></mix-provider>`),
    );
    await aTimeout(0);
    expect(await shown(tag!)).to.equal('van het account');
    type(tag!, 'a');
    await tag!.following.store!.flush();
    expect([(JSON.parse(text) as Dossier).title, localStorage.length]).to.eql(['a', 0]);
  });

  it('takes over when it is defined late, with what the host had set', async () => {
    const root = await fixture(html`<div></div>`);
    root.innerHTML = '<mix-late><mix-title></mix-title><mix-title></mix-title></mix-late>';
    const [one, other] = tags(root);
    one!.dossier = titled('gezet');
    expect([await shown(one!), await shown(other!)]).to.eql(['gezet', 'gezet']);
    class MixLate extends MixProvider {
      override storage: StorageKind = 'none';
    }
    customElements.define('mix-late', MixLate);
    await nextFrame();
    expect(one!.following.store).to.equal(pageStore('none'));
    expect([await shown(one!), await shown(other!)]).to.eql(['gezet', 'gezet']);
  });

  it('is left and entered when elements move', async () => {
    const root = await fixture(
      html`<div>
        <mix-provider storage="none"><mix-title></mix-title></mix-provider>
        <section></section>
      </div>`,
    );
    const [tag] = tags(root);
    const provider = root.querySelector('mix-provider')!;
    pageStore('none').replace(titled('binnen'));
    pageStore('local').replace(titled('buiten'));
    expect(await shown(tag!)).to.equal('binnen');
    root.querySelector('section')!.append(tag!);
    expect(await shown(tag!)).to.equal('buiten');
    provider.append(tag!);
    expect(await shown(tag!)).to.equal('binnen');
  });

  it('does not hold on to elements that left', async () => {
    let listeners = 0;
    class Counting extends DossierStore {
      override subscribe(listener: () => void): () => void {
        const stop = super.subscribe(listener);
        listeners += 1;
        return () => {
          listeners -= 1;
          stop();
        };
      }
    }
    const provider = await fixture<MixProvider>(
      html`<mix-provider .store=${new Counting(null)}><mix-title></mix-title><mix-title></mix-title></mix-provider>`,
    );
    const all = tags(provider);
    expect(listeners).to.equal(2);
    for (let i = 0; i < 3; i += 1) {
      for (const tag of all) tag.remove();
      provider.append(...all);
    }
    expect(listeners).to.equal(2);
    for (const tag of all) tag.remove();
    await nextFrame();
    expect(listeners).to.equal(0);
  });
});

declare global {
  interface HTMLElementTagNameMap {
    'mix-title': MixTitle;
  }
}

it('leaves the look of what stands inside to the page', async () => {
  const page = await fixture(
    html`<div style="color: rgb(1, 2, 3); font-size: 11px; line-height: 2; text-transform: uppercase">
      <mix-provider><p>Tekst van de pagina</p></mix-provider>
    </div>`,
  );
  const inside = getComputedStyle(page.querySelector('p')!);
  const { color, fontSize, lineHeight, textTransform } = inside;
  expect({ color, fontSize, lineHeight, textTransform }).to.eql({
    color: 'rgb(1, 2, 3)',
    fontSize: '11px',
    lineHeight: '22px',
    textTransform: 'uppercase',
  });
});
