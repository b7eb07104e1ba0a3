import { expect, html } from '@open-wc/testing';
import { pageText, sees, seesNoMore, until } from '../../../../testing/dossier.js';
import { findByRole, focused, getByRole, here, queryAllByRole } from '../../../../testing/index.js';
import { fileWith, hears, planWith, show, site, toWidth, typeAt } from '../../testing/sheet.js';
import { choose, enter, press, focusOn } from '../../../../testing/visitor.js';
import '../index.js';
import type { MixPhasingCalculator } from '../index.js';
import type { Plan } from '../model/plan/plan.js';

const part = html`<mix-phasing-calculator show="sites assumptions verdict improve"></mix-phasing-calculator>`;
const mount = (template: unknown = part): Promise<MixPhasingCalculator> => show(template);
const withPlan = (plan: Plan): unknown =>
  html`<mix-phasing-calculator show="assumptions improve" .plan=${fileWith(plan)}></mix-phasing-calculator>`;
/** Sites that differ enough for their order to matter, and too many to look at all orders. */
const manySites = (count: number): Plan =>
  planWith(count, {
    temporaryHomes: 60,
    gate: { percent: 25, maxWait: 20 },
    sites: Array.from({ length: count }, (_, at) =>
      site(`s${at}`, {
        name: `Hof ${at}`,
        existing: { social: (at * 37) % 150, mid: (at * 13) % 20, owner: at % 4 },
        planned: { social: (at * 53) % 140, mid: (at * 29) % 60, owner: (at * 7) % 50 },
        earliest: at % 5,
        construction: 4 + (at % 5),
      }),
    ),
  });
const orderOf = (el: MixPhasingCalculator): string => el.plan!.plan.sites.map(({ id }) => id).join(' ');
/** The rows of a table in words: "Alles klaar: begin 2030, begin 2030, gelijk". */
const rowsOf = (name: string): string[] =>
  queryAllByRole('row', undefined, getByRole('table', name))
    .slice(1)
    .map((row) => {
      const [head, ...cells] = [...row.children].map((cell) => pageText(cell));
      return `${head}: ${cells.join(', ')}`;
    });

beforeEach(() => toWidth(1280));

