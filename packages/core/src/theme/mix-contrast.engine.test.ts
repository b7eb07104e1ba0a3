import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { css, html as template, type TemplateResult } from 'lit';
import { element } from '../element/element.js';
import { MixDossierElement } from '../element/mix-dossier-element.js';
import { themeOf } from './mix-contrast.js';

@element('mix-leaf')
class MixLeaf extends MixDossierElement {
  static override styles = css`
    a {
      color: var(--_mix-accent);
    }
    small {
      color: var(--_mix-muted);
    }
    b {
      color: var(--_mix-on-accent);
      background: var(--_mix-accent);
    }
    i {
      color: var(--_mix-caution);
      background: var(--_mix-page);
    }
  `;

  protected override render(): TemplateResult {
    return template`<p>Tekst <a href="#">link</a> <small>klein</small> <b>knop</b> <i>let op</i> <button>Knop</button></p>`;
  }

  protected override _keep(): void {}
  protected override async _sayFaults(): Promise<void> {}

  /** Takes in a style, as a part that comes later does. */
  grow(): void {
    this._adopt(css`
      p {
        text-indent: 3px;
      }
    `);
  }
}

const partOf = (tag: Element, name: string): HTMLElement => tag.shadowRoot!.querySelector(name)!;
const colour = (tag: Element, name: string, property: 'color' | 'backgroundColor' = 'color'): string =>
  getComputedStyle(partOf(tag, name))[property];
const becomes = (what: () => string, wanted: string): Promise<void> =>
  waitUntil(() => what() === wanted, `${wanted} was awaited`).catch(() => expect(what()).to.equal(wanted));
/** Until the page has been looked at, after what changes now. */
const seen = async (tag: Element): Promise<void> => {
  await waitUntil(() => themeOf(tag as MixLeaf));
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};
const listen = async (act: () => Promise<unknown>): Promise<string[]> => {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (text: string) => warnings.push(text);
  await act().finally(() => (console.warn = warn));
  return warnings;
};

const OUR_ACCENT = 'rgb(11, 90, 115)';
const OUR_DARK_ACCENT = 'rgb(124, 199, 222)';

/** Page styles of one test. */
const style = (text: string): HTMLStyleElement => {
  const sheet = document.createElement('style');
  sheet.textContent = text;
  return sheet;
};

