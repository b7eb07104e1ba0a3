import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { pageText, sees, until } from '../../../../testing/dossier.js';
import { getByRole, isChromium, queryAllByRole } from '../../../../testing/index.js';
import {
  dossierWith,
  fileWith,
  goTo,
  hears,
  here,
  kindsOf,
  leave,
  planWith,
  push,
  rowAt,
  show,
  siteNames,
  siteOf,
  toWidth,
  typeAt,
  valueAt,
} from '../../testing/sheet.js';
import { press, type } from '../../../../testing/visitor.js';
import '../index.js';

const social = 'Locatie A, nu, sociaal';
const four = ['Locatie A', 'Locatie B', 'Open veld', 'Locatie C'];
const offered = (): string[] =>
  ['Ongedaan maken', 'Opnieuw doen'].filter((name) => queryAllByRole('button', name).length > 0);
const sitesRegion = (): HTMLElement => getByRole('region', 'Uw plekken, in volgorde');

beforeEach(() => toWidth(1280));

describe('a site', () => {
  it('is added at the end with a name of its own, and the focus is in it', async () => {
    const el = await show();
    await push(el, 'Plek erbij');
    expect([siteNames(), here()]).to.eql([[...four, 'Locatie 5'], 'textbox "Naam van locatie 5"']);
    expect(rowAt(5)).to.eql(['Locatie 5', '0', '0', '0', '0', '0', '0', 'kw 1 2026', '2', '6', '70']);
    await hears(/^Locatie 5 staat in de tabel\. .*huishoudens/);
    await type('De Molen');
    expect(kindsOf(el)).to.eql([...four, 'De Molen']);
    await expect(el).to.be.accessible();
  });

  it('is copied with all that is in it, under the site itself', async () => {
    const el = await show();
    await typeAt('Locatie B, wil blijven', 'veel');
    await leave();
    await push(el, 'Locatie B kopiëren');
    expect(siteNames()).to.eql(['Locatie A', 'Locatie B', 'Locatie B (kopie)', 'Open veld', 'Locatie C']);
    expect([here(), rowAt(3).slice(1)]).to.eql(['textbox "Naam van locatie 3"', rowAt(2).slice(1)]);
    await hears('Locatie B (kopie) staat in de tabel.');
    expect(rowAt(3)[10]).to.equal('veel');
  });

  it('is taken away, and the focus is in the row that comes in its place', async () => {
    const el = await show();
    await push(el, 'Locatie B weghalen');
    expect([siteNames(), here()]).to.eql([['Locatie A', 'Open veld', 'Locatie C'], 'textbox "Naam van locatie 2"']);
    await hears('Locatie B is weggehaald. U kunt dit ongedaan maken.');
    await push(el, 'Locatie C weghalen');
    expect([siteNames(), here()]).to.eql([['Locatie A', 'Open veld'], 'textbox "Naam van locatie 2"']);
    await push(el, 'Open veld weghalen');
    await push(el, 'Locatie A weghalen');
    expect([siteNames(), here()]).to.eql([[], 'button "Plek erbij"']);
    await push(el, 'Ongedaan maken');
    expect(siteNames()).to.eql(['Locatie A']);
  });

  it('goes up and down with buttons, which keep the focus', async () => {
    const el = await show();
    await push(el, 'Locatie C eerder');
    expect([siteNames(), here()]).to.eql([
      ['Locatie A', 'Locatie B', 'Locatie C', 'Open veld'],
      'button "Locatie C eerder"',
    ]);
    await hears('Locatie C staat nu op plaats 3.');
    await press('Enter', 'Enter');
    await el.updateComplete;
    // At the top there is no button to go further.
    expect([siteNames()[0], here()]).to.eql(['Locatie C', 'button "Locatie C later"']);
    expect(queryAllByRole('button', 'Locatie C eerder')).to.be.empty;
    await press('Enter', 'Enter', 'Enter');
    await el.updateComplete;
    expect([siteNames(), here()]).to.eql([four, 'button "Locatie C eerder"']);
  });

  // Elsewhere a mouse that is driven drags nothing.
  (isChromium ? it : it.skip)('is dragged to another place with the mouse', async () => {
    const el = await show();
    const grip = (place: number): HTMLElement => getByRole('cell', String(place), sitesRegion());
    const drag = async (from: number, to: number): Promise<void> => {
      const [at, there] = [from, to].map((place) => {
        const { x, y, width, height } = grip(place).getBoundingClientRect();
        return [Math.round(x + width / 2), Math.round(y + height / 2)] as [number, number];
      });
      await sendMouse({ type: 'move', position: at! });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [at![0], at![1] + 6] });
      await sendMouse({ type: 'move', position: there! });
      await sendMouse({ type: 'move', position: [there![0] + 1, there![1] + 1] });
      await sendMouse({ type: 'up' });
      await el.updateComplete;
    };
    grip(1).scrollIntoView({ block: 'center' });
    await drag(1, 3);
    expect(siteNames()).to.eql(['Locatie B', 'Open veld', 'Locatie A', 'Locatie C']);
    await hears('Locatie A staat nu op plaats 3.');
    await drag(4, 1);
    expect(siteNames()).to.eql(['Locatie C', 'Locatie B', 'Open veld', 'Locatie A']);
    await push(el, 'Ongedaan maken');
    expect(siteNames()).to.eql(['Locatie B', 'Open veld', 'Locatie A', 'Locatie C']);
  });

  it('cannot be the 501st, which is said where one sees it', async () => {
    const el = await show();
    el.dossier = dossierWith(fileWith(planWith(500)));
    await el.updateComplete;
    const says = 'Er passen 500 plekken in de tabel. Haal er eerst een weg.';
    await push(el, 'Plek erbij');
    await sees(says, sitesRegion());
    await hears(says);
    await push(el, 'Plek s7 kopiëren');
    expect(el.plan!.plan.sites.length).to.equal(500);
    await push(el, 'Plek s7 weghalen');
    expect([here(), pageText(sitesRegion()).includes(says)]).to.eql(['textbox "Naam van locatie 7"', false]);
    await push(el, 'Plek erbij');
    expect([el.plan!.plan.sites.length, here()]).to.eql([500, 'textbox "Naam van locatie 500"']);
  }).timeout(60_000);
});

