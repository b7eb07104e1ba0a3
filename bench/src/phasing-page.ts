import { phasingCautionsNl } from '@mengwijzer/content/phasing-cautions.nl';
import { tenures, type Plan, type Site, type Tenure } from '@mengwijzer/phasing/model';
import { sheetNl } from '../../packages/phasing/src/entering/messages/sheet.nl.js';
import { assumptions, columns, siteField, type Column } from '../../packages/phasing/src/model/plan/fields.js';
import { sayNumber } from '../../packages/words/src/numbers.js';
import { quarterText } from '../../packages/phasing/src/model/plan/quarter.js';
import css from './phasing-page.css?inline';
import { fateNames, numbersOf, stateNames, tenureNames, type Numbers } from './phasing-numbers.js';
import type { Scenario } from './scenario.js';
import './many-sites.js';

// The calculator as one writes a page by hand: the same table, assumptions and words in strings of HTML, and charts that are made anew at each
// change. There is no undo, no search, no file, and nothing that moves the focus.

export const chartIds = ['gantt', 'fates', 'flow', 'households', 'homes'] as const;
export type DrawnChart = (typeof chartIds)[number];
/** As HTML, or as an element. */
export type Draw = (numbers: Numbers) => string | Element;

const n = (value: number): string => sayNumber(value, 'nl');
const each = <T>(all: readonly T[], to: (one: T, index: number) => string): string => all.map(to).join('');
const icon = (path: string): string => `<svg class="i" viewBox="0 0 20 20" aria-hidden="true">${path}</svg>`;
const icons = {
  up: icon('<path d="M10 16V4M5 9l5-5 5 5"/>'),
  down: icon('<path d="M10 4v12M5 11l5 5 5-5"/>'),
  copy: icon('<rect x="7" y="7" width="9" height="9"/><path d="M13 4H4v9"/>'),
  remove: icon('<path d="M4 6h12M8 6V4h4v2M6 6l1 10h6l1-10"/>'),
  save: icon('<path d="M10 3v9M6 9l4 4 4-4M4 16h12"/>'),
};

let plan: Plan = globalThis.benchPlan;

const { table, rowTools, cell: cellName } = sheetNl;

const valueOf = (site: Site, column: Column): string => {
  const [of, tenure] = column.split('/') as ['existing' | 'planned', Tenure | undefined];
  if (tenure !== undefined) return String(site[of][tenure]);
  if (column === 'earliest') return quarterText(site.earliest, plan.startYear, 'nl');
  return String(site[column as 'name']);
};
const looks: Partial<Record<Column, string>> = {
  name: 'nm',
  'existing/social': 'g',
  'planned/social': 'g',
  earliest: 'g qu',
};

const row = (site: Site, at: number): string =>
  `<tr><td class="ord">${at + 1}</td>${each(
    columns,
    (column) =>
      `<td class="${looks[column] ?? ''}"><input class="cell" name="${siteField(site.id, column)}" data-row="${at}" inputmode="numeric" autocomplete="off" value="${valueOf(site, column)}" aria-label="${cellName(site.name, at + 1, column)}"></td>`,
  )}<td class="act">${each(
    ['up', 'down', 'copy', 'remove'] as const,
    (act) =>
      `<button type="button" class="ico" data-act="${act}" data-row="${at}" aria-label="${rowTools[act](site.name)}">${icons[act]}</button>`,
  )}</td></tr>`;

const sums = (): string =>
  `<tr><td></td><th class="nm" scope="row">${table.sum}</th>${each(['existing', 'planned'] as const, (of) =>
    each(tenures, (tenure) => `<td>${n(plan.sites.reduce((all, site) => all + site[of][tenure], 0))}</td>`),
  )}<td colspan="5"></td></tr>`;

const sheet = (): string =>
  `<table class="sheet"><thead><tr><td colspan="2"></td>${each(
    ['existing', 'planned', 'time'] as const,
    (group) => `<th scope="colgroup" colspan="3" class="g">${table.groups[group]}</th>`,
  )}<td colspan="2"></td></tr><tr><th scope="col" class="ord"></th>${each(
    columns,
    (column) => `<th scope="col" class="${looks[column] ?? ''}">${table.columns[column]}</th>`,
  )}<th></th></tr></thead><tbody>${each(plan.sites, row)}</tbody><tfoot>${sums()}</tfoot></table>`;

