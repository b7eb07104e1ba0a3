import { questionsNl } from '@mengwijzer/content/questions.nl';
import { questionsEn } from '@mengwijzer/content/questions.en';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backgroundEn } from '../background-en.js';
import { backgroundNl } from '../background-nl.js';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import { toMarkdown } from './markdown.js';
import { emptyDossier, type Dossier } from '@mengwijzer/core/dossier';

const noon = new Date(2026, 10, 24, 12);
const inDutch = (dossier: Dossier): string => toMarkdown(dossier, textsNl, backgroundNl, noon);

/** A dossier with this text in every place that takes one. */
const full = (text: string): Dossier => ({
  ...emptyDossier,
  title: text,
  neighbourhood: text,
  party: text,
  answers: {
    what: { choices: ['origins', text], words: text, note: text, seen: ['origin-or-income'] },
    who: { choices: ['households'], words: text, benefits: ['stayers'], benefitsWords: text, burdensWords: text },
    theory: { rows: [{ id: 'a', action: text, mechanism: text, kind: 'contact', outcome: '' }] },
    role: { choices: ['means'], eyes: { means: text } },
    objectives: {
      parties: [
        { id: 'residents', label: '' },
        { id: 'r2', label: text },
      ],
      objectives: [
        { id: 'contact', label: '' },
        { id: 'r2', label: text },
      ],
      positions: { contact: { residents: 'main', r2: text }, r2: { r2: 'against' } },
      degree: text,
    },
    scale: { state: 'not-relevant', reason: text },
    time: { state: 'not-agreed', dispute: text, term: 'longer' },
  },
});