describe('an empty table', () => {
  it('is what one can begin with; there is a way back', async () => {
    const el = await show();
    await push(el, 'begin met een lege tabel');
    expect([siteNames(), here()]).to.eql([[], 'button "Plek erbij"']);
    await sees('Hier staat nog geen plek. Voeg er een toe, of plak een tabel uit Excel.');
    await hears('De tabel is leeg. U kunt dit ongedaan maken.');
    expect([pageText().includes('Dit is een voorbeeld'), valueAt('Wisselwoningen')]).to.eql([false, '40']);
    await expect(el).to.be.accessible();
    await press('Enter');
    await until(() => siteNames().length === 1);
    expect([siteNames(), here()]).to.eql([['Locatie 1'], 'textbox "Naam van locatie 1"']);
    await push(el, 'Ongedaan maken');
    await press('Enter');
    await el.updateComplete;
    expect(siteNames()).to.eql(four);
  });
});

describe('undo', () => {
  it('goes back and forth by button, and is there only when there is something to undo', async () => {
    const el = await show();
    expect(offered()).to.eql([]);
    await typeAt(social, '100');
    await leave();
    await push(el, 'Plek erbij');
    expect(offered()).to.eql(['Ongedaan maken']);
    await push(el, 'Ongedaan maken');
    expect([siteNames(), valueAt(social), offered()]).to.eql([four, '100', ['Ongedaan maken', 'Opnieuw doen']]);
    await hears('Ongedaan gemaakt.');
    await press('Enter');
    await el.updateComplete;
    // The button that had the focus has nothing left to do.
    expect([valueAt(social), offered(), here()]).to.eql(['120', ['Opnieuw doen'], 'button "Opnieuw doen"']);
    await press('Enter');
    await el.updateComplete;
    await hears('Opnieuw gedaan.');
    await press('Enter');
    await el.updateComplete;
    expect([siteNames().length, offered(), here()]).to.eql([5, ['Ongedaan maken'], 'button "Ongedaan maken"']);
    await expect(el).to.be.accessible();
  });

  it('goes back and forth by keys, and what is done after it takes the place of what was undone', async () => {
    await show();
    await typeAt(social, '100');
    await press('Enter');
    await type('50');
    await press('Control+z');
    expect([valueAt(social), valueAt('Locatie B, nu, sociaal')]).to.eql(['100', '96']);
    await press('Control+z');
    expect(valueAt(social)).to.equal('120');
    await press('Control+y');
    expect([valueAt(social), valueAt('Locatie B, nu, sociaal')]).to.eql(['100', '96']);
    await press('Control+Shift+Z');
    expect(valueAt('Locatie B, nu, sociaal')).to.equal('50');
    await press('Control+z', 'Control+z', 'Control+z');
    expect([valueAt(social), offered()]).to.eql(['120', ['Opnieuw doen']]);
    await typeAt('Locatie A, nu, koop', '8');
    await press('Control+y');
    expect([rowAt(1).slice(1, 4), offered()]).to.eql([['120', '0', '8'], ['Ongedaan maken']]);
  });

  it('takes what one types in one go as one step, and what one types there later as another', async () => {
    await show();
    goTo('Naam van locatie 1');
    await type('De Molen');
    await press('Tab', 'Shift+Tab', 'End');
    await type(' aan het water');
    expect(valueAt('Naam van locatie 1')).to.equal('De Molen aan het water');
    await press('Control+z');
    expect(valueAt('Naam van locatie 1')).to.equal('De Molen');
    await press('Control+z');
    expect([valueAt('Naam van locatie 1'), offered()]).to.eql(['Locatie A', ['Opnieuw doen']]);
  });

  it('of a row with the focus in it takes that to the row in its place', async () => {
    const el = await show();
    await push(el, 'Plek erbij');
    await press('Control+z');
    await el.updateComplete;
    expect([siteNames(), here()]).to.eql([four, 'textbox "Naam van locatie 4"']);
  });

  it('is for an assumption too', async () => {
    const el = await show();
    await typeAt('Wisselwoningen', '0');
    await leave();
    expect([siteOf(el, 0).name, el.plan!.plan.temporaryHomes]).to.eql(['Locatie A', 0]);
    await push(el, 'Ongedaan maken');
    expect([valueAt('Wisselwoningen'), el.plan!.plan.temporaryHomes]).to.eql(['40', 40]);
  });
});
