import { parsePartnerContent } from '@mengwijzer/content/partner';
import { readList, readQuery, readText, writeQuery } from '@mengwijzer/core/address';
import { DOSSIER_FORMAT, emptyDossier, parseDossier, type Dossier } from '@mengwijzer/core/dossier';
import {
  defaultPlan,
  fileOf,
  fromCsv,
  parsePlan,
  parsePlanFile,
  simulate,
  type PlanFile,
} from '@mengwijzer/phasing/model';
import partnerFile from '../../docs/examples/partner.json';
import { backgroundNl } from '../../packages/checklist/src/background-nl.js';
import { toMarkdown as checklistMarkdown } from '../../packages/checklist/src/model/markdown.js';
import { textsNl as checklistNl } from '../../packages/checklist/src/texts-nl.js';
import { csvOf } from '../../packages/words/src/csv.js';
import { PARTNER_BYTES } from '../../packages/content/src/schema/partner.js';
import { MAX_LENGTH } from '../../packages/core/src/dossier/json.js';
import { reportMarkdown } from '../../packages/dossier/src/model/report/report-markdown.js';
import { reportOf } from '../../packages/dossier/src/model/report/report.js';
import type { ReportInput } from '../../packages/dossier/src/model/report/report-input.js';
import { gather } from '../../packages/dossier/src/report/report-gather.js';
import { markedDossier } from '../../packages/dossier/testing/marked-dossier.js';
import * as picker from '../../packages/instruments/src/model/address.js';
import { catalogueOf, listedWith, scopeOf } from '../../packages/instruments/src/model/catalogue.js';
import { toMarkdown as pickerMarkdown } from '../../packages/instruments/src/model/markdown.js';
import { search } from '../../packages/instruments/src/model/search.js';
import { viewShortlist } from '../../packages/instruments/src/model/shortlist.js';
import { textsNl as pickerNl } from '../../packages/instruments/src/texts-nl.js';
import { laterNl as phasingLaterNl } from '../../packages/phasing/src/later-nl.js';
import { filesNl } from '../../packages/phasing/src/files/messages/files.nl.js';
import { MAX_CELL, MAX_TEXT, MAX_VALUE } from '../../packages/phasing/src/model/plan/file-limits.js';
import { readDate as readPlanDate } from '../../packages/words/src/read-date.js';
import { toReport } from '../../packages/phasing/src/model/file/report.js';
import { sayPlanFile } from '../../packages/phasing/src/model/file/say-plan-file.js';
import { decodeCsv } from '../../packages/phasing/src/model/sheet/decode-csv.js';
import { readField } from '../../packages/phasing/src/model/sheet/field-value.js';
import { paste } from '../../packages/phasing/src/model/sheet/paste.js';
import { readQuarter } from '../../packages/phasing/src/model/sheet/read-quarter.js';
import { readWhole } from '../../packages/phasing/src/model/sheet/read-whole.js';
import { sayCsv } from '../../packages/phasing/src/model/sheet/say-csv.js';
import { outcomeNl } from '../../packages/phasing/src/outcome/outcome-nl.js';
import { textsNl as phasingNl } from '../../packages/phasing/src/texts-nl.js';
import { findTerm } from '../../packages/reading/src/model/term.js';
import { termTextsNl } from '../../packages/reading/src/terms-nl.js';
import { laterNl as timelineLaterNl } from '../../packages/timeline/src/messages/later.nl.js';
import * as timeline from '../../packages/timeline/src/model/address.js';
import { readDate } from '../../packages/timeline/src/model/date-in-words.js';
import { timelineOf } from '../../packages/timeline/src/model/entries.js';
import { yearOf } from '../../packages/timeline/src/model/extent.js';
import { check } from '../../packages/timeline/src/model/history.js';
import { toMarkdown as timelineMarkdown } from '../../packages/timeline/src/model/markdown.js';
import { textsNl as timelineNl } from '../../packages/timeline/src/texts-nl.js';

