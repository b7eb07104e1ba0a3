import { expect, html } from '@open-wc/testing';
import { onDay } from '../../../../testing/day.js';
import { chooseFiles, copies, pageText, savedBy, sees, seesNoMore, stub, until } from '../../../../testing/dossier.js';
import { findByRole, focused, getByRole, queryAllByRole, typeOfFile } from '../../../../testing/index.js';
import { describeMedia, emulateMedia } from '../../../../testing/media.js';
import { dossierWith, example, field, fileWith, kept, planWith, show, toWidth, typeAt } from '../../testing/sheet.js';
import { enter, press, tick, type } from '../../../../testing/visitor.js';
import '../index.js';
import type { MixPhasingCalculator } from '../index.js';
import type { PlanFile } from '../model/plan/plan-file.js';

const part = html`<mix-phasing-calculator
  show="sites assumptions verdict findings gantt tools"
></mix-phasing-calculator>`;
const mount = async (template: unknown = part): Promise<MixPhasingCalculator> => {
  const el = await show(template);
  await findByRole('region', 'Neem het mee');
  return el;
};
const today = onDay('2026-06-03');
const saved = (name: string): ReturnType<typeof savedBy> => savedBy(() => enter('button', name));
const namesOf = (el: MixPhasingCalculator): string[] => el.plan!.plan.sites.map(({ name }) => name);

/** Opens the part where one brings in a plan, and waits until one can type there. */
const bring = async (): Promise<void> => {
  await enter('button', 'Plak of open uit Excel');
  await until(() => focused()?.id === 'bring-cells');
};
const paste = async (text: string): Promise<void> => {
  await bring();
  const cells = field('Cellen uit Excel') as unknown as HTMLTextAreaElement;
  cells.value = text;
  cells.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await enter('button', 'Zet in de tabel');
};
/** Chooses a file in the part where one brings in a plan. */
const open = async (content: BlobPart, name: string): Promise<void> => {
  if (queryAllByRole('textbox', 'Cellen uit Excel').length === 0) await bring();
  getByRole('button', 'Zet in de tabel').focus();
  await press('Tab');
  chooseFiles(focused() as HTMLInputElement, new File([content], name));
};
const told = async (text: string | RegExp): Promise<void> => {
  await sees(text);
  await until(() => focused()?.id === 'bring-notice');
  expect(pageText(focused()!)).to.match(
    typeof text === 'string' ? new RegExp(text.replaceAll(/[.()?]/g, String.raw`\$&`)) : text,
  );
};

beforeEach(() => toWidth(1280));

describe('cells from a spreadsheet', () => {
  it('come in place of the sites; with names of columns in any order', async () => {
    const el = await mount();
    await bring();
    await expect(el).to.be.accessible();
    await paste('Nu sociaal\tLocatie\tStraks midden\n40\tHof\t60\n12\tLaan\t8');
    await told('Er kwamen 2 plekken bij.');
    expect(namesOf(el)).to.eql(['Hof', 'Laan']);
    expect(el.plan!.plan.sites[0]).to.deep.include({
      existing: { social: 40, mid: 0, owner: 0 },
      planned: { social: 0, mid: 60, owner: 0 },
    });
    await expect(el).to.be.accessible();
    await press('Tab', 'Enter');
    await until(() => namesOf(el).length === 4);
    expect(namesOf(el)).to.eql(example.sites.map(({ name }) => name));
  });

  it('come under the sites where one asks that', async () => {
    const el = await mount();
    await bring();
    await tick(/^Vervang de plekken die er nu staan/);
    await paste('Hof\t40');
    await told('Er kwam 1 plek bij.');
    expect(namesOf(el)).to.eql([...example.sites.map(({ name }) => name), 'Hof']);
  });

  it('that are no values are told with their row and column, and kept', async () => {
    const el = await mount();
    await paste('Hof\tveel\t0\t0\t10\t0\t0\t4/3/2027');
    await told('2 cellen hebben geen goede waarde');
    await sees('Rij 1, nu, sociaal: ‘veel’ is geen getal.');
    await sees(/Rij 1, vroegste start: ‘4.3.2027’ is een datum/);
    expect(Object.values(el.plan!.drafts)).to.eql(['veel', '4/3/2027']);
    await expect(el).to.be.accessible();
  });

  it('that would be too many sites change nothing', async () => {
    const el = await mount();
    await paste(Array.from({ length: 501 }, (_, at) => `Plek ${at}\t1`).join('\n'));
    await told('Dat worden 501 plekken. Er passen er 500 in de tabel. Er is niets veranderd.');
    expect([namesOf(el).length, el.dossier.plan]).to.eql([4, null]);
  });

  it('are missed where nothing was pasted', async () => {
    await mount();
    await bring();
    await enter('button', 'Zet in de tabel');
    await told('Er staat nog niets om in de tabel te zetten.');
    expect(getByRole('alert').id).to.equal('bring-notice');
  });

  it('have a part that can be shut again', async () => {
    await mount();
    await bring();
    await type('x');
    await enter('button', 'Sluit dit deel');
    await until(() => focused()?.id === 'excel');
    expect([focused()?.id, queryAllByRole('textbox', 'Cellen uit Excel').length]).to.eql(['excel', 0]);
  });
});

