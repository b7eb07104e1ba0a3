import { expect, fixture, html } from '@open-wc/testing';
import { sees, until } from '../../../../testing/dossier.js';
import { focused, getByRole } from '../../../../testing/index.js';
import {
  dossierWith,
  faultsShown,
  field,
  fileWith,
  goTo,
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
import { press, type } from '../../../../testing/visitor.js';
import '../index.js';

const [social, mid] = ['Locatie A, nu, sociaal', 'Locatie A, nu, midden'];
const select = (...ways: readonly ('Up' | 'Down' | 'Left' | 'Right')[]): Promise<void> =>
  press(...ways.map((way) => `Shift+Arrow${way}`));
/** The clipboard, in a field of the page: what is copied there comes from elsewhere, and what is pasted there is read. */
const elsewhere = async (): Promise<HTMLTextAreaElement> =>
  fixture<HTMLTextAreaElement>(html`<textarea aria-label="Excel"></textarea>`);
const copied = async (key = 'Control+c'): Promise<string> => {
  await press(key);
  const came = focused() as HTMLElement;
  const excel = await elsewhere();
  excel.focus();
  await press('Control+v');
  came.focus();
  return excel.value;
};
const copyFrom = async (text: string): Promise<void> => {
  const excel = await elsewhere();
  excel.value = text;
  excel.select();
  await press('Control+c');
};
const pasteAt = async (name: string, text: string): Promise<void> => {
  await copyFrom(text);
  goTo(name);
  await press('Control+v');
};

beforeEach(() => toWidth(1280));

describe('keys in the table', () => {
  it('go through it with arrows, which stop at its edges', async () => {
    await show();
    goTo('Naam van locatie 1');
    for (const [key, there] of [
      ['ArrowRight', social],
      ['ArrowRight', mid],
      ['ArrowDown', 'Locatie B, nu, midden'],
      ['ArrowLeft', 'Locatie B, nu, sociaal'],
      ['ArrowUp', social],
      ['ArrowUp', social],
      ['ArrowLeft', 'Naam van locatie 1'],
      ['ArrowLeft', 'Naam van locatie 1'],
      ['Control+End', 'Locatie C, wil blijven'],
      ['ArrowRight', 'Locatie C, wil blijven'],
      ['ArrowDown', 'Locatie C, wil blijven'],
      ['Control+Home', 'Naam van locatie 1'],
    ] as const) {
      await press(key);
      expect([key, here()]).to.eql([key, `textbox "${there}"`]);
    }
  });

  it('stay in a text that one changes, up to its ends', async () => {
    await show();
    goTo('Naam van locatie 2');
    await press('F2', 'ArrowLeft', 'ArrowLeft');
    expect(here()).to.equal('textbox "Naam van locatie 2"');
    await type('x');
    expect(valueAt('Naam van locatie 2')).to.equal('Locatiex B');
    await press('End', 'ArrowRight');
    expect(here()).to.equal('textbox "Locatiex B, nu, sociaal"');
    await press('Home', 'ArrowLeft');
    expect(here()).to.equal('textbox "Naam van locatie 2"');
  });

  it('go down with Enter and up with Shift, and keep what was typed', async () => {
    const el = await show();
    goTo(social);
    await type('100');
    await press('Enter');
    expect(here()).to.equal('textbox "Locatie B, nu, sociaal"');
    await type('90');
    await press('Shift+Enter');
    expect([here(), siteOf(el, 0).existing.social, siteOf(el, 1).existing.social]).to.eql([
      `textbox "${social}"`,
      100,
      90,
    ]);
    await press('Control+End', 'Enter');
    expect(here()).to.equal('textbox "Locatie C, wil blijven"');
  });

  it('go by Tab from cell to cell, past the buttons of the row, to the next row', async () => {
    await show();
    goTo('Locatie A, kwartalen bouw');
    const seen: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      await press('Tab');
      seen.push(here());
    }
    expect(seen).to.eql([
      'textbox "Locatie A, wil blijven"',
      'button "Locatie A later"',
      'button "Locatie A kopiëren"',
      'button "Locatie A weghalen"',
      'textbox "Naam van locatie 2"',
    ]);
    await press('Shift+Tab');
    expect(here()).to.equal('button "Locatie A weghalen"');
  });

  it('change what stands there after F2, and put it back with undo', async () => {
    const el = await show();
    goTo(social);
    await press('F2');
    await type('5');
    expect([valueAt(social), siteOf(el, 0).existing.social]).to.eql(['1205', 1205]);
    await press('Control+z');
    expect([valueAt(social), here()]).to.eql(['120', `textbox "${social}"`]);
  });

  it('move a row with Alt, and the focus with it', async () => {
    const el = await show();
    goTo(mid);
    await press('Alt+ArrowDown');
    await el.updateComplete;
    expect([siteNames().slice(0, 2), here()]).to.eql([['Locatie B', 'Locatie A'], `textbox "${mid}"`]);
    await hears('Locatie A staat nu op plaats 2.');
    await press('Alt+ArrowUp', 'Alt+ArrowUp');
    await el.updateComplete;
    expect([siteNames()[0], here()]).to.eql(['Locatie A', `textbox "${mid}"`]);
    goTo('Naam van locatie 4');
    await press('Alt+ArrowDown', 'Alt+ArrowUp');
    await el.updateComplete;
    expect([siteNames().slice(2), here()]).to.eql([['Locatie C', 'Open veld'], 'textbox "Naam van locatie 3"']);
  });
});

