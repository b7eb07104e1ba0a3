import { questions } from '@mengwijzer/content/questions';
import { choicesOf, isAnswered, levels, type Answers } from '@mengwijzer/core/dossier';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dossierOf, jointOf, three } from '../../../testing/parties.js';
import { partiesEn } from '../../parties/parties-en.js';
import { partiesNl } from '../../parties/parties-nl.js';
import { compare, type Compared } from './compare.js';
import { parts } from './differences-parts.js';
import { hasSpoken } from './compare-words.js';
import { voicesOf, type Voice } from '../voices.js';
import type { QuestionId } from '@mengwijzer/content';
import type { Dossier } from '@mengwijzer/core/dossier';

const voices = (dossier: Dossier): readonly Voice[] => voicesOf(dossier, { lang: 'nl', ...partiesNl.messages.voice });
const compared = (dossier: Dossier): Readonly<Record<QuestionId, Compared>> =>
  Object.fromEntries(compare(voices(dossier), partiesNl).map((each) => [each.id, each])) as Record<
    QuestionId,
    Compared
  >;
const says = (each: Compared): readonly string[] =>
  each.findings.map(({ kind, says: said, adds }) => `${kind}: ${[said, adds].filter(Boolean).join(' ')}`);
const two = (one: Answers, other: Answers, first = 'Gemeente', second = 'Bewoners'): Dossier =>
  jointOf(dossierOf(first, one), dossierOf(second, other));

describe('nobody', () => {
  test('has seven questions that nobody answered', () => {
    for (const { verdict, short, findings, tables, words } of compare([], partiesNl)) {
      expect([verdict, short]).toEqual(['none', 'Niemand heeft dit ingevuld']);
      expect(findings).toEqual([{ kind: 'none', says: 'Niemand heeft deze vraag ingevuld.' }]);
      expect([tables, words]).toEqual([[], []]);
    }
  });
});

describe('one party', () => {
  test('is alone, and what it says stands there', () => {
    const { what, time } = compared(jointOf(dossierOf('Gemeente', { what: { choices: ['incomes'] } })));
    expect([what.verdict, what.short]).toEqual(['alone', 'Alleen ingevuld door Gemeente']);
    expect(what.words.map(({ name, says: said, day }) => [name, said, day])).toEqual([
      ['Gemeente', 'We mengen inkomens.', '12 mei 2026'],
    ]);
    expect(what.tables[0]!.title).toBe('Alleen ingevuld door Gemeente');
    expect(time.verdict).toBe('none');
  });

  test('among others is named, as are those that said nothing', () => {
    const { what } = compared(two({ what: { choices: ['incomes'] } }, { time: { year: 2030 } }));
    expect([what.verdict, what.short]).toEqual(['alone', 'Alleen ingevuld door Gemeente']);
    expect(says(what)).toEqual(['none: Alleen ingevuld door Gemeente.', 'none: Hier niets ingevuld door Bewoners.']);
    expect(what.tables[0]!.rows[0]!.cells.map(({ kind }) => kind)).toEqual(['silent', 'no']);
  });

  test('that was put aside says nothing', () => {
    const dossier = two({ what: { choices: ['incomes'] } }, { what: { choices: ['origins'] } });
    const [first, second] = dossier.contributions;
    const { what } = compared({ ...dossier, contributions: [first!, { ...second!, aside: true }] });
    expect(what.verdict).toBe('alone');
    expect(what.tables[0]!.columns.map(({ name }) => name)).toEqual(['Gemeente']);
  });
});

