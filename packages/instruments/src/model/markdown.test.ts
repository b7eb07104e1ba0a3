import { emptyDossier, factsOf, type Answers, type Dossier, type ShortlistEntry } from '@mengwijzer/core/dossier';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesEn } from '../rules-en.js';
import { rulesNl } from '../rules-nl.js';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import { catalogueOf, listedWith, scopeOf } from './catalogue.js';
import { findings } from './findings.js';
import { toMarkdown } from './markdown.js';
import { fitsOf, viewReason } from './reasons.js';
import { viewShortlist } from './shortlist.js';

const noon = new Date(2026, 10, 24, 12);
const languages = [
  [textsNl, rulesNl],
  [textsEn, rulesEn],
] as const;

const say = (changes: Partial<Dossier>, [texts, rules]: (typeof languages)[number] = languages[0]): string => {
  const dossier = { ...emptyDossier, ...changes };
  const catalogue = catalogueOf(listedWith(texts, undefined), scopeOf('', '', ''));
  const { items, at } = catalogue;
  const facts = factsOf(dossier.answers);
  const chosen = viewShortlist(dossier.shortlist, catalogue);
  const known = chosen.flatMap(({ item }) => item ?? []);
  const told = {
    chosen,
    findings: findings(known, facts, (id) => items[at.get(id)!]!.name, texts, rules),
    reasons: (id: string) => {
      const item = items[at.get(id) ?? -1];
      return item === undefined ? [] : fitsOf(item, facts).map((fit) => viewReason(fit, facts, texts, rules));
    },
  };
  return toMarkdown(dossier, told, texts, noon);
};
const entry = (id: string, text = ''): ShortlistEntry => ({ id, why: text, who: text, when: text });
const answers: Answers = { what: { choices: ['dwellings'] } };

