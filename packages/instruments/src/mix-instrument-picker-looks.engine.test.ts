import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { alone, file, pageText, press, sees, style, until } from '../../../testing/dossier.js';
import { describeElement, findByRole, getByRole, queryAllByRole } from '../../../testing/index.js';
import { describeMedia, emulateMedia } from '../../../testing/media.js';
import '../../../testing/visitor.js';
import './index.js';
import type { MixInstrumentPicker } from './index.js';

const names = ['Grond verwerven', 'Deel betaalbaar in alle nieuwbouw', 'Uitruilafspraken'];
const answers = {
  what: { choices: ['incomes', 'dwellings'] },
  role: { choices: ['goal'] },
  objectives: { positions: { contact: { residents: 'main' } } },
  scale: { intervention: ['street'], wanted: ['city'] },
};
const list = [
  { id: 'demolition-and-new-build', why: 'Het is op', who: 'de corporatie', when: '2031' },
  { id: 'meeting-places', why: '' },
  { id: 'local-economy', why: '' },
  { id: 'elders:iets', why: '' },
];

const mount = (): Promise<MixInstrumentPicker> => alone(html`<mix-instrument-picker></mix-instrument-picker>`);
const button = (name: string): HTMLElement => getByRole('button', name);
const summaries = (): HTMLElement[] =>
  queryAllByRole('button').filter(
    ({ localName, parentElement }) => localName === 'summary' && !(parentElement as HTMLDetailsElement).open,
  );

/** One after the other, what a page with a picker can look like. */
const states: Readonly<Record<string, (el: MixInstrumentPicker) => Promise<unknown>>> = {
  empty: (el) => el.updateComplete,
  filled: async (el) => {
    el.dossier = file(answers, { shortlist: list });
    await findByRole('figure');
    await sees('Staat op gespannen voet');
  },
  opened: async (el) => {
    for (const refine of queryAllByRole('button', /^Verfijn/)) await press(refine);
    for (const name of names) await press(button(name));
    await sees('Wat erbij hoort');
    // What opens may hold something that opens in its turn.
    for (let most = 0; summaries().length > 0 && most < 5; most += 1) {
      for (const each of summaries()) each.click();
      await el.updateComplete;
    }
  },
  compared: async () => {
    for (const name of names) await press(button(`Vergelijk ${name}`));
    await findByRole('table', /naast elkaar$/);
  },
};
/** A picker with all of that. */
const full = async (): Promise<MixInstrumentPicker> => {
  const el = await mount();
  for (const show of Object.values(states)) await show(el);
  return el;
};

describe('before it is there', () => {
  it('shows the instruments that the page wrote in it, until it has its words', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.innerHTML =
      '<mix-instrument-picker lang="en" storage="none"><p>Alle instrumenten als HTML</p></mix-instrument-picker>';
    const el = page.querySelector('mix-instrument-picker')!;
    while (!el.hasUpdated) await Promise.resolve();
    expect(pageText(page)).to.equal('Alle instrumenten als HTML');
    await sees('What can you use?', page);
    expect(pageText(page)).not.to.contain('Alle instrumenten als HTML');
  });
});

describe('a page', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const width of [320, 768, 1280])
    it(`of ${width} px has no sideways scrolling, and targets of 24 px`, async () => {
      await setViewport({ width, height: 800 });
      const el = await mount();
      for (const [state, show] of Object.entries(states)) {
        await show(el);
        await el.updateComplete;
        expect(document.documentElement.scrollWidth, state).to.be.at.most(width);
      }
      const small = ['button', 'link', 'checkbox', 'textbox', 'searchbox']
        .flatMap((role) => queryAllByRole(role))
        .map((each) => each.closest('label') ?? each)
        .filter((each) => getComputedStyle(each).display !== 'inline')
        .filter((each) => {
          const box = each.getBoundingClientRect();
          return box.width > 2 && (box.width < 23.9 || box.height < 23.9);
        });
      expect(small.map(describeElement)).to.eql([]);
    });
});

