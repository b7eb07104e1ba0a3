import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { alone, file, freshName, pageText, sees, seesNoMore, until } from '../../../testing/dossier.js';
import { click, describeElement, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import {
  drawnLanes,
  isOpen,
  mark,
  markName,
  marks,
  names,
  open,
  picture,
  said,
  sayCount,
  status,
  tabToPicture,
  total,
  whens,
} from '../testing/timeline.js';
import { enter, itemUnder, press, tick } from '../../../testing/visitor.js';
import './index.js';
import type { MixTimeline } from './index.js';

const chosen = 'origin-of-the-idea big-cities-policy wbmgp-2006 standstill nplv regional-direction-bill';
const wbmgp = 'Wbmgp: selectief toewijzen';
const lanes = ['Beleid', 'Wet', 'Wat speelt', 'Onderzoek', 'Uw eigen wijk'];

const settled = async (el: MixTimeline): Promise<MixTimeline> => {
  await picture();
  await el.updateComplete;
  return el;
};
const mount = async (entries = chosen): Promise<MixTimeline> =>
  settled(await alone<MixTimeline>(html`<mix-timeline entries=${entries}></mix-timeline>`));
const here = (): string => markName(focused());
/** The lane that an entry of the list says that it is of. */
const laneOf = (name: string): string =>
  [...itemUnder(name).querySelectorAll('p')]
    .map((each) => pageText(each).split(' · ')[0]!)
    .find((text) => lanes.includes(text)) ?? '';
const currents = (): string[] =>
  marks()
    .filter((each) => each.getAttribute('aria-current') === 'true')
    .map(markName);
const selected = (el: MixTimeline): string[] => {
  const ids: string[] = [];
  el.addEventListener('mix-timeline-select', ({ detail }) => ids.push(detail.id));
  return ids;
};

beforeEach(() => setViewport({ width: 1280, height: 900 }));
after(() => setViewport({ width: 800, height: 600 }));

describe('room', () => {
  for (const width of [1280, 768])
    it(`is enough for the picture at ${width} px; the line for today is then in it`, async () => {
      await setViewport({ width, height: 900 });
      await mount();
      const svg = (await picture()).querySelector<SVGSVGElement>('svg[role=group]')!;
      expect(svg.getBoundingClientRect().width).to.be.within(width - 40, width);
      expect(svg.textContent).to.contain('vandaag');
      expect(pageText()).not.to.contain('Vandaag:');
    });

  it('is not enough at 320 px: the list then has its spine, and a line for today', async () => {
    await setViewport({ width: 320, height: 900 });
    const el = await alone<MixTimeline>(html`<mix-timeline></mix-timeline>`);
    await sees('Twee jaren naast elkaar');
    expect(queryAllByRole('figure')).to.eql([]);
    await sees(/Vandaag: \d{1,2} [a-z]+ \d{4}/);
    const now = queryAllByRole('listitem').filter((each) => pageText(each).startsWith('Vandaag: '));
    expect(now).to.have.lengthOf(1);
    const spine = (heading: string): CSSStyleDeclaration => getComputedStyle(getByRole('group', heading), '::before');
    for (const each of ['Onuitgesproken', 'Officieel doel', 'Stilstand', 'Terug']) {
      const { content, inlineSize, backgroundImage, backgroundColor } = spine(each);
      expect(content, each).to.equal('""');
      expect(Number.parseFloat(inlineSize), each).to.be.above(8);
      expect([backgroundImage, backgroundColor], each).not.to.eql(['none', 'rgba(0, 0, 0, 0)']);
    }
    await setViewport({ width: 1280, height: 900 });
    await settled(el);
    expect(marks()).not.to.be.empty;
    expect(['none', '']).to.include(spine('Terug').content);
    await setViewport({ width: 320, height: 900 });
    await until(() => queryAllByRole('figure').length === 0);
    expect(queryAllByRole('figure')).to.eql([]);
  });

  it('is not asked for where an editor shows the list only', async () => {
    const el = await alone<MixTimeline>(html`<mix-timeline view="list"></mix-timeline>`);
    await el.updateComplete;
    await sees('Twee jaren naast elkaar');
    expect(queryAllByRole('figure')).to.eql([]);
  });
});

describe('keys', () => {
  it('have one stop for all of the picture', async () => {
    await mount();
    await tabToPicture();
    expect(marks()).to.include(focused());
    await press('Tab');
    expect(describeElement(focused()!)).to.equal('button "Bewaar beeld als SVG"');
    await press('Shift+Tab', 'Shift+Tab');
    expect(describeElement(focused()!)).to.equal('button "Gelijke jaren"');
  });

  it('walk along a lane with left and right, to its ends with Home and End', async () => {
    await mount();
    const policy = marks('Beleid').map(markName);
    expect(policy).to.have.lengthOf(4);
    await tabToPicture();
    await press('Home');
    for (const [key, at] of [
      ['Home', 0],
      ['ArrowLeft', 0],
      ['ArrowRight', 1],
      ['ArrowRight', 2],
      ['ArrowLeft', 1],
      ['End', 3],
      ['ArrowRight', 3],
      ['Home', 0],
    ] as const) {
      await press(key);
      expect(here(), key).to.equal(policy[at]);
    }
  });

  it('walk between lanes with up and down, to what is nearest, and Tab comes back there', async () => {
    await mount();
    await tabToPicture();
    await press('Home', 'ArrowUp');
    expect(here()).to.contain('Het idee komt naar Nederland');
    await press('End', 'ArrowDown');
    expect(here()).to.contain('Wetsvoorstel versterking regie');
    await press('ArrowDown', 'Home');
    expect(here()).to.contain(wbmgp);
    // It began in 2006: of what stands above, that of about 2012 is nearer than those of the nineties and of 2022.
    await press('ArrowUp');
    expect(here()).to.contain('Mengbeleid valt stil');
    await press('Tab', 'Shift+Tab');
    expect(here()).to.contain('Mengbeleid valt stil');
  });
});

describe('an entry', () => {
  for (const key of ['Enter', 'Space'])
    it(`is opened in the list with ${key}, and there is a way back`, async () => {
      const ids = selected(await mount());
      await tabToPicture();
      await press('Home', 'ArrowRight', key);
      await until(() => describeElement(focused()!) === 'button "Grotestedenbeleid"');
      expect(describeElement(focused()!)).to.equal('button "Grotestedenbeleid"');
      expect(isOpen('Grotestedenbeleid')).to.equal(true);
      expect(currents()).to.eql(['Midden jaren negentig tot rond 2012 of 2014: Grotestedenbeleid']);
      await enter('button', 'Terug naar het beeld');
      await until(() => here() !== '');
      expect(here()).to.contain('Grotestedenbeleid');
      expect(ids).to.eql(['big-cities-policy']);
    });

  it('is opened with a mouse', async () => {
    const ids = selected(await mount());
    await click(mark(/Wbmgp/).querySelector('rect')!);
    await until(() => isOpen(wbmgp));
    expect(describeElement(focused()!)).to.equal(`button "${wbmgp}"`);
    expect(ids).to.eql(['wbmgp-2006']);
  });

  it('that is opened in the list is marked in the picture, and there is no way back to where nobody was', async () => {
    const ids = selected(await mount());
    expect(currents()).to.eql([]);
    await open(wbmgp);
    expect(currents()).to.eql(['Vanaf 2006, loopt nog: Wbmgp: selectief toewijzen']);
    expect(queryAllByRole('button', 'Terug naar het beeld')).to.eql([]);
    await open('Grotestedenbeleid');
    expect(currents()).to.eql(['Midden jaren negentig tot rond 2012 of 2014: Grotestedenbeleid']);
    await enter('button', 'Grotestedenbeleid', itemUnder('Grotestedenbeleid'));
    await until(() => currents().length === 0);
    expect(currents()).to.eql([]);
    expect(ids).to.eql(['wbmgp-2006', 'big-cities-policy']);
  });

  it('of one’s own is in the picture too, as a button like any other', async () => {
    const el = await alone<MixTimeline>(html`<mix-timeline></mix-timeline>`, freshName());
    el.dossier = file(
      {},
      { history: [{ id: 'h1', name: 'Sloop "De Hoek" & omgeving', starts: '2019-05', ends: '', note: '' }] },
    );
    await settled(el);
    await until(() => drawnLanes().some((lane) => lane.startsWith('Uw eigen wijk')));
    const name = 'Mei 2019: Sloop "De Hoek" & omgeving';
    expect(markName(mark(/De Hoek/))).to.equal(name);
    await tabToPicture();
    for (let lane = 0; lane < 5; lane += 1) await press('ArrowDown');
    expect(here()).to.equal(name);
    await press('Enter');
    await until(() => isOpen('Sloop "De Hoek" & omgeving'));
    await enter('button', 'Terug naar het beeld');
    await until(() => here() !== '');
    expect(here()).to.equal(name);
  });
});

describe('what is drawn', () => {
  for (const width of [768, 1280])
    it(`is every entry of the list, as a button of its own or in a cluster: ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      await mount('');
      const listed = names().map((name, at) => ({ name, when: whens()[at]!, lane: laneOf(name) }));
      expect(listed).to.have.lengthOf(total);
      for (const lane of lanes.slice(0, 4)) {
        const entries = listed.filter((each) => each.lane === lane);
        const list = drawnLanes().find((each) => each.startsWith(lane));
        expect(list).to.equal(`${lane}, ${entries.length}`);
        const wanted = entries.map(({ name, when }) => `${when}: ${name}`);
        const there = marks(lane).map(markName);
        const clusters = there.filter((name) => /^\d+ bij elkaar, /.test(name));
        const alone_ = there.filter((name) => !clusters.includes(name));
        const clustered = clusters.reduce((sum, name) => sum + Number.parseInt(name, 10), 0);
        expect(alone_.filter((name) => !wanted.includes(name))).to.eql([]);
        expect(new Set(alone_).size).to.equal(alone_.length);
        expect(alone_.length + clustered, lane).to.equal(entries.length);
      }
    });

  it('says what it is with one name, that a mouse shows too', async () => {
    await mount();
    expect(drawnLanes()).to.eql(['Beleid, 4', 'Wet, 2']);
    expect(marks().map(markName)).to.include('Vanaf 2006, loopt nog: Wbmgp: selectief toewijzen');
    for (const each of marks()) {
      expect(each.firstElementChild!.localName).to.equal('title');
      expect(each.hasAttribute('aria-label')).to.equal(false);
    }
  });

  it('is dotted where the source is not sure, and nowhere else', async () => {
    await mount('origin-of-the-idea isv big-cities-policy rmo-2005 research-until-2012');
    const dotted = (name: RegExp): number =>
      [...mark(name).querySelectorAll<SVGElement>('line, path, rect')].filter((each) => {
        const { strokeDasharray, stroke } = getComputedStyle(each);
        return strokeDasharray !== 'none' && stroke !== 'none';
      }).length;
    const classes = (name: RegExp): string[] =>
      ['pic-maybe', 'pic-doubt'].filter((each) => mark(name).querySelector(`.${each}`));
    // From and until years that are named: 1997 and 2014; in 2005.
    for (const sure of [/Investeringsbudget|ISV/, /Advies over ontmoeten/]) {
      expect(dotted(sure), `${sure}`).to.equal(0);
      expect(classes(sure), `${sure}`).to.eql([]);
    }
    // No year; the middle of the nineties, and 2012 or 2014; about 2012.
    for (const [unsure, how] of [
      [/Het idee komt naar Nederland/, 'pic-maybe'],
      [/Grotestedenbeleid/, 'pic-maybe'],
      [/Meeste onderzoek/, 'pic-doubt'],
    ] as const) {
      expect(dotted(unsure), `${unsure}`).to.be.above(0);
      expect(classes(unsure), `${unsure}`).to.eql([how]);
    }
  });

  it('is what one chose to see, in the list as well', async () => {
    await mount('');
    const laws = Number(/\d+/.exec(drawnLanes().find((each) => each.startsWith('Wet'))!));
    await tick('Wet');
    await until(() => drawnLanes().every((each) => !each.startsWith('Wet')));
    expect(drawnLanes().map((each) => each.split(',')[0])).to.eql(['Beleid', 'Wat speelt', 'Onderzoek']);
    const heads = [...getByRole('figure').querySelectorAll('svg .pic-head')].map((each) => each.textContent.trim());
    expect(heads).to.include('Beleid').and.not.include('Wet');
    expect(names()).to.have.lengthOf(total - laws);
    expect(names()).not.to.include(wbmgp);
    expect(await said(sayCount(total - laws))).to.equal(sayCount(total - laws));
    await tick('Wet');
    await until(() => drawnLanes().length === 4);
    expect(drawnLanes()[1]).to.equal(`Wet, ${laws}`);
    expect(names()).to.have.lengthOf(total);
    await until(() => pageText(status()) === sayCount(total));
    expect(pageText(status())).to.equal(sayCount(total));
    await seesNoMore('Toon weer alles');
  });
});
