import { expect, html } from '@open-wc/testing';
import { pageText, sees, seesNoMore, until } from '../../../../testing/dossier.js';
import { describeElement, getByRole, queryAllByRole } from '../../../../testing/index.js';
import { shown, titles } from '../../testing/charts.js';
import { fileWith, leave, planWith, show, site, toWidth, typeAt } from '../../testing/sheet.js';
import { enter, type } from '../../../../testing/visitor.js';
import '../index.js';
import type { MixPhasingCalculator } from '../index.js';

const none = { social: 0, mid: 0, owner: 0 };
const verdict =
  'Van de 366 huishoudens wonen er straks 244 in de wijk. Daarvan moeten er 133 eerst weg, de meeste twee jaar lang. Het laatste huis is klaar begin 2030.';

const all = html`<mix-phasing-calculator show="sites verdict findings"></mix-phasing-calculator>`;
const findingList = (): HTMLElement =>
  queryAllByRole('list').find((each) => each.previousElementSibling?.textContent?.includes('Wat opvalt, en waarom'))!;
/** Each finding, as one reads it, without what the source says. */
const findings = (): string[] =>
  queryAllByRole('listitem', undefined, findingList()).map((each) => pageText(each).replace(/ Let op: .*/u, ''));
const cautions = (): HTMLElement[] => queryAllByRole('button', /^(Let op|Watch): /);

beforeEach(() => toWidth(1280));

describe('the worked example', () => {
  it('is summed up in a paragraph, with what matters most in bold', async () => {
    await show(all);
    await sees(verdict);
    const paragraph = getByRole('heading', 'Wat dit plan doet').nextElementSibling!;
    expect(pageText(paragraph)).to.equal(verdict);
    expect([...paragraph.querySelectorAll('b')].map((each) => pageText(each))).to.eql([
      '244 in de wijk',
      '133 eerst weg',
      'twee jaar lang',
    ]);
  });

  it('has findings: a number, what it counts, and why', async () => {
    const el = await show(all);
    expect(findings()).to.eql([
      '133 huishoudens moeten tijdelijk de wijk uit. Dat zijn er 42 van locatie A, 67 van B en 24 van C. De meesten blijven twee jaar weg. Alle 133 kunnen terug, want er wordt genoeg sociale huur gebouwd.',
      '67 huishoudens moeten de wijk uit als locatie B leeg moet. Dat is begin 2026, en het gaat om iedereen die wil blijven. Er is dan geen huis voor hen vrij in de wijk. Alle 40 wisselwoningen zijn al bezet, door huishoudens van locatie A.',
      '213 huishoudens verhuizen twee keer, 31 één keer. Niemand van locatie B kan meteen door: als die plek leeg moet, staat er nog geen enkel nieuw huis.',
      '60 huishoudens wachten op nieuwe huizen op Open veld. Die zijn pas anderhalf jaar na hun vertrek van locatie C klaar. Stonden ze er al, dan konden zij in één keer over. Daar woont niemand, en het bouwen mag er eerder beginnen.',
      '122 huishoudens komen niet terug. 105 kiezen daar zelf voor en 17 verhuizen al eerder uit zichzelf. Vraag waarom: kiezen is iets anders dan het opgeven.',
      '48,5% sociale huur is het laagste aandeel, begin 2028. Van nu 97,2% daalt het naar 50,0%. Nu staan er 356 sociale huurwoningen, straks 340: dat zijn er 16 minder. Het minst zijn het er 140, twee jaar lang vanaf begin 2026.',
      '3 groepen merken elk iets anders van dit plan. Wie blijft (111): 31 verhuizen één keer en 80 wonen eerst tijdelijk, samen 568 kwartalen. Wie weggaat (255): 133 zijn samen 1.016 kwartalen de wijk uit en 122 komen niet terug. Wie er komt wonen, krijgt 440 van de 680 nieuwe huizen.',
    ]);
    await expect(el).to.be.accessible();
  });

  it('says with each finding what the source says to watch, and where', async () => {
    const el = await show(all);
    expect(cautions()).to.have.lengthOf(findings().length);
    expect(pageText()).not.to.contain('Bron: ');
    await enter('button', 'Let op: Het netwerk valt weg');
    await sees(/Verdringing schaadt mensen bijvoorbeeld als .* Bron: Slot\./);
    for (const each of cautions().slice(1)) each.click();
    await el.updateComplete;
    for (const item of queryAllByRole('listitem', undefined, findingList()))
      expect(pageText(item)).to.match(/Let op: .+ Bron: (Hoofdstuk|Stap|Slot|Inleiding|Tot slot).*\.$/);
    await sees('Bron: Hoofdstuk 3.1. Stand van 2024.');
    await expect(el).to.be.accessible();
  });

  it('is the same in English', async () => {
    const el = await show(html`<mix-phasing-calculator lang="en" show="verdict findings"></mix-phasing-calculator>`);
    await sees(
      'Of the 366 households 244 live in the neighbourhood at the end. Of those 133 have to leave first, most for two years. The last home is ready in early 2030.',
    );
    await sees('48.5% social rent is the lowest share, in early 2028. From 97.2% now it falls to 50.0%.');
    await sees('133 together are out of the neighbourhood for 1,016 quarters');
    for (const each of cautions()) each.click();
    await el.updateComplete;
    expect(cautions().map((each) => pageText(each.parentElement!))).to.satisfy((texts: string[]) =>
      texts.every((text) => /^Watch: .+ Source: /.test(text)),
    );
    expect(pageText(el)).not.to.match(/Bron|huishoud|Let op/);
    await expect(el).to.be.accessible();
  });
});

