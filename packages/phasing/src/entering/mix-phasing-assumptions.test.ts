import { expect } from '@open-wc/testing';
import { pageText, sees, until } from '../../../../testing/dossier.js';
import { getByRole, queryAllByRole } from '../../../../testing/index.js';
import {
  field,
  hears,
  here,
  isWrong,
  leave,
  show,
  toWidth,
  typeAt,
  valueAt,
  whatIsWrong,
} from '../../testing/sheet.js';
import { press } from '../../../../testing/visitor.js';
import '../index.js';

/** Name, what it is of, what it does and where it comes from, and what the example has. */
const dutch = [
  ['Tegelijk in uitvoering', 'locaties', 'Zoveel plekken kunt u tegelijk leeg en in aanbouw hebben.', '2'],
  ['Wisselwoningen', 'woningen', 'Tijdelijke huizen in de wijk. Vraag de corporatie.', '40'],
  ['Vrijkomend in de wijk', 'per kwartaal', 'Sociale huur elders in de wijk die naar deze bewoners gaat.', '2'],
  ['Verhuist uit zichzelf', 'per 1.000 per jaar', 'De mutatiegraad. Staat in het jaarverslag.', '80'],
  ['Niet opnieuw verhuren', 'kwartalen vooraf', 'Vanaf de peildatum blijft een leeg huis leeg.', '6'],
  ['Vrijhouden voor bewoners', 'kwartalen', 'Zo lang wacht een nieuw huis op wie terug wil.', '4'],
  ['Eerst plek, dan slopen', 'procent', 'Zoveel blijvers moeten meteen door kunnen. 0 is: eerst slopen.', '0'],
  ['Daarop hooguit wachten', 'kwartalen', 'Daarna begint een locatie toch.', '12'],
  ['Eerste jaar', '', 'Het plan begint in kw 1 van dit jaar. Alle kwartalen schuiven mee.', '2026'],
  ['Hoever vooruit', 'kwartalen', '80 is twintig jaar, zo lang als het Nationaal Programma loopt.', '80'],
] as const;
const english = [
  ['Under way at once', 'sites', 'So many sites can be empty or under construction at the same time.', '2'],
  ['Temporary homes', 'homes', 'Homes to wait in, in the neighbourhood. Ask the housing corporation.', '40'],
  ['Move of their own accord', 'per 1,000 per year', 'The turnover rate. The annual report has it.', '80'],
] as const;
const described = (unit: string, hint: string): string => `${unit} ${hint}`.trim();

beforeEach(() => toWidth(1280));

describe('what one assumes', () => {
  it('has its name, unit and explanation, on the page and for who hears it', async () => {
    const el = await show();
    const region = getByRole('region', 'Waar u van uitgaat');
    for (const [name, unit, hint, value] of dutch) {
      expect([valueAt(name, region), whatIsWrong(name, region)]).to.eql([value, described(unit, hint)]);
      await sees([name, unit, hint].filter(Boolean).join(' '), region);
    }
    expect(queryAllByRole('textbox', undefined, region).length).to.equal(dutch.length);
    await expect(el).to.be.accessible();
  });

  it('is in English on an English page', async () => {
    const el = await show();
    el.lang = 'en';
    await until(() => queryAllByRole('region', 'What you assume').length > 0);
    for (const [name, unit, hint, value] of english)
      expect([valueAt(name), whatIsWrong(name)]).to.eql([value, described(unit, hint)]);
    expect(pageText()).not.to.match(/\b(kwartalen|woningen|het|per jaar|zo lang)\b/i);
    await typeAt('Temporary homes', '1,016');
    await leave();
    await until(() => valueAt('Temporary homes') === '1016');
    expect(el.plan!.plan.temporaryHomes).to.equal(1016);
    await typeAt('Under way at once', '0');
    await leave();
    await until(() => isWrong('Under way at once'));
    expect(whatIsWrong('Under way at once')).to.equal(
      'sites So many sites can be empty or under construction at the same time. ‘0’ cannot be here. Fill in a whole number from 1 to 500.',
    );
    await expect(el).to.be.accessible();
  });

  it('changes the plan, and what comes of it is heard', async () => {
    const el = await show();
    await typeAt('Wisselwoningen', '200');
    expect(el.plan!.plan.temporaryHomes).to.equal(200);
    await hears('Niemand hoeft de wijk uit en alles is klaar begin 2030.');
    await typeAt('Eerst plek, dan slopen', '25%');
    await press('Enter');
    await el.updateComplete;
    expect([valueAt('Eerst plek, dan slopen'), el.plan!.plan.gate, here()]).to.eql([
      '25',
      { percent: 25, maxWait: 12 },
      'textbox "Eerst plek, dan slopen"',
    ]);
  });

  for (const [name, text, says] of [
    ['Tegelijk in uitvoering', '0', '‘0’ kan hier niet. Vul een heel getal in van 1 tot en met 500.'],
    ['Wisselwoningen', '-1', '‘-1’ kan hier niet. Vul een heel getal in van 0 tot en met 100.000.'],
    ['Vrijkomend in de wijk', 'twee', '‘twee’ is geen getal. Vul een heel getal in van 0 tot en met 10.000.'],
    ['Verhuist uit zichzelf', '1001', '‘1001’ kan hier niet. Vul een heel getal in van 0 tot en met 1000.'],
    ['Niet opnieuw verhuren', '1,5', '‘1,5’ is geen heel getal. Vul een heel getal in van 0 tot en met 1000.'],
    ['Vrijhouden voor bewoners', '', 'Hier staat nog niets. Vul een heel getal in van 0 tot en met 1000.'],
    ['Eerst plek, dan slopen', '101', '‘101’ kan hier niet. Vul een heel getal in van 0 tot en met 100.'],
    ['Daarop hooguit wachten', 'x', '‘x’ is geen getal. Vul een heel getal in van 0 tot en met 1000.'],
    ['Hoever vooruit', '161', '‘161’ kan hier niet. Vul een heel getal in van 1 tot en met 160.'],
  ] as const)
    it(`says what is wrong under the field: ${name} “${text}”`, async () => {
      const el = await show();
      const before = el.plan!.plan;
      await typeAt(name, text);
      await el.updateComplete;
      expect([isWrong(name), pageText().includes(says)]).to.eql([false, false]);
      await leave();
      await until(() => isWrong(name));
      expect([valueAt(name), el.plan!.plan]).to.eql([text, before]);
      expect(whatIsWrong(name)).to.match(new RegExp(String.raw`${says.replaceAll(/[.()]/gu, String.raw`\$&`)}$`, 'u'));
      await sees(says, field(name).closest('.field')!);
      await hears(`${name}: ${says}`);
    });

  it('can be undone', async () => {
    const el = await show();
    await typeAt('Wisselwoningen', '0');
    await leave();
    getByRole('button', 'Ongedaan maken').focus();
    await press('Enter');
    await until(() => valueAt('Wisselwoningen') === '40');
    expect([valueAt('Wisselwoningen'), el.plan!.plan.temporaryHomes]).to.eql(['40', 40]);
  });

  it('moves all quarters along with the first year', async () => {
    const el = await show();
    await typeAt('Locatie A, vroegste start', 'kw 3 2027');
    await typeAt('Eerste jaar', '2030');
    await leave();
    await el.updateComplete;
    expect([valueAt('Locatie A, vroegste start'), valueAt('Locatie B, vroegste start')]).to.eql([
      'kw 3 2031',
      'kw 1 2030',
    ]);
  });
});