describe('more cells at once', () => {
  it('are chosen with Shift, and copied as a spreadsheet takes them', async () => {
    await show();
    goTo(social);
    await select('Down', 'Down', 'Right');
    expect(await copied()).to.equal('120\t0\n96\t0\n0\t0');
    goTo('Locatie B, straks, sociaal');
    await select('Up', 'Left');
    expect(await copied()).to.equal('0\t80\n0\t90');
    goTo('Locatie C, vroegste start');
    await select('Right');
    expect(await copied()).to.equal('kw 1 2026\t2');
  });

  it('are emptied with Delete or Backspace, in one step', async () => {
    const el = await show();
    goTo(social);
    await select('Down', 'Right');
    await press('Delete');
    await el.updateComplete;
    expect([rowAt(1).slice(1, 3), rowAt(2).slice(1, 3)]).to.eql([
      ['0', '0'],
      ['0', '0'],
    ]);
    await press('Control+z');
    expect([valueAt(social), valueAt('Locatie B, nu, sociaal')]).to.eql(['120', '96']);
    goTo('Locatie A, kwartalen bouw');
    await select('Right');
    await press('Backspace');
    await until(() => faultsShown().length === 2);
    expect(faultsShown()).to.eql([
      'Rij 1, kwartalen bouw: Hier staat nog niets. Vul een heel getal in van 0 tot en met 1000.',
      'Rij 1, wil blijven: Hier staat nog niets. Vul een heel getal in van 0 tot en met 100.',
    ]);
  });

  it('are cut, and pasted elsewhere', async () => {
    await show();
    goTo('Locatie A, straks, sociaal');
    await select('Right', 'Right');
    expect(await copied('Control+x')).to.equal('80\t40\t60');
    expect(rowAt(1).slice(4, 7)).to.eql(['0', '0', '0']);
    goTo('Open veld, straks, sociaal');
    await press('Control+v');
    await hears('3 cellen geplakt.');
    expect(rowAt(3).slice(4, 7)).to.eql(['80', '40', '60']);
  });

  it('are let go with Escape, with another key, and by typing', async () => {
    await show();
    goTo(social);
    await select('Right');
    await press('Escape', 'Delete');
    expect(rowAt(1).slice(1, 3)).to.eql(['120', '']);
    goTo(social);
    await select('Down');
    await type('12');
    await press('Backspace');
    expect([valueAt(social), valueAt('Locatie B, nu, sociaal')]).to.eql(['120', '1']);
    goTo('Locatie A, straks, sociaal');
    await select('Right');
    await press('ArrowDown', 'Delete');
    expect([rowAt(1)[4], rowAt(1)[5], rowAt(2)[5]]).to.eql(['80', '40', '']);
  });
});