describe('a list as text', () => {
  test('says what was chosen, why, and what the answers and the source say of it', () =>
    expect(
      say({
        title: 'Plan voor de Molenwijk',
        neighbourhood: 'Molenwijk',
        party: 'Corporatie Thuis',
        answers,
        shortlist: [{ id: 'transformation', why: 'Het pand staat leeg', who: '  ', when: 'in 2030' }],
      }),
    ).toBe(
      [
        '# Plan voor de Molenwijk',
        'Molenwijk',
        'Corporatie Thuis',
        '## Transformatie',
        textsNl.list.instruments['transformation']!.summary,
        'Fysiek. Werkt op: buurt of wijk. Bewijs: advies, geen onderzoek.',
        '- Waarom: Het pand staat leeg\n- Wie: nog niet gezegd\n- Wanneer: in 2030',
        [
          '> **Voor:** U mengt soorten woningen. Dit stuurt op woningen, en zo indirect op wie er woont. (Hoofdstuk 3.1, Begin van hoofdstuk 3, Stap 2 en Stap 4)',
          '> **Voorwaarde:** U mengt alleen soorten woningen. Fysiek ingrijpen is nodig, maar nooit genoeg. Zet ook sociale en economische middelen in. (Stap 3, Begin van hoofdstuk 3 en Inleiding)',
        ].join('\n>\n'),
        '## Als u naar het geheel kijkt',
        [
          '- Alles wat u koos, is fysiek. Dat is onmisbaar, maar nooit genoeg. Kies ook iets voor ontmoeting, samenleven of talent. (Stap 3 en Begin van hoofdstuk 3)',
          '- Andere woningen kunnen nadelen van een buurt verkleinen, mits oude en nieuwe bewoners contact krijgen. Daar koos u niets voor, naast: Transformatie. (Hoofdstuk 2.3)',
        ].join('\n'),
        'Gemaakt met Mengwijzer op 24 november 2026.\n',
      ].join('\n\n'),
    ));

  test('is in English', () => {
    const markdown = say({ answers, shortlist: [entry('transformation', 'Empty')] }, languages[1]);
    expect(markdown).toMatch(/^# Your list\n\n## /u);
    expect(markdown).toContain('\n- Why: Empty\n- Who: Empty\n- When: Empty\n');
    expect(markdown).toContain('\n> **For:** ');
    expect(markdown).toMatch(/\n\nMade with Mengwijzer on 24 November 2026\.\n$/u);
  });

  test('says so where it is empty', () =>
    expect(say({})).toBe(
      `# Uw lijst\n\n${textsNl.messages.shortlist.empty}\n\nGemaakt met Mengwijzer op 24 november 2026.\n`,
    ));

  test('has what nobody knows here, by its id, with what was written', () =>
    expect(say({ shortlist: [entry('elzenwaard:plan_b', 'x')] })).toBe(
      '# Uw lijst\n\n## elzenwaard:plan\\_b\n\n- Waarom: x\n- Wie: x\n- Wanneer: x\n\nGemaakt met Mengwijzer op 24 november 2026.\n',
    ));

  test('says nothing of the answers where there are none', () =>
    expect(say({ shortlist: [entry('renovation')] })).not.toMatch(/^>/mu));
});

/** A dossier with this text in every place that takes one. */
const full = (text: string): Partial<Dossier> => ({
  title: `x${text}`,
  neighbourhood: text,
  party: text,
  answers: { what: { choices: ['origins', text] } },
  shortlist: [entry('bonding', text), entry(`x${text}`, text)],
});

describe('what the user typed', () => {
  test.each([
    ['# <b>|*', '\\# \\<b\\>\\|\\*'],
    ['a\n\n# kop', 'a \\# kop'],
    ['[a](https://b.nl)', '\\[a\\](https://b.nl)'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['*a* _b_ `c` ~~d~~', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['Jan & Piet', 'Jan & Piet'],
  ])('%j is shown as it is', (text, shown) => {
    const markdown = say({ title: text, shortlist: [entry('renovation', text)] });
    expect(markdown).toMatch(/^# /u);
    expect(markdown.split('\n')[0]).toBe(`# ${shown}`);
    expect(markdown).toContain(`\n- Waarom: ${shown}\n- Wie: ${shown}\n- Wanneer: ${shown}\n`);
  });

  test.each([
    ['- een lijst', '\\- een lijst'],
    ['+ een lijst', '\\+ een lijst'],
    ['1. een lijst', '1\\. een lijst'],
    ['12) een lijst', '12\\) een lijst'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['    een plaats voor code', 'een plaats voor code'],
    ['\teen plaats voor code', 'een plaats voor code'],
    ['2e Molenstraat', '2e Molenstraat'],
    ['Molenwijk - noord', 'Molenwijk - noord'],
  ])('%j as the name of a neighbourhood is a paragraph', (neighbourhood, shown) =>
    expect(say({ neighbourhood, party: neighbourhood })).toContain(`# Uw lijst\n\n${shown}\n\n${shown}\n\n`),
  );

  /** All that can mean something in Markdown, and the lines it stands on. */
  const skeleton = (text: string): string =>
    say(full(text))
      .replaceAll(/\\[^\r\n]/gu, 'x')
      // These mean something at the start of a line only.
      .replaceAll(/(?<=[^\n])[+=-]/gu, 'x')
      .replaceAll(/[^\r\n#|`*_[\]<>~+=-]/gu, '');

  test('never changes the form of the text', () => {
    const markup = fc.string({
      unit: fc.constantFrom(
        '#',
        '|',
        '\\',
        '\n',
        '\r',
        '<',
        '>',
        '[',
        ']',
        '(',
        '`',
        '*',
        '_',
        '~',
        '-',
        '+',
        '=',
        ' ',
        'x',
      ),
    });
    const form = skeleton('x');
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({ unit: 'grapheme' })), (text) => {
        fc.pre(text.trim() !== '');
        expect(skeleton(text)).toBe(form);
      }),
    );
  });
});
