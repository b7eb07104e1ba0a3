import fc from 'fast-check';
import { defaultPlan, fileOf, fromCsv, parsePlanFile, type PlanFile, type Site } from '@mengwijzer/phasing/model';
import { same } from '../../../../packages/core/src/dossier/json.js';
import { filesNl } from '../../../../packages/phasing/src/files/messages/files.nl.js';
import { textsNl } from '../../../../packages/phasing/src/texts-nl.js';
import { toCsv } from '../../../../packages/phasing/src/model/sheet/csv.js';
import { decodeCsv } from '../../../../packages/phasing/src/model/sheet/decode-csv.js';
import { unfilledOf } from '../../../../packages/phasing/src/model/plan/unfilled.js';
import { columns, siteField, type Column } from '../../../../packages/phasing/src/model/plan/fields.js';
import { siteValue } from '../../../../packages/phasing/src/model/sheet/field-text.js';
import { copyCells, paste, type Pasted } from '../../../../packages/phasing/src/model/sheet/paste.js';
import { sayCsv } from '../../../../packages/phasing/src/model/sheet/say-csv.js';
import { cleanFile, planFile, typedText } from '../../../../packages/phasing/testing/plan-files.js';
import { freezeDeeply } from '../../../../packages/phasing/testing/plans.js';
import { claim, type Target } from '../target.js';

interface Input {
  readonly way: 'csv' | 'paste' | 'bytes';
  readonly lang: 'nl' | 'en';
  readonly text: string;
  /** Of a paste. */
  readonly row?: number;
  readonly column?: number;
}

const file = freezeDeeply(fileOf(defaultPlan()));

const heads = [
  ...columns,
  ...Object.values(filesNl.csv.columns),
  'Plek',
  'Complex',
  'Naam',
  'Straat',
  'Code',
  'Nr',
  'Opmerking',
  '',
  ' ',
  'Fase',
  'Jaar',
  'Eigenaar',
  'Nu',
  'Straks',
  'Sociaal',
  'Koop',
  'Midden',
  'MH',
  'SH',
  'DAEB',
  'Niet-DAEB',
  'Vrije sector huur',
  'Particulier',
  'Te slopen woningen',
  'Sloop sociaal',
  'Na sociaal',
  'Terug sociaal',
  'Huidig koop',
  'Nieuw middenhuur',
  'Realisatie',
  'Start bouw',
  'Oplevering',
  'Sloop',
  'Bouwtijd',
  'Blijfwens',
  'Terugkeerpercentage',
  'Vanaf',
  'Site',
  'Existing social',
  'Planned owner',
  'From',
  'Stay',
  'Demolition',
  'Construction',
  'Total homes',
];
/** One value of many signs: what is read with a pattern may take its time over it. */
const long = fc
  .tuple(
    fc.constantFrom('kw 1 2026', 'kw 1', '1', '1.000', '€', '"', "'", '=', '1 januari', ''),
    fc.constantFrom('-', ' ', '.', '1', '1.', ' 1', '"', "'", '/', 'kw', '\u00A0', 'a'),
    fc.integer({ min: 300, max: 6000 }),
    fc.constantFrom('', 'x', '2026', '%', '"'),
  )
  .map(([start, unit, times, end]) => start + unit.repeat(times) + end);
const cell = fc.oneof(
  { weight: 40, arbitrary: fc.nat(400).map(String) },
  { weight: 20, arbitrary: typedText },
  {
    weight: 20,
    arbitrary: fc.constantFrom(
      '',
      '',
      '-',
      '0',
      '1.016',
      '1,016',
      '1 016',
      '70,0',
      '12,5',
      '70%',
      '70 %',
      '0,7',
      'euro 500',
      '€ 6.500',
      'kw 1 2027',
      '2028-3',
      'Q3 2027',
      '2027',
      '1-3-2027',
      'eind 2029',
      '1e kwartaal 2031',
      'jan 27',
      '2026/2027',

      'x',
      'n.v.t.',
      '?',
      'ca. 40',
      '40-50',
      '40 (+5)',
      '4O',
      '١٢',
      '１２',
      '½',
      '1e3',
      '0x10',
      '1_000',
      '−3',
      '+7',
      'ja',
      'nee',
      'geen',
      'onbekend',
      'NULL',
      '#N/B',
      '#REF!',
      '=A1+B1',
      "'=1",
      'A;B',
      'A"B',
      'A\nB',
    ),
  },
  { weight: 1, arbitrary: long },
);

