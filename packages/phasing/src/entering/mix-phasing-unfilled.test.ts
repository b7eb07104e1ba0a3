import { expect, html, oneEvent } from '@open-wc/testing';
import { pageText, savedBy, sees, seesNoMore, until } from '../../../../testing/dossier.js';
import { findByRole, focused, getByRole, queryAllByRole } from '../../../../testing/index.js';
import { field, planWith, show, toWidth, typeAt } from '../../testing/sheet.js';
import { enter } from '../../../../testing/visitor.js';
import '../index.js';
import type { MixPhasingCalculator } from '../index.js';

const mount = async (): Promise<MixPhasingCalculator> => {
  await toWidth(1280);
  const el = await show(html`<mix-phasing-calculator></mix-phasing-calculator>`);
  await findByRole('region', 'Neem het mee');
  return el;
};
const put = async (text: string): Promise<void> => {
  await enter('button', 'Plak of open uit Excel');
  await until(() => focused()?.id === 'bring-cells');
  const cells = field('Cellen uit Excel') as unknown as HTMLTextAreaElement;
  cells.value = text;
  cells.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await enter('button', 'Zet in de tabel');
  await until(() => focused()?.id === 'bring-notice');
};
const outcome = (): string => pageText(getByRole('region', 'Wat dit plan doet'));
const table = 'Locatie\tNu sociaal\tNu midden\tNu koop\tStraks sociaal\tStraks midden\tStraks koop\tVanaf';
const hof = 'Hof\t40\t0\t0\t30\t10\t10\tkw 1 2027';

describe('columns that a table does not have', () => {
  it('are empty: nothing is calculated, looked for or told until they are filled', async () => {
    const el = await mount();
    let results = 0;
    el.addEventListener('mix-plan-result', () => (results += 1));
    await put(`${table}\n${hof}`);
    expect(field('Hof, kwartalen sloop').value).to.equal('');
    expect(field('Hof, kwartalen sloop').placeholder).to.equal('leeg');
    await sees('3 vakken zijn nog leeg. Vul ze in');
    expect(outcome()).to.equal(
      'Wat dit plan doet 3 vakken in de tabel zijn nog niet ingevuld. Wij rekenen dit plan pas door als alles is ingevuld.',
    );
    // The example was no plan of the user's: nothing of it stands.
    expect(queryAllByRole('figure')).to.have.length(0);
    expect(pageText(getByRole('region', 'Kan het anders?'))).to.contain('Vul eerst alle vakken in');
    expect(results).to.equal(0);

    await enter('button', 'Vul 2 in (kwartalen sloop)');
    await sees('2 vakken zijn nog leeg');
    expect(focused()?.id).to.equal('unfilled');
    await typeAt('Hof, kwartalen bouw', '5');
    const result = oneEvent(el, 'mix-plan-result');
    await typeAt('Hof, wil blijven', '80');
    await result;
    expect(el.plan).to.not.have.property('unfilled');
    expect(el.plan!.plan.sites).to.deep.include.members([
      { ...el.plan!.plan.sites[0]!, demolition: 2, construction: 5, stayPercent: 80 },
    ]);
    await seesNoMore('nog leeg');
    expect(outcome()).to.match(/huishoudens/u);
  });

  it('are undone with what was filled in', async () => {
    await mount();
    await put(`${table}\n${hof}`);
    await enter('button', 'Vul 70 in (wil blijven)');
    await sees('2 vakken zijn nog leeg');
    queryAllByRole('button', 'Ongedaan maken')[0]!.click();
    await sees('3 vakken zijn nog leeg');
  });

  it('are told to the page, and kept as such in the dossier and in files', async () => {
    const el = await mount();
    const change = oneEvent(el, 'mix-plan-change');
    await put(`${table}\n${hof}`);
    const { faults } = (await change).detail;
    const id = el.plan!.plan.sites[0]!.id;
    const fields = ['demolition', 'construction', 'stayPercent'].map((column) => `sites/${id}/${column}`);
    expect(faults).to.deep.equal(fields);
    expect((el.dossier.plan as unknown as { unfilled: string[] }).unfilled).to.deep.equal(fields);
    const csv = await savedBy(() => enter('button', 'Bewaar als CSV'));
    expect(csv.text).to.match(/^Hof;40;0;0;30;10;10;kw 1 2027;;;;/mu);
    const report = await savedBy(() => enter('button', 'Bewaar als tekst'));
    expect(report.text).to.contain('3 vakken in de tabel zijn nog niet ingevuld');
    expect(report.text).to.contain('Sloop ?, bouw ? kwartalen; ? wil blijven');
  });
});