const assumed = (): string =>
  each(assumptions, (name) => {
    const { label, unit, hint } = sheetNl.assumptions[name];
    const value =
      name === 'gate/percent' ? plan.gate.percent : name === 'gate/maxWait' ? plan.gate.maxWait : plan[name];
    return `<div class="field"><label for="${name}">${label}</label><div class="unit"><input class="amount" id="${name}" name="${name}" inputmode="numeric" autocomplete="off" value="${value}" aria-describedby="${name}-hint"><span>${unit}</span></div><p class="hint" id="${name}-hint">${hint}</p></div>`;
  });

const verdict = ({ result: { outcome, measures } }: Numbers): string => {
  const { initial, inPlace, direct, local, returnedFromTemporary, returnedFromAway, stillTemporary, stillAway } =
    outcome;
  const home = inPlace + direct + local + returnedFromTemporary + returnedFromAway + stillTemporary;
  return `Van de ${n(initial)} huishoudens wonen er straks <b>${n(home)} in de wijk</b>. Daarvan moeten er <b>${n(returnedFromAway)} eerst weg</b>, en ${n(stillAway)} komen niet terug. ${
    measures.finish === null
      ? `${n(measures.unfinished)} plekken zijn dan nog niet klaar.`
      : `Het laatste huis is klaar in ${quarterText(measures.finish, plan.startYear, 'nl')}.`
  }`;
};

const findings = ({ result: { outcome, measures } }: Numbers): string => {
  const { direct, local, turnover, choice, returnedFromAway, stillAway, newcomers } = outcome;
  const { away, moves, kept, paid, lowest, wait, gone } = {
    away: phasingCautionsNl['network-lost'],
    moves: phasingCautionsNl['build-before-demolition'],
    kept: phasingCautionsNl['open-land-first'],
    paid: phasingCautionsNl['choosing-or-giving-up'],
    lowest: phasingCautionsNl.gradual,
    wait: phasingCautionsNl['time-to-find'],
    gone: phasingCautionsNl['twenty-years'],
  };
  const percent = (permille: number | null): string => (permille === null ? '–' : `${n(permille / 10)}%`);
  const all = [
    [
      n(returnedFromAway + stillAway),
      'huishoudens',
      'moeten de wijk uit.',
      `${n(returnedFromAway)} van hen komen terug, ${n(stillAway)} niet binnen deze jaren. Samen zijn zij ${n(measures.awayQuarters)} kwartalen weg.`,
      away,
    ],
    [
      n(measures.doubleMoves),
      'huishoudens',
      'verhuizen twee keer.',
      `${n(direct + local)} verhuizen één keer: ${n(direct)} naar een nieuw huis, ${n(local)} naar een ander huis in de wijk.`,
      moves,
    ],
    [
      n(measures.peakAway),
      'huishoudens',
      'zijn tegelijk buiten de wijk.',
      `Op het drukste moment wonen er ${n(measures.peakTemporary)} in een wisselwoning.`,
      wait,
    ],
    [
      n(turnover + choice),
      'huishoudens',
      'komen niet terug.',
      `${n(choice)} kiezen daar zelf voor, ${n(turnover)} verhuisden al voor de sloop. Vraag waarom: kiezen is iets anders dan het opgeven.`,
      paid,
    ],
    [
      percent(measures.socialLowest),
      'sociale huur',
      'is het laagste aandeel.',
      `Van nu ${percent(measures.socialBefore)} daalt het naar straks ${percent(measures.socialAfter)}.`,
      lowest,
    ],
    [
      n(measures.reservedQuarters),
      'kwartalen',
      'staan nieuwe huizen leeg voor bewoners.',
      `Samen, voor alle huizen. Daarna gaan ze naar nieuwkomers.`,
      kept,
    ],
    [
      n(newcomers),
      'huishoudens',
      'komen er nieuw bij.',
      `Zij wonen in huizen die er nu niet staan. ${n(measures.unfinished)} plekken vallen buiten deze jaren.`,
      gone,
    ],
  ] as const;
  return each(
    all,
    ([number, unit, lead, text, { name, says }]) =>
      `<li class="finding"><p class="big">${number}<small>${unit}</small></p><div><p><b>${lead}</b> ${text}</p><details class="src"><summary>Let op: ${name}</summary><p>${says}</p></details></div></li>`,
  );
};

