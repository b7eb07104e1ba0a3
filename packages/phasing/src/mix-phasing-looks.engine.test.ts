import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { contrastOf, readable } from '../../../testing/contrast.js';
import { sees, style } from '../../../testing/dossier.js';
import { describeAxe, describeElement, findByRole, getByRole, queryAllByRole } from '../../../testing/index.js';
import { describeMedia, emulateMedia } from '../../../testing/media.js';
import { clashes, drawing, drawings, fits, five, outside, titles } from '../testing/charts.js';
import { example, fileWith, leave, show, toWidth, typeAt } from '../testing/sheet.js';
import { enter, press, focusOn } from '../../../testing/visitor.js';
import './index.js';
import type { MixPhasingCalculator } from './index.js';

const dark = ':root { color-scheme: dark; background: #12171c; color: #eef2f5 }';

beforeEach(() => toWidth(1280));
after(() => setViewport({ width: 800, height: 600 }));

const parts = `sites assumptions verdict findings quarters ${five}`;
const outcome = html`<mix-phasing-calculator show=${parts}></mix-phasing-calculator>`;
const mount = async (template: unknown = outcome): Promise<MixPhasingCalculator> => {
  const el = await show(template);
  await sees(/Wat dit plan doet|What this plan does/);
  return el;
};

/** One after the other, what the outcome can look like. */
const states: Readonly<Record<string, (el: MixPhasingCalculator) => Promise<unknown>>> = {
  closed: (el) => el.updateComplete,
  'with all open': async (el) => {
    for (const each of queryAllByRole('button').filter(({ localName }) => localName === 'summary')) each.click();
    await el.updateComplete;
  },
  'at a quarter': async () => {
    focusOn('slider');
    await press('End');
  },
  'with a fault': async () => {
    await typeAt('Wisselwoningen', 'veel');
    await leave();
    await sees('staat iets dat niet kan');
  },
};

describeAxe('axe finds nothing', function () {
  this.timeout(60_000);

  for (const [name, css] of Object.entries({ light: '', dark }))
    it(`in what the outcome can look like, ${name}`, async () => {
      style(css);
      const el = await mount();
      for (const [state, go] of Object.entries(states)) {
        await go(el);
        await el.updateComplete;
        await expect(el, state).to.be.accessible();
      }
    });

  it('in all of it', async () => {
    const el = await mount(html`<mix-phasing-calculator></mix-phasing-calculator>`);
    await sees('Er is een betere volgorde');
    await expect(el).to.be.accessible();
  });

  it('in English', async () => {
    const el = await mount(html`<mix-phasing-calculator lang="en" show=${parts}></mix-phasing-calculator>`);
    for (const each of queryAllByRole('button').filter(({ localName }) => localName === 'summary')) each.click();
    await el.updateComplete;
    expect(titles()[0]).to.match(/^First two sites/);
    await expect(el).to.be.accessible();
  });
});

describe('a page', function () {
  this.timeout(60_000);

  const check = async (el: MixPhasingCalculator, width: number, least: number): Promise<void> => {
    for (const [state, go] of Object.entries(states)) {
      await go(el);
      await el.updateComplete;
      expect(document.documentElement.scrollWidth, state).to.be.at.most(width);
    }
    const small = ['button', 'link', 'checkbox', 'textbox', 'combobox', 'slider']
      .flatMap((role) => queryAllByRole(role))
      .filter((each) => getComputedStyle(each).display !== 'inline')
      .filter((each) => {
        const box = each.getBoundingClientRect();
        return box.width > 2 && (box.width < least - 0.1 || box.height < least - 0.1);
      });
    expect(small.map(describeElement)).to.eql([]);
  };

  for (const width of [320, 768, 1280])
    it(`of ${width} px has no sideways scrolling, and targets of 24 px`, async () => {
      await toWidth(width);
      const el = await mount();
      expect(await fits()).to.equal(true);
      await check(el, width, 24);
      await expect(el).to.be.accessible();
    });

  it('of 320 px with text twice as large has no sideways scrolling either', async () => {
    await toWidth(320);
    style('html { font-size: 32px }');
    const el = await mount();
    await fits(2);
    await check(el, 320, 24);
    for (const svg of drawings()) expect(clashes(svg), svg.id).to.eql([]);
  });
});

