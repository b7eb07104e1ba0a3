import { expect, html } from '@open-wc/testing';
import { pageText, sees, until } from '../../../../testing/dossier.js';
import { focused, queryAllByRole } from '../../../../testing/index.js';
import {
  dossierWith,
  faultsShown,
  fileWith,
  hears,
  here,
  planWith,
  rowAt,
  show,
  siteNames,
  siteOf,
  toWidth,
  valueAt,
} from '../../testing/sheet.js';
import { enter, fill, press, focusOn, type } from '../../../../testing/visitor.js';
import '../index.js';

const parts = html`<mix-phasing-calculator show="sites assumptions verdict"></mix-phasing-calculator>`;

describe('with the keyboard alone', () => {
  it('one enters a plan in the table, mends it, and reads what it does', async () => {
    await toWidth(1280);
    const el = await show(parts);
    await enter('button', 'begin met een lege tabel');
    await until(() => here() === 'button "Plek erbij"');
    await press('Enter');
    await until(() => here() === 'textbox "Naam van locatie 1"');
    // In the name one comes whole, so that one types over it; then from cell to cell.
    await type('De Molen');
    for (const text of ['80', '0', '20', '60', '30', '30', 'kw 3 2027', '2', '6', '75']) {
      await press('Tab');
      await type(text);
    }
    await enter('button', 'De Molen kopiëren');
    await until(() => here() === 'textbox "Naam van locatie 2"');
    await type('Het Hof');
    await press('Alt+ArrowUp');
    await until(() => siteNames()[0] === 'Het Hof');
    expect([rowAt(1), here()]).to.eql([
      ['Het Hof', '80', '0', '20', '60', '30', '30', 'kw 3 2027', '2', '6', '75'],
      'textbox "Naam van locatie 1"',
    ]);
    await press('ArrowRight');
    await type('veel');
    await press('Enter');
    await until(() => faultsShown().length === 1);
    await sees('In één vak staat iets dat niet kan.');
    await enter('button', /^Ga erheen/);
    await until(() => here() === 'textbox "Het Hof, nu, sociaal"');
    await type('100');
    await until(() => faultsShown().length === 0);
    await fill('Wisselwoningen', '10');
    await hears(/huishoudens moeten de wijk uit en alles is klaar/);
    await sees('Van de 220 huishoudens');
    expect([siteOf(el, 0).existing.social, el.plan!.plan.temporaryHomes]).to.eql([100, 10]);
    await enter('button', 'Het Hof weghalen');
    await until(() => here() === 'textbox "Naam van locatie 1"');
    await enter('button', 'Ongedaan maken');
    await until(() => siteNames().length === 2);
    expect([siteNames(), here(), valueAt('Wisselwoningen')]).to.eql([
      ['Het Hof', 'De Molen'],
      'button "Ongedaan maken"',
      '10',
    ]);
    await expect(el).to.be.accessible();
  });

  it('one does so on a narrow page too', async () => {
    await toWidth(320);
    const el = await show(parts);
    await enter('button', /^Wijzig ?\(Locatie B\)$/);
    await until(() => here() === 'button "Klaar (Locatie B)"');
    focusOn('textbox', 'Wil blijven, %');
    await type('veel');
    await press('Shift+Tab');
    await sees('Rij 2, wil blijven: ‘veel’ is geen getal.');
    await press('Tab');
    await type('80');
    await press('Enter');
    await until(() => !pageText().includes('is geen getal'));
    expect([siteOf(el, 1).stayPercent, here()]).to.eql([80, 'textbox "Wil blijven, %"']);
    await enter('button', 'Locatie B eerder');
    await until(() => here() === 'button "Locatie B later"');
    await enter('button', 'Locatie B kopiëren');
    await until(() => here() === 'textbox "Locatie"');
    await type('Noord');
    expect(el.plan!.plan.sites.map(({ name }) => name)).to.eql([
      'Locatie B',
      'Noord',
      'Locatie A',
      'Open veld',
      'Locatie C',
    ]);
    await enter('button', 'Ongedaan maken');
    await hears('Ongedaan gemaakt.');
    await expect(el).to.be.accessible();
  });

  it('one gets out of the table at both ends', async () => {
    await toWidth(1280);
    await show(parts);
    focusOn('textbox', 'Naam van locatie 1');
    await press('Shift+Tab');
    expect(here()).to.equal('textbox "Naam van uw plan"');
    await press('Tab', 'Control+End', 'Tab', 'Tab', 'Tab', 'Tab');
    expect(focused()!.textContent?.trim()).to.equal('Uitleg bij de kolommen');
    await press('Tab');
    expect(here()).to.equal('button "Plek erbij"');
  });
});

describe('nothing is in the way of who cannot see or use a mouse', () => {
  const wrong = fileWith(planWith(3), {
    drafts: { 'sites/s2/planned/mid': 'x', 'gate/percent': '200', temporaryHomes: '' },
  });
  const states = [
    ['the example', {}, undefined],
    ['what is wrong', {}, wrong],
    ['an empty table', {}, fileWith(planWith(0))],
    [
      'sites without names',
      {},
      fileWith(planWith(2, { sites: planWith(2).sites.map((each) => ({ ...each, name: '' })) })),
    ],
    ['a plan to be looked at', { readonly: true }, wrong],
    ['a plan of the page', { plan: planWith(2) }, undefined],
    ['a plan that cannot be read', { plan: 'x' }, undefined],
    ['many sites', {}, fileWith(planWith(80))],
  ] as const;
  for (const [what, properties, file] of states)
    for (const width of [320, 1280])
      it(`with ${what}, on a page of ${width} wide`, async () => {
        await toWidth(width);
        const el = await show(parts);
        Object.assign(el, properties, file && { dossier: dossierWith(file) });
        await el.updateComplete;
        await sees('Wat dit plan doet');
        expect(queryAllByRole('region', 'Uw plekken, in volgorde').length).to.equal(1);
        await expect(el).to.be.accessible();
      });
});
