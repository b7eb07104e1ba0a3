import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { alone, file, freshName, sees, style, until } from '../../../testing/dossier.js';
import { describeAxe, describeElement, findByRole, getByRole, queryAllByRole } from '../../../testing/index.js';
import { describeMedia, emulateMedia } from '../../../testing/media.js';
import { drawnLanes, mark, marks, open, picture, tabToPicture } from '../testing/timeline.js';
import { enter, fill, itemUnder, press } from '../../../testing/visitor.js';
import './index.js';
import type { MixTimeline } from './index.js';

beforeEach(() => setViewport({ width: 1280, height: 900 }));
after(() => setViewport({ width: 800, height: 600 }));

const own = [{ id: 'h1', name: 'Sloop van de flats', starts: '2019-05', ends: '2021', note: 'Met *veel* discussie.' }];
const mount = async (
  element: TemplateResult = html`<mix-timeline></mix-timeline>`,
  history: readonly object[] = own,
): Promise<MixTimeline> => {
  const el = await alone<MixTimeline>(element, freshName());
  if (history.length > 0) el.dossier = file({}, { history });
  await el.updateComplete;
  await findByRole('button', 'Bewaar als CSV');
  await el.updateComplete;
  return el;
};

const names = ['Grotestedenbeleid', 'Wbmgp: selectief toewijzen', 'Sloop van de flats'];
/** One after the other, what a page with a timeline can look like. */
const states: Readonly<Record<string, (el: MixTimeline) => Promise<unknown>>> = {
  closed: (el) => el.updateComplete,
  opened: async (el) => {
    await enter('button', 'Volg een draad');
    for (const name of names) await open(name);
    await enter('button', /^Wat kwam ervoor en erna ?\(Grotestedenbeleid\)$/);
    // What opens may hold something that opens in its turn.
    const shut = (): HTMLElement[] =>
      queryAllByRole('button').filter(
        ({ localName, parentElement }) => localName === 'summary' && !(parentElement as HTMLDetailsElement).open,
      );
    for (let most = 0; shut().length > 0 && most < 4; most += 1) {
      for (const each of shut()) each.click();
      await el.updateComplete;
    }
  },
  compared: async () => {
    await enter('button', 'Vergelijk');
    await findByRole('table', '2004 en 2024 naast elkaar');
  },
  'with faults': async () => {
    await fill('Eerste jaar', 'ooit');
    await press('Enter');
    await sees('Vul een jaar in van 1945');
    await enter('button', 'Voeg een gebeurtenis toe');
    await fill('Wanneer begon het?', 'ergens in de lente');
    await enter('button', 'Zet in de tijdlijn');
    await sees('lezen wij niet als datum');
    await sees('Vul in wat er gebeurde.');
  },
  zoomed: async () => {
    if (queryAllByRole('figure').length === 0) return;
    await enter('button', 'Inzoomen');
    await enter('button', 'Inzoomen');
    await sees('Buiten beeld');
  },
};

describeAxe('axe finds nothing', () => {
  it('in what a page can look like', async () => {
    const el = await mount();
    await picture();
    for (const [state, show] of Object.entries(states)) {
      await show(el);
      await el.updateComplete;
      await expect(el, state).to.be.accessible();
    }
  });

  it('in the dark', async () => {
    style(':root { color-scheme: dark; background: #12171c; color: #eef2f5 }');
    const el = await mount();
    await picture();
    for (const show of Object.values(states)) await show(el);
    expect(getComputedStyle(getByRole('textbox', 'Eerste jaar')).backgroundColor).to.equal('rgb(18, 23, 28)');
    await expect(el).to.be.accessible();
  });

  it('in English', async () => {
    const el = await alone<MixTimeline>(html`<mix-timeline lang="en" entry="nplv"></mix-timeline>`);
    await sees('Two years side by side');
    await picture();
    await el.updateComplete;
    expect(drawnLanes()[0]).to.match(/^Policy/);
    await expect(el).to.be.accessible();
  });

  it('in a selection, and in a story', async () => {
    const entries = 'origin-of-the-idea big-cities-policy nplv';
    const selection = await mount(html`<mix-timeline entries=${entries}></mix-timeline>`, []);
    await open('Grotestedenbeleid');
    await expect(selection, 'selection').to.be.accessible();
    selection.remove();
    const story = await mount(
      html`<mix-timeline entries=${entries}><p slot="nplv">Onze wijk doet mee.</p></mix-timeline>`,
      [],
    );
    await sees('Onze wijk doet mee.');
    await sees('Stap 1 van 3');
    await open('Grotestedenbeleid');
    await expect(story, 'story').to.be.accessible();
  });
});