describe('contrast', () => {
  afterEach(() => document.querySelectorAll('body > style').forEach((sheet) => sheet.remove()));
  const page = (text: string): HTMLStyleElement => document.body.appendChild(style(text));

  it('leaves a theme that can be read as it is, and says nothing', async () => {
    page('.goed { --utrecht-link-color: #8a1550; --utrecht-document-color: #222 }');
    const warnings = await listen(async () => {
      const root = await fixture(html`<div class="goed"><mix-leaf></mix-leaf></div>`);
      await seen(root.firstElementChild!);
      expect(colour(root.firstElementChild!, 'a')).to.equal('rgb(138, 21, 80)');
    });
    expect(warnings).to.eql([]);
  });

  it('puts ours in place of a colour that cannot be read, and says so once', async () => {
    page('.bleek { --utrecht-link-color: #e17000; --utrecht-form-field-description-color: #949494 }');
    const warnings = await listen(async () => {
      const root = await fixture(html`<div class="bleek"><mix-leaf></mix-leaf><mix-leaf></mix-leaf></div>`);
      for (const tag of root.children) {
        await becomes(() => colour(tag, 'a'), OUR_ACCENT);
        expect([colour(tag, 'small'), colour(tag, 'b'), colour(tag, 'b', 'backgroundColor')]).to.eql([
          'rgb(79, 91, 103)',
          'rgb(255, 255, 255)',
          OUR_ACCENT,
        ]);
      }
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/--utrecht-link-color \(accent: contrast [23],\d, nodig is 4,5\)/);
    expect(warnings[0]).to.contain('--utrecht-form-field-description-color (tweede tekst: contrast 3,');
  });

  it('follows a class that comes and goes, also one that changes a colour that was replaced', async () => {
    page(`.geel { --mix-accent-color: #fd0 } .rood { --mix-accent-color: #9b1c1c }`);
    const root = await fixture<HTMLElement>(html`<div><mix-leaf></mix-leaf></div>`);
    const tag = root.firstElementChild!;
    await seen(tag);
    root.className = 'geel';
    await becomes(() => colour(tag, 'a'), 'rgb(255, 221, 0)');
    await becomes(() => colour(tag, 'a'), OUR_ACCENT);
    root.className = 'rood';
    await becomes(() => colour(tag, 'a'), 'rgb(155, 28, 28)');
    root.className = 'geel';
    await becomes(() => colour(tag, 'a'), OUR_ACCENT);
  });

  it('follows the colour scheme', async () => {
    page(`.vast { --mix-accent-color: #0b5a73 }`);
    const root = await fixture<HTMLElement>(html`<div class="vast"><mix-leaf></mix-leaf></div>`);
    const tag = root.firstElementChild!;
    await seen(tag);
    expect(colour(tag, 'a')).to.equal(OUR_ACCENT);
    root.style.colorScheme = 'dark';
    root.style.backgroundColor = '#12171c';
    await becomes(() => colour(tag, 'a'), OUR_DARK_ACCENT);
    root.removeAttribute('style');
    await becomes(() => colour(tag, 'a'), OUR_ACCENT);
  });

  it('takes the dark colours on a dark ground that the page says nothing of, for the fixed ones too', async () => {
    const root = await fixture<HTMLElement>(
      html`<div style="background: oklch(0.24 0.02 240)"><mix-leaf></mix-leaf></div>`,
    );
    const tag = root.firstElementChild!;
    await becomes(() => colour(tag, 'a'), OUR_DARK_ACCENT);
    expect([colour(tag, 'p'), colour(tag, 'i')]).to.eql(['rgb(238, 242, 245)', 'rgb(233, 185, 92)']);
  });

  it('paints a surface where nothing of ours can be read on the ground', async () => {
    const root = await fixture<HTMLElement>(html`<div style="background: #3273ab"><mix-leaf></mix-leaf></div>`);
    const tag = root.firstElementChild!;
    const shell = (): HTMLElement => partOf(tag, 'p').parentElement!;
    await becomes(() => getComputedStyle(shell()).backgroundColor, 'rgb(255, 255, 255)');
    expect(colour(tag, 'a')).to.equal(OUR_ACCENT);
  });

  it('goes by the page colour where a picture is behind the element', async () => {
    const root = await fixture<HTMLElement>(
      html`<div style="background: #3273ab linear-gradient(red, blue)"><mix-leaf></mix-leaf></div>`,
    );
    await seen(root.firstElementChild!);
    expect(getComputedStyle(partOf(root.firstElementChild!, 'p').parentElement!).backgroundColor).to.equal(
      'rgba(0, 0, 0, 0)',
    );
  });

  it('is not lost to a page colour that one sees through', async () => {
    page('.glas { --utrecht-document-background-color: transparent }');
    const root = await fixture(html`<div class="glas"><mix-leaf></mix-leaf></div>`);
    const tag = root.firstElementChild!;
    await becomes(() => colour(tag, 'i', 'backgroundColor'), 'rgb(255, 255, 255)');
    expect(colour(tag, 'b')).to.equal('rgb(255, 255, 255)');
  });

  it('draws our line around the focus where that of the page is none', async () => {
    page('.kapot { --utrecht-focus-outline-style: [object Object] }');
    const root = await fixture(html`<div class="kapot"><mix-leaf></mix-leaf></div>`);
    const tag = root.firstElementChild!;
    const line = (): string => getComputedStyle(partOf(tag, 'p').parentElement!).getPropertyValue('--_mix-focus-line');
    await becomes(line, '3px solid');
  });

  it('stays when a part comes with styles of its own', async () => {
    page('.bleek { --mix-accent-color: #fd0 }');
    const root = await fixture(html`<div class="bleek"><mix-leaf></mix-leaf></div>`);
    const tag = root.firstElementChild as MixLeaf;
    await becomes(() => colour(tag, 'a'), OUR_ACCENT);
    tag.grow();
    expect([colour(tag, 'a'), getComputedStyle(partOf(tag, 'p')).textIndent]).to.eql([OUR_ACCENT, '3px']);
  });

  it('looks again where the element is moved to, in another document too', async () => {
    page('.bleek { --mix-accent-color: #fd0 }');
    const root = await fixture(
      html`<div>
        <div class="bleek"><mix-leaf></mix-leaf></div>
        <section></section>
        <iframe title="elders"></iframe>
      </div>`,
    );
    const tag = root.querySelector('mix-leaf')!;
    await becomes(() => colour(tag, 'a'), OUR_ACCENT);
    const inner = root.querySelector('iframe')!.contentDocument!;
    inner.body.append(style('body { --mix-accent-color: #9b1c1c }'), tag);
    await becomes(() => colour(tag, 'a'), 'rgb(155, 28, 28)');
    inner.body.style.setProperty('--mix-accent-color', '#fd0');
    await becomes(() => colour(tag, 'a'), OUR_ACCENT);
    root.querySelector('section')!.append(tag);
    await seen(tag);
    expect(colour(tag, 'a')).to.equal(OUR_ACCENT);
  });

  it('looks when a closed part of the page is opened', async () => {
    page('.bleek { --mix-accent-color: #fd0 }');
    const root = await fixture<HTMLElement>(html`<div hidden><mix-leaf></mix-leaf></div>`);
    const tag = root.firstElementChild!;
    await seen(tag);
    root.className = 'bleek';
    await seen(tag);
    root.hidden = false;
    await becomes(() => colour(tag, 'a'), OUR_ACCENT);
  });

  it('takes no room and no name', async () => {
    const tag = await fixture(html`<mix-leaf></mix-leaf>`);
    await seen(tag);
    const shell = partOf(tag, 'p').parentElement!;
    expect(tag.getBoundingClientRect().height).to.equal(shell.getBoundingClientRect().height);
    await expect(tag).to.be.accessible();
  });
});

declare global {
  interface HTMLElementTagNameMap {
    'mix-leaf': MixLeaf;
  }
}