/** Something that reads what comes from outside. */
export interface Reader<Input = unknown> {
  readonly name: string;
  /** What it reads, with a value in it: made before its time is taken. */
  readonly holding: (value: string) => Input | Promise<Input>;
  readonly read: (input: Input) => unknown;
  /** Characters of the value after which no more of it is read; absent where it writes, or where who calls it has bounded it. */
  readonly most?: number | undefined;
}

const reader = <Input>(
  name: string,
  holding: Reader<Input>['holding'],
  read: Reader<Input>['read'],
  most?: number,
): Reader => ({ name, holding, read, most }) as unknown as Reader;
const ofText = (name: string, read: (text: string) => unknown, most?: number): Reader =>
  reader(name, (value) => value, read, most);

const repeated = (unit: string, length: number): string => unit.repeat(length / unit.length);

/** Values that a pattern, a parser or a writer may take its time over, each of so many characters. */
export const values: Readonly<Record<string, (length: number) => string>> = {
  'kw 1-----…x': (length) => `kw 1${repeated('-', length - 5)}x`,
  digits: (length) => repeated('1', length),
  'digits and a letter': (length) => `${repeated('1', length - 1)}x`,
  thousands: (length) => `1${repeated('.000', length - 2)}x`,
  spaces: (length) => `1${repeated(' ', length - 2)}x`,
  tabs: (length) => repeated('\t', length),
  lines: (length) => repeated('\n', length),
  'lines of one cell': (length) => repeated('x\n', length),
  quotes: (length) => repeated('"', length),
  'quotes that close nothing': (length) => repeated('"x', length),
  'quotes in cells': (length) => repeated('"\t', length),
  apostrophes: (length) => repeated("'", length),
  commas: (length) => repeated(',', length),
  semicolons: (length) => repeated(';', length),
  'wide and long': (length) => `${repeated(';', length / 2)}${repeated('\n', length / 2)}`,
  ampersands: (length) => repeated('&', length),
  'percent signs': (length) => repeated('%', length),
  brackets: (length) => repeated('[', length),
  'deep lists': (length) => repeated('[', length / 2) + repeated(']', length / 2),
  'deep objects': (length) => `${repeated('{"a":', (length * 5) / 6)}0${repeated('}', length / 6)}`,
  'a long list': (length) => `[${repeated('0,', length - 4)}0]`,
  'a wide object': (length) =>
    `{${Array.from({ length: Math.floor(length / 12) }, (_, at) => `"k${String(at).padStart(6, '0')}":0`).join()}}`,
  stars: (length) => repeated('*', length),
  'stars and spaces': (length) => repeated('* ', length),
  'entities that do not end': (length) => repeated('&a', length),
  backslashes: (length) => repeated('\\', length),
  letters: (length) => repeated('a', length),
  words: (length) => repeated('een ', length),
  accents: (length) => repeated('e\u0301', length),
  emoji: (length) => repeated('👋', length),
  'halves of emoji': (length) => repeated('\uDC4B', length),
};

const now = new Date(2026, 10, 24, 12);
const file = fileOf(defaultPlan());
const first = { first: { row: 0, column: 0 }, last: { row: 0, column: 0 } };
const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/** A file of a dossier in which one of these places holds the value. */
const dossierPlaces: Readonly<Record<string, (value: string) => object>> = {
  title: (value) => ({ title: value }),
  'an answer': (value) => ({ answers: { what: { words: value } } }),
  'an answer’s choice': (value) => ({ answers: { what: { choices: [value] } } }),
  'a key': (value) => ({ [value]: 1 }),
  'the date of an event': (value) => ({ history: [{ id: 'a', name: 'a', starts: value }] }),
  'when it changed': (value) => ({ changed: value }),
  'a place that was unread': (value) => ({ unread: [{ path: value, value: 1 }] }),
  'what somebody handed in': (value) => ({
    contributions: [{ dossier: { format: DOSSIER_FORMAT, version: 2, party: value }, received: value }],
  }),
};
const planPlaces: Readonly<Record<string, (value: string) => object>> = {
  name: (value) => ({ ...file, name: value }),
  'the name of a site': (value) => withName(value),
  'the id of a site': (value) => ({
    ...file,
    plan: { ...file.plan, sites: file.plan.sites.map((site) => ({ ...site, id: value })) },
  }),
  'a number': (value) => ({ ...file, plan: { ...file.plan, startYear: value } }),
  'a draft': (value) => ({ ...file, drafts: { name: value, [value]: value } }),
};
const withName = (name: string): PlanFile => ({
  ...file,
  name,
  plan: { ...file.plan, sites: file.plan.sites.map((site, at) => (at === 0 ? { ...site, name } : site)) },
});