describe('a page', () => {
  for (const width of [320, 768, 1280])
    it(`of ${width} px has no sideways scrolling, and targets of 24 px`, async () => {
      await setViewport({ width, height: 800 });
      const el = await mount();
      for (const [state, show] of Object.entries(states)) {
        await show(el);
        await el.updateComplete;
        expect(document.documentElement.scrollWidth, state).to.be.at.most(width);
      }
      if (width === 320) await expect(el).to.be.accessible();
      const small = [
        ...['button', 'link', 'checkbox', 'textbox', 'combobox'].flatMap((role) => queryAllByRole(role)),
        ...marks(),
      ]
        .map((each) => each.closest('label') ?? each.querySelector(':scope > .pic-hit') ?? each)
        .filter((each) => getComputedStyle(each).display !== 'inline' || each instanceof SVGElement)
        .filter((each) => {
          const box = each.getBoundingClientRect();
          // A mark in the picture is as high as its row, and has nothing above or below it within 24 px that can be pressed.
          const least = each instanceof SVGElement ? 21.9 : 23.9;
          return box.width > 2 && (box.width < 23.9 || box.height < least);
        });
      expect(small.map(describeElement)).to.eql([]);
    });

  it('that is wide has the lane over the source, at the right', async () => {
    await setViewport({ width: 1280, height: 900 });
    await mount();
    const item = itemUnder('Grotestedenbeleid');
    const box = (text: RegExp): DOMRect =>
      [...item.querySelectorAll('p')].find((each) => text.exec(each.textContent.trim()))!.getBoundingClientRect();
    const [lane, source, name] = [box(/^Beleid$/), box(/^Hoofdstuk/), box(/^Zorgen over/)];
    expect([lane.left === source.left, lane.bottom <= source.top, lane.left > name.right]).to.eql([true, true, true]);
  });
});