describe('a better order', () => {
  const better = 'Er is een betere volgorde: locatie B, Open veld, locatie A, locatie C.';

  it('is found without asking, and said under what the plan does: what gets better, what gets worse, and how sure it is', async () => {
    const el = await mount();
    await sees(better);
    await sees(/huishoudens samen 416 in plaats van 1\.016 kwartalen/);
    await sees(/Wel .*40 kwartalen.* Alle 24 volgordes zijn nagerekend/);
    await expect(el).to.be.accessible();
  });

  it('is told to the page: while it is being looked for, and once it is there', async () => {
    const el = await mount();
    const isSearching = (): boolean => el.matches(':state(searching)');
    await until(() => !isSearching());
    await sees(better);
    const { plan } = el.plan!;
    el.plan = { plan: { ...plan, temporaryHomes: plan.temporaryHomes + 10 } };
    await el.updateComplete;
    // What was found was for another plan.
    expect([isSearching(), pageText().includes('betere volgorde:')]).to.eql([true, false]);
    await until(() => !isSearching());
    await sees('Er is een betere volgorde:');
    expect(isSearching()).to.equal(false);
  });

  it('is set beside the plan, measure by measure', async () => {
    await mount();
    await sees(better);
    await enter('button', 'Bekijk het verschil');
    await until(() => here() === 'heading "De beste volgorde naast die van u"');
    expect(here()).to.equal('heading "De beste volgorde naast die van u"');
    expect(rowsOf('Twee volgordes vergeleken')).to.eql([
      'Huishoudens die de wijk uit moeten: 133, 94, 39 minder',
      'Samen buiten de wijk, in kwartalen: 1.016, 416, 600 minder',
      'Meeste tegelijk buiten de wijk: 109, 37, 72 minder',
      'Verhuizen twee keer: 213, 209, 4 minder',
      'Verhuizen één keer: 31, 25, 6 minder',
      'Nieuwe huizen die leegstaan, samen in kwartalen: 0, 40, 40 meer',
      'Laagste aandeel sociale huur: 48,5%, 50,0%, 1,5 procentpunt hoger',
      'Alles klaar: begin 2030, begin 2030, gelijk',
    ]);
  });

  it('changes nothing before one takes it, and can be undone', async () => {
    const el = await mount();
    await sees(better);
    expect([el.dossier.plan, orderOf(el)]).to.eql([null, 'a b veld c']);
    const [inNotice] = queryAllByRole('button', 'Neem deze volgorde over');
    inNotice!.focus();
    await press('Enter');
    await until(() => pageText(focused()!).startsWith('De volgorde is overgenomen'));
    expect(pageText(focused()!)).to.equal('De volgorde is overgenomen. U kunt dit ongedaan maken.');
    expect(orderOf(el)).to.equal('b veld a c');
    await sees('Er is geen betere volgorde dan die van u.');
    await press('Tab', 'Enter');
    await until(() => orderOf(el) === 'a b veld c');
    expect(orderOf(el)).to.equal('a b veld c');
    await seesNoMore('De volgorde is overgenomen');
    await sees(better);
  });

  it('is looked for anew when the plan changes', async () => {
    await mount();
    await sees(better);
    await typeAt('Eerst plek, dan slopen', '25');
    await seesNoMore(better);
    await sees(/Er is een betere volgorde: .*samen 116 in plaats van 270 kwartalen/);
  });

  it('is said where the plan has it already, and where there is only one', async () => {
    await mount(withPlan(planWith(1)));
    await sees('Er is maar één volgorde mogelijk.');
  });

  it('has no part where there are no sites', async () => {
    await mount(withPlan(planWith(0)));
    await findByRole('region', 'Kan het anders?');
    expect(queryAllByRole('heading', 'De beste volgorde naast die van u')).to.eql([]);
  });

  it('has no way to the part that compares where an editor leaves that out', async () => {
    await mount(html`<mix-phasing-calculator show="verdict"></mix-phasing-calculator>`);
    await sees(better);
    expect(queryAllByRole('button', 'Bekijk het verschil')).to.eql([]);
    expect(queryAllByRole('button', 'Neem deze volgorde over').length).to.equal(1);
  });

  it('is only shown where nothing can be entered', async () => {
    await mount(html`<mix-phasing-calculator readonly></mix-phasing-calculator>`);
    await sees(better);
    expect(queryAllByRole('button', 'Neem deze volgorde over')).to.eql([]);
    expect(queryAllByRole('button', 'Bekijk het verschil').length).to.equal(1);
  });
});

describe('a better order of many sites', () => {
  const find = (): Promise<void> => enter('button', 'Zoek een betere volgorde');

  it('is looked for when one asks; how far it is, is said', async () => {
    // So many that a fast browser is still busy when one looks.
    const el = await mount(withPlan(manySites(30)));
    await find();
    await sees('Nog bezig: de volgordes worden doorgerekend.');
    expect(here()).to.equal('button "Stop"');
    getByRole('progressbar');
    await sees(/Er is een betere volgorde: Hof .* misschien is er een betere\./);
    expect(here()).to.equal('button "Zoek een betere volgorde"');
    await hears(/^Er is een betere volgorde/);
    await expect(el).to.be.accessible();
    await enter('button', 'Neem deze volgorde over');
    await sees('De volgorde is overgenomen.');
    expect(orderOf(el)).not.to.equal(
      manySites(30)
        .sites.map(({ id }) => id)
        .join(' '),
    );
  });

  it('can be stopped, with what was found by then', async () => {
    // So many that it is not ready before one stops it.
    await mount(withPlan(manySites(250)));
    await find();
    await sees('Nog bezig');
    await press('Enter');
    await sees('U stopte het zoeken voordat het klaar was.');
    expect(here()).to.equal('button "Zoek een betere volgorde"');
  });

  it('of a plan that changed meanwhile is not shown: one is asked to look again', async () => {
    await mount(withPlan(manySites(14)));
    await find();
    await sees(/Er is een betere volgorde/);
    await typeAt('Wisselwoningen', '41');
    await sees('Uw plan is veranderd. Zoek opnieuw.');
    expect(queryAllByRole('table', 'Twee volgordes vergeleken')).to.eql([]);
    await typeAt('Wisselwoningen', '60');
    await sees(/Er is een betere volgorde/);
  });

  it('stops when the plan changes', async () => {
    await mount(withPlan(manySites(60)));
    await find();
    await sees('Nog bezig');
    await typeAt('Wisselwoningen', '41');
    await seesNoMore('Nog bezig');
    expect(pageText()).not.to.contain('Er is een betere volgorde');
  });
});

