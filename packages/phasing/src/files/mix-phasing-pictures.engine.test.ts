import { expect } from '@open-wc/testing';
import { onDay } from '../../../../testing/day.js';
import { stub, until } from '../../../../testing/dossier.js';
import { getByRole, queryAllByRole, typeOfFile } from '../../../../testing/index.js';
import { drawing, drawings, figure, fits, five, shown, titles } from '../../testing/charts.js';
import { planWith, site, toWidth } from '../../testing/sheet.js';
import { enter } from '../../../../testing/visitor.js';
import '../index.js';

const gantt = 'Eerst twee plekken leeg, en dan pas bouwen op Open veld';
const today = onDay('2026-06-03');

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}
/** The file that a button under a chart offers, in place of a download. */
const saved = async (as: 'SVG' | 'PNG', frame: HTMLElement): Promise<Saved> => {
  const links: HTMLAnchorElement[] = [];
  stub(HTMLAnchorElement.prototype, 'click', {
    value(this: HTMLAnchorElement) {
      links.push(this);
    },
  });
  await enter('button', new RegExp(`^Bewaar als ${as}`), frame);
  const link = await until(() => links[0]);
  if (!link) throw new Error('nothing was saved');
  return { name: link.download, blob: await (await fetch(link.href)).blob() };
};

const svgOf = async (
  frame: HTMLElement,
): Promise<{ readonly name: string; readonly text: string; readonly root: Element }> => {
  const { name, blob } = await saved('SVG', frame);
  const text = await blob.text();
  return { name, text, root: new DOMParser().parseFromString(text, 'image/svg+xml').documentElement };
};

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** In the picture's own pixels, from the top left: "#0b5a73". */
  readonly at: (x: number, y: number) => string;
  readonly row: (x: number, y: number, width: number) => readonly string[];
}
const pixelsOf = async (blob: Blob): Promise<Pixels> => {
  const image = await createImageBitmap(blob);
  const { width, height } = image;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const at = (x: number, y: number): string => {
    const from = (Math.round(y) * width + Math.round(x)) * 4;
    return `#${Array.from(data.slice(from, from + 3), (value) => value.toString(16).padStart(2, '0')).join('')}`;
  };
  return {
    width,
    height,
    at,
    row: (x, y, wide) => Array.from({ length: Math.floor(wide) }, (_, step) => at(x + step, y)),
  };
};

beforeEach(() => toWidth(1280));
after(() => toWidth(800));

