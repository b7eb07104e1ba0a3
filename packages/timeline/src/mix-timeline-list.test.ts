import { timelineNl } from '@mengwijzer/content/timeline.nl';
import { expect, html } from '@open-wc/testing';
import { alone, pageText, sees, until } from '../../../testing/dossier.js';
import { describeElement, findByRole, focused, queryAllByRole } from '../../../testing/index.js';
import { counted, isOpen, names, open, sayCount, stretch, total, whens } from '../testing/timeline.js';
import { enter, itemUnder, press, render, focusOn } from '../../../testing/visitor.js';
import './index.js';
import type { MixTimeline, MixTimelineSelectEvent } from './index.js';

/** What the kennisfundament tells, and when it says that was; a change here is a change of what the source says. */
const told = [
  ['Begin en einde niet genoemd', 'Het idee komt naar Nederland'],
  ['Begin en einde niet genoemd', 'Wederopbouw'],
  ['Begin en einde niet genoemd', 'Stadssanering'],
  ['Begin en einde niet genoemd', 'Trek uit de stad'],
  ['Begin en einde niet genoemd', 'Bouwen voor de buurt'],
  ['Vanaf jaren negentig, loopt nog', 'Residualisering van de sociale huur'],
  ['Midden jaren negentig tot rond 2012 of 2014', 'Grotestedenbeleid'],
  ['1995 of 1997 tot 2012', 'Stedelijke vernieuwing'],
  ['1997 tot 2014', 'Investeringsbudget Stedelijke Vernieuwing'],
  ['Begin niet genoemd, loopt nog', 'Superdiversiteit'],
  ['2005', 'Advies over ontmoeten'],
  ['Vanaf 2005, einde niet genoemd', '56-wijkenbeleid'],
  ['Begin en einde niet genoemd', 'Krachtwijkenbeleid'],
  ['Vanaf 2006, loopt nog', 'Wbmgp: selectief toewijzen'],
  ['2006 tot 2016', 'Segregatie naar herkomst daalt'],
  ['2007 tot 2015', 'Kennis voor Krachtige Steden'],
  ['2008', 'Onderzoek naar de middenklasse'],
  ['Vanaf 2008, einde niet genoemd', 'Economische crisis'],
  ['Begin en einde niet genoemd', 'Verkoop van sociale huur'],
  ['2011', 'SCP over herstructurering'],
  ['2011', 'Negen inzichten over schaal'],
  ['Rond 2012', 'Meeste onderzoek naar effecten is klaar'],
  ['Vanaf rond 2012, einde niet genoemd', 'Mengbeleid valt stil'],
  ['Begin niet genoemd, loopt nog', 'Extramuralisering van de zorg'],
  ['Begin niet genoemd, loopt nog', 'Meer zzp’ers'],
  ['Begin en einde niet genoemd', 'Verhuurdersheffing'],
  ['2014', 'Huisvestingswet 2014'],
  ['2015', 'Herziening van de Woningwet'],
  ['2015', 'Decentralisaties in het sociaal domein'],
  ['2015', 'Evaluatie van artikel 8 in Rotterdam'],
  ['2015', 'SCP over wat bewoners merken'],
  ['2017', 'Kwetsbare wijken: verband met rijksbeleid'],
  ['2017', 'Wbmgp: artikel 10 erbij'],
  ['2017', 'Inponden in Parkstad Limburg'],
  ['2018', 'WRR over verscheidenheid in buurten'],
  ['2018', 'De Veerkracht-rapporten'],
  ['2019', 'Zeven vragen over mengen'],
  ['2019', 'Alledaagse attentheid'],
  ['2020', 'WRR over publieke familiariteit'],
  ['Begin en einde niet genoemd', 'Movisie: Wij in de wijk'],
  ['2021', 'SCP over opgroeien'],
  ['2021', 'RVS over ruimte voor ontmoeting'],
  ['12 augustus 2021', 'Landelijke evaluatie van de Wbmgp'],
  ['2022 tot 2032', 'Actieagenda Wonen van Aedes'],
  ['2022', 'Een thuis voor iedereen'],
  ['14 februari 2022', 'Valentijnsdagbrief'],
  ['Vanaf zomer 2022, voor 15 tot 20 jaar of voor 20 jaar', 'Nationaal Programma Leefbaarheid en Veiligheid'],
  ['Begin niet genoemd, loopt nog', 'Integrale wijkaanpak keert terug'],
  ['Begin en einde niet genoemd', 'Volkshuisvestingsfonds'],
  ['Begin niet genoemd, loopt nog', 'Rotterdam koopt woningen op Zuid'],
  ['Begin niet genoemd, loopt nog', 'Wooncrisis'],
  ['2023 tot 2028', 'Regionale woonvisie Parkstad Limburg'],
  ['2023', 'Welvarende buren en opleiding'],
  ['2023', 'Segregatie in het onderwijs'],
  ['2023', 'KIS over ontmoetingsplekken'],
  ['7 december 2023', 'Voorstel om de Wbmgp te herzien'],
  ['1 januari 2024', 'Wijziging van de Huisvestingswet'],
  ['Juni 2024', 'Wet betaalbare huur'],
  ['Jaar niet genoemd', 'Wetsvoorstel versterking regie volkshuisvesting'],
] as const;