describe('text of a chart', () => {
  it('is as large as that of the page asks for, and still fits', async () => {
    const size = (): number => drawing(queryAllByRole('figure')[0]!).getScreenCTM()!.a * 13;
    await mount();
    await fits();
    expect(size()).to.be.closeTo(13, 0.1);
    style('mix-phasing-calculator { font-size: 24px }');
    await toWidth(1279);
    expect(await fits(1.5)).to.equal(true);
    expect(size()).to.be.closeTo(19.5, 0.2);
    const [text] = drawings()[0]!.querySelectorAll('text');
    expect(text!.getBoundingClientRect().height).to.be.within(18, 30);
    for (const svg of drawings()) {
      expect(clashes(svg), svg.id).to.eql([]);
      expect(outside(svg), svg.id).to.eql([]);
    }
  });

  /** Texts of all charts that are on the page, and of those what is hard to read. */
  const check = (page: string, least: number): void => {
    const all = drawings().flatMap((svg) => readable(svg, page).map((each) => ({ ...each, id: svg.id })));
    expect(all.length).to.be.above(least);
    const worst = (contrast: number, by: 'plain' | 'onPattern'): string[] =>
      all.filter((each) => each[by] < contrast).map((each) => `${each.id} ${each.text}: ${each[by].toFixed(2)}`);
    expect(worst(4.5, 'plain')).to.eql([]);
    expect(worst(3, 'onPattern')).to.eql([]);
  };
  for (const [name, css, page] of [
    ['light', '', '#ffffff'],
    ['dark', dark, '#12171c'],
  ] as const) {
    for (const width of [1280, 320])
      it(`can be read on what is under it: ${name}, ${width} px`, async () => {
        style(css);
        await toWidth(width);
        await mount();
        await fits();
        check(page, 60);
      });

    it(`can be read where costs are drawn: ${name}`, async () => {
      style(css);
      const costs = { perMove: 7000, perTemporaryQuarter: 90_000, perEmptyQuarter: 60_000, asOf: '2026' };
      const plan = fileWith({ ...example, reserveQuarters: 20, gate: { percent: 25, maxWait: 12 } }, { costs });
      await show(html`<mix-phasing-calculator show="improve" .plan=${plan}></mix-phasing-calculator>`);
      (await findByRole('button', 'Wat kost het?')).click();
      await findByRole('figure', /^Samen €/);
      await fits();
      expect(drawings()[0]!.querySelectorAll('.f-plan, .f-temporary, .f-newcomers').length).to.be.at.least(3);
      check(page, 10);
    });
  }

  it('has areas that stand out from the page', async () => {
    await mount();
    for (const [css, page] of [
      ['', '#ffffff'],
      [dark, '#12171c'],
    ] as const) {
      style(css);
      const faint = drawings()
        .flatMap((svg) => [...svg.querySelectorAll('[class^="f-"]:not(.f-newcomers)')])
        .filter((shape) => contrastOf(shape, page) < 3)
        .map((shape) => `${shape.getAttribute('class')} ${contrastOf(shape, page).toFixed(2)}`);
      expect(faint).to.eql([]);
    }
  });
});

