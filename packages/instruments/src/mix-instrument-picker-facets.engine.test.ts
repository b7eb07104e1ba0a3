import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { pageText, sees } from '../../../testing/dossier.js';
import { describeElement, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import { chips, finds, names, promised, sayCount, search, take, total, value } from '../testing/picker.js';
import { enter, render } from '../../../testing/visitor.js';
import './index.js';
import type { MixInstrumentPicker } from './index.js';

const show = (): Promise<MixInstrumentPicker> => render(html`<mix-instrument-picker></mix-instrument-picker>`);
const widen = (): Promise<void> => setViewport({ width: 1280, height: 800 });
after(() => setViewport({ width: 800, height: 600 }));

describe('choices', () => {
  beforeEach(widen);

  it('say how many they give, and give that', async () => {
    const el = await show();
    const first = promised('Straat');
    for (const name of ['Sociaal', 'Straat', 'Gemeente', 'Gemengd beeld']) {
      const count = promised(name);
      await take(name);
      await finds(count);
      expect(promised(name)).to.equal(count);
    }
    expect(promised('Straat')).to.be.below(first);
    const before = promised('Sociaal');
    await search('ontmoet');
    await el.updateComplete;
    expect(promised('Sociaal')).to.be.within(1, before - 1);
    expect(names()).to.have.lengthOf(promised('Sociaal'));
    await expect(el).to.be.accessible();
  });

  it('of one kind add up, of two kinds narrow', async () => {
    await show();
    const [physical, social] = [promised('Fysiek'), promised('Sociaal')];
    await take('Fysiek');
    expect(promised('Sociaal')).to.equal(social);
    await take('Sociaal');
    await finds(physical + social);
    const street = promised('Straat');
    expect(street).to.be.within(1, physical + social - 1);
    await take('Straat');
    await finds(street);
    await take('Sociaal');
    expect(names().length).to.be.above(0);
    expect(names()).not.to.include('Bruggen tussen groepen (bridging)');
  });

  it('take away what one wants to avoid', async () => {
    const el = await show();
    await enter('button', 'Wat u wilt vermijden');
    const left = promised('Verdringing');
    expect(left).to.be.below(total);
    await take('Verdringing');
    await finds(left);
    const both = promised('Discriminatie');
    await take('Discriminatie');
    await finds(both);
    expect(both).to.be.below(left);
    getByRole('button', 'Zonder discriminatie weghalen');
    await search('sloop');
    await el.updateComplete;
    expect(names()).to.include('Eerst bouwen, dan slopen');
    expect(names()).not.to.include('Sloop en nieuwbouw');
    await enter('button', 'Zonder verdringing weghalen');
    expect(names()[0]).to.equal('Sloop en nieuwbouw');
    await expect(el).to.be.accessible();
  });

  it('are chips, each of which takes its choice away', async () => {
    const el = await show();
    await take('Fysiek');
    await take('Straat');
    await search('huur');
    await el.updateComplete;
    expect(chips()).to.eql(['‘huur’ weghalen', 'Fysiek weghalen', 'Straat weghalen']);
    await expect(el).to.be.accessible();
    const count = promised('Sociaal') + promised('Economisch') + promised('Fysiek');
    await enter('button', 'Fysiek weghalen');
    await finds(count);
    expect([pageText(focused()!), value('Fysiek').checked]).to.eql([sayCount(count), false]);
    await enter('button', 'Wis alle keuzes');
    await finds(total);
    expect([pageText(focused()!), chips().length]).to.eql([sayCount(total), 0]);
    expect(value('Straat').checked).to.equal(false);
    expect(queryAllByRole('button', 'Wis alle keuzes')).to.be.empty;
  });

  it('of a long list are cut, and shown whole on request', async () => {
    const el = await show();
    const group = getByRole('group', 'Wie beslist');
    const shown = (): number => queryAllByRole('checkbox', undefined, group).length;
    expect(shown()).to.equal(6);
    const button = getByRole('button', 'Toon alle 10', group);
    expect(button.ariaExpanded).to.equal('false');
    await enter('button', 'Toon alle 10', group);
    expect([shown(), button.ariaExpanded, describeElement(button)]).to.eql([10, 'true', 'button "Toon er minder"']);
    expect(focused()).to.equal(button);
    await expect(el).to.be.accessible();
    await take('Bewoners');
    await enter('button', 'Toon er minder', group);
    // What is chosen stays in sight.
    expect([shown(), value('Bewoners').checked]).to.eql([7, true]);
  });
});

describe('a narrow page', () => {
  beforeEach(() => setViewport({ width: 320, height: 640 }));

  it('keeps the choices behind a button that says how many were made', async () => {
    const el = await show();
    expect(queryAllByRole('checkbox')).to.be.empty;
    expect(getByRole('button', 'Verfijn').ariaExpanded).to.equal('false');
    await expect(el).to.be.accessible();
    await enter('button', 'Verfijn');
    await take('Sociaal');
    await take('Straat');
    const button = getByRole('button', 'Verfijn (2 gekozen)');
    expect(button.ariaExpanded).to.equal('true');
    await expect(el).to.be.accessible();
    await enter('button', 'Verfijn (2 gekozen)');
    expect([queryAllByRole('checkbox').length, button.ariaExpanded]).to.eql([0, 'false']);
    getByRole('button', 'Straat weghalen');
  });
});

describe('nothing found', () => {
  beforeEach(widen);

  it('says which choice to let go of, and gives what it says', async () => {
    const el = await show();
    await take('Economisch');
    const without = promised('Economisch');
    await take('Stadsdeel');
    await sees('Geen enkel instrument past bij al uw keuzes samen.');
    getByRole('button', 'Laat ‘Economisch’ weg: dat geeft 1 instrument.');
    await expect(el).to.be.accessible();
    await enter('button', `Laat ‘Stadsdeel’ weg: dat geeft ${without} instrumenten.`);
    await finds(without);
    expect(pageText(focused()!)).to.equal(sayCount(without));
    expect([value('Economisch').checked, value('Stadsdeel').checked]).to.eql([true, false]);
  });

  it('says so of a word, and of all choices where one is not enough', async () => {
    await show();
    await search('kroket');
    await sees(`Laat ‘kroket’ weg: dat geeft ${total} instrumenten.`);
    await take('Economisch');
    await take('Stadsdeel');
    await enter('button', `Wis alle keuzes: dat geeft ${total} instrumenten.`);
    await finds(total);
    expect(getByRole<HTMLInputElement>('searchbox').value).to.equal('');
  });
});