describe('the strip', () => {
  const all = compared(three);
  test.each<[QuestionId, Compared['verdict'], string]>([
    ['what', 'differ', 'Verschil over leefstijlen'],
    ['who', 'differ', 'Verschil over wie er beter van wordt en wie de lasten draagt'],
    ['theory', 'differ', 'Verschil over waardoor het werkt'],
    ['role', 'alone', 'Alleen ingevuld door Bewonersraad'],
    ['objectives', 'differ', 'Verschil over betere cijfers voor de wijk'],
    ['scale', 'differ', 'Verschil over waar gewenst effect valt'],
    ['time', 'differ', 'Van ‘meteen’ tot ‘op langere termijn’'],
  ])('says of %s', (id, verdict, short) => expect([all[id].verdict, all[id].short]).toEqual([verdict, short]));

  test.each<[string, QuestionId, Answers, Answers, Compared['verdict'], string]>([
    [
      'the same choices',
      'what',
      { what: { choices: ['incomes', 'dwellings'] } },
      { what: { choices: ['dwellings', 'incomes'] } },
      'agree',
      'Eens over soorten woningen en inkomens',
    ],
    [
      'the same term',
      'time',
      { time: { term: 'longer' } },
      { time: { term: 'longer' } },
      'agree',
      'Eens over de termijn',
    ],
    ['another year', 'time', { time: { year: 2030 } }, { time: { year: 2042 } }, 'differ', 'Verschil over het jaar'],
    ['own words only', 'what', { what: { words: 'a' } }, { what: { words: 'b' } }, 'alone', 'Ieder in eigen woorden'],
    [
      'another part each',
      'who',
      { who: { benefits: ['stayers'] } },
      { who: { burdens: ['leavers'] } },
      'alone',
      'Ieder in eigen woorden',
    ],
    [
      'what matters to one',
      'role',
      { role: { choices: ['means'] } },
      { role: { state: 'not-relevant' } },
      'differ',
      'Niet voor elke partij van belang',
    ],
    [
      'what matters to none',
      'role',
      { role: { state: 'not-relevant' } },
      { role: { state: 'not-relevant' } },
      'agree',
      'Hier niet van belang',
    ],
    [
      'what is not agreed within one',
      'what',
      { what: { choices: ['incomes'], state: 'not-agreed' } },
      { what: { choices: ['incomes'] } },
      'differ',
      'Nog niet eens bij Gemeente',
    ],
  ])('on %s', (_, id, one, other, verdict, short) => {
    const each = compared(two(one, other))[id];
    expect([each.verdict, each.short]).toEqual([verdict, short]);
  });
});

describe('tables', () => {
  test('give each party’s choice, under a title that says the finding', () => {
    const [table] = compared(three).what.tables;
    expect(table!.title).toBe('Eens over soorten woningen en inkomens, verschil over de rest');
    expect(table!.rows.map(({ label, cells }) => [label, ...cells.map(({ word }) => word)])).toEqual([
      ['Soorten woningen', 'ja', 'ja', 'ja'],
      ['Inkomens', 'ja', 'ja', 'ja'],
      ['Herkomst', 'nee', 'nee', 'nee'],
      ['Klassen', 'nee', 'nee', 'nee'],
      ['Leefstijlen', 'nee', 'nee', 'ja'],
      ['Een combinatie', 'nee', 'nee', 'nee'],
    ]);
  });

  test('give positions and years as words', () => {
    const { objectives, time } = compared(three);
    const own = objectives.tables.find(({ id }) => id === 'own')!;
    expect(own.title).toBe('De partijen verschillen over betere cijfers voor de wijk');
    expect(own.rows.map(({ label, cells }) => [label, ...cells.map(({ word }) => word)])).toEqual([
      ['Betere kansen voor wie er woont', 'Hoofddoel', 'Hoofddoel', 'Hoofddoel'],
      ['Betere cijfers voor de wijk', 'Wil dit niet', 'Hoofddoel', 'Hoofddoel'],
      ['Verschillende mensen leren elkaar kennen', 'Telt mee', 'Telt mee', 'niet gezegd'],
    ]);
    expect(time.tables.at(-1)!.rows[0]!.cells.map(({ word }) => word)).toEqual(['niet gezegd', '2042', '2030']);
  });

  test('keep what a party sees through the eyes of others, without counting it as its own', () => {
    const { role } = compared(
      two({ role: { choices: ['means'], eyes: { means: 'het Rijk' } } }, { role: { choices: ['goal'] } }),
    );
    expect(role.verdict).toBe('alone');
    expect(role.tables[0]!.rows.map(({ cells }) => cells.map(({ word }) => word))).toEqual([
      ['nee', 'nee'],
      ['nee', 'in de ogen van ‘het Rijk’'],
      ['ja', 'nee'],
    ]);
  });

  test('say that a question does not matter to a party', () => {
    const { role } = compared(
      two({ role: { choices: ['means'] } }, { role: { choices: ['goal'], state: 'not-relevant' } }),
    );
    expect(role.tables[0]!.rows.map(({ cells }) => cells[0]!.word)).toEqual(Array(3).fill('niet van belang'));
  });
});

