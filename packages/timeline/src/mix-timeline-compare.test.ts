import { expect, html } from '@open-wc/testing';
import { onDay } from '../../../testing/day.js';
import { pageText, sees, until } from '../../../testing/dossier.js';
import { findByRole, focused, getByRole, here, queryAllByRole } from '../../../testing/index.js';
import { askCompare, isOpen, open, part } from '../testing/timeline.js';
import { enter, fill, press, render, focusOn } from '../../../testing/visitor.js';
import './index.js';
import type { MixTimeline } from './index.js';

const now = Number(onDay('2026-06-03').slice(0, 4));
const show = async (): Promise<MixTimeline> => {
  const el = await render<MixTimeline>(html`<mix-timeline view="list"></mix-timeline>`);
  await part('Twee jaren naast elkaar');
  return el;
};
const field = (name: string): HTMLInputElement => getByRole<HTMLInputElement>('textbox', name);
const years = (): string[] => ['Eerste jaar', 'Tweede jaar'].map((name) => field(name).value);
const tables = (): number => queryAllByRole('table').length;
/** Goes to the field of the first year and sends the form, as people do: with Enter. */
const compare = async (): Promise<HTMLElement> => {
  focusOn('textbox', 'Eerste jaar');
  await press('Enter');
  return findByRole('table');
};
/** Headers of the columns, and of the rows. */
const headers = (scope: 'col' | 'row'): string[] =>
  queryAllByRole('columnheader')
    .filter((each) => each.getAttribute('scope') === scope)
    .map((each) => pageText(each));
/** Cells of the row with this header. */
const row = (header: string): string[] => {
  const found = queryAllByRole('row').find((each) => queryAllByRole('columnheader', header, each).length > 0)!;
  return queryAllByRole('cell', undefined, found).map((each) => pageText(each));
};

describe('two years side by side', () => {
  it('are compared with Enter: a sentence, and a table with a name, columns and rows', async () => {
    const el = await show();
    expect([years(), tables()]).to.eql([['2004', '2024'], 0]);
    await compare();
    getByRole('table', '2004 en 2024 naast elkaar');
    await until(() => pageText(focused()!).startsWith('Mengen op de agenda'));
    expect(pageText(focused()!)).to.equal('Mengen op de agenda: in 2004 officieel doel, in 2024 terug.');
    expect(headers('col')).to.eql(['2004', '2024']);
    expect(headers('row')).to.eql([
      'Mengen op de agenda',
      'Beleid dat liep',
      'Motieven',
      'Instrumenten',
      'Wetten die er waren',
      'Wat er speelde',
      'Onderzoek van de vijf jaar ervoor',
    ]);
    expect(row('Mengen op de agenda')).to.eql(['Officieel doel', 'Terug']);
    expect(row('Wetten die er waren')[0]).to.equal('Niets in deze tijdlijn');
    expect(row('Beleid dat liep')[0]).to.contain('Grotestedenbeleid');
    await expect(el).to.be.accessible();
  });

  it('say what is not sure, and that nothing changed', async () => {
    await show();
    await fill('Eerste jaar', '2012');
    await fill('Tweede jaar', '2013');
    await press('Enter');
    await findByRole('table', '2012 en 2013 naast elkaar');
    await sees('In 2012 en in 2013 stond mengen op dezelfde manier op de agenda: officieel doel of stilstand.');
    expect(row('Beleid dat liep')[1]).to.contain('Grotestedenbeleid (misschien)');
    await fill('Tweede jaar', '2016');
    await press('Enter');
    await sees('Mengen op de agenda: in 2012 officieel doel of stilstand, in 2016 stilstand.');
  });

  it('lead to the entries that they name', async () => {
    await show();
    const table = await compare();
    await enter('link', /^Wbmgp: selectief toewijzen/, table);
    await until(() => here().startsWith('button'));
    expect([here(), isOpen('Wbmgp: selectief toewijzen')]).to.eql(['button "Wbmgp: selectief toewijzen"', true]);
  });

  it('are let go of, and the focus goes to the heading', async () => {
    const el = await show();
    await compare();
    await enter('button', 'Stop met vergelijken');
    await until(() => tables() === 0);
    expect([tables(), here()]).to.eql([0, 'heading "Twee jaren naast elkaar"']);
    expect(queryAllByRole('button', 'Stop met vergelijken').length).to.equal(0);
    await expect(el).to.be.accessible();
  });
});

describe('a year that cannot be compared', () => {
  for (const text of ['abc', '1200', '20000', '', '1944', `${now + 1}`, '19 95'])
    it(`is said at its field: "${text}"`, async () => {
      const el = await show();
      await fill('Tweede jaar', text);
      if (text === '') await press('Delete');
      await press('Enter');
      const alert = await findByRole('alert', undefined);
      expect(pageText(alert)).to.equal(`Vul een jaar in van 1945 tot en met ${now}.`);
      const wrong = field('Tweede jaar');
      expect([here(), wrong.value, wrong.ariaInvalid]).to.eql(['textbox "Tweede jaar"', text, 'true']);
      expect(field('Eerste jaar').ariaInvalid).to.equal(null);
      expect(tables()).to.equal(0);
      await expect(el).to.be.accessible();
    });

  it('leaves the last comparison, and is forgotten with the next', async () => {
    await show();
    await compare();
    await fill('Eerste jaar', 'abc');
    await fill('Tweede jaar', '1200');
    await press('Enter');
    await sees(`Vul een jaar in van 1945 tot en met ${now}. De vorige vergelijking staat er nog.`);
    expect([here(), years()]).to.eql(['textbox "Eerste jaar"', ['abc', '1200']]);
    expect([field('Eerste jaar').ariaInvalid, field('Tweede jaar').ariaInvalid]).to.eql(['true', 'true']);
    getByRole('table', '2004 en 2024 naast elkaar');
    await fill('Eerste jaar', ' 1945 ');
    await fill('Tweede jaar', `${now}`);
    await press('Enter');
    await findByRole('table', `1945 en ${now} naast elkaar`);
    expect([queryAllByRole('alert').length, years()]).to.eql([0, ['1945', `${now}`]]);
  });
});

describe('an entry', () => {
  it('is compared with now', async () => {
    await show();
    await open('Wbmgp: selectief toewijzen');
    await enter('button', askCompare('Wbmgp: selectief toewijzen'));
    await findByRole('table', `2006 en ${now} naast elkaar`);
    await until(() => pageText(focused()!).startsWith('Mengen op'));
    expect([pageText(focused()!).startsWith('Mengen op de agenda: in 2006 '), years()]).to.eql([
      true,
      ['2006', `${now}`],
    ]);
  });

  it('whose year is not named cannot be', async () => {
    await show();
    await open('Wederopbouw');
    expect(queryAllByRole('button', askCompare('Wederopbouw')).length).to.equal(0);
  });
});
