import { expect } from '@open-wc/testing';
import { pageText, sees, until } from '../../../../testing/dossier.js';
import { click, describeElement, focused, getByRole, queryAllByRole } from '../../../../testing/index.js';
import { drawings, fits, five, shown } from '../../testing/charts.js';
import { hears, planWith, show, site, toWidth, typeAt } from '../../testing/sheet.js';
import { enter, pick, press, focusOn } from '../../../../testing/visitor.js';
import { html } from '@open-wc/testing';
import '../index.js';
import type { MixPhasingCalculator } from '../index.js';

const parts = `quarters ${five}`;
const group = (): HTMLElement => getByRole('group', 'Kwartaal voor kwartaal');
const slider = (): HTMLInputElement => getByRole<HTMLInputElement>('slider', 'Kwartaal', group());
const list = (): HTMLSelectElement => getByRole<HTMLSelectElement>('combobox', 'Ga naar een kwartaal', group());
const now = (): string => pageText(group().lastElementChild!);
/** Where the line is in each chart that has quarters, as a part of its width. */
const lines = (): (number | undefined)[] =>
  drawings().map((svg) => {
    const line = svg.querySelector('.here-line');
    return line === null ? undefined : Number(line.getAttribute('x')) + Number(line.getAttribute('width')) / 2;
  });
/** The name of a year in a chart stands at the right of where it begins. */
const yearAt = (svg: SVGSVGElement, year: string): number =>
  Number([...svg.querySelectorAll('text')].find(({ textContent }) => textContent === year)!.getAttribute('x'));

const first =
  'Begin 2026. Locatie A en B gaan leeg. Van de 366 huishoudens wonen er 2 thuis in de wijk, 150 nog in hun oude huis, 40 tijdelijk in de wijk en 109 buiten de wijk. 65 zijn vertrokken. In dit kwartaal zijn er 216 verhuizingen. Er staan 150 huizen: 140 sociale huur en 10 koop.';

beforeEach(() => toWidth(1280));
after(() => toWidth(800));

describe('quarter by quarter', () => {
  const mount = (): Promise<MixPhasingCalculator> => shown(parts);

  it('begins at the first, in words, without a line in the charts', async () => {
    const el = await mount();
    expect(now()).to.equal(first);
    expect([slider().value, slider().max, list().value]).to.eql(['0', '16', '0']);
    expect(lines()).to.eql([undefined, undefined, undefined, undefined, undefined]);
    expect([...list().options].map(({ text }) => text.trim()).slice(0, 5)).to.eql([
      'kw 1 2026',
      'kw 2 2026',
      'kw 3 2026',
      'kw 4 2026',
      'kw 1 2027',
    ]);
    await expect(el).to.be.accessible();
  });

  it('is stepped through with the keys of a slider, whose value is said in words', async () => {
    await mount();
    focusOn('slider', 'Kwartaal');
    await press('ArrowRight', 'ArrowRight');
    expect([slider().value, slider().ariaValueText ?? slider().getAttribute('aria-valuetext')]).to.eql([
      '2',
      'zomer 2026',
    ]);
    await sees('Zomer 2026. De bouw begint op locatie A en B.');
    await press('End');
    expect([slider().value, list().value]).to.eql(['16', '16']);
    await sees('Begin 2030. Locatie C is klaar: 230 huizen. Van de 366 huishoudens wonen er 244 thuis in de wijk.');
    await press('Home', 'ArrowLeft');
    expect(now()).to.equal(first);
  });

  it('is said to who hears the page, once, when one stands still', async () => {
    await mount();
    focusOn('slider', 'Kwartaal');
    await press('ArrowRight', 'ArrowRight', 'ArrowRight');
    await hears('Eind 2026. In uitvoering: locatie A en B. Van de 366');
  });

  it('is stepped through with buttons, that stop at either end', async () => {
    await mount();
    await enter('button', 'Kwartaal terug');
    expect(slider().value).to.equal('0');
    await enter('button', 'Kwartaal verder');
    await press('Enter');
    expect(slider().value).to.equal('2');
    await press('Enter');
    expect(describeElement(focused()!)).to.equal('button "Kwartaal verder"');
    for (let step = 0; step < 20; step += 1) await press('Enter');
    expect([slider().value, list().value]).to.eql(['16', '16']);
    await click(getByRole('button', 'Kwartaal terug'));
    expect(slider().value).to.equal('15');
  });

  it('is chosen from a list, with arrows or by its name', async () => {
    await mount();
    focusOn('combobox', 'Ga naar een kwartaal');
    await press('ArrowDown', 'ArrowDown');
    await until(() => slider().value === '2');
    expect([slider().value, list().value]).to.eql(['2', '2']);
    await pick('Ga naar een kwartaal', 'kw 1 2028');
    await until(() => slider().value === '8');
    expect([slider().value, list().value]).to.eql(['8', '8']);
    await sees('Begin 2028. Locatie A en B zijn klaar: 350 huizen. Locatie C gaat leeg.');
  });

  it('moves a line through the charts that have quarters, until one hides it', async () => {
    const el = await mount();
    await fits();
    const [gantt, , , households, homes] = drawings();
    focusOn('slider', 'Kwartaal');
    let before = [0, 0, 0];
    for (let quarter = 0; quarter < 16; quarter += 1) {
      await press('ArrowRight');
      await el.updateComplete;
      const [a, fates, flow, b, c] = lines();
      expect([fates, flow]).to.eql([undefined, undefined]);
      [a, b, c].forEach((x, at) => expect(x, `${quarter}`).to.be.above(before[at]!));
      before = [a!, b!, c!];
    }
    // The first quarter of 2030, which begins a little before the name of its year.
    [gantt, households, homes].forEach((svg, at) => {
      expect(before[at]! - yearAt(svg!, '2030'), svg!.id).to.be.within(0, 60);
      const line = svg!.querySelector('.here-line')!.getBoundingClientRect();
      const { top, bottom, left, right } = svg!.getBoundingClientRect();
      expect(line.height).to.be.above(80);
      expect([line.top >= top, line.bottom <= bottom, line.left >= left, line.right <= right]).to.eql(
        Array.from({ length: 4 }, () => true),
      );
    });
    await expect(el).to.be.accessible();
    await enter('button', 'Verberg de streep in de grafieken');
    await el.updateComplete;
    expect(lines().filter(Boolean)).to.eql([]);
    expect(queryAllByRole('button', 'Verberg de streep in de grafieken')).to.eql([]);
    expect(describeElement(focused()!)).to.equal('slider "Kwartaal"');
  });
});

