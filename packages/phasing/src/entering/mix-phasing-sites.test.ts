import { expect, html } from '@open-wc/testing';
import { pageText, sees, until } from '../../../../testing/dossier.js';
import { getByRole, queryAllByRole } from '../../../../testing/index.js';
import {
  entering,
  faultsShown,
  field,
  goTo,
  hears,
  here,
  isWrong,
  kindsOf,
  leave,
  rowAt,
  show,
  siteOf,
  toWidth,
  typeAt,
  valueAt,
  whatIsWrong,
} from '../../testing/sheet.js';
import { itemUnder, press, type } from '../../../../testing/visitor.js';
import '../index.js';
import type { MixPhasingCalculator } from '../index.js';

const headings = (): string[] => queryAllByRole('heading', /^\d+\. /).map((heading) => pageText(heading));
const item = (name: string): HTMLElement => itemUnder(new RegExp(String.raw`^\d+\. ${name}$`));
const now = (): HTMLElement => getByRole('group', 'Woningen nu');
const then = (): HTMLElement => getByRole('group', 'Woningen straks');
const push = async (el: MixPhasingCalculator, name: string | RegExp): Promise<void> => {
  getByRole('button', name).focus();
  await press('Enter');
  await el.updateComplete;
};
const opener = (name: string): RegExp => new RegExp(String.raw`^(Wijzig|Klaar) ?\(${name}\)$`);
const says = 'Nu 120 / 0 / 0, straks 80 / 40 / 60 woningen. Sloop 2, bouw 6 kwartalen; 70% wil blijven.';

for (const width of [320, 768])
  describe(`sites one under the other, on a page of ${width} wide`, () => {
    beforeEach(() => toWidth(width));

    it('show the first with its fields, the others as a sentence', async () => {
      const el = await show();
      expect([headings(), queryAllByRole('table')]).to.eql([
        ['1. Locatie A', '2. Locatie B', '3. Open veld', '4. Locatie C'],
        [],
      ]);
      expect(queryAllByRole('textbox', undefined, item('Locatie A')).length).to.equal(11);
      expect(pageText(item('Open veld'))).to.contain(
        'Nu 0 / 0 / 0, straks 60 / 20 / 20 woningen. Bouw 6 kwartalen; er woont niemand.',
      );
      expect(queryAllByRole('textbox', undefined, item('Open veld'))).to.be.empty;
      await expect(el).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });

    it('open one at a time, and shut', async () => {
      const el = await show();
      await push(el, opener('Open veld'));
      expect([here(), valueAt('Locatie')]).to.eql(['button "Klaar (Open veld)"', 'Open veld']);
      expect(pageText(item('Locatie A'))).to.contain(says);
      await expect(el).to.be.accessible();
      await press('Enter');
      await el.updateComplete;
      expect([here(), queryAllByRole('textbox', undefined, item('Open veld'))]).to.eql([
        'button "Wijzig (Open veld)"',
        [],
      ]);
    });

    it('have fields with the names that stand over them', async () => {
      const el = await show();
      expect(['Sociaal', 'Midden', 'Koop'].map((name) => valueAt(name, now()))).to.eql(['120', '0', '0']);
      expect(['Sociaal', 'Midden', 'Koop'].map((name) => valueAt(name, then()))).to.eql(['80', '40', '60']);
      expect(['Vanaf', 'Wil blijven, %', 'Sloop, kwartalen', 'Bouw, kwartalen'].map((name) => valueAt(name))).to.eql([
        'kw 1 2026',
        '70',
        '2',
        '6',
      ]);
      await typeAt('Sociaal', '90', then());
      await typeAt('Vanaf', 'kw 3 2027');
      await leave();
      expect([siteOf(el, 0).planned.social, siteOf(el, 0).earliest]).to.eql([90, 6]);
      await push(el, opener('Locatie A'));
      expect(pageText(item('Locatie A'))).to.contain(
        'Nu 120 / 0 / 0, straks 90 / 40 / 60 woningen. Sloop 2, bouw 6 kwartalen; 70% wil blijven. Vanaf kw 3 2027.',
      );
    });
  });

