import { expect, fixture, html } from '@open-wc/testing';
import { css, html as template, type TemplateResult } from 'lit';
import { savedBy } from '../../../../testing/dossier.js';
import { typeOfFile } from '../../../../testing/index.js';
import { emptyDossier } from '../dossier/dossier.js';
import { element } from '../element.js';
import { nl } from '../messages/nl.js';
import { MixElement } from '../mix-element.js';
import { DossierFiles } from './dossier-files.js';
import { svgText } from './svg.js';

/** An element with a picture, styled in the ways that elements of ours are. */
@element('mix-picture')
class MixPicture extends MixElement {
  static override styles = css`
    svg {
      font:
        italic 620 14px 'Fira Sans',
        sans-serif;
      fill: none;
      stroke: currentColor;
    }
    .bar {
      fill: var(--_mix-accent);
      stroke-width: 1.75px;
      stroke-dasharray: 3px 2px;
      opacity: 0.5;
    }
    .pick {
      fill: color-mix(in oklab, rgb(0 0 255) 25%, transparent);
      fill-opacity: 0.5;
    }
    .gone {
      display: none;
    }
    text {
      fill: var(--_mix-ink);
      stroke: none;
      text-anchor: middle;
    }
  `;

  readonly files = new DossierFiles(this, {
    dossier: () => ({ ...emptyDossier, neighbourhood: 'Molenkwartier', party: 'Bewoners' }),
    commit: () => true,
    words: () => ({ messages: nl, lang: 'nl' }),
    markdown: () => Promise.resolve('# Dossier'),
  });

  get svg(): SVGSVGElement {
    return this.renderRoot.querySelector('svg')!;
  }

  protected override render(): TemplateResult {
    return template`<svg viewBox="0 0 200 100" width="100%" class="chart" role="img" aria-label="Plaatje" tabindex="0" data-row="r1">
      <defs><pattern id="lines" width="4" height="4"><path d="M0 0h4" class="bar" /></pattern></defs>
      <g class="bars" @click=${() => {}}>
        <rect class="bar" x="1" y="2" width="30" height="40" fill="red" onclick="void 0" />
        <rect class="pick" x="40" y="2" width="30" height="40" style="stroke: none" />
        <rect x="80" y="2" width="30" height="40" fill="url(#lines)" />
        ${[1, 2].map((each) => template`<!-- ${each} -->`)}
      </g>
      <g class="gone"><circle r="4" /></g>
      <text x="50" y="90" dy="0.35em">${'Bomen & <struiken>\u0007'}</text>
    </svg>`;
  }
}

const parse = (text: string): Document => new DOMParser().parseFromString(text, 'image/svg+xml');
const look = (shape: Element | null, ...names: string[]): (string | null)[] =>
  names.map((name) => shape!.getAttribute(name));