const partnerPlaces: Readonly<Record<string, (value: string) => object>> = {
  'its name': (value) => ({ ...partnerFile, partner: { ...partnerFile.partner, name: value } }),
  'its id': (value) => ({ ...partnerFile, partner: { ...partnerFile.partner, id: value } }),
  'a key': (value) => ({ ...partnerFile, [value]: value }),
  'an entry': (value) => ({
    ...partnerFile,
    instruments: { add: [{ id: value, domain: value, nl: { name: value, summary: value } }], hide: [value] },
  }),
};

const tableOf = (value: string, place: 'heading' | 'name' | 'quarter' | 'number', mark: string): string => {
  const cell = quoted(value);
  return [
    ['Naam', 'Vanaf', 'Sociaal nu', place === 'heading' ? cell : 'Koop nu'],
    [place === 'name' ? cell : 'A', place === 'quarter' ? cell : 'kw 1 2027', place === 'number' ? cell : '5', '6'],
    ['B', 'kw 2 2027', '7', '8'],
  ]
    .map((cells) => cells.join(mark))
    .join('\n');
};
const readCsv = (text: string): unknown => sayCsv(fromCsv(text, file, 'nl'), phasingNl, filesNl);
const cells = ['heading', 'name', 'quarter', 'number'] as const;

const catalogue = catalogueOf(listedWith(pickerNl, undefined), scopeOf('', '', ''));
/** As `readQuery` has it. */
const MAX_ADDRESS = 65_536;
/** As many places as this share the characters of a dossier that is written, of which each holds so many at most. */
const [PLACES, PROSE] = [20, 20_000];
const part = (value: string): string => value.slice(0, Math.min(PROSE, Math.ceil(value.length / PLACES)));
/** A dossier that says the value wherever it can: as much of it as a file may hold. */
const spoken = (value: string): Dossier => {
  for (let said = part(value); ; said = said.slice(0, said.length / 2)) {
    const { dossier } = parseDossier({ ...emptyDossier, ...markedDossier((word) => `${word} ${said}`, 1).dossier });
    if (dossier !== null) return dossier;
  }
};

