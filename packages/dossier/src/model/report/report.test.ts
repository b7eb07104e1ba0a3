import { questionsNl } from '@mengwijzer/content/questions.nl';
import { describe, expect, test } from 'vitest';
import { contentDate, CONTENT_VERSION } from '@mengwijzer/content';
import { emptyDossier, type Dossier } from '@mengwijzer/core/dossier';
import { richDossier } from '../../../testing/rich-dossier.js';
import { markedDossier } from '../../../testing/marked-dossier.js';
import { isNote, plainRuns, textsIn, type Block, type Report, type Runs } from './blocks.js';
import { gather } from '../../report/report-gather.js';
import { reportOf } from './report.js';

const now = new Date('2026-11-26T10:00:00Z');
const withoutPlan: Dossier = { ...richDossier, plan: null };
const make = async (dossier: Dossier, lang: 'nl' | 'en' = 'nl'): Promise<Report> =>
  reportOf(await gather(dossier, lang, now, '0.1.0'));

const headings = ({ blocks }: Report, level: number): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []));
const under = ({ blocks }: Report, title: string): readonly Block[] => {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
  const level = blocks[at]?.kind === 'heading' ? blocks[at].level : 0;
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= level);
  return end < 0 ? rest : rest.slice(0, end);
};
const said = (blocks: readonly Block[]): string =>
  textsIn({ lang: 'nl', title: '', about: [], blocks, notes: [], sources: '', made: [] }).join('\n');
const runsIn = (block: Block): readonly Runs[] =>
  block.kind === 'paragraph'
    ? [block.runs]
    : block.kind === 'list'
      ? block.items
      : block.kind === 'table'
        ? block.rows.flat()
        : [];

describe('the report of four parties', async () => {
  const report = await make(withoutPlan);

  test('has the chapters in the order of the four steps', () =>
    expect(headings(report, 1)).toEqual([
      'Samenvatting',
      'Het gebied',
      'Waarom: wat de partijen zeggen',
      'Afstemmen: wie achter welke afspraak staat',
      'Vertalen naar de wijk: de maatregelen',
      'Precies uitwerken: fasering, bewoners en volgen',
      'Vervolgstappen: wat nog open is',
    ]));

  test.each([
    [`Vraag 1. ${questionsNl.what.title}`, 'We mengen soorten woningen en inkomens.'],
    [`Vraag 1. ${questionsNl.what.title}`, 'نريد أن نبقى في حيّنا، وأن تكون الإيجارات معقولة.'],
    [`Vraag 2. ${questionsNl.who.title}`, 'Notitie: Ook jongeren vragen 🙂'],
    [
      `Vraag 3. ${questionsNl.theory.title}`,
      'Wij bouwen middenhuur tussen de sociale huur in de Molenstraat en op het open veld',
    ],
    [`Vraag 4. ${questionsNl.role.title}`, '‘dit is vooral een woord voor beleid’'],
    [`Vraag 5. ${questionsNl.objectives.title}`, 'Hoofddoel: Corporatie; Telt mee: Gemeente; Wil dit niet: Bewoners.'],
    [`Vraag 7. ${questionsNl.time.title}`, 'De verhuurbaarheid moet in vijf jaar omhoog, anders stopt het geld.'],
  ])('under "%s" stands "%s"', (question, text) => expect(said(under(report, question))).toContain(text));

  test('quotes what holds, with who and when, and what remains contested', () => {
    const time = under(report, `Vraag 7. ${questionsNl.time.title}`);
    expect(time.filter(({ kind }) => kind === 'quote')).toEqual([
      {
        kind: 'quote',
        text: 'In 2030 merken bewoners iets op straat. In 2042 kijken we naar de kinderen.',
        by: 'Gemeente Elzenwaard, Woonstichting De Wiek en Welzijn 🌱 Samen',
        date: '17 juni 2026',
      },
    ]);
    expect(said(time)).toContain('Betwist blijft: De bewonersraad wil vóór 2028 iets zien, niet pas in 2030.');
    expect(said(time)).toContain('Niet genoemd bij deze afspraak: مجلس السكان (bewonersraad).');
  });

  test('shows both where two changed the same, and what was agreed before', () => {
    expect(said(under(report, `Vraag 6. ${questionsNl.scale.title}`))).toMatch(
      /twee afspraken naast elkaar[^]*per straat[^]*per buurt/u,
    );
    expect(said(under(report, 'Eerder afgesproken, en sindsdien veranderd')).trim()).toBe(
      `${questionsNl.time.title} ‘In 2035 kijken we pas.’ – Gemeente Elzenwaard, 10 juni 2026`,
    );
  });

  test('names what is open as the next steps', () => {
    const open = said(under(report, 'Vervolgstappen: wat nog open is'));
    expect(open).toContain(`Bespreek het verschil bij ‘${questionsNl.who.title}’. Een afspraak is er nog niet.`);
    expect(open).toContain(`Kies welke van de twee afspraken geldt bij ‘${questionsNl.scale.title}’.`);
    expect(open).toContain('Maatregel ‘Hulp bij verhuizen en terugkeren’: zeg nog wie het oppakt en wanneer.');
    expect(open).toContain('Als er gesloopt of gebouwd wordt: maak een faseringsplan.');
    expect(open).toContain(
      'Bij het volgen van ‘Rust op straat’ ontbreekt nog: een teken van een waterbed, de schaal, hoe vaak u kijkt en wie kijkt.',
    );
  });

  test('says what it was made from, of which content, and what was put aside', () => {
    const made = plainRuns(report.made);
    expect(made).toContain('Gemeente Elzenwaard, laatst gewijzigd op 12 mei 2026');
    expect(made).toContain('Welzijn 🌱 Samen, laatst gewijzigd op 21 mei 2026, ontvangen op 22 mei 2026');
    expect(made).toContain('Niet gebruikt, want opzij gezet: Woonstichting De Wiek (1 maart 2026)');
    expect(made).toContain(`Inhoud versie ${CONTENT_VERSION} van`);
    expect(made).toContain('Gemaakt op 26 november 2026 met Mengwijzer 0.1.0.');
    expect(contentDate).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(said(report.blocks)).not.toContain('herkomst');
  });

  test('numbers its notes from one, and every reference has one', () => {
    const referred = report.blocks
      .flatMap(runsIn)
      .flat()
      .filter(isNote)
      .map(({ note }) => note);
    expect(new Set(referred)).toEqual(new Set(report.notes.map((_, at) => at + 1)));
    const first = [...new Set(referred)];
    expect(first).toEqual([...first].sort((a, b) => a - b));
    expect(new Set(report.notes.map(plainRuns)).size).toBe(report.notes.length);
  });

  test('gives every row of a table as many cells as it has headings', () => {
    for (const block of report.blocks)
      if (block.kind === 'table') {
        for (const row of block.rows) expect(row).toHaveLength(block.head.length);
        if (block.widths !== undefined) expect(block.widths).toHaveLength(block.head.length);
      }
  });

  test('is the same thing in English', async () => {
    const english = await make(withoutPlan, 'en');
    expect(english.blocks.map(({ kind }) => kind)).toEqual(report.blocks.map(({ kind }) => kind));
    expect(english.notes).toHaveLength(report.notes.length);
    for (const level of [1, 2])
      expect(headings(english, level)).not.toEqual(expect.arrayContaining([...headings(report, level)]));
  });
});

