import { expect } from '@open-wc/testing';
import { pageText, until } from '../../../../testing/dossier.js';
import { describeElement, focused, getByRole, queryAllByRole } from '../../../../testing/index.js';
import {
  cells,
  clashes,
  drawing,
  drawings,
  figure,
  fits,
  five,
  openTable,
  outside,
  shown,
  titles,
  written,
} from '../../testing/charts.js';
import { planWith, site, toWidth, typeAt } from '../../testing/sheet.js';
import { press } from '../../../../testing/visitor.js';
import '../index.js';
import type { Plan } from '../model/plan/plan.js';

const none = { social: 0, mid: 0, owner: 0 };

const gantt = 'Eerst twee plekken leeg, en dan pas bouwen op Open veld';
const fates = 'Van locatie B moeten 67 van de 96 huishoudens de wijk uit';
const flow = 'Van de 366 huishoudens wonen er straks 244 in de wijk, 133 daarvan na een tijd erbuiten';
const households = 'Twee jaar lang wonen 109 huishoudens buiten hun wijk';
const homes = 'Er komen huizen bij, maar in 2026 en 2027 staat er veel minder sociale huur';
const all = [gantt, fates, flow, households, homes];

beforeEach(() => toWidth(1280));
after(() => toWidth(800));

describe('each chart', () => {
  it('says in a sentence what it shows, then how to read it, and is an image by that name', async () => {
    const el = await shown(five);
    expect(titles()).to.eql(all);
    expect(all.map((title) => pageText(figure(title).querySelectorAll('p')[1]!))).to.eql([
      'Vier plekken per kwartaal. Gearceerd: slopen. Vol: bouwen. Ruit: klaar. Erboven: wat er gebeurt met wie wil blijven.',
      'Waar de huishoudens van elke plek heen gaan op het moment dat hun huis leeg moet',
      'Van links naar rechts: waar de huishoudens nu wonen, wat er gebeurt als hun huis leeg moet, en waar ze eind 2045 zijn.',
      'De 366 huishoudens van nu, per kwartaal; daaronder wie er nieuw zijn komen wonen',
      'Woningen in het plangebied, per kwartaal; daaronder het deel dat sociale huur is',
    ]);
    for (const title of all) expect(drawing(figure(title)).getAttribute('aria-label')).to.equal(title);
    await expect(el).to.be.accessible();
  });

  it('writes its numbers where they are', async () => {
    await shown(five);
    expect(written(figure(gantt))).to.include.members([
      '2026',
      '84 willen blijven: 2 elders in de wijk, 40 tijdelijk, 42 weg',
      '80 sociaal, 40 midden, 60 koop',
      'nog bewoond',
    ]);
    expect(written(figure(fates))).to.include.members(['Locatie C', '29', '40', '24', '57', '150 huishoudens']);
    expect(written(figure(flow))).to.include.members(['Locatie A 120', '133 buiten de wijk', '244 thuis in de wijk']);
    expect(written(figure(households))).to.include.members(['109 buiten de wijk', '122 vertrokken', 'nu']);
    expect(written(figure(homes))).to.include.members(['340 sociale huur', '97,2%', 'laagst: 48,5% begin 2028']);
  });

  it('has a table, that opens with the keyboard and can be scrolled with it', async () => {
    const el = await shown(five);
    for (const title of all) {
      const frame = figure(title);
      expect(queryAllByRole('table', undefined, frame), title).to.eql([]);
      getByRole('button', /^Toon als tabel/, frame).focus();
      await press('Enter');
      await el.updateComplete;
      getByRole('table', `Tabel: ${title}`, frame);
      await press('Tab');
      expect(describeElement(focused()!)).to.equal(`group "Tabel: ${title}"`);
    }
    await expect(el).to.be.accessible();
    getByRole('button', /^Toon als tabel/, figure(gantt)).focus();
    await press('Enter');
    await el.updateComplete;
    expect(queryAllByRole('table')).to.have.lengthOf(4);
  });

  it('has the same numbers in its table', async () => {
    await shown(five);
    const [head, ...sites] = cells(await openTable(gantt));
    expect(head!.slice(0, 6).join('; ')).to.equal(
      'Locatie; Begint; Klaar; Sloop, in kwartalen; Bouw, in kwartalen; Huishoudens nu',
    );
    expect(sites.map((row) => row.slice(0, 6).join(' '))).to.eql([
      'Locatie A kw 1 2026 kw 1 2028 2 6 120',
      'Locatie B kw 1 2026 kw 1 2028 2 6 96',
      'Open veld kw 1 2028 kw 3 2029 0 6 0',
      'Locatie C kw 1 2028 kw 1 2030 2 6 150',
    ]);
    for (const title of [fates, flow])
      expect(cells(await openTable(title)).slice(1), title).to.eql([
        ['Locatie A', '120', '0', '2', '40', '0', '42', '0', '36', '0', '0'],
        ['Locatie B', '96', '0', '0', '0', '0', '67', '0', '29', '0', '0'],
        ['Locatie C', '150', '27', '2', '40', '0', '24', '0', '40', '17', '0'],
      ]);
    const where = cells(await openTable(households));
    expect(where.map((row) => row.join(' '))).to.include.members([
      'Kwartaal Thuis in de wijk In hun oude huis Tijdelijk in de wijk Buiten de wijk Vertrokken Nieuwe bewoners',
      'nu 0 366 0 0 0 0',
      'kw 4 2027 2 150 40 109 65 0',
      'vanaf kw 1 2030 244 0 0 0 122 440',
    ]);
    const stock = await openTable(homes);
    expect(cells(stock).map((row) => row.join(' '))).to.include.members([
      'Kwartaal Sociale huur Middenhuur Koop Samen Aandeel sociale huur',
      'nu 356 0 10 366 97,2%',
      'kw 1 2028 170 80 100 350 48,5%',
      'vanaf kw 1 2030 340 160 180 680 50,0%',
    ]);
    expect([stock.querySelectorAll('th[scope=col]').length, stock.querySelectorAll('th[scope=row]').length]).to.eql([
      6, 18,
    ]);
  });

  it('tells areas apart by a pattern too, of its own', async () => {
    await shown(five);
    const patternOf = (shape: Element): string => /url\("?#([\w-]+)/.exec(shape.getAttribute('fill') ?? '')?.[1] ?? '';
    for (const title of all) {
      const svg = drawing(figure(title));
      const used = [...svg.querySelectorAll('[fill^="url"]')].map(patternOf);
      expect(used, title).not.to.be.empty;
      for (const id of used) expect(svg.querySelector(`pattern[id="${id}"]`), `${title}: ${id}`).not.to.equal(null);
    }
    const ids = drawings().flatMap((svg) => [svg, ...svg.querySelectorAll('[id]')].map(({ id }) => id));
    expect(new Set(ids).size).to.equal(ids.length);
    const kinds = { demolition: 'hatch', temporary: 'hatch', mid: 'hatch', gone: 'dots', owner: 'dots' };
    const areas = drawings().flatMap((svg) => [...svg.querySelectorAll('[class^="f-"]:not(.faint)')]);
    for (const area of areas) {
      const tone = /f-(\w+)/.exec(area.getAttribute('class')!)![1]!;
      const [kind = ''] = patternOf(area.nextElementSibling ?? area).split('-');
      expect(kind, tone).to.equal((kinds as Record<string, string>)[tone] ?? '');
    }
    expect(areas.length).to.be.above(30);
  });
});

describe('names of sites', () => {
  const names = [
    '<img src=x onerror=alert(1)>&amp;<b>vet</b>',
    'שכונת הפארק 7 (צפון)',
    '🏘️ Hof 👩‍👩‍👧 “Ons” & ’t Hoekje',
    'Herstructurering van de portieketageflats '.repeat(5).slice(0, 200),
    '',
  ];

  it('are text, whatever is in them, and fit', async () => {
    const sites = names.map((name, at) => site(`s${at}`, { name }));
    const el = await shown(`verdict findings quarters ${five}`, planWith(5, { sites }));
    await fits();
    const row = queryAllByRole('figure').map((frame) => written(frame).join(' | '));
    expect(row[0]).to.contain('<img src=x onerror=alert(1)>&amp;').and.contain('שכונת הפארק 7 (צפון)');
    expect(row[0])
      .to.contain('🏘️ Hof 👩‍👩‍👧 “Ons”')
      .and.match(/Herstructurering van .*…/);
    for (const svg of drawings()) {
      expect(svg.querySelectorAll('b, img, script, foreignObject')).to.have.lengthOf(0);
      expect(outside(svg), svg.id).to.eql([]);
    }
    const table = await openTable(titles()[0]!);
    expect(cells(table).slice(1, 5)).to.satisfy((rows: string[][]) =>
      rows.every(([name], at) => name === names[at]!.trim()),
    );
    expect(document.documentElement.scrollWidth).to.be.at.most(1280);
    await expect(el).to.be.accessible();
  });
});

describe('a plan of any size', () => {
  const many = (count: number, others: Partial<Plan> = {}): Plan =>
    planWith(count, {
      maxParallel: 3,
      sites: Array.from({ length: count }, (_, at) =>
        site(`s${at}`, {
          name: `Hof ${at + 1}`,
          existing: { social: (at * 37) % 90, mid: (at * 11) % 9, owner: at % 5 },
          planned: { social: (at * 53) % 80, mid: (at * 29) % 50, owner: (at * 7) % 40 },
        }),
      ),
      ...others,
    });
  const plans: Readonly<Record<string, Plan>> = {
    'of one site': planWith(1),
    'of 30 sites': many(30),
    'of 200 sites': many(200, { maxParallel: 20 }),
    'of forty years': many(12, { horizonQuarters: 160, maxParallel: 1, startYear: 2199 }),
    'of one quarter': planWith(2, { horizonQuarters: 1 }),
    'of nothing': planWith(3, { sites: ['a', 'b'].map((id) => site(id, { existing: none, planned: none })) }),
    'of open land': planWith(1, { sites: [site('a', { existing: none })] }),
    'that never starts': planWith(2, { sites: ['a', 'b'].map((id) => site(id, { earliest: 900 })) }),
    'of large numbers': planWith(2, {
      sites: ['a', 'b'].map((id) => site(id, { existing: { social: 100_000, mid: 99_999, owner: 1 } })),
    }),
  };

  for (const [what, plan] of Object.entries(plans))
    it(`${what} is drawn, with texts that keep off each other and inside`, async () => {
      const el = await shown(`quarters ${five}`, plan);
      for (const width of [1280, 768, 320]) {
        await toWidth(width);
        expect(await fits(), `${width}`).to.equal(true);
        expect(titles()).to.have.lengthOf(5);
        for (const svg of drawings()) {
          expect(clashes(svg), `${svg.id} ${width}`).to.eql([]);
          expect(outside(svg), `${svg.id} ${width}`).to.eql([]);
          expect(svg.innerHTML, svg.id).not.to.match(/NaN|undefined|Infinity/);
        }
        expect(pageText(el)).not.to.match(/NaN|undefined|Infinity/);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      }
      if (plan.sites.length < 50) await expect(el).to.be.accessible();
    });
});

describe('an edit', () => {
  const key = ({ target, attributeName }: MutationRecord): string => `${ids.get(target)} ${attributeName}`;
  const ids = new Map<Node, number>();
  const now = ({ target, attributeName }: MutationRecord): string | null =>
    attributeName === null ? target.nodeValue : (target as Element).getAttribute(attributeName);

  it('writes what changed in the charts, nothing else, and replaces nothing', async () => {
    const el = await shown(`sites ${five}`);
    await fits();
    const before = drawings();
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((more) => records.push(...more));
    for (const frame of queryAllByRole('figure'))
      observer.observe(frame, {
        subtree: true,
        childList: true,
        attributeOldValue: true,
        characterDataOldValue: true,
      });
    await typeAt('Locatie A, straks, koop', '61');
    await until(() => written(figure(/^Er komen huizen bij/)).includes('181 koop'));
    await el.updateComplete;
    records.push(...observer.takeRecords());
    observer.disconnect();

    expect(drawings()).to.eql(before);
    expect(records.filter(({ type }) => type === 'childList')).to.eql([]);
    for (const { target } of records) if (!ids.has(target)) ids.set(target, ids.size);
    for (const [at, record] of records.entries()) {
      const next = records.slice(at + 1).find((each) => key(each) === key(record));
      expect(next ? next.oldValue : now(record), key(record)).not.to.equal(record.oldValue);
    }
    const count = (id: string): number =>
      records.filter(({ target }) =>
        (target instanceof Element ? target : target.parentElement)!.closest(`#plot-${id}`),
      ).length;
    // Two keys, so that "6" stands there for a moment.
    expect([count('gantt'), count('fates'), count('flow')]).to.eql([2, 0, 0]);
    expect(count('households')).to.be.within(2, 6);
    // All of its heights are another part of the highest.
    expect(count('homes')).to.be.within(2, 120);
  });
});
