import { expect, html } from '@open-wc/testing';
import { pageText, sees, seesNoMore, until } from '../../../../testing/dossier.js';
import { findByRole, focused, getByRole, here, queryAllByRole } from '../../../../testing/index.js';
import { example, field, fileWith, hears, show, toWidth, typeAt } from '../../testing/sheet.js';
import { enter, fill, press } from '../../../../testing/visitor.js';
import '../index.js';
import type { MixPhasingCalculator } from '../index.js';

const part = html`<mix-phasing-calculator show="sites assumptions improve"></mix-phasing-calculator>`;
const mount = async (template: unknown = part): Promise<MixPhasingCalculator> => {
  const el = await show(template);
  await findByRole('button', 'Wat als?');
  await enter('button', 'Wat als?');
  await sees('Er passen drie varianten naast uw plan.');
  return el;
};
const keep = async (name = ''): Promise<void> => {
  if (name !== '') await fill('Naam van de variant', name);
  await enter('button', 'Bewaar dit plan als variant');
};
const variant = (name: string): HTMLElement => getByRole('region', name);
const variantsOf = (el: MixPhasingCalculator): string[] => el.plan!.variants.map(({ name }) => name);
const percentOf = (el: MixPhasingCalculator): number => el.plan!.plan.gate.percent;
/** What stands above the columns, in a line. */
const columns = (): string =>
  pageText(queryAllByRole('row', undefined, getByRole('table', 'Uw plan en de varianten naast elkaar'))[0]!);
const row = (name: string): string[] => {
  const table = getByRole('table', 'Uw plan en de varianten naast elkaar');
  const found = queryAllByRole('row', undefined, table).find((each) => pageText(each).startsWith(name))!;
  return queryAllByRole('cell', undefined, found).map((cell) => pageText(cell));
};

beforeEach(() => toWidth(1280));

describe('what if', () => {
  it('stands shut until one asks, and says that nothing is kept yet', async () => {
    const el = await show(part);
    const button = await findByRole('button', 'Wat als?');
    expect(button.ariaExpanded).to.equal('false');
    await enter('button', 'Wat als?');
    expect(button.ariaExpanded).to.equal('true');
    await sees('U hebt nog geen variant bewaard.');
    expect(el.dossier.plan).to.equal(null);
    await enter('button', 'Wat als?');
    expect(button.ariaExpanded).to.equal('false');
  });

  it('keeps the plan under a name, and says how what it became differs', async () => {
    const el = await mount();
    await keep('Eerst slopen');
    await hears('Uw plan is bewaard als Eerst slopen.');
    expect(variantsOf(el)).to.eql(['Eerst slopen']);
    await sees('Variant ‘Eerst slopen’: dezelfde uitkomst als uw plan.');
    await sees('De invoer is dezelfde als die van uw plan.');
    await typeAt('Eerst plek, dan slopen', '25');
    await sees('Variant ‘Eerst slopen’: 68 huishoudens meer de wijk uit, anderhalf jaar eerder klaar.');
    await sees('Eerst plek, dan slopen: 0 in plaats van 25 procent.');
    expect(row('Huishoudens die de wijk uit moeten')).to.eql(['65', '133 68 meer']);
    await expect(el).to.be.accessible();
  });

  it('has room for three beside the plan', async () => {
    const el = await mount();
    await keep();
    await keep('Tweede');
    await keep();
    expect(variantsOf(el)).to.eql(['Variant 1', 'Tweede', 'Variant 3']);
    expect(columns()).to.equal('Wat Uw plan nu Variant 1 Tweede Variant 3');
    await sees('Er staan al drie varianten. Haal er eerst een weg.');
    expect(queryAllByRole('button', 'Bewaar dit plan als variant')).to.eql([]);
    await until(() => here() === 'heading "Wat als?"');
    expect(here()).to.equal('heading "Wat als?"');
    await expect(el).to.be.accessible();
  });

  it('gives a variant another name, letter by letter in one step', async () => {
    const el = await mount();
    await keep('Eerst');
    await fill('Andere naam', 'Later', variant('Eerst'));
    expect(variantsOf(el)).to.eql(['Later']);
    variant('Later');
    expect(columns()).to.equal('Wat Uw plan nu Later');
    await enter('button', 'Ongedaan maken');
    await until(() => variantsOf(el)[0] === 'Eerst');
    expect(variantsOf(el)).to.eql(['Eerst']);
  });

  it('goes on with a variant, and back', async () => {
    const el = await mount();
    await keep('Zoals het was');
    await typeAt('Eerst plek, dan slopen', '25');
    await enter('button', /^Werk hiermee verder ?: Zoals het was/);
    await until(() => pageText(focused()!).startsWith('U werkt nu verder'));
    expect(pageText(focused()!)).to.equal('U werkt nu verder met Zoals het was. U kunt dit ongedaan maken.');
    expect([percentOf(el), variantsOf(el)]).to.eql([0, ['Vorig plan']]);
    await press('Tab', 'Enter');
    await until(() => percentOf(el) === 25);
    expect([percentOf(el), variantsOf(el)]).to.eql([25, ['Zoals het was']]);
    await seesNoMore('U werkt nu verder');
  });

  it('takes a variant away, and brings it back', async () => {
    const el = await mount();
    await keep('Eerste');
    await keep('Tweede');
    await enter('button', /^Haal weg ?: Eerste/);
    await until(() => pageText(focused()!).startsWith('Eerste is weggehaald'));
    expect([pageText(focused()!), variantsOf(el)]).to.eql([
      'Eerste is weggehaald. U kunt dit ongedaan maken.',
      ['Tweede'],
    ]);
    await press('Tab', 'Enter');
    await until(() => variantsOf(el).length === 2);
    expect(variantsOf(el)).to.eql(['Eerste', 'Tweede']);
  });

  it('gives each variant a table of its own where there is less room', async () => {
    await toWidth(320);
    const el = await mount();
    await keep('Eerste');
    const table = getByRole('table', undefined, variant('Eerste'));
    expect(pageText(table)).to.contain('Huishoudens die de wijk uit moeten 133 133 gelijk');
    expect(document.documentElement.scrollWidth).to.equal(320);
    await expect(el).to.be.accessible();
  });

  it('shows what others kept where nothing can be entered', async () => {
    const file = fileWith(
      { ...example, gate: { percent: 25, maxWait: 12 } },
      {
        variants: [{ id: 'v1', name: 'Eerst slopen', plan: example }],
      },
    );
    await mount(html`<mix-phasing-calculator readonly .plan=${file}></mix-phasing-calculator>`);
    await sees('Variant ‘Eerst slopen’: 68 huishoudens meer de wijk uit, anderhalf jaar eerder klaar.');
    expect(queryAllByRole('textbox', /^(Naam van de variant|Andere naam)$/)).to.eql([]);
    expect(queryAllByRole('button', /^Werk hiermee verder/)).to.eql([]);
  });

  it('refused by the host, is not kept', async () => {
    const el = await mount();
    el.addEventListener('mix-dossier-update', (event) => event.preventDefault());
    await keep('Nieuw');
    expect([variantsOf(el), field('Naam van de variant').value]).to.eql([[], 'Nieuw']);
  });
});
