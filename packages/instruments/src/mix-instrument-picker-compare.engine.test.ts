import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { pageText, sees } from '../../../testing/dossier.js';
import {
  ariaSnapshot,
  click,
  describeElement,
  findByRole,
  focused,
  getByRole,
  isWebKit,
  queryAllByRole,
} from '../../../testing/index.js';
import { describeMedia, emulateMedia } from '../../../testing/media.js';
import { status } from '../testing/picker.js';
import { enter, itemUnder, render } from '../../../testing/visitor.js';
import './index.js';
import type { Answers } from '@mengwijzer/core';
import type { MixInstrumentPicker } from './index.js';

const [demolition, renovation, places, article, economy] = [
  'Sloop en nieuwbouw',
  'Renovatie',
  'Vanzelfsprekende ontmoetingsplekken',
  'Wbmgp, artikel 8: inkomen uit werk',
  'Wijkeconomie',
] as const;
const show = (answers?: Answers): Promise<MixInstrumentPicker> =>
  render(
    html`<mix-instrument-picker
      instruments="demolition-and-new-build renovation meeting-places wbmgp-article-8 local-economy"
    ></mix-instrument-picker>`,
    answers,
  );
const full = 'U vergelijkt er al vier. Haal er eerst een uit de vergelijking.';
const compare = (name: string): Promise<void> => enter('button', `Vergelijk ${name}`);
/** The table of what is compared, once there are two. */
const table = (): Promise<HTMLElement> => findByRole('table', /naast elkaar$/);
/** Names of the columns, which a screen reader says with each cell. */
const columns = (): string[] =>
  queryAllByRole('columnheader').map((header) => /"(.*)"$/.exec(describeElement(header))?.[1] ?? '');
/** What stands in a row of the table, by the name of its header. */
const row = (name: string): string[] => {
  const found = queryAllByRole('row').find((each) => queryAllByRole('rowheader', name, each).length > 0);
  if (!found) throw new Error(`no row ${name}`);
  return queryAllByRole('cell', undefined, found).map((cell) => pageText(cell));
};

