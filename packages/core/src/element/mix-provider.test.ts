import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { css, html as template, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ContentController } from '../context/content-controller.js';
import { DossierController } from '../context/dossier-controller.js';
import { emptyDossier, type Dossier } from '../dossier/dossier.js';
import { DossierStore } from '../dossier/dossier-store.js';
import { pageStore } from '../dossier/page-store.js';
import type { StorageKind } from '../dossier/storage.js';
import { element } from './element.js';
import type { MixDossierUpdateEvent } from '../events/events.js';
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

/** The smallest element with a partner's own content: whose it is, and which instruments it adds. */
@element('mix-partner')
class MixPartner extends MixElement {
  readonly following = new ContentController(this);

  @property()
  get content(): unknown {
    return this.following.content;
  }
  set content(content: unknown) {
    this.following.content = content;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.following.complete;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const { partner } = this.following;
    return template`${partner ? [partner.partner.name, ...partner.collections.instruments.add.map(({ id }) => id)].join(' ') : 'geen'}`;
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

/** What the console is told meanwhile. */
async function warnedBy(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (text: string) => warnings.push(text);
  await act().finally(() => (console.warn = warn));
  return warnings;
}

describe('a provider for a neighbourhood', () => {
  const named = (tag: MixTitle): string => tag.dossier.neighbourhood;
  const MOLEN = 'Molenkwartier';

  it('gives a dossier of that name, with the name filled in, and stores nothing until the user acts', async () => {
    const place = await fixture(
      html`<div>
        <mix-provider area=${MOLEN}><mix-title></mix-title></mix-provider>
        <mix-provider dossier=${MOLEN}><mix-title></mix-title></mix-provider>
        <mix-title></mix-title>
      </div>`,
    );
    const [own, same, other] = tags(place) as [MixTitle, MixTitle, MixTitle];
    expect([named(own), named(same), named(other)]).to.eql([MOLEN, MOLEN, '']);
    expect(localStorage.length).to.equal(0);
    type(own, 'van ons');
    await own.following.store!.flush();
    expect(stored(localStorage, `mengwijzer:dossier:${MOLEN}`)).to.equal('van ons');
    expect([await shown(same), await shown(other)]).to.eql(['van ons', '']);
    await own.following.store!.wipe();
    expect([named(own), await shown(own), localStorage.length]).to.eql([MOLEN, '', 0]);
  });

  it('fills the name in of a dossier that is called otherwise', async () => {
    const name = 'wijk-12';
    const [tag] = tags(
      await fixture(html`<mix-provider area=${MOLEN} dossier=${name}><mix-title></mix-title></mix-provider>`),
    );
    expect(named(tag!)).to.equal(MOLEN);
    type(tag!, 'van ons');
    await tag!.following.store!.flush();
    expect(Object.keys(localStorage)).to.eql([`mengwijzer:dossier:${name}`]);
    await tag!.following.store!.wipe();
  });

  it('takes no more of a name than a dossier can hold', async () => {
    const name = 'x'.repeat(300);
    const [tag] = tags(await fixture(html`<mix-provider area=${name}><mix-title></mix-title></mix-provider>`));
    expect(named(tag!)).to.have.lengthOf(200);
  });
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
    const warnings = await warnedBy(() =>
      fixture(html`<div><mix-title storage="cloud"></mix-title><mix-title storage="cloud"></mix-title></div>`),
    );
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

describe("a partner's own content", () => {
  const elzenwaard = 'Gemeente Elzenwaard elzenwaard:terugkeerregeling elzenwaard:buurtkamer';
  const fetched: string[] = [];
  const realFetch = window.fetch.bind(window);
  const instrument = (id: string): object => ({
    id: `dorp:${id}`,
    domain: 'social',
    binding: 'agreement',
    leadTime: 'short',
    evidence: 'unproven',
    nl: { name: 'Naam', summary: 'Samenvatting.' },
  });
  const file = (name: string, ...add: object[]): object => ({
    version: 1,
    partner: { id: 'dorp', name },
    ...(add.length > 0 && { instruments: { add } }),
  });
  const blob = (content: BlobPart): string => URL.createObjectURL(new Blob([content]));
  const served = (value: unknown): string => blob(JSON.stringify(value));
  const partners = (root: ParentNode): MixPartner[] => [...root.querySelectorAll<MixPartner>('mix-partner')];
  const said = async (tag: Element): Promise<string> => {
    await (tag as MixPartner).updateComplete;
    return tag.shadowRoot!.textContent;
  };
  const render = async (content: unknown): Promise<{ readonly provider: MixProvider; readonly tag: MixPartner }> => {
    const provider = await fixture<MixProvider>(
      html`<mix-provider .content=${content}><mix-partner></mix-partner></mix-provider>`,
    );
    return { provider, tag: partners(provider)[0]! };
  };

  beforeEach(() => {
    fetched.length = 0;
    window.fetch = (input, init) => {
      fetched.push(input as string);
      return realFetch(input, init);
    };
  });
  afterEach(() => {
    window.fetch = realFetch;
  });

  it('comes from a file, which is loaded once', async () => {
    const [one, other] = partners(
      await fixture(
        html`<mix-provider content="/docs/examples/partner.json"
          ><mix-partner></mix-partner><mix-partner></mix-partner
        ></mix-provider>`,
      ),
    );
    expect([await said(one!), await said(other!)]).to.eql([elzenwaard, elzenwaard]);
    expect(fetched).to.eql([new URL('/docs/examples/partner.json', document.baseURI).href]);
  });

  it('comes from a value too, and goes when that goes', async () => {
    const { provider, tag } = await render(file('Dorp', instrument('plan')));
    expect(await said(tag)).to.equal('Dorp dorp:plan');
    provider.content = file('Stad');
    await provider.updateComplete;
    expect(await said(tag)).to.equal('Stad');
    provider.content = null;
    await provider.updateComplete;
    expect([await said(tag), fetched]).to.eql(['geen', []]);
  });

  it('may be set on the element itself, which goes before that of the provider', async () => {
    const { tag } = await render(file('Dorp'));
    tag.setAttribute('content', '/docs/examples/partner.json');
    expect(await said(tag)).to.equal(elzenwaard);
    tag.removeAttribute('content');
    expect(await said(tag)).to.equal('Dorp');
  });

  it('is shown without what is wrong with it, and the editor is told once', async () => {
    const url = served(
      file('Dorp', instrument('goed'), { ...instrument('fout'), domain: 'sociaal' }, { id: 'zonder' }),
    );
    const warnings = await warnedBy(async () => {
      const { provider, tag } = await render(url);
      expect(await said(tag)).to.equal('Dorp dorp:goed');
      provider.append(document.createElement('mix-partner'));
      await said(provider.lastElementChild!);
    });
    expect(warnings).to.have.lengthOf(1);
    const [first, ...lines] = warnings[0]!.split('\n');
    expect(first).to.match(/^Mengwijzer: \d+ fouten in de eigen inhoud van Dorp \(blob:.*\)\. Wat een fout heeft, /);
    expect(lines[0]).to.equal(
      'instruments.add[1].domain: Hier staat “sociaal”. Kies uit “physical”, “social”, “economic”. Daarom doet dorp:fout niet mee.',
    );
    expect(first).to.contain(`${lines.length} fouten`);
  });

  it('lists a thousand faults at the most, and counts the others', async () => {
    const faulty = Array.from({ length: 1200 }, (_, index) => ({ ...instrument(`i${index}`), domain: 'x' }));
    const [warning] = await warnedBy(async () => said((await render(file('Dorp', ...faulty))).tag));
    expect(warning).to.match(/^Mengwijzer: 1200 fouten/);
    expect(warning!.split('\n')).to.have.lengthOf(1002);
    expect(warning).to.match(/En nog 200\.$/);
  });

  const unreadable: readonly (readonly [string, () => string, RegExp])[] = [
    ['is not there', () => '/docs/examples/none.json', /none\.json is niet te lezen: de server antwoordt met 404\.$/],
    ['cannot be reached', () => 'http://localhost:1/partner.json', /partner\.json is niet te bereiken\.$/],
    ['is no address', () => 'http://[', /http:\/\/\[ is geen adres\.$/],
    [
      'is no JSON',
      () => blob('{"version": 1,}'),
      /het bestand: .*Dit is geen geldige JSON: kijk op regel 1, bij teken 15/,
    ],
    ['is no UTF-8', () => blob(new Uint8Array([0x22, 0xe9, 0x22])), /is geen UTF-8\. /],
    ['is too large', () => blob(`${JSON.stringify(file('Dorp'))}${' '.repeat(5_000_000)}`), /is te groot\. /],
  ];
  for (const [what, url, says] of unreadable)
    it(`leaves ours alone when the file ${what}, and says so in one warning`, async () => {
      const warnings = await warnedBy(async () => expect(await said((await render(url())).tag)).to.equal('geen'));
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.match(/^Mengwijzer: /);
      expect(warnings[0]).to.match(says);
    });

  it('is not read on once it is too large', async () => {
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(1_000_000));
      },
      cancel: () => void (cancelled = true),
    });
    window.fetch = () => Promise.resolve(new Response(endless));
    await warnedBy(async () => expect(await said((await render('/endless.json')).tag)).to.equal('geen'));
    expect(pulled).to.be.at.most(8);
    expect(cancelled).to.equal(true);
  });

  it('is tried again after it failed', async () => {
    window.fetch = () => Promise.resolve(new Response('', { status: 503 }));
    await warnedBy(async () =>
      expect(await said((await render('/docs/examples/partner.json?late')).tag)).to.equal('geen'),
    );
    window.fetch = realFetch;
    expect(await said((await render('/docs/examples/partner.json?late')).tag)).to.equal(elzenwaard);
  });

  it('is that of the last URL, whichever comes first', async () => {
    const answers = new Map<string, (response: Response) => void>();
    window.fetch = (input) => new Promise((resolve) => answers.set(new URL(input as string).pathname, resolve));
    const { provider, tag } = await render('/een');
    provider.content = '/twee';
    await provider.updateComplete;
    for (let tries = 0; answers.size < 2 && tries < 100; tries += 1) await nextFrame();
    answers.get('/twee')!(new Response(JSON.stringify(file('Twee'))));
    expect(await said(tag)).to.equal('Twee');
    answers.get('/een')!(new Response(JSON.stringify(file('Een'))));
    await aTimeout(50);
    expect(await said(tag)).to.equal('Twee');
  });

  it('is of the nearest provider that has any, also when that comes late', async () => {
    const root = await fixture<MixProvider>(html`
      <mix-provider .content=${file('Buiten')}>
        <mix-provider dossier="molen"><mix-partner></mix-partner></mix-provider>
      </mix-provider>
    `);
    const [tag] = partners(root);
    const inner = root.querySelector('mix-provider')!;
    expect(await said(tag!)).to.equal('Buiten');
    inner.content = file('Binnen');
    await inner.updateComplete;
    expect(tag!.following.partner!.partner.name).to.equal('Buiten');
    expect(await said(tag!)).to.equal('Binnen');
    root.append(tag!);
    expect(await said(tag!)).to.equal('Buiten');
    root.parentElement!.append(tag!);
    expect(await said(tag!)).to.equal('geen');
  });

  it('reaches elements that were there before their provider was defined', async () => {
    const root = await fixture<MixProvider>(html`<mix-provider .content=${file('Buiten')}></mix-provider>`);
    root.innerHTML = '<mix-tardy content="/docs/examples/partner.json"><mix-partner></mix-partner></mix-tardy>';
    const alone = await fixture(html`<div></div>`);
    alone.innerHTML = root.innerHTML;
    expect([await said(partners(root)[0]!), await said(partners(alone)[0]!)]).to.eql(['Buiten', 'geen']);
    customElements.define('mix-tardy', class extends MixProvider {});
    expect([await said(partners(root)[0]!), await said(partners(alone)[0]!)]).to.eql([elzenwaard, elzenwaard]);
  });

  it('does no harm with keys of Object.prototype, nor to elements that left', async () => {
    const url = blob(
      `{"version": 1, "partner": {"id": "dorp", "name": "Dorp"}, "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}},
        "instruments": {"replace": {"__proto__": {"nl": {"name": "polluted"}}}, "hide": ["__proto__", "toString"]}}`,
    );
    await warnedBy(async () => {
      const { tag } = await render(url);
      tag.remove();
      await said(tag);
    });
    expect('polluted' in {}).to.equal(false);
    expect('name' in {}).to.equal(false);
  });
});

declare global {
  interface HTMLElementTagNameMap {
    'mix-title': MixTitle;
    'mix-partner': MixPartner;
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