describe('a chart as SVG', () => {
  it('is a file of its own: with its title, its colours and its patterns, and nothing of the page', async () => {
    await shown(`${five} tools`);
    await fits();
    for (const title of titles()) {
      const frame = figure(title);
      const { name, text, root } = await svgOf(frame);
      const { id, viewBox } = drawing(frame);
      expect(name).to.match(new RegExp(`^mengwijzer-${id.slice(5)}.*${today}\\.svg$`));
      expect(root.localName, text.slice(0, 200)).to.equal('svg');
      expect(root.querySelector('title')!.textContent).to.equal(title);
      expect([root.getAttribute('width'), root.getAttribute('height')]).to.eql(
        [viewBox.baseVal.width, viewBox.baseVal.height].map(String),
      );
      expect(text).not.to.match(/ class=| style=|var\(|light-dark| aria-|NaN/);
      const used = [...root.querySelectorAll('[fill^="url"]')].map(
        (each) => /#([\w-]+)/.exec(each.getAttribute('fill')!)![1]!,
      );
      expect(used, title).not.to.be.empty;
      for (const each of used) expect(root.querySelector(`[id="${each}"] > *`), each).not.to.equal(null);
      const texts = (all: ParentNode): string[] =>
        [...all.querySelectorAll('text')].map((each) => each.textContent!.trim());
      expect(texts(root)).to.eql(texts(drawing(frame)));
      for (const each of root.querySelectorAll('rect, path, line, circle'))
        expect(each.closest('[fill], [stroke]'), each.outerHTML).not.to.equal(null);
    }
  });

  it('has the colours that are on the page', async () => {
    await shown('gantt households tools');
    await fits();
    const { text } = await svgOf(figure(gantt));
    for (const colour of ['#0b5a73', '#75808c', '#16202a', '#ffffff']) expect(text).to.contain(colour);
    const other = await svgOf(figure(/^Twee jaar lang/));
    for (const colour of ['#0a5f68', '#8893a0', '#b86e00', '#9c2a3c', '#8f86bd']) expect(other.text).to.contain(colour);
  });

  it('has any name of a site as text', async () => {
    const names = ['</svg><script>alert(1)</script>', "“A” & 'B' ]]> <b>", '🏘️ \u0000\ud800שלום'];
    await shown('gantt tools', planWith(3, { sites: names.map((name, at) => site(`s${at}`, { name })) }));
    await fits();
    const { root } = await svgOf(queryAllByRole('figure')[0]!);
    expect(root.localName).to.equal('svg');
    expect(root.querySelector('script, b, parsererror')).to.equal(null);
    expect(root.textContent).to.contain('</svg><script>').and.contain("“A” & 'B' ]]>").and.contain('🏘️');
  });
});

describe('a chart as PNG', () => {
  it('is painted at twice its size, under its title', async () => {
    await shown(`${five} tools`);
    await fits();
    for (const svg of drawings()) {
      const { name, blob } = await saved('PNG', svg.closest('figure')!);
      expect(name).to.match(new RegExp(`^mengwijzer-${svg.id.slice(5)}.*${today}\\.png$`));
      expect(typeOfFile(blob.type)).to.equal('image/png');
      const { width, height, row } = await pixelsOf(blob);
      expect(width).to.equal(svg.viewBox.baseVal.width * 2);
      expect(height).to.be.above(svg.viewBox.baseVal.height * 2 + 30);
      const title = Array.from({ length: 40 }, (_, y) => row(0, y, 600)).flat();
      expect(title.filter((colour) => colour === '#16202a').length, 'title').to.be.above(100);
      const all = new Set(Array.from({ length: height / 4 }, (_, y) => row(0, y * 4, width - 1)).flat());
      expect(all.size, svg.id).to.be.above(20);
    }
  });

  it('has the hatch of what is demolished, and none on what is built', async () => {
    await shown('gantt tools');
    await fits();
    const svg = drawing(figure(gantt));
    const [demolition, construction] = [...svg.querySelectorAll('rect')].filter(
      (each) => !each.getAttribute('fill') && each.closest('pattern') === null,
    );
    const { blob } = await saved('PNG', figure(gantt));
    const pixels = await pixelsOf(blob);
    const above = pixels.height - svg.viewBox.baseVal.height * 2;
    /** Colours along the middle of a bar. */
    const along = (bar: Element): readonly string[] => {
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(bar.getAttribute(name)) * 2);
      return pixels.row(x! + 6, above + y! + height! / 2, width! - 12);
    };
    const isLight = (colour: string): boolean => Number.parseInt(colour.slice(1, 3), 16) > 180;
    const hatched = along(demolition!);
    const share = hatched.filter(isLight).length / hatched.length;
    expect(share).to.be.within(0.15, 0.6);
    expect(hatched).to.include('#75808c');
    expect(new Set(along(construction!))).to.eql(new Set(['#0b5a73']));
  });

  it('is made from a dark page with its colour', async () => {
    const { style } = document.documentElement;
    style.cssText += '; color-scheme: dark; background: #12171c';
    try {
      await shown('gantt tools');
      await fits();
      const { blob } = await saved('PNG', queryAllByRole('figure')[0]!);
      const { at, width } = await pixelsOf(blob);
      expect(at(width - 2, 2)).to.equal('#12171c');
      const { root } = await svgOf(queryAllByRole('figure')[0]!);
      expect(root.querySelector(':scope > rect')!.getAttribute('fill')).to.equal('#12171c');
    } finally {
      style.removeProperty('color-scheme');
      style.removeProperty('background');
    }
  });

  it('is offered with each chart, by a name that says which', async () => {
    await shown(five);
    for (const title of titles()) {
      for (const as of ['SVG', 'PNG']) {
        const { textContent } = getByRole('button', new RegExp(`^Bewaar als ${as}`), figure(title));
        expect(textContent!.replaceAll(/\s+/gu, ' ').trim()).to.equal(`Bewaar als ${as} (${title})`);
      }
    }
  });
});