describe('a change', () => {
  /** All that is put into the status, and when; until the test asks for it. */
  const listen = (): (() => { readonly text: string; readonly at: number }[]) => {
    const status = getByRole('status');
    const heard: { readonly text: string; readonly at: number }[] = [];
    const observer = new MutationObserver(() => heard.push({ text: pageText(status), at: performance.now() }));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    return () => {
      observer.disconnect();
      return heard;
    };
  };

  it('is on the screen at once, and heard once, half a second after the last key', async () => {
    const el = await show(all);
    const results: number[] = [];
    el.addEventListener('mix-plan-result', ({ detail }) => results.push(detail.outcome.initial));
    const heard = listen();
    await typeAt('Locatie A, nu, sociaal', '1');
    expect(pageText()).to.contain('Van de 247 huishoudens');
    await type('00');
    const typed = performance.now();
    expect(pageText()).to.contain(
      'Van de 346 huishoudens wonen er straks 230 in de wijk. Daarvan moeten er 105 eerst weg',
    );
    expect(findings()[0]).to.match(/^105 huishoudens moeten tijdelijk de wijk uit\. Dat zijn er 28 van locatie A, 67/);
    expect(pageText(getByRole('status'))).to.equal('');
    await until(() => pageText(getByRole('status')));
    await new Promise(requestAnimationFrame);
    const said = heard();
    expect(said.map(({ text }) => text)).to.eql(['105 huishoudens moeten de wijk uit en alles is klaar begin 2030.']);
    expect(said[0]!.at - typed).to.be.within(300, 2000);
    expect(results).to.eql([247, 256, 346]);
  });
});

describe('a value that cannot be', () => {
  const stale = (fields: string): string =>
    `${fields} staat iets dat niet kan. Dit is het plan met wat daar het laatst goed was.`;

  it('leaves the last good result on the page, and says so, until it is mended', async () => {
    const el = await show(all);
    await typeAt('Locatie A, nu, sociaal', 'veel');
    await leave();
    await sees(stale('In één vak'));
    await sees(verdict);
    expect(findings()).to.have.lengthOf(7);
    await typeAt('Locatie B, nu, sociaal', '-4');
    await leave();
    await sees(stale('In 2 vakken'));
    await sees(verdict);
    await expect(el).to.be.accessible();
    await typeAt('Locatie A, nu, sociaal', '100');
    await sees(stale('In één vak'));
    await sees('Van de 346 huishoudens');
    await typeAt('Locatie B, nu, sociaal', '96');
    await seesNoMore('Dit is het plan met wat daar het laatst goed was.');
  });

  it('says so in English too', async () => {
    await show(html`<mix-phasing-calculator lang="en" show="sites verdict"></mix-phasing-calculator>`);
    await typeAt('Locatie A, now, social', 'many');
    await leave();
    await sees('One field holds something that cannot be. This is the plan with what was last right there.');
  });
});

describe('a plan of which little can be said', () => {
  it('without sites says what will be there', async () => {
    const el = await shown('sites verdict findings quarters gantt improve', planWith(0));
    await sees('Er staat nog geen plek in de tabel. Zodra er een staat, leest u hier wat het plan doet.');
    expect(queryAllByRole('figure').map(describeElement)).to.eql([]);
    expect(queryAllByRole('group', 'Kwartaal voor kwartaal')).to.eql([]);
    await expect(el).to.be.accessible();
    await enter('button', 'Plek erbij');
    await sees('Er komen geen huizen bij.');
    expect(titles()).to.have.lengthOf(1);
  });

  it('without homes has no findings, and no heading over none', async () => {
    const el = await shown('verdict findings', planWith(1, { sites: [site('a', { existing: none, planned: none })] }));
    await sees('Op deze plekken woont nu niemand. Er komen geen huizen bij. Alles is klaar begin 2028.');
    expect(queryAllByRole('heading', 'Wat opvalt, en waarom')).to.eql([]);
    await expect(el).to.be.accessible();
  });

  it('that is not ready within its horizon says who is not back', async () => {
    await shown('verdict findings', planWith(2, { horizonQuarters: 4 }));
    await sees('Eind 2026 zijn er 126 nog niet terug. Dan is nog geen plek klaar.');
    expect(findings().some((each) => each.startsWith('2 plekken zijn eind 2026 nog niet klaar'))).to.equal(true);
  });
});

describe('parts', () => {
  const headings = (): string[] => queryAllByRole('heading').map((each) => pageText(each));
  const part = async (parts: string): Promise<MixPhasingCalculator> => shown(parts);

  it('are those that an editor asks for', async () => {
    await part('verdict');
    expect(headings()).to.eql(['Wat gebeurt er met de huishoudens?', 'Wat dit plan doet']);
    expect(pageText()).to.contain(verdict).and.not.contain('Let op: ');
  });

  it('have no heading over nothing', async () => {
    await part('assumptions');
    expect(headings()).not.to.include('Wat dit plan doet');
  });

  it('keep the levels of the page', async () => {
    const plan = fileWith(planWith(2));
    await show(
      html`<mix-phasing-calculator heading-level="3" show="verdict findings" .plan=${plan}></mix-phasing-calculator>`,
    );
    expect(queryAllByRole('heading').map(({ ariaLevel, localName }) => ariaLevel ?? localName)).to.eql([
      'h3',
      'h4',
      'h5',
    ]);
  });
});