describe('words', () => {
  test('stand apart, whole, with their lines', () => {
    const long = `${'woord '.repeat(100)}\neinde`;
    const { what } = compared(jointOf(dossierOf('A', { what: { choices: ['incomes'], words: long, note: 'n' } })));
    expect(what.words.map(({ says: said, words, note }) => [said, words, note])).toEqual([
      ['We mengen inkomens.', long, 'n'],
    ]);
  });
  test('of how it should work stand in lines, whole', () => {
    const action = 'wij bouwen '.repeat(20).trim();
    const row = { id: 'r1', action, mechanism: 'm', kind: 'contact', outcome: '' };
    const { theory } = compared(jointOf(dossierOf('A', { theory: { rows: [row] } })));
    expect(theory.words.map(({ says: said, lines }) => [said, lines])).toEqual([
      ['Het moet werken via contact tussen bewoners.', [`‘${action}’ → ‘m’`]],
    ]);
  });
  test('say what a party does not want', () => {
    const { objectives } = compared(three);
    expect(objectives.words[0]!.says).toContain('Zelf niet gewenst: betere cijfers voor de wijk.');
  });
  test('of a note alone are there too, but answer nothing', () => {
    const { what } = compared(two({ what: { note: 'nog vragen' } }, { what: { choices: ['incomes'] } }));
    expect(what.verdict).toBe('alone');
    expect(what.words.map(({ note }) => note)).toEqual(['', 'nog vragen']);
  });
});

const some = (ids: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...ids, 'partner-x'], { maxLength: 3 });
const state = fc.constantFrom(undefined, undefined, 'open', 'answered', 'not-agreed', 'not-relevant');
const answered = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record({ ...fields, state, words: fc.constantFrom(undefined, 'zo') }, { requiredKeys: [] });
const position = fc.constantFrom('main', 'counts', 'none', 'against', 'other');
const positions = fc.dictionary(
  fc.constantFrom(...choicesOf('objectives', 'objectives')),
  fc.dictionary(fc.constantFrom(...choicesOf('objectives', 'parties')), position, {
    maxKeys: 2,
    noNullPrototype: true,
  }),
  { maxKeys: 3, noNullPrototype: true },
);
const anyAnswers = fc
  .record(
    {
      what: answered({ choices: some(choicesOf('what', 'choices')) }),
      who: answered({
        choices: some(choicesOf('who', 'choices')),
        benefits: some(choicesOf('who', 'benefits')),
        burdens: some(choicesOf('who', 'burdens')),
      }),
      theory: answered({
        rows: fc
          .array(fc.constantFrom('', ...choicesOf('theory', 'kind')), { maxLength: 3 })
          .map((kinds) => kinds.map((kind, at) => ({ id: `r${at}`, action: '', mechanism: '', kind, outcome: '' }))),
      }),
      role: answered({ choices: some(choicesOf('role', 'choices')) }),
      objectives: answered({ positions }),
      scale: answered({ intervention: some(levels), wanted: some(levels), unwanted: some(levels) }),
      time: answered({
        term: fc.constantFrom(...choicesOf('time', 'term')),
        year: fc.integer({ min: 2026, max: 2028 }),
      }),
    },
    { requiredKeys: [] },
  )
  .map((answers) => answers as Answers);
const anyVoices = fc
  .array(fc.tuple(fc.constantFrom('Gemeente', 'Bewoners', 'Corporatie', 'X', ''), anyAnswers), { maxLength: 7 })
  .map((all) => voices(jointOf(...all.map(([party, answers]) => dossierOf(party, answers)))));

/** Each compares twice: enough to find what goes wrong, without keeping a busy machine. */
const runs = { numRuns: 40 };