describe('the page’s own looks', () => {
  it('reach it: accent, text, second text, lines', async () => {
    style(
      'mix-phasing-calculator { --mix-accent-color: rgb(1, 2, 3); --mix-text-color: rgb(4, 5, 6); --mix-muted-color: rgb(7, 8, 9); --mix-rule-color: rgb(10, 11, 12); --mix-page-color: rgb(250, 251, 252) }',
    );
    await mount();
    const svg = drawings()[0]!;
    const paint = (selector: string): string => getComputedStyle(svg.querySelector(selector)!).fill;
    expect(getComputedStyle(getByRole('button', 'Let op: Het netwerk valt weg')).color).to.equal('rgb(1, 2, 3)');
    expect([paint('.w-ink'), paint('.w-muted')]).to.eql(['rgb(4, 5, 6)', 'rgb(7, 8, 9)']);
    expect(getComputedStyle(svg.querySelector('line')!).stroke).to.equal('rgb(10, 11, 12)');
    expect(getComputedStyle(svg.querySelector('.f-construction')!).stroke).to.equal('rgb(250, 251, 252)');
  });

  it('style its parts', async () => {
    style(
      ['verdict', 'findings', 'chart'].map((part) => `mix-phasing-calculator::part(${part}) { order: 7 }`).join(' '),
    );
    await mount();
    const styled = [
      getByRole('heading', 'Wat dit plan doet').nextElementSibling!,
      getByRole('button', 'Let op: Het netwerk valt weg').closest('ul')!,
      ...queryAllByRole('figure'),
    ];
    expect(styled.map((each) => getComputedStyle(each).order)).to.eql(styled.map(() => '7'));
  });

  const ofText =
    'direction: rtl; text-transform: uppercase; letter-spacing: 9px; word-spacing: 9px; text-indent: 9px; text-align: right; line-height: 4; white-space: pre';
  const ofShapes = 'fill: red; stroke: red; stroke-width: 9px; paint-order: stroke; dominant-baseline: hanging';
  const valuesOf = (hostile: string, all: readonly Element[]): string[] =>
    hostile
      .split('; ')
      .map((rule) => rule.split(': ')[0]!)
      .flatMap((name) =>
        all.map((each) => `${each.localName} ${name}: ${getComputedStyle(each).getPropertyValue(name)}`),
      );
  for (const selector of ['body', '*'])
    it(`do not leak in: ${selector} { … }`, async () => {
      await mount();
      const shapes = drawings().flatMap((svg) => [...svg.querySelectorAll('text, rect, path, line')]);
      const texts = [
        getByRole('heading', 'Wat opvalt, en waarom'),
        getByRole('button', 'Let op: Het netwerk valt weg'),
        queryAllByRole('figure')[0]!.querySelector('figcaption')!,
        ...shapes.filter(({ localName }) => localName === 'text'),
      ];
      const looks = (): string[] => [
        ...valuesOf(ofText, texts),
        ...valuesOf(
          ofShapes,
          shapes.filter((each) => !each.matches('line, .hatch')),
        ),
      ];
      const before = looks();
      expect(before.length).to.be.above(1000);
      style(`${selector} { ${ofText}; ${ofShapes} }`);
      const after = looks();
      expect([...new Set(after.filter((each, at) => each !== before[at]))]).to.eql([]);
    });

  it('that read from right to left leave the charts as they are', async () => {
    document.documentElement.dir = 'rtl';
    try {
      const el = await mount();
      await fits();
      for (const svg of drawings()) {
        expect(clashes(svg), svg.id).to.eql([]);
        expect(outside(svg), svg.id).to.eql([]);
      }
      expect(document.documentElement.scrollWidth).to.be.at.most(1280);
      await expect(el).to.be.accessible();
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });
});

describeMedia('forced colours', () => {
  afterEach(() => emulateMedia({ forcedColors: 'none' }));

  it('keep areas and their patterns, and write in one colour', async () => {
    const el = await mount();
    await enter('button', 'Kwartaal verder');
    await emulateMedia({ forcedColors: 'active' });
    await el.updateComplete;
    const ink = getComputedStyle(getByRole('heading', 'Wat dit plan doet')).color;
    const paper = getComputedStyle(getByRole('textbox', 'Wisselwoningen')).backgroundColor;
    for (const svg of drawings()) {
      const styles = (selector: string): CSSStyleDeclaration[] =>
        [...svg.querySelectorAll(selector)].map((each) => getComputedStyle(each));
      for (const text of styles('text')) {
        expect(text.fill, svg.id).to.equal(ink);
        expect(text.stroke).to.equal(paper);
      }
      for (const area of styles('[class^="f-"]')) expect([area.stroke, area.fill === 'none']).to.eql([ink, false]);
      for (const mark of styles('pattern > .hatch')) expect([mark.stroke, mark.strokeOpacity]).to.eql([ink, '1']);
      for (const mark of styles('pattern > .dots')) expect([mark.fill, mark.fillOpacity]).to.eql([ink, '1']);
      for (const line of styles('.here-line')) expect(line.fill).to.equal(ink);
    }
    const fills = new Set(
      [...drawings()[3]!.querySelectorAll('[class^="f-"]')].map((each) => getComputedStyle(each).fill),
    );
    expect(fills.size).to.be.above(4);
    const demolition = getComputedStyle(drawings()[0]!.querySelector('.f-demolition')!);
    expect(demolition.fill, 'the hatch is seen on it').to.equal(paper);
    await expect(el).to.be.accessible();
  });
});