describe('instruments side by side', () => {
  it('are two or more', async () => {
    const el = await show();
    expect(queryAllByRole('heading', 'Naast elkaar')).to.be.empty;
    await compare(demolition);
    expect(describeElement(focused()!)).to.equal(`button "Vergelijk niet: ${demolition}"`);
    await sees('Kies er nog een om te vergelijken. U kunt er vier naast elkaar zetten.');
    expect(queryAllByRole('table')).to.be.empty;
    await expect(el).to.be.accessible();
    await compare(places);
    await table();
    expect(columns()).to.eql([demolition, places]);
    await expect(el).to.be.accessible();
    await enter('link', 'Naar de vergelijking (2)');
    expect(describeElement(focused()!)).to.equal('heading "Naast elkaar"');
  });

  it('are four at most; a fifth says so where one is', async () => {
    const el = await show();
    for (const name of [demolition, renovation, places, article]) await compare(name);
    await table();
    await compare(economy);
    await sees(full, itemUnder(economy));
    await sees(full, status());
    expect(describeElement(focused()!)).to.equal(`button "Vergelijk ${economy}"`);
    expect(columns()).to.eql([demolition, renovation, places, article]);
    await expect(el).to.be.accessible();
    await enter('button', `Vergelijk niet: ${renovation}`);
    expect(pageText(itemUnder(economy))).not.to.contain(full);
    await compare(economy);
    expect(columns()).to.eql([demolition, places, article, economy]);
  });

  it('say what is known, and where the source says nothing', async () => {
    await show();
    await compare(renovation);
    await compare(article);
    await table();
    expect(queryAllByRole('rowheader').map((header) => pageText(header))).to.eql([
      'Wat het is',
      'Domein',
      'Waarvoor',
      'Wie beslist',
      'Wie het uitvoert',
      'Werkt op',
      'Hoe bindend',
      'Wat er eerst moet',
      'Hoe sterk het bewijs is',
      'Wat bekend is',
      'Voorwaarden',
      'Wet en stand',
    ]);
    expect(row('Wie beslist')).to.eql(['Woningcorporatie', 'Rijk en gemeente']);
    expect(row('Hoe sterk het bewijs is')).to.eql(['Advies, geen onderzoek', 'Gemengd beeld']);
    const [nothing, law] = row('Wet en stand');
    expect(nothing).to.equal('daar zegt de bron niets over');
    expect(law)
      .to.contain('Voor schrijnende situaties is er een hardheidsclausule.')
      .and.to.contain('stand van 7 december 2023');
  });

  it('say what the answers say', async () => {
    await show({ time: { term: 'immediate' } });
    await compare(demolition);
    await compare(economy);
    await table();
    const [against, nothing] = row('Bij uw antwoorden');
    expect(against).to.match(/^Tegen: U verwacht meteen effect\. .*Voorwaarde: U verwacht meteen effect\./);
    expect(nothing).to.equal('daar zeggen uw antwoorden niets over');
  });

  it('are taken out one by one, from the table too, and the keyboard stays there', async () => {
    const el = await show();
    for (const name of [demolition, renovation, places]) await compare(name);
    const out = (name: string): Promise<void> => enter('button', `Haal uit de vergelijking: ${name}`);
    await table();
    await out(demolition);
    expect([columns(), describeElement(focused()!)]).to.eql([[renovation, places], 'heading "Naast elkaar"']);
    getByRole('button', `Vergelijk ${demolition}`);
    await out(places);
    expect(queryAllByRole('table')).to.be.empty;
    await sees('Kies er nog een om te vergelijken.');
    expect(describeElement(focused()!)).to.equal('heading "Naast elkaar"');
    await expect(el).to.be.accessible();
  });

  it('are put away all at once, and the keyboard goes on at the list', async () => {
    const el = await show();
    await compare(demolition);
    await compare(places);
    await table();
    await enter('button', 'Stop met vergelijken');
    expect([queryAllByRole('table').length, pageText(focused()!)]).to.eql([0, '5 instrumenten']);
    expect(queryAllByRole('button', /^Vergelijk niet/)).to.be.empty;
    await expect(el).to.be.accessible();
  });

  it('stay when the list no longer shows them', async () => {
    const el = await show();
    await compare(demolition);
    await compare(places);
    await table();
    el.instruments = 'local-economy';
    await el.updateComplete;
    expect(columns()).to.eql([demolition, places]);
  });
});

describe('the table', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const width of [320, 1280])
    it(`is one to a screen reader, with a name at each column and row: at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const el = await show();
      await compare(renovation);
      await compare(places);
      const found = await table();
      if (!isWebKit) {
        const tree = (await ariaSnapshot('mix-instrument-picker >> role=table')).replace(/\n\s*/g, ' ');
        expect(tree).to.match(new RegExp(`^- table "${renovation} en ${places} naast elkaar"`));
        expect(tree).to.match(new RegExp(`- cell - columnheader "${renovation}": .* - columnheader "${places}": `));
        expect(tree).to.contain('- row "Domein Fysiek Sociaal": - rowheader "Domein" - cell "Fysiek" - cell "Sociaal"');
      }
      // Not every browser leaves them what they are in another layout.
      expect(found.querySelectorAll(':is(thead, tbody, tr, th, td):not([role])')).to.have.lengthOf(0);
      await expect(el).to.be.accessible();
      // What can have the focus is in sight.
      await click(getByRole('button', `Haal uit de vergelijking: ${places}`));
      await sees('Kies er nog een om te vergelijken.');
    });
});

describeMedia('the table on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('has none of its buttons', async () => {
    await show();
    await compare(renovation);
    await compare(places);
    await table();
    await emulateMedia({ media: 'print' });
    const region = getByRole('region', 'Naast elkaar');
    expect(queryAllByRole('button', undefined, region)).to.be.empty;
    expect(columns()).to.eql([renovation, places]);
    expect(row('Domein')).to.eql(['Fysiek', 'Sociaal']);
  });
});