export const readers: readonly Reader[] = [
  ofText('dossier', parseDossier, MAX_LENGTH),
  ...Object.entries(dossierPlaces).map(([place, holding]) =>
    reader(
      `dossier: ${place}`,
      (value) => JSON.stringify({ format: DOSSIER_FORMAT, version: 2, ...holding(value) }),
      parseDossier,
      MAX_LENGTH,
    ),
  ),
  reader('dossier: a value', spoken, parseDossier),
  ofText('plan file', (text) => sayPlanFile(parsePlanFile(text), phasingNl, filesNl), MAX_TEXT),
  ...Object.entries(planPlaces).map(([place, holding]) =>
    reader(`plan file: ${place}`, (value) => JSON.stringify(holding(value)), parsePlanFile, MAX_TEXT),
  ),
  reader('plan', (value) => withName(value).plan, parsePlan, MAX_VALUE),
  ofText('partner', parsePartnerContent, PARTNER_BYTES),
  ...Object.entries(partnerPlaces).map(([place, holding]) =>
    reader(`partner: ${place}`, (value) => JSON.stringify(holding(value)), parsePartnerContent, PARTNER_BYTES),
  ),
  ofText('csv', readCsv, MAX_TEXT),
  ofText('csv: under our headings', (value) => readCsv(`Naam;Vanaf\nA;kw 1 2027\n${value}`), MAX_TEXT),
  ...cells.map((place) => reader(`csv: ${place}`, (value) => tableOf(value, place, ';'), readCsv, MAX_TEXT)),
  reader('csv: bytes', (value) => new TextEncoder().encode(`${value}\u00E9`), decodeCsv),
  ofText('csv: written', (value) => csvOf([[value, value]])),
  ofText('paste', (text) => paste(file, first, text, 'nl'), MAX_TEXT),
  ofText(
    'paste: under our headings',
    (value) => paste(file, first, `Naam\tVanaf\nA\tkw 1 2027\n${value}`, 'nl'),
    MAX_TEXT,
  ),
  ...cells.map((place) =>
    reader(
      `paste: ${place}`,
      (value) => tableOf(value, place, '\t'),
      (text) => paste(file, first, text, 'nl'),
      MAX_TEXT,
    ),
  ),
  ofText('quarter', (text) => readQuarter(text, 2026, 'nl'), MAX_CELL),
  ofText('number', (text) => readWhole(text, { min: 0, max: 99 }, 'nl', 'euro'), MAX_CELL),
  ofText('plan date', readPlanDate, MAX_CELL),
  ...(['name', 'earliest', 'existing/social', 'stayPercent'] as const).map((column) =>
    ofText(
      `field: ${column}`,
      (text) => readField(`sites/${file.plan.sites[0]!.id}/${column}`, text, file.plan, 'nl'),
      MAX_CELL,
    ),
  ),
  ofText('date', readDate, MAX_CELL),
  ofText('event', (text) => check({ name: text, starts: text, ends: text, note: text }), PROSE),
  ofText('search', (text) => search(catalogue, text), MAX_VALUE),
  ofText('term', (text) => findTerm(text, termTextsNl), 1_000),
  ...['mix-q', 'mix-open', 'mix-tl-lanes', 'mix-tl-years', 'mix-compare'].map((name) =>
    reader(
      `address: ${name}`,
      (value) => `?${name}=${value}`,
      (query) => {
        const params = readQuery(query);
        return [
          picker.readAddress(query),
          timeline.readAddress(query),
          readList(params, name, 50),
          readText(params, name, 9),
        ];
      },
      MAX_ADDRESS,
    ),
  ),
  ofText('address: written', (text) => writeQuery(text, [['mix-q', 'x']])),
  reader('Markdown: checklist', spoken, (dossier) => checklistMarkdown(dossier, checklistNl, backgroundNl, now)),
  reader('Markdown: picker', spoken, (dossier) => {
    const chosen = viewShortlist(dossier.shortlist, catalogue);
    return pickerMarkdown(dossier, { chosen, findings: [], reasons: () => [] }, pickerNl, now);
  }),
  reader('Markdown: timeline', spoken, ({ history }) => {
    const all = timelineOf(timelineNl, undefined, history, yearOf(now));
    return timelineMarkdown([...all.byId.values()], all, timelineNl, timelineLaterNl, now);
  }),
  reader(
    'Markdown: calculator',
    (value) => withName(part(value)),
    (named) =>
      toReport(named, simulate(named.plan), {
        entering: phasingNl,
        outcome: outcomeNl,
        later: phasingLaterNl,
        version: '0.1.0',
        today: now,
      }),
  ),
  reader(
    'Markdown: dossier',
    (value) => gather(spoken(value), 'nl', now, '0.1.0'),
    (input: ReportInput) => reportMarkdown(reportOf(input)),
  ),
];

/** Milliseconds of processor that this process has had: what else the machine does takes no part in it. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The least of some times in ms that something takes; no more is taken once it is within `enough`. */
export const timeOf = (
  read: () => unknown,
  { runs, enough }: { readonly runs: number; readonly enough: number },
): number => {
  let least = Infinity;
  for (let run = 0; run < runs && least > enough; run += 1) {
    const start = spent();
    read();
    least = Math.min(least, spent() - start);
  }
  return least;
};