const quoted = (text: string, mark: string): string =>
  text.includes(mark) || /["\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const rows = fc
  .integer({ min: 1, max: 14 })
  .chain((width) =>
    fc.tuple(
      fc.array(fc.constantFrom(...heads), { minLength: width, maxLength: width }),
      fc.array(fc.array(cell, { minLength: width, maxLength: width + 1 }), { maxLength: 8 }),
      fc.constantFrom('none', 'none', 'title', 'groups', 'headless'),
    ),
  );
const table = fc
  .tuple(rows, fc.constantFrom(';', ';', ',', '\t', '|'), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
  .map(([[names, body, above], mark, end, isQuoted]) => {
    const before = above === 'title' ? [['Planning 2026']] : above === 'groups' ? [names.map(() => 'Woningen nu')] : [];
    const all = [...before, ...(above === 'headless' ? [] : [names]), ...body];
    return all.map((cells) => cells.map((text) => (isQuoted ? quoted(text, mark) : text)).join(mark)).join(end);
  });

/** A line of one table under another: nothing of it fits any more. */
const torn = fc.tuple(table, table, fc.nat(), fc.nat()).map(([one, other, at, from]) => {
  return one.slice(0, at % (one.length + 1)) + other.slice(from % (other.length + 1));
});
const whole = (drawn: PlanFile): { first: { row: number; column: number }; last: { row: number; column: number } } => ({
  first: { row: 0, column: 0 },
  last: { row: Math.max(0, drawn.plan.sites.length - 1), column: columns.length - 1 },
});

const inputs: fc.Arbitrary<Input> = fc
  .record({
    way: fc.constantFrom('csv', 'csv', 'csv', 'paste', 'paste', 'bytes'),
    lang: fc.constantFrom('nl', 'nl', 'nl', 'en'),
    row: fc.nat(6),
    column: fc.nat(columns.length - 1),
    text: fc.oneof(
      { weight: 6, arbitrary: table },
      { weight: 2, arbitrary: torn },
      { weight: 1, arbitrary: planFile.map((each) => toCsv(each, 'nl', filesNl)) },
      { weight: 1, arbitrary: planFile.map((each) => copyCells(each, whole(each), 'nl')) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
      { weight: 1, arbitrary: cleanFile.map((each) => toCsv(each, 'nl', filesNl)) },
    ),
  })
  .map(({ way, lang, row, column, text }) => ({ way, lang, text, ...(way === 'paste' && { row, column }) }));

/** Every number that one may read in a text: digits, also with what stands between thousands left out. */
const numbersIn = (text: string): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const [match] of text.matchAll(/\d[\d.,\s\u00A0\u202F]*/gu)) {
    const runs = match.match(/\d+/gu)!;
    for (const from of runs.keys())
      for (let to = from + 1; to <= Math.min(runs.length, from + 4); to += 1)
        found.add(Number(runs.slice(from, to).join('')));
  }
  return found;
};

/** Whether a number of a site stands in what was read. */
const isGiven = (site: Site, column: Column, numbers: ReadonlySet<number>, startYear: number): boolean => {
  const value = siteValue(site, column);
  if (column === 'name') return true;
  if (column === 'earliest') return numbers.has(startYear + Math.floor((value as number) / 4));
  return numbers.has(value as number);
};

const isMade = (read: PlanFile, text: string, were: readonly Site[]): void => {
  claim('a table has at most 500 sites', read.plan.sites.length <= 500);
  const numbers = numbersIn(text);
  const before = new Map(were.map((site) => [site.id, site]));
  for (const site of read.plan.sites)
    for (const column of columns) {
      const was = before.get(site.id);
      const stayed = was !== undefined && siteValue(was, column) === siteValue(site, column);
      const isEmpty = unfilledOf(read).has(siteField(site.id, column));
      claim(
        `no number is invented: ${column}`,
        stayed || isEmpty || isGiven(site, column, numbers, read.plan.startYear),
      );
    }
  claim('what is read of a table opens as a file', same(parsePlanFile(read), { file: read, faults: [] }));
};

const readBytes = (text: string): string => decodeCsv(Uint8Array.from(text, (sign) => sign.charCodeAt(0) % 256));
const pasteIn = ({ text, lang, row = 0, column = 0 }: Input): Pasted =>
  paste(file, { first: { row, column }, last: { row, column } }, text, lang);

export const tables: Target<Input> = {
  name: 'tables',
  share: 6,
  inputs,
  read: (input) => (input.way === 'paste' ? pasteIn(input) : fromCsv(input.text, file, input.lang)),
  law(input) {
    const { way, lang, text } = input;
    if (way === 'paste') {
      const pasted = pasteIn(input);
      if (pasted.file) isMade(pasted.file, text, file.plan.sites);
      return;
    }
    const content = way === 'bytes' ? readBytes(text) : text;
    const reading = fromCsv(content, file, lang);
    const { summary, notes } = sayCsv(reading, textsNl, filesNl);
    claim(
      'what is told of a table is a sentence',
      [summary, ...notes].every((each) => /[.!?]$/u.test(each)),
    );
    if (reading.file === undefined) return;
    isMade(reading.file, content, []);
    claim('each site of a table is of a line', reading.report.lines.length === reading.file.plan.sites.length);
    const again = fromCsv(toCsv(reading.file, lang, filesNl), reading.file, lang);
    claim(
      'a table that is saved is read the same',
      (same(again.file?.plan, reading.file.plan) && same(again.file?.unfilled, reading.file.unfilled)) || lang === 'en',
    );
  },
};
