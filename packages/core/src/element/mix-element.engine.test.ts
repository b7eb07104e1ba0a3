import { expect, fixture, html } from '@open-wc/testing';
import { css, html as template, type TemplateResult } from 'lit';
import { element } from './element.js';
import { Localize } from '../localize/localize.js';
import { MixElement } from './mix-element.js';

const packs = {
  nl: { hello: 'Hallo' },
  en: () => Promise.resolve({ hello: 'Hello' }),
};

@element('mix-hello')
class MixHello extends MixElement {
  static override styles = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;

  readonly #localize = new Localize(this, packs);

  protected override render(): TemplateResult {
    const { texts, lang } = this.#localize;
    return texts ? template`<p lang=${lang}>${texts.hello}</p>` : template`<slot></slot>`;
  }
}

@element('mix-broken')
class MixBroken extends MixElement {
  readonly #localize = new Localize(this, { nl: packs.nl, en: () => Promise.reject(new Error('offline')) });

  protected override render(): TemplateResult {
    return template`<p>${this.#localize.texts?.hello}</p>`;
  }
}

const settled = async (tag: MixElement): Promise<void> => {
  // An observer, a text that is loaded and a render each take a turn.
  await new Promise((resolve) => setTimeout(resolve));
  await tag.updateComplete;
};
const said = async (tag: MixElement): Promise<string | undefined> => {
  await settled(tag);
  return tag.shadowRoot!.querySelector('p')?.textContent;
};
const listen = async (act: () => unknown): Promise<string[]> => {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (text: string) => warnings.push(text);
  await act();
  console.warn = warn;
  return warnings;
};

describe('language', () => {
  it('is that of the page, Dutch when it is one that we do not have', async () => {
    const tag = await fixture<MixHello>(html`<mix-hello></mix-hello>`);
    expect(await said(tag)).to.equal('Hallo');
    const other = await fixture<MixHello>(html`<mix-hello lang="fr"></mix-hello>`);
    expect(await said(other)).to.equal('Hallo');
  });

  it('is the nearest around it, across shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML = '<section><mix-hello></mix-hello></section>';
    const tag = host.shadowRoot!.querySelector<MixHello>('mix-hello')!;
    expect(await said(tag)).to.equal('Hello');
    host.shadowRoot!.querySelector('section')!.lang = 'nl';
    expect(await said(tag)).to.equal('Hallo');
    host.shadowRoot!.querySelector('section')!.removeAttribute('lang');
    expect(await said(tag)).to.equal('Hello');
    host.lang = '';
    expect(await said(tag)).to.equal('Hallo');
  });

  it('follows the page, and a move', async () => {
    const root = await fixture(
      html`<div>
        <mix-hello></mix-hello>
        <section lang="nl"></section>
      </div>`,
    );
    const tag = root.querySelector('mix-hello')!;
    document.documentElement.lang = 'en';
    expect(await said(tag)).to.equal('Hello');
    root.querySelector('section')!.append(tag);
    expect(await said(tag)).to.equal('Hallo');
    document.documentElement.lang = 'nl';
  });

  it('shows what the page wrote inside the element while the first texts load', async () => {
    let arrive!: (texts: typeof packs.nl) => void;
    const arrival = new Promise<typeof packs.nl>((resolve) => (arrive = resolve));
    @element('mix-slow')
    class MixSlow extends MixElement {
      readonly #localize = new Localize(this, { nl: packs.nl, en: () => arrival });

      protected override render(): TemplateResult {
        const { texts } = this.#localize;
        return texts ? template`<p>${texts.hello}</p>` : template`<slot></slot>`;
      }
    }
    const tag = await fixture<MixSlow>(html`<mix-slow lang="en">A moment</mix-slow>`);
    expect([await said(tag), Boolean(tag.shadowRoot!.querySelector('slot'))]).to.eql([undefined, true]);
    arrive(await packs.en());
    expect(await said(tag)).to.equal('Hello');
  });

  it('falls back to Dutch when texts do not load, with one warning', async () => {
    const warnings = await listen(async () => {
      const root = await fixture(html`<div lang="en"><mix-broken></mix-broken><mix-broken></mix-broken></div>`);
      expect(await said(root.querySelector<MixBroken>('mix-broken')!)).to.equal('Hallo');
    });
    expect(warnings).to.have.lengthOf(1);
  });
});

describe('styles', () => {
  const colour = (tag: Element): string => getComputedStyle(tag.shadowRoot!.querySelector('p')!).color;

  it('start from the theme, which the element may overrule', async () => {
    const root = await fixture<HTMLElement>(html`<div style="text-indent: 2em"><mix-hello></mix-hello></div>`);
    const tag = root.querySelector('mix-hello')!;
    const { textIndent } = getComputedStyle(tag.shadowRoot!.querySelector('p')!);
    expect([getComputedStyle(tag).display, textIndent]).to.eql(['block', '0px']);
  });

  it('come along into another document, and back', async () => {
    const root = await fixture(html`<div><mix-hello></mix-hello><iframe title="elders"></iframe></div>`);
    const tag = root.querySelector('mix-hello')!;
    const other = root.querySelector('iframe')!.contentDocument!;
    other.body.append(tag);
    await settled(tag);
    expect(colour(tag)).to.equal('rgb(1, 2, 3)');
    root.prepend(tag);
    expect(colour(tag)).to.equal('rgb(1, 2, 3)');
  });

  it('are there when an element is first shown in another document', async () => {
    const root = await fixture(html`<div><iframe title="elders"></iframe></div>`);
    const tag = new MixHello();
    root.querySelector('iframe')!.contentDocument!.body.append(tag);
    await settled(tag);
    expect(colour(tag)).to.equal('rgb(1, 2, 3)');
  });
});

describe('names in the HTML of the page', () => {
  const named = ['host', 'defaultView', 'contentType', 'addEventListener', 'parentNode', 'getRootNode'];

  it('stand in for nothing that is asked of the document, nor of a form around the element', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        ${named.map((name) => html`<img name=${name} alt="" />`)}
        <form lang="en">
          ${[...named, 'getAttribute', 'closest', 'lang', 'parentElement', 'assignedSlot'].map(
            (name) => html`<input type="hidden" name=${name} />`,
          )}
          <div class="place"></div>
        </form>
      </div>
    `);
    expect((document as unknown as Record<string, unknown>)['host']).to.be.instanceOf(HTMLImageElement);
    const tag = document.createElement('mix-hello') as MixHello;
    page.querySelector('.place')!.append(tag);
    await settled(tag);
    expect(tag.renderRoot.textContent).to.contain('Hello');
    expect(getComputedStyle(tag.renderRoot.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
    page.querySelector('form')!.removeAttribute('lang');
    await settled(tag);
    expect(tag.renderRoot.textContent).to.contain('Hallo');
  });
});

describe('definition', () => {
  it('leaves a tag to the first, and names both versions', async () => {
    const warnings = await listen(() => {
      element('mix-hello')(
        class extends MixElement {
          static override readonly version = '9.9.9';
        },
      );
      element('mix-hello')(class extends MixElement {});
    });
    expect(customElements.get('mix-hello')).to.equal(MixHello);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('9.9.9').and.to.contain(MixHello.version);
  });
});

declare global {
  interface HTMLElementTagNameMap {
    'mix-hello': MixHello;
  }
}