/** One sentence and how to read it. */
const titles: Readonly<Record<DrawnChart, (numbers: Numbers) => readonly [string, string]>> = {
  gantt: ({ result }) => [
    `${n(result.sites.filter(({ delivered }) => delivered !== null).length)} van de ${n(plan.sites.length)} plekken zijn klaar binnen deze jaren`,
    'Wanneer elke plek leeg, gesloopt en gebouwd wordt, per kwartaal. Gearceerd is sloop, vol is bouw, een ruit is klaar.',
  ],
  fates: ({ fates }) => {
    const { counts, place } = fates.reduce((best, one) => (one.counts[2]! > best.counts[2]! ? one : best));
    return [
      `Van ${plan.sites[place]!.name} moeten er ${n(counts[2]!)} de wijk uit`,
      `Waar de huishoudens heen gaan als hun huis leeg moet; ${n(fates.length)} plekken.`,
    ];
  },
  flow: ({ result: { outcome } }) => [
    `Van de ${n(outcome.initial)} huishoudens vertrekken er ${n(outcome.choice + outcome.turnover)}`,
    'Waar zij wonen, wat er gebeurt als hun huis leeg moet, en waar zij aan het einde zijn.',
  ],
  households: ({ result: { measures } }) => [
    `Hoogstens ${n(measures.peakAway)} huishoudens wonen tegelijk buiten hun wijk`,
    'De huishoudens van nu, per kwartaal; daaronder de nieuwkomers.',
  ],
  homes: ({ share }) => [
    `Het aandeel sociale huur gaat van ${n(Math.round(share[0]!))} naar ${n(Math.round(share.at(-1)!))} procent`,
    'Woningen in het plangebied, per kwartaal; daaronder het deel dat sociale huur is.',
  ],
};

interface Cells {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}
const quarter = (at: number): string => quarterText(at, plan.startYear, 'nl');
const when = (at: number | null): string => (at === null ? '–' : quarter(at));
const tables: Readonly<Record<DrawnChart, (numbers: Numbers) => Cells>> = {
  gantt: ({ result }) => ({
    heads: [
      'Locatie',
      'Leeg',
      'Bouw',
      'Klaar',
      'Meteen',
      'Elders in de wijk',
      'Wisselwoning',
      'De wijk uit',
      ...tenureNames,
    ],
    rows: result.sites.map(({ start, delivered, households }, at) => {
      const { name, planned, demolition } = plan.sites[at]!;
      const { direct, local, temporary, away } = households;
      const built = start === null ? null : start + demolition;
      return [
        name,
        when(start),
        when(built),
        when(delivered),
        direct,
        local,
        temporary,
        away,
        ...tenures.map((each) => planned[each]),
      ];
    }),
  }),
  fates: ({ fates }) => ({
    heads: ['Locatie', 'Huishoudens', ...fateNames],
    rows: fates.map(({ place, total, counts }) => [plan.sites[place]!.name, total, ...counts]),
  }),
  flow: ({ flow }) => ({
    heads: ['Van', 'Naar', 'Huishoudens'],
    rows: flow.links.map(({ from, to, households }) => {
      const name = (id: string): string => flow.columns.flat().find((node) => node.id === id)!.name;
      return [name(from), name(to), households];
    }),
  }),
  households: ({ households, newcomers }) => ({
    heads: ['Kwartaal', ...stateNames, 'nieuwkomers'],
    rows: households.map((values, at) => [quarter(at), ...values, newcomers[at]!]),
  }),
  homes: ({ homes, share }) => ({
    heads: ['Kwartaal', ...tenureNames, 'aandeel'],
    rows: homes.map((values, at) => [quarter(at), ...values, `${n(Math.round(share[at]!))}%`]),
  }),
};
const tableHtml = ({ heads, rows }: Cells): string =>
  `<table class="tbl"><thead><tr>${each(heads, (head) => `<th scope="col">${head}</th>`)}</tr></thead><tbody>${each(
    rows,
    ([first, ...cells]) =>
      `<tr><th scope="row">${first}</th>${each(cells, (cell) => `<td>${typeof cell === 'number' ? n(cell) : cell}</td>`)}</tr>`,
  )}</tbody></table>`;

