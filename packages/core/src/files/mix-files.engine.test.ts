import { expect, fixture, html } from '@open-wc/testing';
import { css, html as template, svg as drawn, type TemplateResult } from 'lit';
import { onDay } from '../../../../testing/day.js';
import { savedBy } from '../../../../testing/dossier.js';
import { typeOfFile } from '../../../../testing/index.js';
import { emptyDossier } from '../dossier/dossier.js';
import { element } from '../element/element.js';
import { nl } from '../messages/nl.js';
import { MixElement } from '../element/mix-element.js';
import { DossierFiles } from './dossier-files.js';
import { pngOf } from './png.js';
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

describe('pngOf', () => {
  type At = (x: number, y: number) => string;
  /** The pixels of a PNG, each by the unit of the picture that it is in the middle of. */
  const pixels = async (blob: Blob, scale = 2): Promise<{ readonly size: readonly number[]; readonly at: At }> => {
    const image = await createImageBitmap(blob);
    const context = Object.assign(document.createElement('canvas'), image).getContext('2d')!;
    Object.assign(context.canvas, { width: image.width, height: image.height });
    context.drawImage(image, 0, 0);
    const at: At = (x, y) => {
      const [red, green, blue, alpha] = context.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data;
      return `${[red, green, blue].join(' ')}${alpha === 255 ? '' : ` / ${alpha}`}`;
    };
    return { size: [image.width, image.height], at };
  };
  const paint = async (
    content: TemplateResult<2>,
    viewBox = '0 0 100 50',
    title?: string,
  ): ReturnType<typeof pixels> => {
    const drawing = await fixture<SVGSVGElement>(html`<svg viewBox=${viewBox} width="40">${content}</svg>`);
    return pixels(await pngOf(drawing, title));
  };
  const [white, red, blue] = ['255 255 255', '255 0 0', '0 0 255'];
  /** Whether anything is painted between two corners. */
  const isPainted = (at: At, [x1, y1]: number[], [x2, y2]: number[]): boolean => {
    for (let x = x1!; x < x2!; x += 0.5) for (let y = y1!; y < y2!; y += 0.5) if (at(x, y) !== white) return true;
    return false;
  };

  it('paints shapes where they are, in the order that they are in', async () => {
    const { size, at } = await paint(drawn`
      <rect x="0" y="0" width="20" height="20" rx="8" fill="red" />
      <g transform="translate(30 0)"><g transform="translate(10 10) rotate(90)"><rect width="10" height="4" fill="blue" /></g></g>
      <path d="M60 0h20v20h-20Z" fill="red" /><circle cx="70" cy="10" r="6" fill="blue" />
      <polygon points="85,0 95,0 95,20 85,20" fill="#00f" />
      <ellipse cx="10" cy="35" rx="8" ry="3" fill="red" />
    `);
    expect(size).to.eql([200, 100]);
    expect([at(0.5, 0.5), at(10, 10), at(25, 10)]).to.eql([white, red, white]);
    expect([at(38, 15), at(42, 15), at(38, 8)]).to.eql([blue, white, white]);
    expect([at(61, 1), at(70, 10), at(79, 19)]).to.eql([red, blue, red]);
    expect([at(90, 10), at(10, 35), at(10, 40), at(3, 32.5)]).to.eql([blue, red, white, white]);
  });

  it('paints lines as they are styled', async () => {
    const { at } = await paint(drawn`
      <line x1="0" x2="100" y1="10" y2="10" stroke="red" stroke-width="4" stroke-dasharray="10 10" />
      <polyline points="10,20 40,20 40,40" fill="none" stroke="blue" stroke-width="2" />
      <line x1="60" x2="80" y1="30" y2="30" stroke="blue" stroke-width="8" stroke-linecap="round" />
      <rect x="85" y="25" width="10" height="10" fill="red" stroke="blue" stroke-width="6" paint-order="stroke" />
    `);
    expect([at(5, 10), at(15, 10), at(25, 10), at(5, 13)]).to.eql([red, white, red, white]);
    expect([at(20, 20), at(40, 35), at(30, 30)]).to.eql([blue, blue, white]);
    expect([at(58, 30), at(56.5, 26.5), at(90, 30), at(86, 26), at(83, 30)]).to.eql([blue, white, red, red, blue]);
  });

  it('leaves out what is not seen', async () => {
    const { at } = await paint(drawn`
      <title>Plaatje</title>
      <defs><rect id="r" width="100" height="50" /></defs>
      <rect width="100" height="50" fill="transparent" />
      <rect width="100" height="50" fill="none" />
      <rect width="100" height="50" fill="url(#none)" />
      <rect width="100" height="50" fill="red" opacity="0" />
      <g display="none"><rect width="100" height="50" /></g>
      <g visibility="hidden"><rect width="50" height="50" /><text y="20">Weg</text><rect x="50" width="50" height="50" fill="blue" visibility="visible" /></g>
    `);
    expect([at(10, 10), at(40, 40), at(75, 25)]).to.eql([white, white, blue]);
  });

  it('fades a group as one', async () => {
    const { at } = await paint(drawn`
      <g opacity="0.5"><rect width="40" height="50" fill="blue" /><rect width="20" height="50" fill="red" /></g>
      <rect x="60" width="20" height="50" fill="rgb(255 0 0 / 0.5)" fill-opacity="0.5" />
    `);
    const near = (pixel: string, ...wanted: number[]): boolean =>
      pixel.split(' ').every((value, index) => Math.abs(Number(value) - wanted[index]!) < 3);
    expect([near(at(10, 10), 255, 127, 127), near(at(30, 10), 127, 127, 255), near(at(70, 10), 255, 191, 191)]).to.eql([
      true,
      true,
      true,
    ]);
  });

  it('paints text where it is anchored, with its halo', async () => {
    const { at } = await paint(drawn`
      <rect width="100" height="50" fill="white" />
      <text x="30" y="15" font-size="10" text-anchor="end">MMM</text>
      <text x="70" y="15" font-size="10" text-anchor="middle"> M<tspan font-weight="700">M</tspan> </text>
      <text y="30" font-size="10"><tspan x="10">MM</tspan><tspan x="60" dy="15">MM</tspan></text>
    `);
    expect([isPainted(at, [5, 5], [29, 15]), isPainted(at, [32, 5], [55, 15])]).to.eql([true, false]);
    expect([isPainted(at, [60, 5], [69, 15]), isPainted(at, [71, 5], [80, 15])]).to.eql([true, true]);
    expect([isPainted(at, [0, 20], [9, 31]), isPainted(at, [10, 20], [24, 31])]).to.eql([false, true]);
    expect([isPainted(at, [60, 20], [75, 31]), isPainted(at, [60, 37], [75, 45])]).to.eql([false, true]);
    const halo = await paint(drawn`
      <rect width="100" height="50" fill="blue" />
      <text x="10" y="35" font-size="30" fill="white" stroke="red" stroke-width="6" paint-order="stroke">I</text>
    `);
    const row = Array.from({ length: 60 }, (_, index) => halo.at(index / 2, 25));
    const seen = row.filter((pixel, index) => [white, red, blue].includes(pixel) && pixel !== row[index - 1]);
    expect(seen.join(', ')).to.match(new RegExp(`^${blue}, ${red}, ${white}, ${red}, ${blue}$`));
  });

  it('takes its colours from the page, dark or light', async () => {
    const page = await fixture(html`<div style="color-scheme: dark"><mix-picture></mix-picture></div>`);
    const dark = await pixels(await pngOf(page.querySelector<MixPicture>('mix-picture')!.svg));
    expect([dark.size, dark.at(199, 99)]).to.eql([[400, 200], '18 23 28']);
    const light = await pixels(await pngOf((await fixture<MixPicture>(html`<mix-picture></mix-picture>`)).svg));
    expect([light.at(199, 99), light.at(95, 30)]).to.eql([white, white]);
    // A quarter of blue, half of it filled.
    expect(light.at(55, 30)).to.match(/^22\d 22\d 255$/);
  });

  it('has a title above it', async () => {
    const { size, at } = await paint(drawn`<rect width="100" height="50" fill="red" />`, '0 0 100 50', 'Hoi');
    expect(size).to.eql([200, 164]);
    expect([isPainted(at, [0, 0], [40, 20]), at(50, 31), at(50, 33), at(50, 81)]).to.eql([true, white, red, red]);
  });

  it('is no larger than a phone can hold, and keeps its form', async () => {
    const { size } = await paint(drawn`<path d="M0 0h9" />`, '-10 -10 4096 1024');
    expect(size).to.eql([4096, 1024]);
  });

  it('shows what a part of it says in its own units', async () => {
    const { at } = await paint(drawn`<rect x="-50" y="-25" width="50" height="25" fill="red" />`, '-50 -25 100 50');
    expect([at(10, 10), at(60, 10), at(10, 30)]).to.eql([red, white, white]);
  });

  it('does not come from a drawing that nothing shows', async () => {
    const { files, svg } = await fixture<MixPicture>(html`<mix-picture></mix-picture>`);
    svg.remove();
    await files.savePng(svg);
    expect(files.notice).to.eql({ kind: 'error', text: nl.notLoaded.lost, offersSaving: true });
  });
});