describe('sooner ready, or more people who can stay', () => {
  const run = (): Promise<void> => enter('button', 'Reken de keuzes door');
  const points = ['Eerst slopen mag', '10 tot 70% eerst plek', '80% of meer eerst plek'];

  it('is worked out when one asks: a picture, its table, and a list of choices', async () => {
    const el = await mount();
    await run();
    await findByRole('figure', /^Anderhalf jaar later klaar, en dan hoeft bijna vier op de vijf de wijk niet uit/);
    await hears('Anderhalf jaar later klaar');
    const radios = queryAllByRole('radio', undefined, getByRole('group', 'Kies een punt'));
    expect(radios.map((radio) => pageText(radio.closest('label')!))).to.eql([
      `${points[0]}: klaar begin 2030, 60% hoeft de wijk niet uit`,
      `${points[1]}: klaar zomer 2031, 79% hoeft de wijk niet uit`,
      `${points[2]}: klaar zomer 2031, 74% hoeft de wijk niet uit`,
    ]);
    await expect(el).to.be.accessible();
  });

  it('shows what a choice changes; taking it is one change, that can be undone', async () => {
    const el = await mount();
    await run();
    expect(await until(() => queryAllByRole('radio').length)).to.be.greaterThan(0);
    await choose(new RegExp(`^${points[1]}`));
    await sees('Eerst plek, dan slopen: 10 in plaats van 0 procent.');
    expect(rowsOf('Uw plan en deze keuze vergeleken')).to.include(
      'Huishoudens die de wijk uit moeten: 133, 48, 85 minder',
    );
    expect(orderOf(el)).to.equal('a b veld c');
    await expect(el).to.be.accessible();
    await enter('button', 'Neem deze keuze over');
    await until(() => pageText(focused()!).startsWith('De keuze en de volgorde zijn overgenomen'));
    expect([orderOf(el), el.plan!.plan.gate.percent]).to.eql(['veld c b a', 10]);
    await press('Tab', 'Enter');
    await until(() => orderOf(el) === 'a b veld c');
    expect([orderOf(el), el.plan!.plan.gate.percent]).to.eql(['a b veld c', 0]);
  });

  it('of an older plan has no choices any more', async () => {
    await mount();
    await run();
    expect(await until(() => queryAllByRole('radio').length)).to.be.greaterThan(0);
    await typeAt('Wisselwoningen', '41');
    await sees('Uw plan is veranderd. Reken opnieuw door.');
    expect(queryAllByRole('radio')).to.eql([]);
  });

  it('can be stopped', async () => {
    await mount(withPlan(manySites(60)));
    await run();
    await sees(/Nog bezig: \d+ van 11 keuzes doorgerekend\./);
    await press('Enter');
    expect(await until(() => queryAllByRole('radio').length)).to.be.greaterThan(0);
    focusOn('button', 'Reken de keuzes door');
  });
});