describe('labels in the picture', () => {
  interface Box {
    readonly text: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const boxes = (): readonly Box[] =>
    [...getByRole('figure').querySelectorAll<SVGTextElement>('svg text')].map((each) => {
      // As the letters are on the screen, without the light edge around them.
      const { x, y, width, height } = each.getBBox();
      const on = each.getScreenCTM()!;
      const [start, end] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map((at) =>
        at.matrixTransform(on),
      );
      // A line of text is higher than its letters.
      const air = (end!.y - start!.y) * 0.15;
      const text = each.textContent.replace(/\s+/g, ' ').trim();
      return { text, left: start!.x, right: end!.x, top: start!.y + air, bottom: end!.y - air };
    });
  const clashes = (): readonly string[] =>
    boxes().flatMap((one, at, all) =>
      all
        .slice(at + 1)
        .filter(
          (other) =>
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
        )
        .map((other) => `${one.text} × ${other.text}`),
    );
  const outside = (): readonly string[] => {
    const { left, right, top, bottom } = getByRole('figure')
      .querySelector<SVGSVGElement>('svg[role=group]')!
      .getBoundingClientRect();
    return boxes()
      .filter((each) => each.left < left - 1 || each.right > right + 1 || each.top < top || each.bottom > bottom)
      .map(({ text }) => text);
  };
  const drawing = (): SVGSVGElement => getByRole('figure').querySelector<SVGSVGElement>('svg[role=group]')!;
  /** The picture is drawn for the room that it has now. */
  const fits = async (el: MixTimeline, zoom = 1): Promise<void> => {
    const there = (): boolean => {
      const svg = queryAllByRole('figure')[0]?.querySelector<SVGSVGElement>('svg[role=group]');
      return svg ? Math.abs(svg.viewBox.baseVal.width * zoom - svg.getBoundingClientRect().width) < 2 : false;
    };
    await until(there);
    expect(there()).to.equal(true);
    await document.fonts.ready;
    await el.updateComplete;
  };
  const check = (what: string): void => {
    expect(boxes().length, what).to.be.above(20);
    expect(clashes(), `${what}: over each other`).to.eql([]);
    expect(outside(), `${what}: outside`).to.eql([]);
    const { x, y, width, height } = drawing().getBBox();
    const { viewBox } = drawing();
    expect(x, what).to.be.at.least(-1);
    expect(y, what).to.be.at.least(-1);
    expect(x + width, what).to.be.at.most(viewBox.baseVal.width + 1);
    expect(y + height, what).to.be.at.most(viewBox.baseVal.height + 1);
  };

  const week = Array.from({ length: 10 }, (_, at) => ({
    id: `w${at}`,
    name: `Bijeenkomst ${at + 1} met bewoners over de plannen voor de wijk`,
    starts: `2023-05-${at + 10}`,
    ends: '',
    note: '',
  }));
  /** No name of an entry is longer. */
  const long = {
    id: 'long',
    name: 'Wijkvernieuwingsprogramma met bewoners en corporaties, '.repeat(4).slice(0, 200),
    starts: '2016',
    ends: '2018',
    note: '',
  };

  for (const width of [768, 1100, 1280])
    it(`keep off each other and inside it, long ones and ten in one week too: ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      const el = await mount(undefined, []);
      await fits(el);
      check('ours');
      await enter('button', 'Gelijke jaren');
      await el.updateComplete;
      check('even');
      el.dossier = file({}, { history: [...week, long] });
      await until(() => drawnLanes().includes('Uw eigen wijk, 11'));
      expect(drawnLanes()).to.include('Uw eigen wijk, 11');
      mark(/Wijkvernieuwingsprogramma/);
      check('with one’s own');
      await open('Grotestedenbeleid');
      await el.updateComplete;
      check('with one that is read');
      for (const each of ['Inzoomen', 'Inzoomen', 'Inzoomen']) {
        await enter('button', each);
        await el.updateComplete;
        check(each);
      }
    });

  it('keep off each other where text is twice as large', async () => {
    style('mix-timeline { font-size: 32px }');
    const el = await mount();
    await fits(el, 2);
    check('200 %');
    expect(document.documentElement.scrollWidth).to.be.at.most(1280);
    const [text] = drawing().querySelectorAll('text');
    expect(text!.getBoundingClientRect().height).to.be.above(24);
  });

  it('give way to the list where text is so large that there is no room', async () => {
    await setViewport({ width: 768, height: 900 });
    style('mix-timeline { font-size: 32px }');
    await mount();
    expect(queryAllByRole('figure')).to.eql([]);
    await sees(/Vandaag: /);
    expect(document.documentElement.scrollWidth).to.be.at.most(768);
  });
});

describe('the page’s own looks', () => {
  it('reach it: accent and target size', async () => {
    style(
      'mix-timeline { --mix-accent-color: rgb(1, 2, 3); --mix-target-size: 60px; --mix-page-color: rgb(250, 251, 252) }',
    );
    await mount();
    expect(getComputedStyle(getByRole('button', 'Grotestedenbeleid')).color).to.equal('rgb(1, 2, 3)');
    expect(getByRole('button', 'Vergelijk').getBoundingClientRect().height).to.be.at.least(60);
    expect(getComputedStyle(getByRole('textbox', 'Eerste jaar')).backgroundColor).to.equal('rgb(250, 251, 252)');
  });

  it('style its parts', async () => {
    const parts = ['lanes', 'count', 'picture', 'entry', 'comparison', 'history'];
    style(parts.map((part) => `mix-timeline::part(${part}) { order: 7 }`).join(' '));
    const el = await mount();
    await picture();
    await el.updateComplete;
    const styled = [
      getByRole('group', 'Toon'),
      getByRole('figure').parentElement!,
      itemUnder('Grotestedenbeleid'),
      getByRole('region', 'Twee jaren naast elkaar'),
      getByRole('region', 'De geschiedenis van uw eigen wijk'),
    ];
    expect(
      styled.map((each) => each instanceof Element),
      'there',
    ).to.eql(styled.map(() => true));
    expect(styled.map((each) => getComputedStyle(each).order)).to.eql(styled.map(() => '7'));
  });
});

describeMedia('media', () => {
  afterEach(() => emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' }));

  it('forced colours keep what is drawn, what is read and what has focus', async () => {
    const el = await mount();
    await picture();
    await open('Grotestedenbeleid');
    await emulateMedia({ forcedColors: 'active' });
    await el.updateComplete;
    const ink = getComputedStyle(getByRole('heading', 'Tachtig jaar mengen')).color;
    const paper = getComputedStyle(getByRole('textbox', 'Eerste jaar')).backgroundColor;
    const here = mark(/Grotestedenbeleid/);
    const bar = getComputedStyle(here.querySelector('.pic-bar')!);
    expect([bar.stroke, bar.fill]).not.to.eql(['none', 'rgba(0, 0, 0, 0)']);
    expect(bar.stroke, 'bars have an outline').to.equal(ink);
    const texts = [...here.ownerSVGElement!.querySelectorAll('.pic-lane text')];
    expect(texts.map((each) => getComputedStyle(each).fill))
      .to.include(ink)
      .and.not.include(paper);
    expect(getComputedStyle(here.querySelector('.pic-here')!).stroke).not.to.equal('none');
    const item = itemUnder('Grotestedenbeleid');
    expect(getComputedStyle(item).outlineStyle, 'the entry that one reads').to.equal('solid');
    const on = getByRole('checkbox', 'Beleid').closest('label')!;
    expect(getComputedStyle(on).outlineStyle, 'a lane that is on').to.equal('solid');
    await enter('button', 'Inzoomen');
    await tabToPicture();
    const focused = marks().find((each) => each.matches(':focus-visible'))!;
    const { stroke, strokeWidth } = getComputedStyle(focused.querySelector('.pic-hit')!);
    expect([stroke === 'none', strokeWidth]).to.eql([false, '3px']);
  });

  it('reduced motion leaves nothing that moves', async () => {
    await mount();
    await picture();
    const moving = (): string[] =>
      [
        ...['button', 'textbox', 'link', 'checkbox'].flatMap((role) => queryAllByRole(role)),
        ...marks().flatMap((each) => [...each.children]),
      ]
        .filter((each) => !['0s', ''].includes(getComputedStyle(each).transitionDuration))
        .map((each) => each.localName);
    expect(moving()).to.include('rect').and.include('button');
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(moving()).to.eql([]);
  });
});
