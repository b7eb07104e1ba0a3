import { pageStore } from '@mengwijzer/core';
import { expect, html } from '@open-wc/testing';
import { freshName, keyOf, sees, seesNoMore, stored, until } from '../../../../testing/dossier.js';
import { click, getByRole, queryAllByRole } from '../../../../testing/index.js';
import {
  dossierWith,
  faultsShown,
  fileWith,
  goTo,
  hears,
  here,
  isWrong,
  kept,
  leave,
  planWith,
  show,
  siteNames,
  siteOf,
  toWidth,
  typeAt,
  valueAt,
  whatIsWrong,
} from '../../testing/sheet.js';
import { enter, press, type } from '../../../../testing/visitor.js';
import '../index.js';

const social = 'Locatie A, nu, sociaal';
const toThousands = 'Vul een heel getal in van 0 tot en met 100.000.';
const toHundred = 'Vul een heel getal in van 0 tot en met 100.';
const wrong = 'Rij 1, nu, sociaal: ‘veel’ is geen getal. ' + toThousands;

beforeEach(() => toWidth(1280));

describe('what is no value of its cell', () => {
  for (const [name, text, says] of [
    [social, 'veel', wrong],
    [social, '-5', `Rij 1, nu, sociaal: ‘-5’ kan hier niet. ${toThousands}`],
    [social, '12,5', `Rij 1, nu, sociaal: ‘12,5’ is geen heel getal. ${toThousands}`],
    [social, '100.001', `Rij 1, nu, sociaal: ‘100.001’ kan hier niet. ${toThousands}`],
    ['Locatie B, wil blijven', '101', `Rij 2, wil blijven: ‘101’ kan hier niet. ${toHundred}`],
    ['Locatie B, wil blijven', '', `Rij 2, wil blijven: Hier staat nog niets. ${toHundred}`],
    [
      'Locatie C, vroegste start',
      '3/7/2027',
      'Rij 4, vroegste start: ‘3/7/2027’ is een datum. Die ligt in kw 3 2027: schrijf dat.',
    ],
    [
      'Locatie C, vroegste start',
      '2027',
      'Rij 4, vroegste start: ‘2027’ is een jaar. Schrijf het kwartaal erbij, zoals kw 1 2027.',
    ],
    [
      'Locatie C, vroegste start',
      '5',
      'Rij 4, vroegste start: ‘5’ is een los getal. Schrijf een kwartaal met het jaar, zoals kw 1 2027.',
    ],
    [
      'Locatie C, vroegste start',
      'kw 1 2020',
      'Rij 4, vroegste start: ‘kw 1 2020’ ligt voor het begin van het plan. Vul kw 1 2026 of later in.',
    ],
    [
      'Locatie C, vroegste start',
      '',
      'Rij 4, vroegste start: Hier staat nog niets. Schrijf een kwartaal, zoals kw 1 2027.',
    ],
    [
      'Open veld, kwartalen bouw',
      '1001',
      'Rij 3, kwartalen bouw: ‘1001’ kan hier niet. Vul een heel getal in van 0 tot en met 1000.',
    ],
  ] as const)
    it(`is said once one leaves it, and stays there: ${name} “${text}”`, async () => {
      const el = await show();
      const before = el.plan!.plan;
      await typeAt(name, text);
      await el.updateComplete;
      expect([faultsShown(), isWrong(name)]).to.eql([[], false]);
      await leave();
      await until(() => faultsShown().length > 0);
      expect([faultsShown(), isWrong(name), whatIsWrong(name)]).to.eql([[says], true, says]);
      expect([valueAt(name), el.plan!.plan]).to.eql([text, before]);
      await hears(says);
    });

  it('is right again as soon as one types a value', async () => {
    const el = await show();
    await typeAt(social, 'veel');
    await leave();
    await until(() => isWrong(social));
    await expect(el).to.be.accessible();
    await typeAt(social, '13');
    await until(() => faultsShown().length === 0);
    expect([isWrong(social), siteOf(el, 0).existing.social, el.plan!.drafts]).to.eql([false, 13, {}]);
  });

  it('is wrong again as one leaves it with the same in it', async () => {
    const el = await show();
    await typeAt(social, 'veel');
    await leave();
    await typeAt(social, 'veel');
    await until(() => faultsShown().length === 0);
    await leave();
    await el.updateComplete;
    expect(faultsShown()).to.eql([wrong]);
  });

  it('is led to from under the table', async () => {
    await show();
    await typeAt('Locatie C, wil blijven', '101');
    await typeAt(social, 'veel');
    await leave();
    await until(() => faultsShown().length === 2);
    expect(faultsShown()).to.eql([wrong, `Rij 4, wil blijven: ‘101’ kan hier niet. ${toHundred}`]);
    await enter('button', /^Ga erheen ?\(Rij 4/);
    await until(() => here().startsWith('textbox'));
    expect(here()).to.equal('textbox "Locatie C, wil blijven"');
    // What one comes to is chosen whole, as in any cell.
    await type('99');
    expect(valueAt('Locatie C, wil blijven')).to.equal('99');
    await click(getByRole('button', /^Ga erheen ?\(Rij 1/));
    await until(() => here() === `textbox "${social}"`);
    expect(here()).to.equal(`textbox "${social}"`);
  });

  it('leaves the last good result, which says that it is that', async () => {
    const el = await show(html`<mix-phasing-calculator show="sites verdict"></mix-phasing-calculator>`);
    const verdict = 'Van de 366 huishoudens wonen er straks 244 in de wijk.';
    await sees(verdict);
    let told = 0;
    el.addEventListener('mix-plan-result', () => (told += 1));
    await typeAt(social, 'veel');
    await leave();
    const stale = 'In één vak staat iets dat niet kan. Dit is het plan met wat daar het laatst goed was.';
    await sees(stale);
    await sees(verdict);
    expect(told).to.equal(0);
    await expect(el).to.be.accessible();
    await typeAt(social, '0');
    await seesNoMore(stale);
    await sees('Van de 246 huishoudens');
  });

  it('of many is said of the first twenty, with how many there are', async () => {
    const el = await show();
    el.dossier = dossierWith(
      fileWith(planWith(25), {
        drafts: Object.fromEntries(planWith(25).sites.map(({ id }) => [`sites/${id}/existing/mid`, 'x'])),
      }),
    );
    await sees('En nog 5 cellen.');
    expect([faultsShown().length, isWrong('Plek s25, nu, midden')]).to.eql([20, true]);
    await expect(el).to.be.accessible();
  });

  it('goes with its row, and comes back with it', async () => {
    const el = await show();
    await typeAt(social, 'veel');
    await leave();
    await until(() => isWrong(social));
    getByRole('button', 'Locatie A later').focus();
    await press('Enter');
    await until(() => siteNames()[0] === 'Locatie B');
    expect(faultsShown()).to.eql([wrong.replace('Rij 1', 'Rij 2')]);
    getByRole('button', 'Locatie A weghalen').focus();
    await press('Enter');
    await until(() => faultsShown().length === 0);
    expect(el.plan!.drafts).to.eql({});
    await press('Control+z');
    await until(() => faultsShown().length === 1);
    expect([valueAt(social), isWrong(social)]).to.eql(['veel', true]);
  });

  it('is undone and done again', async () => {
    await show();
    await typeAt(social, 'veel');
    await press('Control+z');
    expect(valueAt(social)).to.equal('120');
    await press('Control+y');
    await until(() => isWrong(social));
    expect([valueAt(social), faultsShown()]).to.eql(['veel', [wrong]]);
  });

  it('is still there on the next visit', async () => {
    const [name, next] = [freshName(), freshName()];
    await kept(name);
    await typeAt(social, 'veel');
    await leave();
    await until(() => isWrong(social));
    await pageStore('local', name).flush();
    localStorage.setItem(keyOf(next), JSON.stringify(stored(name)));
    document.body.querySelector('mix-provider')!.remove();
    await kept(next);
    expect([valueAt(social), isWrong(social), faultsShown()]).to.eql(['veel', true, [wrong]]);
    expect(queryAllByRole('button', 'Ongedaan maken')).to.be.empty;
  });

  it('follows the language of the page', async () => {
    const el = await show();
    await typeAt('Locatie A, vroegste start', '3/7/2027');
    await typeAt(social, 'veel');
    await leave();
    el.lang = 'en';
    await until(() => faultsShown().some((text) => text.startsWith('Row')));
    expect(faultsShown()[0]).to.match(
      /^Row 1, .*: ‘veel’ is not a number\. Fill in a whole number from 0 to 100,000\./,
    );
    goTo(/^Locatie A, .*start/);
    await expect(el).to.be.accessible();
  });
});
