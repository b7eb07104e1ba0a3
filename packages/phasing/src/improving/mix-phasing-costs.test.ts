import { expect, html } from '@open-wc/testing';
import { onDay } from '../../../../testing/day.js';
import { pageText, sees, seesNoMore } from '../../../../testing/dossier.js';
import { findByRole, getByRole, queryAllByRole } from '../../../../testing/index.js';
import { field, leave, show, toWidth, typeAt, valueAt } from '../../testing/sheet.js';
import { enter } from '../../../../testing/visitor.js';
import '../index.js';
import type { MixPhasingCalculator } from '../index.js';

const part = html`<mix-phasing-calculator show="assumptions improve"></mix-phasing-calculator>`;
const mount = async (template: unknown = part): Promise<MixPhasingCalculator> => {
  const el = await show(template);
  await findByRole('button', 'Wat kost het?');
  await enter('button', 'Wat kost het?');
  await sees('Vul uw eigen bedragen in.');
  return el;
};
const year = Number(onDay('2026-06-03').slice(0, 4));

beforeEach(() => toWidth(1280));

describe('what it costs', () => {
  it('has no amount built in, and says so', async () => {
    const el = await mount();
    const names = ['Per verhuizing', 'Per kwartaal in een wisselwoning', 'Per leeg huis per kwartaal'];
    expect([...names, 'Deze bedragen zijn van'].map((name) => valueAt(name))).to.eql(['', '', '', '']);
    await sees('U hebt nog geen bedrag ingevuld.');
    await sees('Er is geen bedrag ingebouwd, want het wettelijke minimum verandert elk jaar.');
    expect(queryAllByRole('figure')).to.eql([]);
    await expect(el).to.be.accessible();
  });

  it('adds up as soon as one states an amount, and names what is left out', async () => {
    const el = await mount();
    await typeAt('Per verhuizing', '7.156');
    await sees(/Samen kost dit €\s?4\.021\.672\./);
    await sees(/562 verhuizingen van €\s?7\.156: €\s?4\.021\.672\./);
    await sees('Samen 568 kwartalen in een wisselwoning tellen niet mee: daarvoor vulde u geen bedrag in.');
    await sees('U hebt niet gezegd van wanneer deze bedragen zijn.');
    getByRole('figure', /^Samen €/);
    expect(el.plan!.costs.perMove).to.equal(7156);
    await expect(el).to.be.accessible();
    await typeAt('Per verhuizing', '');
    await sees('U hebt nog geen bedrag ingevuld.');
  });

  it('follows the plan', async () => {
    await mount();
    await typeAt('Per kwartaal in een wisselwoning', '1000');
    await sees(/Samen kost dit €\s?568\.000\./);
    await typeAt('Wisselwoningen', '0');
    await sees(/Samen kost dit €\s?0\./);
  });

  it('says how old the amounts are', async () => {
    await mount();
    await typeAt('Per verhuizing', '7000');
    await typeAt('Deze bedragen zijn van', `${year}`);
    await leave();
    await sees(`Deze bedragen zijn van ${year}.`);
    await typeAt('Deze bedragen zijn van', 'januari 2019');
    await leave();
    await sees('Deze bedragen zijn van januari 2019, meer dan een jaar geleden. Kijk na of ze nog kloppen.');
    await seesNoMore('U hebt niet gezegd');
  });

  it('says at the field what is no amount, and keeps what stood there', async () => {
    const el = await mount();
    await typeAt('Per verhuizing', '7000');
    await leave();
    await typeAt('Per verhuizing', 'veel');
    await leave();
    await sees('‘veel’ is geen getal.');
    expect([field('Per verhuizing').ariaInvalid, el.plan!.costs.perMove]).to.eql(['true', 7000]);
    await sees(/Samen kost dit €/);
    await expect(el).to.be.accessible();
  });

  it('has a table for each quarter', async () => {
    await mount();
    await typeAt('Per verhuizing', '7000');
    const figure = await findByRole('figure', /^Samen €/);
    await enter('button', /^Toon als tabel/, figure);
    const table = await findByRole('table', /^Tabel: Samen €/);
    expect(pageText(queryAllByRole('row', undefined, table)[1]!)).to.match(/^kw 1 2026 €/);
  });

  it('fits on a small screen', async () => {
    await toWidth(320);
    const el = await mount();
    await typeAt('Per verhuizing', '7000');
    await findByRole('figure', /^Samen €/);
    expect(document.documentElement.scrollWidth).to.equal(320);
    await expect(el).to.be.accessible();
  });
});