const show = (template = html`<mix-timeline view="list"></mix-timeline>`): Promise<MixTimeline> => render(template);
const big = 'Grotestedenbeleid';
const renewal = 'Stedelijke vernieuwing';
const headings = (root: HTMLElement): string[] =>
  queryAllByRole('heading', undefined, root).map((heading) => `${heading.localName} ${pageText(heading)}`);

describe('the list', () => {
  it('tells all that the source does, in reading order, each with its date as the source has it', async () => {
    const el = await show();
    expect(names()).to.eql(told.map(([, name]) => name));
    expect(whens()).to.eql(told.map(([when]) => when));
    expect([total, counted()]).to.eql([told.length, sayCount(told.length)]);
    await expect(el).to.be.accessible();
  });

  for (const [heading, when, sentence, count, first, last] of [
    [
      'Onuitgesproken',
      'Begin en einde niet genoemd',
      'maar dat bleef onuitgesproken.',
      2,
      'Het idee komt naar Nederland',
      'Wederopbouw',
    ],
    [
      'Geen doel op zich',
      'Tot midden jaren negentig, begin niet genoemd',
      'segregatie tegengaan was daarbij geen doel op zich.',
      4,
      'Stadssanering',
      'Residualisering van de sociale huur',
    ],
    [
      'Officieel doel',
      'Midden jaren negentig tot rond 2012',
      'zette het Rijk de gemengde wijk officieel op de agenda.',
      16,
      big,
      'Meeste onderzoek naar effecten is klaar',
    ],
    [
      'Stilstand',
      'Rond 2012 tot 2022',
      'Beleid voor gemengde wijken viel stil, maar',
      21,
      'Mengbeleid valt stil',
      'Landelijke evaluatie van de Wbmgp',
    ],
    [
      'Terug',
      'Vanaf 2022, loopt nog',
      'Corporaties en Rijk willen weer gemengde wijken',
      16,
      'Actieagenda Wonen van Aedes',
      'Wetsvoorstel versterking regie volkshuisvesting',
    ],
  ] as const)
    it(`goes by how mixing stood on the agenda: ${heading}`, async () => {
      await show();
      const part = stretch(heading);
      expect(queryAllByRole('heading', heading, part).map(({ localName }) => localName)).to.eql(['h3']);
      expect(pageText(part)).to.match(new RegExp(`^${heading} ${when} .*${sentence}`));
      const inside = names(part);
      expect([inside.length, inside[0], inside.at(-1)]).to.eql([count, first, last]);
    });

  it('says of each in words which lane it is in, where it comes from, and as of when', async () => {
    await show();
    for (const [name, lane, from] of [
      [big, 'Beleid', 'Hoofdstuk 1.3, Hoofdstuk 3.1 en Inleiding · stand van 2024. De bron noemt meer dan één jaar.'],
      ['Wbmgp: selectief toewijzen', 'Wet', 'Hoofdstuk 3.1 · stand van 2024'],
      ['Meer zzp’ers', 'Wat speelt', 'Hoofdstuk 3.3 · stand van 2022'],
      ['SCP over herstructurering', 'Onderzoek', 'Hoofdstuk 2.4'],
      ['Wet betaalbare huur', 'Wet', 'Hoofdstuk 1.5 · stand van juni 2024'],
    ] as const)
      expect(pageText(itemUnder(name)).endsWith(` ${lane} ${from}`), pageText(itemUnder(name))).to.equal(true);
    expect(pageText().split('De bron noemt meer dan één jaar.')).to.have.lengthOf(4);
  });

  it('says of what was a bill or a plan how long ago that was, and of nothing else', async () => {
    await show();
    const aged = (date: string, status: string): RegExp =>
      new RegExp(
        String.raw`Op dat moment \(${date}\) was dit een ${status}\. Dat is (minder dan een jaar|ongeveer .+ jaar) geleden: kijk na hoe het nu staat\.`,
      );
    for (const [name, date, status] of [
      ['Actieagenda Wonen van Aedes', '2024', 'plan'],
      ['Regionale woonvisie Parkstad Limburg', '2023', 'plan'],
      ['Voorstel om de Wbmgp te herzien', '7 december 2023', 'plan'],
      ['Wetsvoorstel versterking regie volkshuisvesting', '2024', 'wetsvoorstel'],
    ] as const)
      expect(pageText(itemUnder(name))).to.match(aged(date, status));
    expect(pageText().match(/Op dat moment \(/g)).to.have.lengthOf(4);
  });
});

describe('an entry', () => {
  it('opens in place with the keyboard, with all that the source says of it', async () => {
    const el = await show();
    const item = itemUnder(big);
    const { summary, points } = timelineNl['big-cities-policy'];
    expect([isOpen(big), headings(item)]).to.eql([false, [`h4 ${big}`]]);
    expect(pageText(item)).to.contain(summary);
    await open(big);
    expect([isOpen(big), describeElement(focused()!)]).to.eql([true, `button "${big}"`]);
    expect(headings(item)).to.eql([
      `h4 ${big}`,
      'h5 Over mengen',
      'h5 Wat we weten over het effect',
      'h5 Feiten',
      'h5 Kritiek',
      'h5 Over de jaartallen',
    ]);
    for (const point of Object.values(points)) expect(pageText(item)).to.contain(point);
    expect(pageText(item)).to.contain('Afgelopen, stand van 2024.');
    await expect(el).to.be.accessible();
  });

  it('says of a point how strong the evidence is, and whose it is', async () => {
    await show();
    const item = await open(renewal);
    const { points } = timelineNl['urban-renewal-policy'];
    expect(pageText(item))
      .to.contain(`${points['effects-hard-to-show']} Bewijs: omstreden `)
      .and.to.contain(`${points['no-hard-evidence']} Bewijs: niet aangetoond`);
    const line = queryAllByRole('listitem', undefined, item).find((each) =>
      pageText(each).startsWith(points['effects-hard-to-show']),
    )!;
    expect(pageText(line)).to.match(/Bolt en Van Kempen \(2008\).*Van Ham \(2012\)/);
  });

  it('names its motives and instruments, each of which says in place what it is', async () => {
    const el = await show();
    const item = await open(renewal);
    expect(pageText(item)).to.match(/ Motief Minder nadeel van de buurt Instrumenten Sloop en nieuwbouw /);
    for (const [name, what] of [
      ['Minder nadeel van de buurt', /Dat heet een negatief buurteffect/],
      ['Sloop en nieuwbouw', /sociale huur/],
    ] as const) {
      const before = pageText(item).length;
      await enter('button', name, item);
      await until(() => pageText(item).length > before && !pageText(item).includes('Dit wordt geladen'));
      expect(pageText(item).length).to.be.above(before);
      expect(pageText(focused()!.parentElement!)).to.match(what);
    }
    await expect(el).to.be.accessible();
  });

  it('says where years come from where the source contradicts itself, and leads to its sources and what belongs to it', async () => {
    const el = await show();
    const item = await open(big);
    await enter('button', 'Waar de jaartallen vandaan komen', item);
    expect(pageText(item))
      .to.contain('Rond 2012 Uyterlinde en Van der Velden (2017); Hoofdstuk 2.2')
      .and.to.contain(' 2014 Hoofdstuk 3.1');
    await enter('button', 'Bronnen', item);
    await sees('Hochstenbach (2017).', item);
    const [link] = queryAllByRole('link', undefined, item) as HTMLAnchorElement[];
    expect([link!.rel, link!.target]).to.eql(['noopener noreferrer', '']);
    await enter('button', 'Wat erbij hoort', item);
    expect(queryAllByRole('button', undefined, item).length).to.be.above(8);
    await expect(el).to.be.accessible();
    const once = await open('Economische crisis');
    expect(queryAllByRole('button', 'Waar de jaartallen vandaan komen', once).length).to.equal(0);
  });

  it('closes again with the same key; the focus stays, and others stay open', async () => {
    await show();
    const item = await open(big);
    await open(renewal);
    focusOn('button', big, item);
    await press('Enter');
    expect([isOpen(big), describeElement(focused()!), headings(item)]).to.eql([
      false,
      `button "${big}"`,
      [`h4 ${big}`],
    ]);
    expect(isOpen(renewal)).to.equal(true);
    await press('Space');
    await findByRole('heading', 'Kritiek', item);
    expect(describeElement(focused()!)).to.equal(`button "${big}"`);
  });

  it('tells the page that the user opened it, once, and only that', async () => {
    const el = await show();
    const ids: string[] = [];
    const onSelect = ({ detail }: MixTimelineSelectEvent): unknown => ids.push(detail.id);
    document.addEventListener('mix-timeline-select', onSelect as EventListener);
    await open(big);
    await press('Enter');
    await open(renewal);
    expect(ids).to.eql(['big-cities-policy', 'urban-renewal-policy']);
    el.entry = 'isv';
    await el.updateComplete;
    expect(isOpen('Investeringsbudget Stedelijke Vernieuwing')).to.equal(true);
    await press('Space');
    await until(() => !isOpen(renewal));
    document.removeEventListener('mix-timeline-select', onSelect as EventListener);
    expect([isOpen(renewal), ids.length]).to.eql([false, 2]);
  });
});

describe('a long list', () => {
  it('is all there once it has been drawn, in order', async () => {
    const year = (at: number): number => 1950 + (at % 70);
    const add = Array.from({ length: 5000 }, (_, at) => ({
      id: `archief:stuk-${at}`,
      starts: `${year(at)}`,
      nl: { name: `Stuk ${at}`, summary: 'Uit het archief.' },
    }));
    const content = { version: 1, partner: { id: 'archief', name: 'Archief' }, timeline: { add } };
    const el = await alone<MixTimeline>(html`<mix-timeline view="list" .content=${content}></mix-timeline>`);
    expect(counted()).to.equal(sayCount(5059, 5059));
    // By role it would take minutes.
    const drawn = [...el.shadowRoot!.querySelectorAll('[part=entry] [aria-expanded]')].map((each) =>
      each.textContent.trim(),
    );
    expect(drawn).to.have.lengthOf(5059);
    const stuks = drawn.filter((name) => name.startsWith('Stuk ')).map((name) => Number(name.slice(5)));
    const inOrder = Array.from({ length: 5000 }, (_, at) => at).sort(
      (one, other) => year(one) - year(other) || one - other,
    );
    expect(stuks).to.eql(inOrder);
    expect(drawn.filter((name) => !name.startsWith('Stuk '))).to.eql(told.map(([, name]) => name));
  });
});