describe('files of a dossier', () => {
  const today = onDay('2026-06-03');

  it('are named after it and after what they hold, and say their type', async () => {
    const { files, svg } = await fixture<MixPicture>(html`<mix-picture></mix-picture>`);
    const csv = await savedBy(() => files.saveAs('csv', () => Promise.resolve('a;b'), 'Instrumenten & meer'));
    expect({ name: csv.name, type: typeOfFile(csv.type), text: csv.text }).to.eql({
      name: `mengwijzer-instrumenten-meer-molenkwartier-bewoners-${today}.csv`,
      type: typeOfFile('text/csv;charset=utf-8'),
      text: 'a;b',
    });
    const picture = await savedBy(() => files.saveSvg(svg, 'Plaatje', 'tijdlijn'));
    expect(picture.name).to.equal(`mengwijzer-tijdlijn-molenkwartier-bewoners-${today}.svg`);
    expect(picture.type).to.equal('image/svg+xml');
    expect(parse(picture.text).documentElement.localName).to.equal('svg');
    const pixels = await savedBy(() => files.savePng(svg, 'Plaatje', 'tijdlijn'));
    expect([pixels.name, pixels.type]).to.eql([`mengwijzer-tijdlijn-molenkwartier-bewoners-${today}.png`, 'image/png']);
    expect(pixels.text.slice(1, 4)).to.equal('PNG');
    const markdown = await savedBy(files.saveMarkdown);
    expect(markdown).to.include({ name: `mengwijzer-molenkwartier-bewoners-${today}.md`, text: '# Dossier' });
    expect((await savedBy(files.save)).text).to.contain('"neighbourhood": "Molenkwartier"');
  });

  it('are said not to come when what makes them does not load', async () => {
    const { files } = await fixture<MixPicture>(html`<mix-picture></mix-picture>`);
    await files.saveAs('csv', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(files.notice).to.eql({ kind: 'error', text: nl.notLoaded.lost, offersSaving: true });
  });
});

declare global {
  interface HTMLElementTagNameMap {
    'mix-picture': MixPicture;
  }
}