describe('a plan of the user that gets an empty cell', () => {
  it('keeps its last outcome on the page, which says so, but not on paper nor in the report', async () => {
    const el = await mount();
    await typeAt('Locatie A, nu, sociaal', '119');
    const before = pageText(getByRole('region', 'Wat dit plan doet'));
    const tick = getByRole('button', 'Plak of open uit Excel');
    tick.click();
    await until(() => focused()?.id === 'bring-cells');
    const replaces = getByRole('checkbox') as HTMLInputElement;
    replaces.click();
    const cells = field('Cellen uit Excel') as unknown as HTMLTextAreaElement;
    cells.value = 'Hof\t40';
    cells.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await enter('button', 'Zet in de tabel');
    await sees(
      '9 vakken in de tabel zijn nog niet ingevuld. Hieronder staat nog wat het plan deed zoals het daarvoor was.',
    );
    const words = before.slice(before.indexOf('Van de'));
    expect(outcome()).to.contain(words.slice(0, 60));
    const report = await savedBy(() => enter('button', 'Bewaar als tekst'));
    expect(report.text).to.not.contain(words.slice(0, 60));
    expect(el.plan!.plan.sites).to.have.length(5);
    window.dispatchEvent(new Event('beforeprint'));
    expect(outcome()).to.contain('Wij rekenen dit plan pas door als alles is ingevuld.');
    expect(outcome()).to.not.contain(words.slice(0, 60));
    window.dispatchEvent(new Event('afterprint'));
    expect(await until(() => outcome().includes(words.slice(0, 60)))).to.equal(true);
  });
});

describe('an empty cell that one types in', () => {
  it('is empty again when one takes that away, also where it was no homes', async () => {
    const el = await mount();
    await put('Hof\t40');
    await typeAt('Hof, nu, midden', '5');
    expect(el.plan!.unfilled).to.have.length(8);
    const input = field('Hof, nu, koop');
    input.focus();
    for (const text of ['5', '']) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await el.updateComplete;
    }
    expect(el.plan!.unfilled).to.have.length(8);
    expect(el.plan!.unfilled).to.include(`sites/${el.plan!.plan.sites[0]!.id}/existing/owner`);
  });
});

describe('where there is no room for the table', () => {
  it('a shut site has question marks, and the empty cells are named all the same', async () => {
    await mount();
    await put(`${hof}\t2\t6\t70\nLaan\t12`);
    await toWidth(360);
    await sees('Nu 12 / ? / ?, straks ? / ? / ? woningen. Sloop ?, bouw ? kwartalen; ? wil blijven. Vanaf ?.');
    await sees('9 vakken zijn nog leeg');
  });
});

describe('a plan that is only shown', () => {
  it('says that it is not calculated, with nothing to press', async () => {
    const plan = planWith(2);
    const unfilled = [`sites/${plan.sites[0]!.id}/demolition`];
    await show(
      html`<mix-phasing-calculator
        readonly
        .plan=${{ format: 'mengwijzer-plan', version: 1, name: '', plan, unfilled }}
      ></mix-phasing-calculator>`,
    );
    await sees('Eén vak in de tabel is nog niet ingevuld');
    expect(queryAllByRole('button', 'Vul 2 in (kwartalen sloop)')).to.have.length(0);
  });
});
