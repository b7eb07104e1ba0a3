import { expect, html } from '@open-wc/testing';
import { pageText, sees, seesNoMore, until } from '../../../../testing/dossier.js';
import { findByRole, getByRole, queryAllByRole } from '../../../../testing/index.js';
import { example, fileWith, hears, here, leave, planWith, show, toWidth, typeAt } from '../../testing/sheet.js';
import { enter } from '../../../../testing/visitor.js';
import '../index.js';
import type { MixPhasingCalculator } from '../index.js';

const part = html`<mix-phasing-calculator show="assumptions improve"></mix-phasing-calculator>`;
const mount = async (template: unknown = part): Promise<MixPhasingCalculator> => {
  const el = await show(template);
  await findByRole('button', 'Hoe zeker is dit?');
  await enter('button', 'Hoe zeker is dit?');
  await sees('Uw aannames kunnen anders uitvallen.');
  return el;
};
const range = (name: RegExp): HTMLElement => getByRole('group', name);
const stay = /^Wil blijven/;
const delay = /^Bouw duurt langer/;
const turnover = /^Verhuist uit zichzelf, per/;
const valuesOf = (name: RegExp): string[] =>
  (queryAllByRole('textbox', undefined, range(name)) as HTMLInputElement[]).map(({ value }) => value);
/** "In 8 van de 10 …": what came out, as it stands on the page; what is heard stands above it, and may still be of the run before. */
const outcome = (): string =>
  pageText()
    .match(/In 8 van de 10 doorrekeningen moeten .*? de wijk uit/g)
    ?.at(-1) ?? '';
/** Presses the button, and waits until it can be pressed again and there is an outcome of this plan. */
const run = async (): Promise<void> => {
  await enter('button', 'Reken 1.000 keer door');
  const isReady = (): boolean => here() === 'button "Reken 1.000 keer door"';
  await until(() => isReady() && outcome() !== '' && !pageText().includes('Reken opnieuw door.'));
};

beforeEach(() => toWidth(1280));

describe('how sure it is', () => {
  it('has fields with names, hints and units; nothing is worked out by itself', async () => {
    const el = await mount();
    expect([valuesOf(turnover), valuesOf(stay), valuesOf(delay)]).to.eql([
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
    await sees('U vulde nog geen grenzen in. Dan beginnen wij met grenzen die wij kozen.');
    await sees('Er is nog niets doorgerekend.');
    expect(el.dossier.plan).to.equal(null);
    await expect(el).to.be.accessible();
  });

  it('runs a plan a thousand times when one asks: sentences, a band, a table, and what matters most', async () => {
    const el = await mount();
    await run();
    await sees(/In 8 van de 10 doorrekeningen moeten \d+ tot \d+ huishoudens de wijk uit; uw plan zegt 133\./);
    await hears('In 8 van de 10 doorrekeningen moeten');
    expect([valuesOf(turnover), valuesOf(stay), valuesOf(delay)]).to.eql([
      ['60', '100'],
      ['-15', '15'],
      ['0', '4'],
    ]);
    await sees('Deze grenzen zijn een begin dat wij kozen.');
    getByRole('figure', /^.*doorrekeningen/);
    const table = getByRole('table', 'Hoever de uitkomsten uiteenlopen');
    const [heads, first] = queryAllByRole('row', undefined, table).map((row) => pageText(row));
    expect(heads).to.equal('Wat Uw plan Middelste 8 van de 10 Alle');
    expect(first).to.match(/^Huishoudens die de wijk uit moeten 133 \d+ \d+ tot \d+ \d+ tot \d+$/);
    await sees('Het meest hangt het af van hoeveel mensen willen blijven');
    await sees('Dit is geen voorspelling.');
    await sees('Uit zichzelf verhuizen: 60 tot 100 per 1.000 huishoudens per jaar.');
    await expect(el).to.be.accessible();
  });

  it('gives the same for the same number to start from, and something else for another', async () => {
    await mount();
    await run();
    const first = outcome();
    await typeAt('Startgetal', '2');
    await sees('Uw plan of uw grenzen zijn veranderd. Reken opnieuw door.');
    await run();
    expect(outcome()).not.to.equal(first);
    await typeAt('Startgetal', '1');
    await run();
    expect(outcome()).to.equal(first);
  });

  it('takes the ranges that one states; an empty one is as in the plan', async () => {
    const el = await mount();
    await typeAt('Van', '4', range(delay));
    await typeAt('Tot', '8', range(delay));
    await leave();
    expect(el.plan!.spread).to.deep.include({ turnover: null, stay: null, delay: { low: 4, high: 8 } });
    await run();
    await sees('Bouw duurt 4 tot 8 kwartalen langer, voor elke plek apart.');
    expect(pageText()).not.to.contain('Uit zichzelf verhuizen:');
    await enter('button', 'Zet onze grenzen terug');
    await sees('Uw plan of uw grenzen zijn veranderd.');
    expect(valuesOf(delay)).to.eql(['0', '4']);
  });

  it('says at the field what cannot be a range, and keeps what was typed', async () => {
    const el = await mount();
    await run();
    await typeAt('Van', '150', range(turnover));
    await leave();
    await sees('Het laagste getal is hoger dan het hoogste. Pas er een aan.');
    const [low] = queryAllByRole('textbox', undefined, range(turnover)) as HTMLInputElement[];
    expect([low!.value, low!.ariaInvalid, el.plan!.spread.turnover]).to.eql(['150', 'true', { low: 60, high: 100 }]);
    expect(outcome()).not.to.equal('');
    await expect(el).to.be.accessible();
  });

  it('keeps what came out when the plan changes, and says that it is of another', async () => {
    await mount();
    await run();
    const before = outcome();
    await typeAt('Wisselwoningen', '80');
    await sees('Uw plan of uw grenzen zijn veranderd. Reken opnieuw door.');
    expect(outcome()).to.equal(before);
    await run();
    await seesNoMore('Reken opnieuw door.');
    expect(outcome()).not.to.equal(before);
  });

  it('can be stopped, with what there is by then', async () => {
    await mount(
      html`<mix-phasing-calculator show="improve" .plan=${fileWith(planWith(500))}></mix-phasing-calculator>`,
    );
    await enter('button', 'Reken 1.000 keer door');
    await sees(/Nog bezig: .* van 1\.000 doorrekeningen\./);
    expect(here()).to.equal('button "Stop"');
    getByRole('progressbar');
    // A key that is on its way through a driver may come after it is done.
    getByRole('button', 'Stop').click();
    await sees(/U stopte na [\d.]+ van de 1\.000 doorrekeningen\./);
    expect(here()).to.equal('button "Reken 1.000 keer door"');
  });

  it('fits on a small screen', async () => {
    await toWidth(320);
    const el = await mount();
    await run();
    expect(document.documentElement.scrollWidth).to.equal(320);
    await expect(el).to.be.accessible();
  });

  it('is worked out without changing anything where nothing can be entered', async () => {
    const template = html`<mix-phasing-calculator readonly .plan=${fileWith(example)}></mix-phasing-calculator>`;
    const el = await mount(template);
    await run();
    expect([el.plan!.spread.stay, el.dossier.plan]).to.eql([null, null]);
    await sees('Willen blijven: van 15 procentpunt minder tot 15 procentpunt meer');
  });
});