describe('sites one under the other', () => {
  beforeEach(() => toWidth(320));

  it('say what is wrong under the fields, and where they are shut', async () => {
    const el = await show();
    const wrong = 'Rij 1, nu, sociaal: ‘veel’ is geen getal. Vul een heel getal in van 0 tot en met 100.000.';
    const isSaid = (): boolean => pageText(item('Locatie A')).includes(wrong);
    await typeAt('Sociaal', 'veel', now());
    expect([isSaid(), isWrong('Sociaal', now())]).to.eql([false, false]);
    await leave();
    await until(isSaid);
    expect([isSaid(), isWrong('Sociaal', now())]).to.eql([true, true]);
    expect([whatIsWrong('Sociaal', now()), siteOf(el, 0).existing.social]).to.eql([wrong, 120]);
    await hears(wrong);
    await expect(el).to.be.accessible();
    await push(el, opener('Locatie B'));
    expect([isSaid(), pageText(item('Locatie A')).includes(says)]).to.eql([true, true]);
    await push(el, opener('Locatie A'));
    expect(valueAt('Sociaal', now())).to.equal('veel');
  });

  it('are added open, with the focus in the name', async () => {
    const el = await show();
    await push(el, 'Plek erbij');
    expect([here(), valueAt('Locatie'), headings().at(-1)]).to.eql(['textbox "Locatie"', 'Locatie 5', '5. Locatie 5']);
    await type('De Molen');
    expect(headings().at(-1)).to.equal('5. De Molen');
    await push(el, 'De Molen kopiëren');
    expect([here(), valueAt('Locatie'), headings().length]).to.eql(['textbox "Locatie"', 'De Molen (kopie)', 6]);
  });

  it('go up and down with buttons, which keep the focus', async () => {
    const el = await show();
    await push(el, 'Locatie A later');
    expect([headings()[1], here()]).to.eql(['2. Locatie A', 'button "Locatie A later"']);
    await press('Enter', 'Enter');
    await el.updateComplete;
    expect([headings()[3], here()]).to.eql(['4. Locatie A', 'button "Locatie A eerder"']);
    expect(kindsOf(el)).to.eql(['Locatie B', 'Open veld', 'Locatie C', 'Locatie A']);
  });

  it('are taken away, and the focus is at the next', async () => {
    const el = await show();
    await push(el, 'Locatie B weghalen');
    expect([headings(), here()]).to.eql([['1. Locatie A', '2. Open veld', '3. Locatie C'], 'heading "2. Open veld"']);
    await press('Tab');
    expect(here()).to.equal('button "Open veld eerder"');
    await push(el, 'Locatie A weghalen');
    await push(el, 'Open veld weghalen');
    await push(el, 'Locatie C weghalen');
    expect(here()).to.equal('button "Plek erbij"');
    await sees('Hier staat nog geen plek.');
    await push(el, 'Ongedaan maken');
    expect(headings()).to.eql(['1. Locatie C']);
  });

  it('are led to from elsewhere on the page', async () => {
    await show(html`<mix-phasing-calculator show="sites"></mix-phasing-calculator>`);
    const { store } = document.querySelector('mix-provider')!;
    store!.opener('plan')!('c');
    await until(() => here().startsWith('heading'));
    expect(here()).to.equal('heading "4. Locatie C"');
  });
});

describe('another width of the page', () => {
  afterEach(() => toWidth(800));

  it('keeps what was typed, what is wrong, and what can be undone', async () => {
    await toWidth(320);
    const el = await show(entering);
    await typeAt('Midden', '7', now());
    await typeAt('Sociaal', 'veel', now());
    await toWidth(1280);
    await el.updateComplete;
    expect([rowAt(1).slice(1, 4), queryAllByRole('heading', /^1\. /)]).to.eql([['veel', '7', '0'], []]);
    await until(() => faultsShown().length > 0);
    goTo('Locatie A, nu, koop');
    await press('Control+z');
    await el.updateComplete;
    expect(rowAt(1).slice(1, 4)).to.eql(['120', '7', '0']);
    await typeAt('Locatie A, wil blijven', '101');
    await toWidth(768);
    await el.updateComplete;
    expect([valueAt('Wil blijven, %'), field('Midden', now()).value]).to.eql(['101', '7']);
  });

  it('leads to the same place from elsewhere', async () => {
    await toWidth(1280);
    await show(entering);
    document.querySelector('mix-provider')!.store!.opener('plan')!('c');
    await until(() => here().startsWith('textbox'));
    expect(here()).to.equal('textbox "Naam van locatie 4"');
  });
});
