import { missingNl } from '@mengwijzer/core/missing.nl';
import { sayNumber } from '@mengwijzer/words/numbers';
import { MOST_HEADINGS, sayHeading } from '../../model/sheet/say-heading.js';
import type { Column } from '../../model/plan/fields.js';
import type { Pasted } from '../../model/sheet/paste.js';

const n = (number: number): string => sayNumber(number, 'nl');
/** A year has no point in it, nor has any other number of four digits here. */
const plain = (number: number): string => (number < 10_000 ? String(number) : n(number));
const within = (min: number, max: number): string =>
  `Vul een heel getal in van ${plain(min)} tot en met ${plain(max)}.`;
const called = (name: string, row: number): string => name.trim() || `Locatie ${row}`;
const sites = (count: number): string => (count === 1 ? '1 plek' : `${n(count)} plekken`);

/** What a column holds, said in full. */
const said: Readonly<Record<Column, string>> = {
  name: 'naam',
  'existing/social': 'nu, sociaal',
  'existing/mid': 'nu, midden',
  'existing/owner': 'nu, koop',
  'planned/social': 'straks, sociaal',
  'planned/mid': 'straks, midden',
  'planned/owner': 'straks, koop',
  earliest: 'vroegste start',
  demolition: 'kwartalen sloop',
  construction: 'kwartalen bouw',
  stayPercent: 'wil blijven',
};