const sectionOf = (markdown: string, heading: string): string =>
  markdown.split(/^(?=#)/mu).find((section) => section.startsWith(heading)) ?? '';

describe('the text of a dossier', () => {
  const markdown = inDutch(full('Van ons'));

  test('has a heading for the whole, the paragraph and each question', () =>
    expect(markdown.match(/^#.*/gmu)).toEqual([
      '# Van ons',
      '## Wat we tot nu toe zeggen',
      `## 1. ${questionsNl.what.title}`,
      `## 2. ${questionsNl.who.title}`,
      `## 3. ${questionsNl.theory.title}`,
      `## 4. ${questionsNl.role.title}`,
      `## 5. ${questionsNl.objectives.title}`,
      `## 6. ${questionsNl.scale.title}`,
      `## 7. ${questionsNl.time.title}`,
    ]));

  test('says whose it is, and when it was made', () => {
    expect(markdown).toContain('\n\nWijk of buurt: Van ons\n\nWie vult dit in: Van ons\n\n');
    expect(markdown).toMatch(/\n\nGemaakt met Mengwijzer op 24 november 2026\.\n$/u);
  });

  test('gives a question with its state, answer, note and cautions, also those put aside', () =>
    expect(sectionOf(markdown, '## 1')).toBe(
      [
        `## 1. ${questionsNl.what.title}`,
        'Stand: beantwoord.',
        'We mengen mensen van verschillende herkomst en Van ons. In onze woorden: ‘Van ons’.',
        'Notitie: Van ons',
        ...(['origin-or-income', 'diversity-and-contact'] as const).map((id) => {
          const { heading, says, nuance } = backgroundNl.hints[id] ?? {};
          const about =
            id === 'origin-or-income'
              ? 'gemengd beeld; Hoofdstuk 2.1'
              : 'goed onderbouwd; Hoofdstuk 3.2 en Hoofdstuk 2.1';
          return `> **${heading}.** ${says} ${nuance} (Bewijs: ${about})`;
        }),
        '',
      ].join('\n\n'),
    ));

  test('gives the rows of the theory as a table', () =>
    expect(sectionOf(markdown, '## 3')).toContain(
      `
| Wat we doen | Waardoor het werkt | Wie heeft er wat aan? |
| --- | --- | --- |
| Van ons | Van ons | — |
`,
    ));

  test('gives the positions as a table, with one that it does not know as it is', () =>
    expect(sectionOf(markdown, '## 5')).toContain(
      `
| Doel | Bewoners | Van ons |
| --- | --- | --- |
| Verschillende mensen leren elkaar kennen | Hoofddoel | Van ons |
| Van ons | Niet gezegd | Wil dit niet |
`,
    ));

  test('gives what does not matter, and what is not agreed, with the reason', () => {
    expect(sectionOf(markdown, '## 6')).toBe(
      `## 6. ${questionsNl.scale.title}\n\nStand: hier niet van belang.\n\nNiet van belang vinden we hier de vraag over de schaal: ‘Van ons’.\n\n`,
    );
    expect(sectionOf(markdown, '## 7')).toMatch(
      /^Stand: nog niet eens\.\n\n.*We zijn het nog niet eens over de termijn: ‘Van ons’\.$/mu,
    );
  });

  test('in English', () => {
    const english = toMarkdown(full('Ours'), textsEn, backgroundEn, noon);
    expect(sectionOf(english, '# Ours')).toBe('# Ours\n\nNeighbourhood: Ours\n\nWho fills this in: Ours\n\n');
    expect(sectionOf(english, '## 5')).toContain('| Objective | Residents | Ours |');
    expect(sectionOf(english, '## 6')).toBe(
      `## 6. ${questionsEn.scale.title}\n\nState: not relevant here.\n\nWe find the question about the scale not relevant here: ‘Ours’.\n\n`,
    );
    expect(english).toContain(`> **${backgroundEn.hints['origin-or-income']?.heading}.** `);
    expect(english).toMatch(/Made with Mengwijzer on 24 November 2026\.\n$/u);
  });
});

test('an empty dossier gives the questions and their gaps, without tables or cautions', () => {
  const markdown = inDutch(emptyDossier);
  expect(markdown).toMatch(/^# Zeven vragen vóór u gaat mengen\n\n## Wat we tot nu toe zeggen\n/u);
  expect(markdown.match(/^Stand: nog open\.$/gmu)).toHaveLength(7);
  expect(markdown).not.toMatch(/^[|>]|^Notitie|^Wijk|^Wie vult/mu);
});

test('one’s own words are cut in the paragraph, and whole at their question', () => {
  const long = 'zo veel woorden '.repeat(20).trim();
  const markdown = inDutch({ ...emptyDossier, answers: { what: { words: long } } });
  expect(sectionOf(markdown, '## Wat')).toMatch(/‘zo veel .* …’/u);
  expect(sectionOf(markdown, '## 1')).toContain(`‘${long}’`);
});

describe('what the user typed', () => {
  test.each([
    ['# kop', '\\# kop'],
    ['a\r# kop', 'a \\# kop'],
    ['a\n\n# kop', 'a \\# kop'],
    ['[a](https://b.nl)', '\\[a\\](https://b.nl)'],
    ['![a](b)', '!\\[a\\](b)'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['a | b', 'a \\| b'],
    ['*a* _b_ `c` ~~d~~', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
    ['\\| \\', '\\\\\\| \\\\'],
    ['&lt;b&gt; &#35;', '\\&lt;b\\&gt; \\&\\#35;'],
    ['Jan & Piet', 'Jan & Piet'],
  ])('%j is shown as it is', (note, shown) =>
    expect(inDutch({ ...emptyDossier, answers: { what: { note } } })).toContain(`\n\nNotitie: ${shown}\n\n`),
  );

  /** All that can mean something in Markdown, and the lines it stands on. */
  const skeleton = (dossier: Dossier): string => inDutch(dossier).replaceAll(/\\[^\r\n]|[^\r\n#|`*_[\]<>~]/gu, '');

  test('never changes the form of the text', () => {
    const markup = fc.string({
      unit: fc.constantFrom('#', '|', '\\', '\n', '\r', '<', '>', '[', ']', '(', '`', '*', '_', '~', '-', ' ', 'x'),
    });
    const form = skeleton(full('x'));
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({ unit: 'grapheme' })), (text) => {
        expect(skeleton(full(`x${text}x`))).toBe(form);
      }),
    );
  });
});