describe('svgText', () => {
  it('writes on the shapes what comes from the page, and drops what means nothing outside it', async () => {
    const { svg } = await fixture<MixPicture>(html`<mix-picture></mix-picture>`);
    const before = svg.outerHTML;
    const text = svgText(svg, 'Vijf & zes');
    expect(svg.outerHTML).to.equal(before);
    expect(text).not.to.match(/class| style=|var\(|role|tabindex|aria-|data-|onclick|<!--|color-mix|oklab|\dpx/);

    const root = parse(text).documentElement;
    expect(root.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(look(root, 'viewBox', 'width', 'height')).to.eql(['0 0 200 100', '200', '100']);
    // WebKit writes a name without its quotes.
    const unquoted = look(root, 'fill', 'font-family', 'font-size', 'font-style', 'font-weight').map((value) =>
      value?.replaceAll('"', ''),
    );
    expect(unquoted).to.eql(['none', 'Fira Sans, sans-serif', '14', 'italic', '600']);
    expect(root.firstElementChild!.outerHTML).to.contain('>Vijf &amp; zes</title>');

    const [bar, pick, lined, ...others] = root.querySelectorAll('g > rect');
    expect(others).to.be.empty;
    expect(look(bar!, 'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'x')).to.eql([
      '#0b5a73',
      null,
      '1.75',
      '3, 2',
      '0.5',
      '1',
    ]);
    expect(look(pick!, 'fill', 'fill-opacity', 'stroke')).to.eql(['#0000ff', '0.125', 'none']);
    expect(look(lined!, 'fill')).to.eql(['url(#lines)']);
    expect(root.querySelectorAll('pattern path, circle')).to.have.lengthOf(1);
    expect(look(root.querySelector('text'), 'fill', 'text-anchor', 'dy')).to.eql(['#16202a', 'middle', '0.35em']);
    expect(root.querySelector('text')!.textContent).to.equal('Bomen & <struiken>');
  });

  it('is a picture for whoever opens it', async () => {
    const { svg } = await fixture<MixPicture>(html`<mix-picture></mix-picture>`);
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(svgText(svg, 'Plaatje'))}`;
    await image.decode();
    expect([image.naturalWidth, image.naturalHeight]).to.eql([200, 100]);
  });

  it('is as large as on the page when it says no size itself', async () => {
    const svg = await fixture<SVGSVGElement>(html`<svg width="123" height="45"><path d="M0 0h9" /></svg>`);
    expect(look(parse(svgText(svg, 'Lijn')).documentElement, 'viewBox', 'width')).to.eql(['0 0 123 45', '123']);
  });

  it('brings the colour of a dark page along', async () => {
    const page = await fixture(
      html`<div style="color-scheme: dark"><mix-picture></mix-picture><svg viewBox="0 0 9 9"></svg></div>`,
    );
    const root = parse(svgText(page.querySelector<MixPicture>('mix-picture')!.svg, 'Donker')).documentElement;
    const behind = root.querySelector('title + rect');
    expect(look(behind, 'fill', 'width', 'height')).to.eql(['#12171c', '200', '100']);
    expect(look(root.querySelector('text'), 'fill')).to.eql(['#eef2f5']);
    expect(parse(svgText(page.querySelector('svg')!, 'Los')).querySelector('rect')).not.to.equal(null);
  });
});

describe('files of a dossier', () => {
  const today = new Date().toISOString().slice(0, 10);

  it('are named after it and after what they hold, and say their type', async () => {
    const { files, svg } = await fixture<MixPicture>(html`<mix-picture></mix-picture>`);
    const csv = await savedBy(() => files.saveAs('csv', () => Promise.resolve('a;b'), 'Instrumenten & meer'));
    expect({ ...csv, type: typeOfFile(csv.type) }).to.eql({
      name: `mengwijzer-instrumenten-meer-molenkwartier-bewoners-${today}.csv`,
      type: typeOfFile('text/csv;charset=utf-8'),
      text: 'a;b',
    });
    const picture = await savedBy(() => files.saveSvg(svg, 'Plaatje', 'tijdlijn'));
    expect(picture.name).to.equal(`mengwijzer-tijdlijn-molenkwartier-bewoners-${today}.svg`);
    expect(picture.type).to.equal('image/svg+xml');
    expect(parse(picture.text).documentElement.localName).to.equal('svg');
    const markdown = await savedBy(files.saveMarkdown);
    expect(markdown).to.include({ name: `mengwijzer-molenkwartier-bewoners-${today}.md`, text: '# Dossier' });
    expect((await savedBy(files.save)).text).to.contain('"neighbourhood": "Molenkwartier"');
  });

  it('are said not to come when what makes them does not load', async () => {
    const { files } = await fixture<MixPicture>(html`<mix-picture></mix-picture>`);
    await files.saveAs('csv', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(files.notice).to.eql({ kind: 'error', text: nl.notices.failed });
  });
});

declare global {
  interface HTMLElementTagNameMap {
    'mix-picture': MixPicture;
  }
}