describe('what the user took over from a plan that stood there', () => {
  const mark = 'Stond hier al. U hebt dit nog niet aangepast.';
  const marked = (): number => pageText(document.querySelector('mix-phasing-calculator')!).split(mark).length - 1;
  const given = fileWith(example, {
    name: 'Molenkwartier (verzonnen voorbeeld)',
    variants: [{ id: 'v1', name: 'Eerst plek', plan: example }],
  });

  it('goes with the sites, or is marked until one enters it', async () => {
    const el = await mount(
      html`<mix-phasing-calculator .plan=${given} show="sites assumptions verdict tools"></mix-phasing-calculator>`,
    );
    expect(marked()).to.equal(0);
    await paste('Locatie\tNu sociaal\nHof\t40');
    await told('Er kwam 1 plek bij.');
    expect([el.plan!.name, el.plan!.variants.length, field('Naam van uw plan').value]).to.eql(['', 0, '']);
    expect(marked()).to.equal(10);
    await typeAt('Wisselwoningen', '40');
    await typeAt('Naam van uw plan', 'Hofwijk');
    await until(() => marked() === 9);
    expect([el.plan!.name, el.plan!.untouched?.length, marked()]).to.eql(['Hofwijk', 9, 9]);
    await expect(el).to.be.accessible();
    const { text } = await saved('Bewaar als tekst');
    expect(text).to.contain('# Hofwijk').and.not.to.contain('Molenkwartier');
    expect(text.match(/stond er al, nog niet aangepast/g)).to.have.length(9);
    const json = JSON.parse((await saved('Bewaar het plan als JSON')).text) as PlanFile;
    expect(json.untouched).to.include('maxParallel').and.not.to.include('temporaryHomes');
  });

  it('goes with an empty table too', async () => {
    const el = await mount();
    await enter('button', 'begin met een lege tabel');
    await until(() => marked() === 10);
    expect(marked()).to.equal(10);
    expect(el.plan!.plan.sites).to.eql([]);
  });
});

describe('a CSV file', () => {
  const csv =
    'Locatie;Nu sociaal;Straks sociaal;Bouw (kwartalen);Kleur\r\nHof;40;1.200;6;rood\r\nLaan;12;8,0;lang;blauw\r\n';

  it('comes in place of the sites: what is not right is told by line and column', async () => {
    const el = await mount();
    await open(csv, 'wijk.csv');
    await told('2 plekken ingelezen, in plaats van wat er stond. U kunt dit ongedaan maken.');
    await sees('Regel 3, kolom ‘Bouw (kwartalen)’: ‘lang’ is geen getal.');
    await sees('Deze kolom kennen wij niet en is niet ingelezen: ‘Kleur’.');
    expect([namesOf(el), el.plan!.plan.sites[0]!.planned.social]).to.eql([['Hof', 'Laan'], 1200]);
    await press('Tab', 'Enter');
    await until(() => namesOf(el).length === 4);
    expect(namesOf(el).length).to.equal(4);
  });

  it('that holds no plan changes nothing', async () => {
    const el = await mount();
    for (const [content, text] of [
      ['', 'In dit bestand staat geen plek.'],
      ['PK\u0003\u0004xyz', 'Dit is een Excel-bestand, en dat lezen wij niet.'],
      ['een\ntwee', 'Wij vinden in dit bestand geen regel met namen van kolommen.'],
      [`Locatie;Nu sociaal\n${'Hof;1\n'.repeat(501)}`, 'In dit bestand staan 501 plekken.'],
    ] as const) {
      await open(content, 'fout.csv');
      await told(text);
    }
    expect([namesOf(el).length, el.dossier.plan]).to.eql([4, null]);
  });

  it('of more than 10 MB is not read', async () => {
    const el = await mount();
    await open(new Uint8Array(10_485_761), 'groot.csv');
    await told('Dit bestand is groter dan 10 MB.');
    expect(el.dossier.plan).to.equal(null);
  });

  it('is saved, and is the same when it is opened again', async () => {
    const el = await mount();
    await typeAt('Naam van locatie 2', '=1+1');
    const before = el.plan!.plan;
    const { name, type: kind, text } = await saved('Bewaar de plekken als CSV');
    expect([name, typeOfFile(kind)]).to.eql([`mengwijzer-fasering-${today}.csv`, typeOfFile('text/csv;charset=utf-8')]);
    expect(text)
      .to.match(/Locatie;Nu sociaal;.*\r\nLocatie A;120;0;0;80;40;60;kw 1 2026;2;6;70;/)
      .and.contain("'=1+1");
    expect((await saved('Bewaar als CSV')).text).to.equal(text);
    await open(`\uFEFF${text}`, 'terug.csv');
    await told('4 plekken ingelezen');
    expect(el.plan!.plan).to.eql(before);
  });
});