describe('pasting', () => {
  it('fills cells to the right and down, and adds the rows that it takes', async () => {
    const el = await show();
    await pasteAt('Naam van locatie 4', 'De Molen\t10\t20\r\nHet Hof\t1.016\r\n');
    await hears('5 cellen geplakt. Er kwam 1 plek bij.');
    expect([rowAt(4).slice(0, 4), rowAt(5).slice(0, 3)]).to.eql([
      ['De Molen', '10', '20', '10'],
      ['Het Hof', '1016', ''],
    ]);
    expect([here(), el.plan!.plan.sites.length]).to.eql(['textbox "Naam van locatie 4"', 5]);
    await press('Control+z');
    expect(siteNames()).to.eql(['Locatie A', 'Locatie B', 'Open veld', 'Locatie C']);
  });

  it('knows a line with names of columns, and puts one value in all that is chosen', async () => {
    await show();
    await pasteAt('Naam van locatie 1', 'Bouwduur (kwartalen)\tLocatie\n9\tNoord\n8\tZuid\n');
    await hears('4 cellen geplakt.');
    expect([rowAt(1)[9], rowAt(2)[9], siteNames().slice(0, 2)]).to.eql(['9', '8', ['Noord', 'Zuid']]);
    await copyFrom('55');
    goTo('Noord, wil blijven');
    await select('Down', 'Down');
    await press('Control+v');
    await hears('3 cellen geplakt.');
    expect([1, 2, 3, 4].map((place) => rowAt(place)[10])).to.eql(['55', '55', '55', '70']);
  });

  it('says on the page in which columns new sites are empty', async () => {
    await show();
    await pasteAt('Naam van locatie 4', 'Locatie\tNu sociaal\nNoord\t9\nZuid\t8\n');
    await sees(
      '4 cellen geplakt. Er kwam 1 plek bij. In de tabel staat dit niet: ‘nu, midden’, ‘nu, koop’, ‘straks, sociaal’, ‘straks, midden’, ‘straks, koop’, ‘vroegste start’, ‘kwartalen sloop’, ‘kwartalen bouw’, ‘wil blijven’. Die vakken zijn leeg bij de nieuwe plek.',
      getByRole('region', 'Uw plekken, in volgorde'),
    );
  });

  it('of one value goes into the text, as anywhere', async () => {
    await show();
    await copyFrom('Zuid');
    goTo('Naam van locatie 1');
    await press('End');
    await press('Control+v');
    expect(valueAt('Naam van locatie 1')).to.equal('Locatie AZuid');
  });

  it('keeps what is no value, and marks it', async () => {
    const el = await show();
    await pasteAt(social, 'veel\t3\n-5\t4\n');
    await hears('4 cellen geplakt. 2 cellen hebben geen goede waarde: die staan gemerkt.');
    expect([rowAt(1).slice(1, 3), rowAt(2).slice(1, 3)]).to.eql([
      ['veel', '3'],
      ['-5', '4'],
    ]);
    expect(field(social).ariaInvalid).to.equal('true');
    expect([siteOf(el, 0).existing.social, siteOf(el, 1).existing.social]).to.eql([120, 96]);
    await expect(el).to.be.accessible();
  });

  it('says on the page what does not fit in the columns, until something else is done', async () => {
    await show();
    await pasteAt('Locatie A, wil blijven', '60\tkomt later\n');
    await sees(
      '1 cel geplakt. Een deel paste niet in de kolommen. Dat is niet geplakt.',
      getByRole('region', 'Uw plekken, in volgorde'),
    );
    await type('61');
    await until(() => valueAt('Locatie A, wil blijven') === '61');
    expect(getByRole('region', 'Uw plekken, in volgorde').textContent).not.to.contain('paste niet');
  });

  it('holds no more than 500 sites: then nothing is pasted, and the page says so', async () => {
    const el = await show();
    el.dossier = dossierWith(fileWith(planWith(3)));
    await until(() => siteNames().length === 3);
    await pasteAt('Naam van locatie 3', Array.from({ length: 499 }, (_, at) => `P${at}\t1`).join('\n'));
    const says = 'Dat worden 501 plekken. Er passen er 500 in de tabel. Er is niets veranderd.';
    await sees(says, getByRole('region', 'Uw plekken, in volgorde'));
    await hears(says);
    expect(siteNames()).to.eql(['Plek s1', 'Plek s2', 'Plek s3']);
  });
});
