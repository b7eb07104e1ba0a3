import { instrumentsEn } from '@mengwijzer/content/instruments.en';
import { instrumentsNl } from '@mengwijzer/content/instruments.nl';
import { motivesEn } from '@mengwijzer/content/motives.en';
import { motivesNl } from '@mengwijzer/content/motives.nl';
import { termsNl } from '@mengwijzer/content/terms.nl';
import { timelineNl } from '@mengwijzer/content/timeline.nl';
import { expect, html } from '@open-wc/testing';
import { pageText, sees, seesNoMore } from '../../../testing/dossier.js';
import { describeElement, findByRole, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import { enter, itemUnder, press, render, focusOn } from '../../../testing/visitor.js';
import './index.js';
import type { MixInstrumentPicker, MixInstrumentSelectEvent } from './index.js';

const show = (): Promise<MixInstrumentPicker> =>
  render(
    html`<mix-instrument-picker
      instruments="demolition-and-new-build wbmgp-article-8 meeting-places"
    ></mix-instrument-picker>`,
  );
const demolition = 'Sloop en nieuwbouw';
const article = 'Wbmgp, artikel 8: inkomen uit werk';
const places = 'Vanzelfsprekende ontmoetingsplekken';
const button = (name: string): HTMLElement => getByRole('button', name);
/** Opens an instrument, and waits until there is something to read. */
const open = async (name: string): Promise<HTMLElement> => {
  await enter('button', name);
  await findByRole('heading', 'Wat het vraagt', itemUnder(name));
  return itemUnder(name);
};
const headings = (root: HTMLElement): string[] =>
  queryAllByRole('heading', undefined, root).map((heading) => `${heading.localName} ${pageText(heading)}`);

describe('an instrument', () => {
  it('opens in place with all that the source says of it', async () => {
    const el = await show();
    const item = itemUnder(demolition);
    expect(pageText(item)).to.contain(instrumentsNl['demolition-and-new-build'].summary);
    expect([button(demolition).ariaExpanded, headings(item)]).to.eql(['false', [`h4 ${demolition}`]]);
    await open(demolition);
    expect([button(demolition).ariaExpanded, focused()]).to.eql(['true', button(demolition)]);
    expect(headings(item)).to.eql([
      `h4 ${demolition}`,
      'h5 Wanneer het helpt',
      'h5 Wat bekend is',
      'h5 Wat er mis kan gaan',
      'h5 Voorwaarden',
      'h5 Wat het vraagt',
    ]);
    const { points } = instrumentsNl['demolition-and-new-build'];
    for (const point of Object.values(points)) expect(pageText(item)).to.contain(point);
    await expect(el).to.be.accessible();
  });

  it('closes again with the same key', async () => {
    await show();
    const item = await open(demolition);
    await press('Enter');
    expect([button(demolition).ariaExpanded, focused()]).to.eql(['false', button(demolition)]);
    expect(headings(item)).to.eql([`h4 ${demolition}`]);
    await press('Space');
    await findByRole('heading', 'Wat bekend is', item);
  });

  it('stays open beside others', async () => {
    const el = await show();
    const one = await open(demolition);
    const other = await open(places);
    expect([headings(one), headings(other)].map(({ length }) => length > 1)).to.eql([true, true]);
    await expect(el).to.be.accessible();
    await enter('button', demolition);
    expect([headings(one), headings(other)].map(({ length }) => length > 1)).to.eql([false, true]);
  });

  it('says how strong the evidence is, in words, and of each point whose it is', async () => {
    await show();
    const item = itemUnder(demolition);
    expect(pageText(item)).to.contain('Bewijs: gemengd beeld');
    await open(demolition);
    const { points } = instrumentsNl['demolition-and-new-build'];
    expect(pageText(item))
      .to.contain('Wat bekend is Gemengd beeld')
      .and.to.contain(
        `${points['not-felt-by-residents']} Bewijs: goed onderbouwd Sociaal en Cultureel Planbureau (2015)`,
      )
      .and.to.contain(`${points['durability-unknown']} Bewijs: niet aangetoond`)
      .and.to.contain(`Verdringing. ${points['displacement-feared']} Bewijs: omstreden`);
    for (const effect of ['Verdringing.', 'Waterbedeffect.', 'Financieel verlies.'])
      expect(
        queryAllByRole('listitem', undefined, item).filter((each) => pageText(each).startsWith(effect)),
      ).to.have.lengthOf(1);
  });

  it('says who decides, and how a law and its revision stand, with the date', async () => {
    const el = await show();
    const item = await open(article);
    expect(pageText(item))
      .to.contain('Wie beslist Rijk en gemeente Wie het uitvoert Gemeente Werkt op Complex, straat en buurt of wijk')
      .and.to.contain('Wet en stand Wbmgp (2006): geldt, stand van 2024')
      .and.to.contain('plan, stand van 7 december 2023');
    await expect(el).to.be.accessible();
  });

  it('names its sources, and leads to those that are on the web', async () => {
    const el = await show();
    const item = await open(demolition);
    const link = /^State-led gentrification and the changing geography/;
    expect(queryAllByRole('link', link, item)).to.be.empty;
    await enter('button', 'Bronnen', item);
    expect(pageText(item))
      .to.contain('Hoofdstuk 3.1, Hoofdstuk 2.4')
      .and.to.contain('Bolt en Van Kempen (2008). De mantra');
    const { protocol, rel, target } = getByRole<HTMLAnchorElement>('link', link, item);
    expect([protocol, rel, target]).to.eql(['https:', 'noopener noreferrer', '']);
    focusOn('link', link, item);
    expect(queryAllByRole('link', /mantra/, item)).to.be.empty;
    await expect(el).to.be.accessible();
  });

  it('tells the page that a user opened it, and only that', async () => {
    const el = await show();
    const ids: string[] = [];
    const onSelect = ({ detail }: MixInstrumentSelectEvent): unknown => ids.push(detail.id);
    document.addEventListener('mix-instrument-select', onSelect as EventListener);
    await open(demolition);
    await press('Enter');
    await open(places);
    expect(ids).to.eql(['demolition-and-new-build', 'meeting-places']);
    focusOn('button', `Vergelijk ${places}`);
    await press('Enter');
    el.instruments = 'meeting-places';
    await el.updateComplete;
    document.removeEventListener('mix-instrument-select', onSelect as EventListener);
    expect(ids).to.have.lengthOf(2);
  });
});

describe('what belongs to an instrument', () => {
  it('says in short what it is, in place', async () => {
    const el = await show();
    const item = await open(demolition);
    await enter('button', 'Wat erbij hoort', item);
    for (const [name, { summary }] of [
      ['Minder scheiding tussen arm en rijk', motivesNl.segregation],
      ['Grotestedenbeleid', timelineNl['big-cities-policy']],
      ['Herstructurering', termsNl.restructuring],
    ] as const) {
      expect(pageText(item)).not.to.contain(summary);
      await enter('button', name, item);
      await sees(summary, item);
    }
    await expect(el).to.be.accessible();
    await press('Enter');
    await seesNoMore(termsNl.restructuring.summary, item);
    await sees(motivesNl.segregation.summary, item);
  });
});

describe('language', () => {
  const [segregation, segregationEn] = [motivesNl.segregation, motivesEn.segregation];

  it('follows the page there and back, and what stood open stays so', async () => {
    const el = await show();
    const item = await open(places);
    await enter('button', 'Wat erbij hoort', item);
    await enter('button', segregation.name, item);
    await sees(segregation.summary, item);
    focusOn('button', places);

    el.parentElement!.lang = 'en';
    await findByRole('heading', 'What is known', item);
    const { name, points } = instrumentsEn['meeting-places'];
    expect([describeElement(focused()!), focused()!.ariaExpanded]).to.eql([`button "${name}"`, 'true']);
    for (const point of Object.values(points)) await sees(point, item);
    await sees(segregationEn.summary, item);
    expect(pageText(item)).not.to.match(/\b(wordt|bewijs|hoort|geladen|tijdlijn|begrippen)\b/i);
    await expect(el).to.be.accessible();

    el.parentElement!.lang = 'nl';
    await findByRole('heading', 'Wat bekend is', item);
    await sees(segregation.summary, item);
    expect([describeElement(focused()!), focused()!.ariaExpanded]).to.eql([`button "${places}"`, 'true']);
    expect(pageText()).not.to.match(/\b(the|this|evidence|loading)\b/i);
  });

  it('is English from the start on an English page', async () => {
    const provider = await render<MixInstrumentPicker>(
      html`<div lang="en-GB"><mix-instrument-picker></mix-instrument-picker></div>`,
    );
    await findByRole('button', 'Acquiring land');
    await enter('button', 'Acquiring land');
    await findByRole('heading', 'What it takes');
    expect(pageText(provider)).not.to.match(/\b(het|wordt|niet|instrumenten)\b/i);
    await expect(provider).to.be.accessible();
  });
});