const figure = (
  id: DrawnChart,
): string => `<figure class="chart" id="${id}"><figcaption><p class="chart-title"></p><p class="chart-sub"></p></figcaption><div class="picture"></div>
<div class="chart-foot"><details><summary>Toon als tabel</summary><div class="as-table"></div></details><button type="button">${icons.save}Bewaar als SVG</button><button type="button">${icons.save}Bewaar als PNG</button></div></figure>`;

const page = (): string => `<h2>${sheetNl.heading}</h2><p class="lead">${sheetNl.lead}</p>
<section class="block"><h3>${table.heading}</h3>${sheet()}<p class="hint">${table.keys}</p><details><summary>${table.explain}</summary><dl>${each(columns, (column) => `<div><dt>${table.said[column]}</dt><dd>${table.hints[column]}</dd></div>`)}</dl></details><div class="tools"><button type="button">Plek erbij</button><button type="button">Plak of open uit Excel</button><button type="button">Bewaar als CSV</button></div></section>
<section class="block"><h3>${sheetNl.assume}</h3><div class="assume">${assumed()}</div></section>
<section class="block"><h3>Wat dit plan doet</h3><p class="verdict"></p><h4>Wat opvalt, en waarom</h4><ul class="findings"></ul></section>
<div class="charts">${each(chartIds, figure)}</div>`;

const withHomes = (site: Site, of: 'existing' | 'planned', tenure: Tenure, value: number): Site => ({
  ...site,
  [of]: { ...site[of], [tenure]: value },
});

/** Takes over a whole number of homes, the one kind of cell that is typed in here. */
const type = ({ name, value, dataset }: HTMLInputElement): boolean => {
  const [of, tenure] = name.split('/').slice(-2) as ['existing' | 'planned', Tenure];
  if (!/^\d+$/.test(value) || !tenures.includes(tenure)) return false;
  const sites = [...plan.sites];
  const at = Number(dataset['row']);
  sites[at] = withHomes(sites[at]!, of, tenure, Number(value));
  plan = { ...plan, sites };
  return true;
};

/** @param draw makes each chart */
export const phasingPage = (draw: Readonly<Record<DrawnChart, Draw>>): Scenario => {
  const $ = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;
  let numbers = numbersOf(plan);
  const fill = (id: DrawnChart): void => {
    $(`#${id} .as-table`).innerHTML = tableHtml(tables[id](numbers));
  };
  const update = (): void => {
    $('.verdict').innerHTML = verdict(numbers);
    $('.findings').innerHTML = findings(numbers);
    for (const id of chartIds) {
      const [title, sub] = titles[id](numbers);
      $(`#${id} .chart-title`).textContent = title;
      $(`#${id} .chart-sub`).textContent = sub;
      const drawn = draw[id](numbers);
      if (typeof drawn === 'string') $(`#${id} .picture`).innerHTML = drawn;
      else $(`#${id} .picture`).replaceChildren(drawn);
      if ($(`#${id} details`).hasAttribute('open')) fill(id);
    }
  };
  return {
    show: (body) => {
      const style = new CSSStyleSheet();
      style.replaceSync(css);
      document.adoptedStyleSheets = [style];
      body.innerHTML = page();
      update();
      // As in a spreadsheet, what is typed takes the place of what stood there.
      $('.sheet').addEventListener('focusin', ({ target }) => (target as Partial<HTMLInputElement>).select?.());
      $('.sheet').addEventListener('input', ({ target }) => {
        if (!type(target as HTMLInputElement)) return;
        numbers = numbersOf(plan);
        $('.sheet tfoot').innerHTML = sums();
        update();
      });
      for (const id of chartIds)
        $(`#${id} details`).addEventListener('toggle', ({ currentTarget }) => {
          if ((currentTarget as HTMLDetailsElement).open) fill(id);
        });
    },
    shown: () => document.querySelector('#homes svg') !== null,
    target: () => $('#gantt summary'),
    chosen: () => document.querySelector('#gantt tbody') !== null,
    typing: {
      field: () =>
        document.querySelector<HTMLInputElement>(`[name="${siteField(plan.sites[2]!.id, 'existing/social')}"]`),
      first: '9',
      before: '5',
      key: '0',
      result: () => document.querySelector('#homes :is(path.social, [aria-label=area] path)')?.getAttribute('d'),
    },
    root: () => document.body,
  };
};