describe('the page’s own looks', () => {
  it('reach it: accent, page, text and focus', async () => {
    style(`mix-instrument-picker {
      --mix-accent-color: rgb(1, 2, 3);
      --mix-page-color: rgb(250, 251, 252);
      --mix-text-color: rgb(4, 5, 6);
      --mix-target-size: 60px;
    }`);
    const el = await mount();
    expect(getComputedStyle(button(names[0]!)).color).to.equal('rgb(1, 2, 3)');
    const field = getComputedStyle(getByRole('searchbox'));
    expect([field.backgroundColor, field.color]).to.eql(['rgb(250, 251, 252)', 'rgb(4, 5, 6)']);
    for (const refine of queryAllByRole('button', 'Verfijn')) {
      expect(refine.getBoundingClientRect().height).to.be.at.least(60);
      await press(refine);
    }
    const box = getByRole<HTMLInputElement>('checkbox', /^Sociaal/);
    await press(box, 'Space');
    await el.updateComplete;
    await Promise.all(box.getAnimations().map(({ finished }) => finished));
    expect(getComputedStyle(box).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('style its parts', async () => {
    const parts = ['facets', 'count', 'instrument', 'comparison', 'shortlist'];
    style(parts.map((part) => `mix-instrument-picker::part(${part}) { order: 7 }`).join(' '));
    await full();
    const styled = (...elements: readonly Element[]): void => {
      expect(elements.map((each) => getComputedStyle(each).order)).to.eql(elements.map(() => '7'));
    };
    styled(
      getByRole('group', 'Verfijn'),
      getByRole('region', 'Naast elkaar'),
      getByRole('region', 'Uw lijst 4'),
      ...names.map((name) => button(name).closest('li')!),
    );
  });

  it('may be dark: axe finds nothing', async () => {
    style(':root { color-scheme: dark; background: #12171c; color: #eef2f5 }');
    const el = await full();
    expect(getComputedStyle(getByRole('searchbox')).backgroundColor).to.equal('rgb(18, 23, 28)');
    await expect(el).to.be.accessible();
  });

  it('may be light: axe finds nothing where all is open', async () => {
    await expect(await full()).to.be.accessible();
  });
});

describeMedia('media', () => {
  afterEach(() => emulateMedia({ media: 'screen', forcedColors: 'none', reducedMotion: 'no-preference' }));

  it('forced colours show what is chosen, and pictures in the colour of text', async () => {
    await full();
    const box = getByRole<HTMLInputElement>('checkbox', /^Sociaal/);
    const fill = (): Set<string> =>
      new Set(
        [...getByRole('figure').querySelectorAll('svg [role=button] path, svg [role=button] circle')].map(
          (each) => getComputedStyle(each).fill,
        ),
      );
    expect(fill().size).to.equal(3);
    await emulateMedia({ forcedColors: 'active' });
    expect([...fill()]).to.eql([getComputedStyle(getByRole('heading', 'Wat kunt u inzetten?')).color]);
    const before = getComputedStyle(box).backgroundColor;
    await press(box, 'Space');
    await until(() => getComputedStyle(box).backgroundColor !== before);
    expect(getComputedStyle(box).backgroundColor).not.to.equal(before);
    expect(getComputedStyle(box, '::after').visibility).to.equal('visible');
  });

  it('reduced motion leaves nothing that moves', async () => {
    await full();
    const moving = (): string[] =>
      ['button', 'textbox', 'link']
        .flatMap((role) => queryAllByRole(role))
        .filter((each) => getComputedStyle(each).transitionDuration !== '0s')
        .map(describeElement);
    expect(moving()).not.to.be.empty;
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(moving()).to.be.empty;
  });

  it('print leaves controls out, and what was found and typed in', async () => {
    await full();
    await emulateMedia({ media: 'print' });
    // Names of instruments are buttons on a screen, and headings on paper.
    const buttons = queryAllByRole('button').filter((each) => each.closest('h4') === null);
    expect(buttons.map(describeElement)).to.eql([]);
    for (const role of ['searchbox', 'textbox', 'checkbox', 'navigation'])
      expect(queryAllByRole(role).length, role).to.equal(0);
    await sees('Grond verwerven');
    await sees('Het is op');
    await sees('nog niet gezegd');
    await sees('Wat de bron vraagt van een keuze als geheel.');
    expect(queryAllByRole('table', /naast elkaar$/).length).to.equal(1);
  });
});
