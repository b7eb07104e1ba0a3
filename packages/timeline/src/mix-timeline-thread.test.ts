import { timelineList } from '@mengwijzer/content/timeline-list';
import { expect, html } from '@open-wc/testing';
import { pageText, sees, until } from '../../../testing/dossier.js';
import { describeElement, findByRole, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import {
  askAround,
  chips,
  counted,
  hideAround,
  isOpen,
  names,
  open,
  part,
  said,
  sayCount,
  status,
  total,
} from '../testing/timeline.js';
import { enter, pick, press, render, focusOn, tick } from '../../../testing/visitor.js';
import './index.js';
import type { MixTimeline } from './index.js';

const show = (template = html`<mix-timeline view="list"></mix-timeline>`): Promise<MixTimeline> => render(template);
const count = (is: (each: (typeof timelineList)[number]) => boolean): number => timelineList.filter(is).length;
const laneNames = ['Beleid', 'Wet', 'Wat speelt', 'Onderzoek'];
const checked = (): string[] =>
  (queryAllByRole('checkbox') as HTMLInputElement[])
    .filter((box) => box.checked)
    .map((box) => pageText(box.closest('label')!));
const options = (name: string): string[] =>
  [...getByRole<HTMLSelectElement>('combobox', name).options].map((option) => option.textContent.trim());
const follow = async (): Promise<void> => enter('button', 'Volg een draad');
const finds = async (found: number): Promise<void> => {
  await until(() => counted() === sayCount(found));
  expect([counted(), names().length]).to.eql([sayCount(found), found]);
};

describe('lanes', () => {
  it('are shown and hidden with the keyboard, and how many are left is said', async () => {
    const el = await show();
    expect(queryAllByRole('checkbox', undefined, getByRole('group', 'Toon')).length).to.equal(4);
    expect(checked()).to.eql(laneNames);
    expect(pageText(status())).to.equal('');
    await tick('Onderzoek');
    const left = count(({ lane }) => lane !== 'evidence');
    await finds(left);
    expect([checked(), describeElement(focused()!)]).to.eql([['Beleid', 'Wet', 'Wat speelt'], 'checkbox "Onderzoek"']);
    expect(await said(sayCount(left))).to.equal(sayCount(left));
    await expect(el).to.be.accessible();
    await tick('Wat speelt');
    await tick('Wet');
    await finds(count(({ lane }) => lane === 'policy'));
    await tick('Onderzoek');
    await finds(count(({ lane }) => lane === 'policy' || lane === 'evidence'));
  });

  it('are all there again once the last one is let go, and with one press', async () => {
    await show();
    for (const name of laneNames.slice(1)) await tick(name);
    expect(checked()).to.eql(['Beleid']);
    await tick('Beleid');
    await finds(total);
    expect(checked()).to.eql(laneNames);
    await tick('Wet');
    await enter('button', 'Toon weer alles');
    await finds(total);
    expect([checked(), pageText(focused()!)]).to.eql([laneNames, sayCount(total)]);
  });
});

describe('a thread', () => {
  it('of a motive, an instrument and a stance says how many it gives, and gives that', async () => {
    const el = await show();
    expect(queryAllByRole('combobox').length).to.equal(0);
    await follow();
    expect(options('Motief')).to.eql([
      'Alles',
      ...(
        [
          ['segregation', 'Minder scheiding tussen arm en rijk'],
          ['concentration', 'Kwetsbare huishoudens minder bij elkaar'],
          ['neighbourhood-effects', 'Minder nadeel van de buurt'],
          ['better-scores', 'Betere wijkcijfers'],
        ] as const
      ).map(([id, name]) => `${name} (${count(({ motives }) => motives.includes(id))})`),
    ]);
    expect(options('Hoe mengen op de agenda stond')).to.eql([
      'Alles',
      'Onuitgesproken (2)',
      'Geen doel op zich (4)',
      'Officieel doel (16)',
      'Stilstand (21)',
      'Terug (16)',
    ]);
    await pick('Motief', 'Kwetsbare');
    const concentrated = count(({ motives }) => motives.includes('concentration'));
    await finds(concentrated);
    expect(await said(sayCount(concentrated))).to.equal(sayCount(concentrated));
    expect(chips()).to.eql(['Kwetsbare huishoudens minder bij elkaar']);
    await pick('Hoe mengen op de agenda stond', 'Terug');
    const [, back] = /^Terug \((\d+)\)$/.exec(options('Hoe mengen op de agenda stond').at(-1)!)!;
    await finds(Number(back));
    expect(names()).to.include('Nationaal Programma Leefbaarheid en Veiligheid').and.not.include('Grotestedenbeleid');
    const demolition = options('Instrument').find((option) => option.startsWith('Sloop en nieuwbouw'))!;
    await pick('Instrument', 'Sloop');
    await finds(Number(/\((\d+)\)$/.exec(demolition)![1]));
    expect(chips()).to.have.lengthOf(3);
    await expect(el).to.be.accessible();
  });

  it('is let go of with its chip, and the focus goes to how many there are', async () => {
    await show();
    await follow();
    await pick('Motief', 'Betere');
    await pick('Hoe mengen op de agenda stond', 'Stil');
    const both = names().length;
    await enter('button', 'Stilstand weghalen');
    const scores = count(({ motives }) => motives.includes('better-scores'));
    expect(both).to.be.within(1, scores - 1);
    await finds(scores);
    expect([chips(), pageText(focused()!)]).to.eql([['Betere wijkcijfers'], sayCount(scores)]);
    await enter('button', 'Betere wijkcijfers weghalen');
    await finds(total);
    expect([chips(), pageText(focused()!)]).to.eql([[], sayCount(total)]);
    expect(queryAllByRole('button', 'Toon weer alles').length).to.equal(0);
  });

  it('is let go of where it was chosen, and the focus stays there', async () => {
    await show();
    await follow();
    await pick('Motief', 'Betere');
    await press('Home');
    await finds(total);
    expect(describeElement(focused()!)).to.equal('combobox "Motief"');
    expect(queryAllByRole('combobox').length).to.equal(3);
  });

  it('that leads nowhere says so, and how to see something again', async () => {
    const el = await show();
    await follow();
    await pick('Hoe mengen op de agenda stond', 'Onuit');
    await pick('Motief', 'Betere');
    await sees('Niets in de tijdlijn past bij al uw keuzes samen.');
    expect([names(), counted()]).to.eql([[], sayCount(0)]);
    expect(await said(sayCount(0))).to.equal(sayCount(0));
    await expect(el).to.be.accessible();
    const [, below] = queryAllByRole('button', 'Toon weer alles');
    below!.focus();
    await press('Enter');
    await finds(total);
    expect(pageText(focused()!)).to.equal(sayCount(total));
  });
});

describe('what came before and after an entry', () => {
  const levy = 'Wbmgp: selectief toewijzen';
  const lists = (root: HTMLElement): string[] => queryAllByRole('list', undefined, root).map((each) => pageText(each));

  it('is told in three lists, each of which leads to its entries', async () => {
    const el = await show();
    const item = await open(levy);
    const before = lists(item).length;
    await enter('button', askAround(levy), item);
    await sees('Ervoor', item);
    expect(lists(item).length - before).to.equal(3);
    const text = pageText(item);
    const at = ['Ervoor', 'Tegelijk', 'Erna'].map((word) => text.indexOf(` ${word} `));
    expect(at.every((place, index) => place > (at[index - 1] ?? 0))).to.equal(true);
    expect(text).to.match(/Ervoor .*Advies over ontmoeten.* Tegelijk .*Grotestedenbeleid, ook over kwetsbare/i);
    await expect(el).to.be.accessible();

    const ids: string[] = [];
    el.addEventListener('mix-timeline-select', ({ detail }) => ids.push(detail.id));
    await enter('link', 'Grotestedenbeleid', item);
    await until(() => describeElement(focused()!) === 'button "Grotestedenbeleid"');
    expect([describeElement(focused()!), isOpen('Grotestedenbeleid'), ids]).to.eql([
      'button "Grotestedenbeleid"',
      true,
      ['big-cities-policy'],
    ]);
    expect(isOpen(levy)).to.equal(true);
  });

  it('is told with what is hidden too, and to go there shows it', async () => {
    await show();
    await tick('Beleid');
    const item = await open(levy);
    await enter('button', askAround(levy), item);
    await sees('Ervoor', item);
    expect(names()).not.to.include('Grotestedenbeleid');
    await enter('link', 'Grotestedenbeleid', item);
    await until(() => describeElement(focused()!) === 'button "Grotestedenbeleid"');
    expect([describeElement(focused()!), names().length]).to.eql(['button "Grotestedenbeleid"', total]);
  });

  it('is put away with the same button, which keeps the focus', async () => {
    await show();
    const item = await open(levy);
    await enter('button', askAround(levy), item);
    await sees('Ervoor', item);
    expect(pageText(focused()!)).to.match(/^Ervoor /);
    expect(getByRole('button', hideAround(levy), item).ariaExpanded).to.equal('true');
    await enter('button', hideAround(levy), item);
    const button = await findByRole('button', askAround(levy), item);
    expect([button.ariaExpanded, focused() === button, pageText(item).includes('Ervoor')]).to.eql([
      'false',
      true,
      false,
    ]);
  });

  it('says so where there is nothing', async () => {
    await show();
    const item = await open('Het idee komt naar Nederland');
    await enter('button', askAround('Het idee komt naar Nederland'), item);
    await sees('Ervoor Niets in deze tijdlijn.', item);
  });
});

describe('the keyboard', () => {
  it('goes through it in the order in which it stands, there and back', async () => {
    await show();
    await part('Twee jaren naast elkaar');
    const order: string[] = [];
    const record = (): unknown => order.push(describeElement(focused()!).replace(/^\S+ /, ''));
    focusOn('checkbox', 'Beleid');
    record();
    for (let at = 0; at < 5; at += 1) {
      await press('Tab');
      record();
    }
    expect(order).to.eql(
      ['Beleid', 'Wet', 'Wat speelt', 'Onderzoek', 'Volg een draad', 'Het idee komt naar Nederland'].map(
        (name) => `"${name}"`,
      ),
    );
    const back: string[] = [];
    for (let at = 0; at < 5; at += 1) {
      await press('Shift+Tab');
      back.push(describeElement(focused()!).replace(/^\S+ /, ''));
    }
    expect(back).to.eql(order.slice(0, 5).reverse());
  });
});