describe('a plan', () => {
  it('is saved as JSON, with all that belongs to it, and opened again', async () => {
    const el = await mount();
    await typeAt('Wisselwoningen', '41');
    const { name, type: kind, text } = await saved('Bewaar het plan als JSON');
    expect([name, kind]).to.eql([`mengwijzer-plan-${today}.json`, 'application/json']);
    expect(JSON.parse(text)).to.eql(el.plan);
    await typeAt('Wisselwoningen', '7');
    await open(text, 'plan.json');
    await told('Het plan is geopend, met 4 plekken.');
    expect(el.plan!.plan.temporaryHomes).to.equal(41);
    await press('Tab', 'Enter');
    await until(() => el.plan!.plan.temporaryHomes === 7);
    expect(el.plan!.plan.temporaryHomes).to.equal(7);
  });

  it('that cannot be read changes nothing', async () => {
    const el = await mount();
    const twice: PlanFile = fileWith({ ...example, sites: [example.sites[0]!, example.sites[0]!] });
    for (const [content, text] of [
      ['{"sites"', 'Dit bestand kunnen wij niet lezen.'],
      ['{}', 'In dit bestand staat geen faseringsplan.'],
      [JSON.stringify({ format: 'mengwijzer-dossier', version: 1 }), 'In dit dossier staat geen faseringsplan.'],
      [JSON.stringify(twice), 'De plekken 1 en 2 hebben dezelfde code: ‘a’.'],
      [JSON.stringify(fileWith(planWith(501))), 'In dit plan staan 501 plekken.'],
    ] as const) {
      await open(content, 'fout.json');
      await told(text);
    }
    expect([namesOf(el).length, el.dossier.plan]).to.eql([4, null]);
  });

  it('with values that cannot be is opened as far as it goes, and tells where', async () => {
    const el = await mount();
    const raw = JSON.stringify(fileWith(example)).replace('"temporaryHomes":40', '"temporaryHomes":-3');
    await open(raw, 'half.json');
    await told('Het plan is geopend, met 4 plekken.');
    await sees('Wisselwoningen: wat in het bestand staat, kan hier niet. Het staat gemerkt in het veld.');
    expect([field('Wisselwoningen').value, el.plan!.drafts['temporaryHomes']]).to.eql(['-3', '-3']);
  });

  it('in a dossier brings the whole dossier, with a way back', async () => {
    const el = await mount();
    await typeAt('Wisselwoningen', '41');
    const dossier = { ...dossierWith(fileWith(planWith(2))), neighbourhood: 'Molenwijk' };
    await open(JSON.stringify(dossier), 'dossier.json');
    await sees('Bestand ‘dossier.json’ is geopend. Uw vorige antwoorden zijn vervangen.');
    expect([namesOf(el).length, el.dossier.neighbourhood]).to.eql([2, 'Molenwijk']);
    await enter('button', 'Zet mijn vorige antwoorden terug');
    await sees('Uw vorige antwoorden staan er weer.');
    expect([namesOf(el).length, el.dossier.neighbourhood]).to.eql([4, '']);
  });
});

