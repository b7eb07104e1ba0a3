import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { pageText, sees } from '../../../testing/dossier.js';
import { findByRole, queryAllByRole } from '../../../testing/index.js';
import './mix-resident-groups.js';
import type { MixResidentGroups } from './mix-resident-groups.js';

const show = async (markup = html`<mix-resident-groups></mix-resident-groups>`): Promise<MixResidentGroups> => {
  const root = await fixture<HTMLElement>(html`<div>${markup}</div>`);
  const element = root.querySelector('mix-resident-groups')!;
  await element.updateComplete;
  return element;
};
const headings = (level: number): HTMLElement[] =>
  queryAllByRole('heading').filter((heading) => heading.localName === `h${level}`);
const kinds = ['Wat zij nodig hebben', 'Wat hen kan treffen', 'Waar de grens ligt'];

afterEach(() => setViewport({ width: 800, height: 600 }));

describe('the three groups', () => {
  it('stand there with what each needs, what can befall it and where the limit lies', async () => {
    await show();
    expect(headings(3).map(pageText)).to.eql(['Wie blijft', 'Wie weg moet', 'Wie er komt wonen']);
    expect(headings(4).map(pageText)).to.eql([...kinds, ...kinds, ...kinds]);
    await sees('Zij hebben begeleiding nodig');
    await sees('Bewijs: omstreden');
    await sees('Hochstenbach (2022)');
    await sees('geldt, stand van 2024');
  });

  it('stand beside each other where there is room, with the same questions at the same height', async () => {
    await setViewport({ width: 1280, height: 800 });
    await show();
    const top = (heading: HTMLElement): number => Math.round(heading.getBoundingClientRect().top);
    expect(new Set(headings(3).map(top)).size).to.equal(1);
    for (const kind of kinds) {
      const each = headings(4).filter((heading) => pageText(heading) === kind);
      expect([kind, each.length, new Set(each.map(top)).size]).to.eql([kind, 3, 1]);
    }
  });

  it('stand below each other at 320 px, where nothing sticks out', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await show();
    expect(document.documentElement.scrollWidth).to.equal(320);
    expect(new Set(headings(3).map((heading) => heading.getBoundingClientRect().left)).size).to.equal(1);
    await expect(element).to.be.accessible();
  });
});

describe('one group', () => {
  for (const [group, name] of [
    ['stayers', 'Wie blijft'],
    ['leavers', 'Wie weg moet'],
    ['arrivals', 'Wie er komt wonen'],
  ] as const)
    it(`is ${group}, with its own name as the title`, async () => {
      const element = await show(html`<mix-resident-groups group=${group}></mix-resident-groups>`);
      expect(headings(2).map(pageText)).to.eql([name]);
      expect(headings(3).map(pageText)).to.eql(kinds);
      await expect(element).to.be.accessible();
    });

  it('that there is not is said in the console, and all are shown', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => said.push(text);
    await show(html`<mix-resident-groups group="iedereen"></mix-resident-groups>`);
    console.warn = warn;
    expect(headings(3)).to.have.length(3);
    expect(said.filter((text) => text.includes('iedereen'))).to.have.length(1);
  });
});

it('speaks the language of the page', async () => {
  await show(html`<section lang="en-GB"><mix-resident-groups></mix-resident-groups></section>`);
  await findByRole('heading', 'Who is it about?');
  expect(headings(4)[0]!.textContent).to.equal('What they need');
});

it('keeps headings at six, however deep it stands', async () => {
  await show(html`<mix-resident-groups heading-level="6"></mix-resident-groups>`);
  expect(headings(6)).to.have.length(1 + 3 + 9);
});
