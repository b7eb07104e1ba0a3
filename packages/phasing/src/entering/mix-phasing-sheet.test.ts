import { expect } from '@open-wc/testing';
import { pageText, sees, seesNoMore } from '../../../../testing/dossier.js';
import { click, getByRole, queryAllByRole } from '../../../../testing/index.js';
import {
  dossierWith,
  example,
  field,
  fileWith,
  goTo,
  hears,
  here,
  leave,
  rowAt,
  show,
  siteOf,
  toWidth,
  typeAt,
  valueAt,
} from '../../testing/sheet.js';
import { press, type } from '../../../../testing/visitor.js';
import '../index.js';

const social = 'Locatie A, nu, sociaal';

beforeEach(() => toWidth(1280));

describe('the table of sites', () => {
  it('begins with an example, which says that it is one', async () => {
    const el = await show();
    await sees('Dit is een voorbeeld met verzonnen plekken. Typ eroverheen, of begin met een lege tabel.');
    expect([1, 2, 3, 4].map((place) => rowAt(place).join(' '))).to.eql([
      'Locatie A 120 0 0 80 40 60 kw 1 2026 2 6 70',
      'Locatie B 96 0 0 90 40 40 kw 1 2026 2 6 70',
      'Open veld 0 0 0 60 20 20 kw 1 2026 0 6 0',
      'Locatie C 140 0 10 110 60 60 kw 1 2026 2 6 70',
    ]);
    expect(el.dossier.plan).to.equal(null);
    await expect(el).to.be.accessible();
  });

  it('has a name for each cell, and heads over its columns', async () => {
    await show();
    const table = getByRole('table', 'Locaties, in volgorde van voorrang');
    const heads = queryAllByRole('row', /^(Woningen nu|Volgorde)/, table).map((row) => row.children);
    expect(heads.flatMap((row) => [...row].filter(({ localName }) => localName === 'th').map(pageText))).to.eql(
      [
        'Woningen nu|Woningen straks|Tijd, in kwartalen',
        'Volgorde|Locatie|Sociaal|Midden|Koop|Sociaal|Midden|Koop|Vanaf|Sloop|Bouw|Wil blijven, %|Rij',
      ].flatMap((row) => row.split('|')),
    );
    const names = [
      'Naam van locatie 4',
      'Locatie C, nu, sociaal',
      'Locatie C, nu, midden',
      'Locatie C, nu, koop',
      'Locatie C, straks, sociaal',
      'Locatie C, straks, midden',
      'Locatie C, straks, koop',
      'Locatie C, vroegste start',
      'Locatie C, kwartalen sloop',
      'Locatie C, kwartalen bouw',
      'Locatie C, wil blijven',
    ];
    expect(names.map((name) => valueAt(name))).to.eql(rowAt(4));
  });

  it('adds up the homes of each kind, now and then', async () => {
    await show();
    const sums = (): string => pageText(getByRole('row', /^Samen/));
    expect(sums()).to.equal('Samen 356 0 10 340 160 180');
    await typeAt('Locatie A, straks, midden', '1.040');
    expect(sums()).to.equal('Samen 356 0 10 340 1.160 180');
  });

  it('explains its columns to who asks', async () => {
    const el = await show();
    expect(pageText()).not.to.contain('Vraag de corporatie. Nu, midden');
    getByRole('button', 'Uitleg bij de kolommen').focus();
    await press('Enter');
    await sees('Nu, sociaal Sociale huurwoningen die er nu staan. Vraag de corporatie.');
    await sees('Vroegste start Het eerste kwartaal waarin het kan beginnen, zoals kw 3 2027.');
    await expect(el).to.be.accessible();
  });
});

describe('typing in a cell', () => {
  it('takes the place of what stood there, and all of it follows at once', async () => {
    const el = await show();
    goTo(social);
    await type('130');
    expect([valueAt(social), siteOf(el, 0).existing]).to.eql(['130', { social: 130, mid: 0, owner: 0 }]);
    await seesNoMore('Dit is een voorbeeld');
    await hears('147 huishoudens moeten de wijk uit en alles is klaar begin 2030.');
  });

  it('with the mouse does so too, and a second click goes into what stands there', async () => {
    const el = await show();
    await click(field(social));
    await type('7');
    expect(valueAt(social)).to.equal('7');
    await press('Backspace');
    await type('12');
    await click(field('Locatie A, nu, koop'));
    await click(field(social));
    await click(field(social));
    await press('End');
    await type('5');
    expect(siteOf(el, 0).existing.social).to.equal(125);
  });

  it('reads numbers and quarters as people write them, and puts them in order when one leaves', async () => {
    const el = await show();
    for (const [name, text, then] of [
      [social, '1.016', '1016'],
      ['Locatie A, wil blijven', '65%', '65'],
      ['Locatie A, vroegste start', '2e kwartaal 2028', 'kw 2 2028'],
      ['Locatie A, kwartalen bouw', ' 7 ', '7'],
    ] as const) {
      await typeAt(name, text);
      expect(valueAt(name)).to.equal(text);
      await leave();
      expect(valueAt(name)).to.equal(then);
    }
    const { existing, earliest, construction, stayPercent } = siteOf(el, 0);
    expect([existing.social, earliest, construction, stayPercent]).to.eql([1016, 9, 7, 65]);
  });

  it('gives a site another name, and its cells and buttons with it', async () => {
    const el = await show();
    goTo('Naam van locatie 1');
    await type('De Molen');
    expect(here()).to.equal('textbox "Naam van locatie 1"');
    expect([valueAt('De Molen, nu, sociaal'), siteOf(el, 0).name]).to.eql(['120', 'De Molen']);
    getByRole('button', 'De Molen weghalen');
    await typeAt('Naam van locatie 1', '');
    expect([valueAt('Locatie 1, nu, sociaal'), siteOf(el, 0).name]).to.eql(['120', '']);
    getByRole('button', 'Plek weghalen');
    await expect(el).to.be.accessible();
  });

  it('empties a number of homes to none, and leaves the cell as one typed it', async () => {
    const el = await show();
    await typeAt(social, '');
    expect([valueAt(social), siteOf(el, 0).existing.social]).to.eql(['', 0]);
    await leave();
    expect(valueAt(social)).to.equal('0');
  });

  it('the same again ends where one leaves: then the cell follows the plan', async () => {
    const el = await show();
    goTo(social);
    await type('120');
    await leave();
    const [a, ...others] = example.sites;
    const existing = { social: 5, mid: 0, owner: 0 };
    el.dossier = dossierWith(fileWith({ ...example, sites: [{ ...a!, existing }, ...others] }));
    await el.updateComplete;
    expect([siteOf(el, 0).existing, valueAt(social)]).to.eql([existing, '5']);
  });
});