/** Words that the calculator starts with: those of entering a plan. */
export const sheetNl = {
  heading: 'Wat gebeurt er met de huishoudens?',
  lead: 'Vul in welke plekken u sloopt en bouwt, en in welke volgorde. U ziet per kwartaal wie kan blijven, wie tijdelijk weg moet en wie terugkomt.',
  example: {
    says: 'Dit is een voorbeeld met verzonnen plekken.',
    ofPage: 'Deze plekken zijn alvast voor u ingevuld.',
    over: 'Typ eroverheen, of',
    empty: 'begin met een lege tabel',
  },
  source: {
    missing: 'Het plan dat hier hoort, kon niet worden geladen. Kijk of u verbinding hebt.',
    own: 'Het plan in uw dossier kunnen wij niet lezen. Het blijft bewaard. Hieronder ziet u een ander plan.',
    gone: 'Het plan dat hier hoort, staat er niet meer. Meld dit aan de beheerder van deze website.',
    unreadable: 'Het plan dat hier hoort, kunnen wij niet lezen. Meld dit aan de beheerder van deze website.',
  },

  table: {
    heading: 'Uw plekken, in volgorde',
    caption: 'Locaties, in volgorde van voorrang',
    empty: 'Hier staat nog geen plek. Voeg er een toe, of plak een tabel uit Excel.',
    keys: 'Pijltjes lopen door de tabel, Enter gaat omlaag. Met Shift kiest u meer cellen, met Alt en een pijltje verplaatst u een rij.',
    groups: { existing: 'Woningen nu', planned: 'Woningen straks', time: 'Tijd, in kwartalen' },
    explain: 'Uitleg bij de kolommen',
    order: 'Volgorde',
    columns: {
      name: 'Locatie',
      'existing/social': 'Sociaal',
      'existing/mid': 'Midden',
      'existing/owner': 'Koop',
      'planned/social': 'Sociaal',
      'planned/mid': 'Midden',
      'planned/owner': 'Koop',
      earliest: 'Vanaf',
      demolition: 'Sloop',
      construction: 'Bouw',
      stayPercent: 'Wil blijven, %',
    },
    /** With its unit, where no group stands above it. */
    long: { demolition: 'Sloop, kwartalen', construction: 'Bouw, kwartalen' } as Partial<Record<Column, string>>,
    said,
    /** What a column is, and where its number usually comes from. */
    hints: {
      name: 'Hoe u de plek noemt. Wat bovenaan staat, gaat voor.',
      'existing/social': 'Sociale huurwoningen die er nu staan. Vraag de corporatie.',
      'existing/mid': 'Middenhuurwoningen die er nu staan. Vraag de eigenaar.',
      'existing/owner': 'Koopwoningen die er nu staan. Staat in het Kadaster.',
      'planned/social': 'Sociale huurwoningen die er komen. Staat in het plan voor de plek.',
      'planned/mid': 'Middenhuurwoningen die er komen. Staat in het plan voor de plek.',
      'planned/owner': 'Koopwoningen die er komen. Staat in het plan voor de plek.',
      earliest: 'Het eerste kwartaal waarin het kan beginnen, zoals kw 3 2027.',
      demolition: 'Van leeg tot gesloopt. 0 als er niets wordt gesloopt.',
      construction: 'Van bouwrijp tot klaar. Staat in de planning.',
      stayPercent: 'Van de huishoudens die er wonen. Vraag het hun, of schat het.',
    } satisfies Record<Column, string>,
    row: 'Rij',
    sum: 'Samen',
  },
  cell: (name: string, row: number, column: Column) =>
    column === 'name' ? `Naam van locatie ${row}` : `${called(name, row)}, ${said[column]}`,
  open: 'Wijzig',
  shut: 'Klaar',
  /** A site where its fields do not stand open. */
  site: (existing: string, planned: string, times: string) => `Nu ${existing}, straks ${planned} woningen. ${times}.`,
  siteFrom: (quarter: string) => `Vanaf ${quarter}.`,
  siteTimes: (demolition: string, construction: string) =>
    demolition === '0'
      ? `Bouw ${construction} ${construction === '1' ? 'kwartaal' : 'kwartalen'}`
      : `Sloop ${demolition}, bouw ${construction} ${construction === '1' ? 'kwartaal' : 'kwartalen'}`,
  siteStay: (percent: string) => `${percent} wil blijven`,
  nobody: 'er woont niemand',

  tools: {
    add: 'Plek erbij',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw doen',
    excel: 'Plak of open uit Excel',
    csv: 'Bewaar als CSV',
  },
  rowTools: {
    up: (name: string) => `${name || 'Plek'} eerder`,
    down: (name: string) => `${name || 'Plek'} later`,
    copy: (name: string) => `${name || 'Plek'} kopiëren`,
    remove: (name: string) => `${name || 'Plek'} weghalen`,
  },
  done: {
    added: (name: string) => `${name} staat in de tabel.`,
    copied: (name: string) => `${name} staat in de tabel.`,
    removed: (name: string) => `${name || 'De plek'} is weggehaald. U kunt dit ongedaan maken.`,
    moved: (name: string, place: number) => `${name || 'De plek'} staat nu op plaats ${place}.`,
    emptied: 'De tabel is leeg. U kunt dit ongedaan maken.',
    undone: 'Ongedaan gemaakt.',
    redone: 'Opnieuw gedaan.',
  },
  tooMany: 'Er passen 500 plekken in de tabel. Haal er eerst een weg.',
  pasted: ({ file, cells, added, unreadable, left, unknown, missing, sums, tooMany, tooLong, cut }: Pasted): string => {
    const unsure =
      unknown.length > 0
        ? `Deze kolommen kennen wij niet zeker. Ze zijn niet geplakt: ${unknown.slice(0, MOST_HEADINGS).map(sayHeading).join(', ')}.`
        : '';
    if (tooLong)
      return `Op regel ${n(tooLong)} van wat u plakt staat een cel van meer dan 50.000 tekens. Zo veel lezen wij niet. Er is niets veranderd.`;
    if (tooMany) return `Dat worden ${n(tooMany)} plekken. Er passen er 500 in de tabel. Er is niets veranderd.`;
    if (!file) return unsure === '' ? 'Er was niets om te plakken.' : `${unsure} Er is niets veranderd.`;
    return [
      `${cells === 1 ? '1 cel' : `${n(cells)} cellen`} geplakt.`,
      added > 0 ? `Er ${added === 1 ? 'kwam' : 'kwamen'} ${sites(added)} bij.` : '',
      unreadable > 0
        ? `${unreadable === 1 ? '1 cel heeft' : `${n(unreadable)} cellen hebben`} geen goede waarde: die staan gemerkt.`
        : '',
      unsure === '' && left.length > 0 ? 'Een deel paste niet in de kolommen. Dat is niet geplakt.' : unsure,
      missing.length > 0
        ? `In de tabel staat dit niet: ${missing.map((column) => `‘${said[column]}’`).join(', ')}. Die vakken zijn leeg bij ${added === 1 ? 'de nieuwe plek' : 'de nieuwe plekken'}.`
        : '',
      sums > 0 ? 'Een rij met totalen is geen plek, en is niet geplakt.' : '',
      cut > 0 ? `${cut === 1 ? '1 tekst was' : `${n(cut)} teksten waren`} te lang en is afgekapt.` : '',
    ]
      .filter((each) => each !== '')
      .join(' ');
  },

  name: 'Naam van uw plan',
  assume: 'Waar u van uitgaat',
  /** At an assumption of a plan that stood there before the user began. */
  untouched: 'Stond hier al. U hebt dit nog niet aangepast.',
  assumptions: {
    startYear: {
      label: 'Eerste jaar',
      unit: '',
      hint: 'Het plan begint in kw 1 van dit jaar. Alle kwartalen schuiven mee.',
    },
    horizonQuarters: {
      label: 'Hoever vooruit',
      unit: 'kwartalen',
      hint: '80 is twintig jaar, zo lang als het Nationaal Programma loopt.',
    },
    maxParallel: {
      label: 'Tegelijk in uitvoering',
      unit: 'locaties',
      hint: 'Zoveel plekken kunt u tegelijk leeg en in aanbouw hebben.',
    },
    temporaryHomes: {
      label: 'Wisselwoningen',
      unit: 'woningen',
      hint: 'Tijdelijke huizen in de wijk. Vraag de corporatie.',
    },
    localVacancies: {
      label: 'Vrijkomend in de wijk',
      unit: 'per kwartaal',
      hint: 'Sociale huur elders in de wijk die naar deze bewoners gaat.',
    },
    turnoverPermille: {
      label: 'Verhuist uit zichzelf',
      unit: 'per 1.000 per jaar',
      hint: 'De mutatiegraad. Staat in het jaarverslag.',
    },
    noticeQuarters: {
      label: 'Niet opnieuw verhuren',
      unit: 'kwartalen vooraf',
      hint: 'Vanaf de peildatum blijft een leeg huis leeg.',
    },
    reserveQuarters: {
      label: 'Vrijhouden voor bewoners',
      unit: 'kwartalen',
      hint: 'Zo lang wacht een nieuw huis op wie terug wil.',
    },
    'gate/percent': {
      label: 'Eerst plek, dan slopen',
      unit: 'procent',
      hint: 'Zoveel blijvers moeten meteen door kunnen. 0 is: eerst slopen.',
    },
    'gate/maxWait': {
      label: 'Daarop hooguit wachten',
      unit: 'kwartalen',
      hint: 'Daarna begint een locatie toch.',
    },
  },

  toField: 'Ga erheen',
  /** Cells that never had a value, since a table that was brought in has none. */
  unfilled: {
    /** In the cell. */
    cell: 'leeg',
    lead: (cells: number) =>
      `${cells === 1 ? '1 vak is' : `${n(cells)} vakken zijn`} nog leeg. Vul ${cells === 1 ? 'het' : 'ze'} in: wij bedenken geen getallen, en rekenen pas als alles er staat.`,
    column: (name: string, count: number) => `${name}: leeg bij ${sites(count)}.`,
    fill: (count: number, value: string) => (count === 1 ? `Vul ${value} in` : `Vul overal ${value} in`),
    done: (column: string) => `${column} is ingevuld. U kunt dit ongedaan maken.`,
  },
  moreFaults: (count: number) => (count === 1 ? 'En nog 1 cel.' : `En nog ${n(count)} cellen.`),
  faults: {
    inRow: (row: number, column: string, fault: string) => `Rij ${row}, ${column}: ${fault}`,
    inField: (label: string, fault: string) => `${label}: ${fault}`,
    empty: (min: number, max: number) => `Hier staat nog niets. ${within(min, max)}`,
    notNumber: (text: string, min: number, max: number) => `‘${text}’ is geen getal. ${within(min, max)}`,
    notWhole: (text: string, min: number, max: number) => `‘${text}’ is geen heel getal. ${within(min, max)}`,
    outOfRange: (text: string, min: number, max: number) => `‘${text}’ kan hier niet. ${within(min, max)}`,
    noQuarter: (example: string) => `Hier staat nog niets. Schrijf een kwartaal, zoals ${example}.`,
    notQuarter: (text: string, example: string) => `‘${text}’ lezen wij niet als kwartaal. Schrijf het zo: ${example}.`,
    bareNumber: (text: string, example: string) =>
      `‘${text}’ is een los getal. Schrijf een kwartaal met het jaar, zoals ${example}.`,
    noSuchQuarter: (number: number, example: string) =>
      `Een jaar heeft vier kwartalen, geen kwartaal ${number}. Schrijf het zo: ${example}.`,
    date: (text: string, quarter: string) => `‘${text}’ is een datum. Die ligt in ${quarter}: schrijf dat.`,
    year: (text: string, quarter: string) => `‘${text}’ is een jaar. Schrijf het kwartaal erbij, zoals ${quarter}.`,
    beforeStart: (text: string, first: string) =>
      `‘${text}’ ligt voor het begin van het plan. Vul ${first} of later in.`,
    tooLate: (text: string, last: string) => `‘${text}’ is te ver weg. Vul ${last} of eerder in.`,
    notDate: (text: string) =>
      `‘${text}’ lezen wij niet als datum. Schrijf bijvoorbeeld 2026, januari 2026 of 1-1-2026.`,
    order: 'Het laagste getal is hoger dan het hoogste. Pas er een aan.',
    needsOther: 'Vul bij ‘van’ en bij ‘tot’ een getal in, of laat beide leeg.',
    notTaken: (text: string) => `‘${text}’ is nog niet overgenomen. Vul het opnieuw in.`,
  },

  notLoaded: missingNl,
};

export type SheetMessages = typeof sheetNl;