describe('for any parties', () => {
  test('their order makes no difference to a verdict, nor to what is differed on', () => {
    fc.assert(
      fc.property(anyVoices, (all) => {
        const there = compare(all, partiesNl);
        const back = compare([...all].reverse(), partiesNl);
        expect(back.map(({ verdict }) => verdict)).toEqual(there.map(({ verdict }) => verdict));
        for (const [at, { findings, tables }] of there.entries()) {
          expect(back[at]!.findings.length).toBe(findings.length);
          expect(back[at]!.tables.map(({ rows }) => rows.map(({ id }) => id))).toEqual(
            tables.map(({ rows }) => rows.map(({ id }) => id)),
          );
        }
      }),
      runs,
    );
  });

  test('no choice is missing from the tables', () => {
    fc.assert(
      fc.property(anyVoices, (all) => {
        const there = compare(all, partiesNl);
        for (const [at, voice] of all.entries())
          for (const part of parts) {
            const { answers } = voice.dossier;
            if (answers[part.question]?.state === 'not-relevant' || !isAnswered(answers[part.question])) continue;
            const { tables } = there.find(({ id }) => id === part.question)!;
            const table = tables.find(({ id }) => id === part.key);
            for (const id of part.said(answers))
              if (part.key === 'year') expect(table!.rows[0]!.cells[at]!.word).toBe(id);
              else expect(table!.rows.find((row) => row.id === id)!.cells[at]!.kind).toBe('yes');
          }
      }),
      runs,
    );
  });

  test('no position is missing from the tables', () => {
    fc.assert(
      fc.property(anyVoices, (all) => {
        const { tables } = compare(all, partiesNl).find(({ id }) => id === 'objectives')!;
        for (const [at, voice] of all.entries()) {
          const answer = voice.dossier.answers.objectives;
          if (answer?.state === 'not-relevant') continue;
          const said = Object.entries(answer?.positions ?? {}).flatMap(([objective, by]) =>
            Object.entries(by).map(([, each]) => [objective, each] as const),
          );
          for (const [objective, each] of said) {
            const label = partiesNl.checklist.questions.objectives.parts['positions']!.choices[each]?.label ?? each;
            const cells = tables.flatMap(({ id, rows }) =>
              rows.flatMap((row) =>
                (id === 'own' ? row.id === objective : id === `about-${objective}`) ? [row.cells[at]!.word] : [],
              ),
            );
            expect(cells.join()).toContain(label);
          }
        }
      }),
      runs,
    );
  });

  test('every party that answers is in the words, and every other is named as silent', () => {
    fc.assert(
      fc.property(anyVoices, (all) => {
        for (const { id, words, findings, verdict } of compare(all, partiesNl)) {
          const spoke = all.filter(({ dossier }) => hasSpoken(dossier.answers[id]));
          expect(words.map(({ voice }) => voice)).toEqual(spoke);
          const silent = all.filter((voice) => !spoke.includes(voice));
          const text = findings.map(({ says: said }) => said).join(' ');
          if (spoke.length > 0 && silent.length > 0 && silent.length <= 5)
            for (const { name } of silent) expect(text).toContain(name);
          expect(verdict === 'none').toBe(spoke.length === 0);
        }
      }),
      runs,
    );
  });

  test('both languages find the same', () => {
    fc.assert(
      fc.property(anyVoices, (all) => {
        const shape = (texts: typeof partiesNl) =>
          compare(all, texts).map(({ verdict, findings, tables }) => [
            verdict,
            findings.map(({ kind, adds }) => [kind, adds !== undefined]),
            tables.map(({ rows }) => rows.map(({ cells }) => cells.map(({ kind }) => kind))),
          ]);
        expect(shape(partiesEn)).toEqual(shape(partiesNl));
      }),
      runs,
    );
  });

  test('no sentence holds a hole', () => {
    fc.assert(
      fc.property(anyVoices, (all) => {
        for (const texts of [partiesNl, partiesEn])
          for (const { short, findings, tables } of compare(all, texts))
            for (const text of [
              short,
              ...findings.flatMap(({ says: said, adds }) => [said, adds ?? 'x']),
              ...tables.map(({ title }) => title),
            ])
              expect(text).not.toMatch(/undefined|\{|\s\s|\s[.,;]|^$|[a-z] $/u);
      }),
      runs,
    );
  });
});

test('twenty parties are compared quickly', () => {
  const [first, second, third] = three.contributions.map(({ dossier }) => dossier.answers);
  const many = jointOf(
    ...Array.from({ length: 20 }, (_, at) => dossierOf(`Partij ${at} van de wijk`, [first!, second!, third!][at % 3]!)),
  );
  const all = voices(many);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    for (const { tables, words } of compare(all, partiesNl)) void [tables, words];
    return performance.now() - start;
  });
  console.warn(`20 parties: ${times.map((time) => time.toFixed(1)).join(', ')} ms`);
  expect(compare(all, partiesNl).map(({ verdict }) => verdict)).toHaveLength(questions.length);
});
