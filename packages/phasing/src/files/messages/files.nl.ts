import { sayNumber } from '@mengwijzer/words/numbers';
import type { Column } from '../../model/plan/fields.js';

const n = (number: number): string => sayNumber(number, 'nl');
const sites = (count: number): string => (count === 1 ? '1 plek' : `${n(count)} plekken`);
const list = (parts: readonly (string | number)[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}` : `${parts[0]}`;

/** Words of plans that come from a file, or go into one. */
export const filesNl = {
  csv: {
    /** File name, without a date. */
    name: 'fasering',
    columns: {
      name: 'Locatie',
      'existing/social': 'Nu sociaal',
      'existing/mid': 'Nu midden',
      'existing/owner': 'Nu koop',
      'planned/social': 'Straks sociaal',
      'planned/mid': 'Straks midden',
      'planned/owner': 'Straks koop',
      earliest: 'Vanaf',
      demolition: 'Sloop (kwartalen)',
      construction: 'Bouw (kwartalen)',
      stayPercent: 'Wil blijven (%)',
      id: 'Code',
    } satisfies Record<Column | 'id', string>,
    read: (count: number) => `${sites(count)} ingelezen, in plaats van wat er stond. U kunt dit ongedaan maken.`,
    refusals: {
      tooLarge: 'Dit bestand is groter dan 10 MB. Zo veel lezen wij niet. Er is niets veranderd.',
      empty: 'In dit bestand staat geen plek. Er is niets veranderd.',
      workbook:
        'Dit is een Excel-bestand, en dat lezen wij niet. Bewaar het in Excel als CSV, of kopieer de cellen en plak ze in de tabel.',
      noHeader:
        'Wij vinden in dit bestand geen regel met namen van kolommen. Zet die erboven, zoals Locatie, Nu sociaal en Straks sociaal. Er is niets veranderd.',
      tooMany: (count: number) => `In dit bestand staan ${n(count)} plekken. Er passen er 500. Er is niets veranderd.`,
      longCell: (line: number) =>
        `Op regel ${line} staat een cel van meer dan 50.000 tekens. Zo veel lezen wij niet. Kijk of daar een aanhalingsteken ontbreekt. Er is niets veranderd.`,
      strayQuotes: (line: number) =>
        `Op regel ${line} staan veel aanhalingstekens waar dat niet kan. Haal ze weg, of bewaar het bestand opnieuw als CSV. Er is niets veranderd.`,
    },
    fault: (line: number, column: string, fault: string) => `Regel ${line}, kolom ‘${column}’: ${fault}`,
    moreFaults: (count: number) =>
      count === 1 ? 'Er is nog 1 cel zonder goede waarde.' : `Er zijn nog ${n(count)} cellen zonder goede waarde.`,
    missing: (names: readonly string[]) =>
      `${names.length === 1 ? 'Deze kolom staat' : 'Deze kolommen staan'} niet in het bestand: ${list(names)}. ${names.length === 1 ? 'Die is' : 'Die zijn'} leeg in de tabel.`,
    /** Cells without a value in columns that the file has. */
    blank: (cells: number) =>
      cells === 1
        ? 'In 1 cel van het bestand staat niets. Die is leeg in de tabel.'
        : `In ${n(cells)} cellen van het bestand staat niets. Die zijn leeg in de tabel.`,
    unnamed: 'In het bestand staan geen namen van plekken. Wij noemen ze Locatie 1, Locatie 2, en zo verder.',
    unknown: (names: readonly string[]) =>
      `${names.length === 1 ? 'Deze kolom kennen wij niet en is' : 'Deze kolommen kennen wij niet en zijn'} niet ingelezen: ${list(names)}.`,
    nth: (number: number) => `kolom ${number}`,
    others: (count: number) => `nog ${n(count)}`,
    duplicate: (id: string, first: number, line: number) =>
      `De code ‘${id}’ staat op regel ${first} en op regel ${line}. De plek van regel ${line} kreeg een nieuwe code.`,
    sums: (lines: readonly number[]) =>
      `Op ${lines.length === 1 ? 'regel' : 'de regels'} ${list(lines)} staan totalen. Die tellen niet mee als plek.`,
    cut: (count: number) =>
      count === 1
        ? '1 tekst was langer dan 200 tekens en is afgekapt.'
        : `${n(count)} teksten waren langer dan 200 tekens en zijn afgekapt.`,
    quotes: (lines: readonly number[]) =>
      `Er staat een aanhalingsteken op een plaats waar dat niet kan. Kijk ${lines.length === 1 ? 'regel' : 'de regels'} ${list(lines)} na.`,
  },

  plan: {
    opened: (count: number) => `Het plan is geopend, met ${sites(count)}.`,
    'too-large': 'Dit bestand is groter dan 10 MB. Zo veel lezen wij niet. Er is niets veranderd.',
    'not-json': 'Dit bestand kunnen wij niet lezen. Er is niets veranderd.',
    'not-plan': 'In dit bestand staat geen faseringsplan. Er is niets veranderd.',
    'no-plan': 'In dit dossier staat geen faseringsplan. Er is niets veranderd.',
    newer: 'Dit bestand is gemaakt met een nieuwere versie. Wij laten zien wat wij ervan kunnen lezen.',
    'too-many': (count: number) => `In dit plan staan ${n(count)} plekken. Er passen er 500. Er is niets veranderd.`,
    duplicate: (id: string, first: number, row: number) =>
      `De plekken ${first} en ${row} hebben dezelfde code: ‘${id}’. Geef een van beide een andere code. Er is niets veranderd.`,
    replaced: (place: string) => `${place}: wat in het bestand staat, kan hier niet. Het staat gemerkt in het veld.`,
    defaulted: (place: string) => `${place}: dit staat niet in het bestand. Er staat nu wat een nieuw plan heeft.`,
    unfilled: (place: string) => `${place}: dit staat niet in het bestand. Het vak is leeg.`,
    'left-out': (place: string) => `${place}: dit kunnen wij niet lezen. Het is weggelaten.`,
    inRow: (row: number, column: string) => `Rij ${row}, ${column}`,
    row: (row: number) => `Rij ${row}`,
    parts: {
      plan: 'Het plan',
      variants: 'Een variant',
      costs: 'De kosten',
      spread: 'De grenzen van wat onzeker is',
      drafts: 'Wat nog geen goede waarde was',
    },
    more: (count: number) => `En nog ${n(count)} van zulke meldingen.`,
  },
};

export type FilesMessages = typeof filesNl;