describe('the findings', () => {
  const says = (text: string): void => {
    expect(text).to.match(
      /^# Fasering van de wijk\n\n## Wat dit plan doet\n\nVan de 366 huishoudens wonen er straks \*\*244 in de wijk\*\*/,
    );
    expect(text)
      .to.contain('\n- **133 huishoudens**: moeten tijdelijk de wijk uit.')
      .and.contain('Bron: ')
      .and.contain('\n1. **Locatie A**: Nu 120 / 0 / 0, straks 80 / 40 / 60 woningen.')
      .and.contain('\n- Wisselwoningen: 40 woningen\n')
      .and.contain('Er is geen totaalcijfer')
      .and.match(/\n\nGemaakt met Mengwijzer \d+\.\d+\.\d+ op \d+ \p{L}+ \d{4}\.\n$/u);
  };

  it('are copied as a text with their sources, what was assumed, the date and the version', async () => {
    const copied = copies();
    await mount();
    await enter('button', 'Kopieer de bevindingen');
    await sees('Gekopieerd. U kunt de tekst nu ergens plakken.');
    expect(copied).to.have.lengthOf(1);
    says(copied[0]!);
  });

  it('are saved as a text', async () => {
    await mount();
    const { name, text } = await saved('Bewaar als tekst');
    expect(name).to.equal(`mengwijzer-${today}.md`);
    says(text);
  });
});

describe('a chart', () => {
  it('is saved as a drawing and as pixels, under its title', async () => {
    await mount();
    const figure = await findByRole('figure');
    const svg = await savedBy(() => enter('button', /^Bewaar als SVG/, figure));
    expect([svg.name, svg.type]).to.eql([`mengwijzer-gantt-${today}.svg`, 'image/svg+xml']);
    expect(svg.text)
      .to.match(/^<svg[^]*<title>[^<]+<\/title>/)
      .and.contain('Locatie A');
    const png = await savedBy(() => enter('button', /^Bewaar als PNG/, figure));
    expect([png.name, png.type, png.text.slice(1, 4)]).to.eql([`mengwijzer-gantt-${today}.png`, 'image/png', 'PNG']);
  });
});

describe('what is kept', () => {
  it('can be wiped: asked once, with what goes', async () => {
    const el = await kept();
    el.show = 'assumptions tools';
    await findByRole('region', 'Neem het mee');
    await typeAt('Wisselwoningen', '41');
    await enter('button', 'Wis alles op dit apparaat');
    await sees('Dit gaat weg: het faseringsplan. Dat kunt u niet terugdraaien.');
    await enter('button', 'Ja, wis alles');
    await sees('Alles is gewist.');
    expect([el.dossier.plan, field('Wisselwoningen').value]).to.eql([null, '40']);
  });
});

describe('nothing can be entered', () => {
  it('then one can take it away, and not bring in anything', async () => {
    const el = await mount(
      html`<mix-phasing-calculator readonly .plan=${fileWith(planWith(2))}></mix-phasing-calculator>`,
    );
    getByRole('button', 'Druk het verslag af');
    getByRole('button', 'Bewaar het plan als JSON');
    for (const name of [/Excel/, 'Bewaar als bestand', /^Wis alles/])
      expect(queryAllByRole('button', name), String(name)).to.eql([]);
    await expect(el).to.be.accessible();
  });
});

describeMedia('the report', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('is printed alone, with what was found and without what one presses', async () => {
    const aside = document.body.appendChild(document.createElement('p'));
    aside.textContent = 'Menu van de site';
    await mount(html`<mix-phasing-calculator></mix-phasing-calculator>`);
    await sees('Er is een betere volgorde');
    let printed = '';
    stub(window, 'print', {
      value: () => {
        window.dispatchEvent(new Event('beforeprint'));
        printed = pageText();
        window.dispatchEvent(new Event('afterprint'));
      },
    });
    const control = getByRole('button', 'Druk het verslag af');
    await emulateMedia({ media: 'print' });
    control.click();
    await until(() => printed);
    for (const each of [
      'Van de 366 huishoudens',
      'Er is een betere volgorde',
      'Kan het anders?',
      'Er is geen totaalcijfer',
    ])
      expect(printed).to.include(each);
    for (const each of [
      'Menu van de site',
      'Neem deze volgorde over',
      'Hoe zeker is dit?',
      'Wat kost het?',
      'Bewaar als',
      'Reken de',
    ])
      expect(printed).not.to.include(each);
    await emulateMedia({ media: 'screen' });
    await sees('Menu van de site');
    await seesNoMore('nooit op de pagina');
    aside.remove();
  });
});