describe('no text is lost', () => {
  const squeeze = (text: string): string => text.replaceAll(/\s+/gu, ' ').replace(/[.;,]+$/u, '');

  test.each([
    ['a word', (word: string) => word],
    ['a long one', (word: string) => `${word} ${'en nog veel meer '.repeat(40)}einde`],
    ['lines', (word: string) => `${word}\n\ntweede regel\r\nderde 🙂`],
    ['markup', (word: string) => `<img src=x> **${word}** [x](javascript:1) | # & \\`],
    ['Arabic', (word: string) => `مرحبا ${word} بكم`],
  ])('of %s', async (_, around) => {
    const { dossier, texts } = markedDossier(around);
    const all = squeeze(textsIn(await make(dossier)).join('\n'));
    for (const text of texts) expect(all).toContain(squeeze(text));
  });

  test.each(['nl', 'en'] as const)('in %s', async (lang) => {
    const { dossier, texts } = markedDossier((word) => word);
    const all = textsIn(await make(dossier, lang)).join('\n');
    for (const text of texts) expect(all).toContain(text);
  });
});

describe('little to say', () => {
  test('an empty dossier has all chapters, and names what is open', async () => {
    const report = await make(emptyDossier);
    expect(headings(report, 1)).toHaveLength(7);
    expect(said(under(report, 'Samenvatting'))).toContain('Nog geen enkele partij zegt hierin iets.');
    expect(said(under(report, 'Vervolgstappen: wat nog open is'))).toContain('Noem de wijk of buurt waar het om gaat.');
    expect(report.title).toBe('Verslag over mengen in de wijk');
  });

  test('one party is one', async () => {
    const report = await make({ ...emptyDossier, party: 'Gemeente', answers: { what: { choices: ['incomes'] } } });
    expect(said(under(report, 'Samenvatting'))).toContain('Eén partij zegt hierin iets: Gemeente.');
  });
});

test('fifty parties do not take long', async () => {
  const { dossier } = markedDossier((word) => word, 50);
  const input = await gather(dossier, 'nl', now, '0.1.0');
  reportOf(input);
  const start = performance.now();
  reportOf(input);
  // On a busy machine; by itself it takes a quarter of this.
  expect(performance.now() - start).toBeLessThan(800);
});