describe('a plan that changes', () => {
  it('and ends earlier has the quarter that is its last then', async () => {
    const el = await shown(`sites ${parts}`);
    focusOn('slider', 'Kwartaal');
    await press('End');
    for (const name of ['Open veld', 'Locatie C']) {
      await typeAt(`${name}, kwartalen bouw`, '0');
      await el.updateComplete;
    }
    const last = Number(slider().max);
    expect(last).to.be.below(16).and.above(0);
    expect([slider().value, list().value, list().options.length]).to.eql([`${last}`, `${last}`, last + 1]);
    expect(now()).to.match(/^(Begin|Voorjaar|Zomer|Eind) 202\d\. /);
    for (const svg of drawings().filter((each) => each.querySelector('.here'))) {
      const { right } = svg.querySelector('.here')!.getBoundingClientRect();
      expect(right, svg.id).to.be.at.most(svg.getBoundingClientRect().right);
    }
  });

  it('is described as it is now', async () => {
    const el = await shown(`sites ${parts}`);
    await enter('button', 'Kwartaal verder');
    await typeAt('Locatie A, nu, sociaal', '20');
    await el.updateComplete;
    expect(now()).to.match(/^Voorjaar 2026\. In uitvoering: locatie A en B\. Van de 266 huishoudens/);
  });

  it('in which nothing happens has one quarter', async () => {
    const el = await shown(parts, planWith(1, { sites: [site('a', { earliest: 900 })] }));
    expect([slider().max, list().options.length]).to.eql(['0', 1]);
    await enter('button', 'Kwartaal verder');
    expect(now()).to.match(/^Begin 2026\. Er is niets in uitvoering\. Alle 120 huishoudens wonen nog in hun oude huis/);
    await expect(el).to.be.accessible();
  });
});

describe('without charts', () => {
  it('it does not say that they show something', async () => {
    const el = await shown('quarters');
    expect(now()).to.equal(first);
    expect(pageText()).not.to.contain('De grafieken hieronder');
    await enter('button', 'Kwartaal verder');
    expect(queryAllByRole('button', /^Verberg/)).to.eql([]);
    await expect(el).to.be.accessible();
  });

  it('it is left out where an editor does not ask for it', async () => {
    await shown('gantt');
    expect(queryAllByRole('slider')).to.eql([]);
  });

  it('it speaks English', async () => {
    await show(html`<mix-phasing-calculator lang="en" show="quarters"></mix-phasing-calculator>`);
    await sees('In early 2026. Locatie A and Locatie B are emptied.');
    expect(getByRole('slider', 'Quarter').getAttribute('aria-valuetext')).to.equal('early 2026');
    expect(getByRole<HTMLSelectElement>('combobox', 'Go to a quarter').selectedOptions[0]!.text.trim()).to.equal(
      'Q1 2026',
    );
  });
});
