import { questions } from '@mengwijzer/content/questions';
import {
  fieldName,
  parseDossier,
  positionOf,
  rowsOf,
  type Answers,
  type Labelled,
  type ListName,
} from '@mengwijzer/core/dossier';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyAct, type Act } from './acts.js';
import { addRow, moveRow, removeRow } from './rows.js';
import { confirmAnswer, parseYear, setField, setYear } from './edit.js';

/** Refuses every later change, all the way down. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};
const revisionOf = (id: string): number | undefined => questions.find((question) => question.id === id)?.revision;
const row = (id: string) => ({ id, action: id, mechanism: '', kind: '', outcome: '' });
const abc: Answers = frozen({ theory: { rows: ['a', 'b', 'c'].map(row), revision: 1 } });

describe('a control changes', () => {
  test.each<[string, Answers, [name: string, value: string, checked?: boolean], Answers]>([
    ['a choice, in', {}, ['what/choices', 'incomes', true], { what: { choices: ['incomes'], revision: 1 } }],
    [
      'a choice, at the end',
      { what: { choices: ['classes'] } },
      ['what/choices', 'incomes', true],
      { what: { choices: ['classes', 'incomes'], revision: 1 } },
    ],
    [
      'a choice, out',
      { what: { choices: ['classes', 'incomes'] } },
      ['what/choices', 'classes', false],
      { what: { choices: ['incomes'], revision: 1 } },
    ],
    [
      'a choice that is in already, once',
      { what: { choices: ['incomes'] } },
      ['what/choices', 'incomes', true],
      { what: { choices: ['incomes'], revision: 1 } },
    ],
    [
      'one choice of a few',
      { time: { term: 'longer' } },
      ['time/term', 'immediate'],
      { time: { term: 'immediate', revision: 1 } },
    ],
    ['a text', {}, ['who/benefitsWords', 'de kinderen '], { who: { benefitsWords: 'de kinderen ', revision: 1 } }],
    ['a text under a choice', {}, ['role/eyes/means', 'ons'], { role: { eyes: { means: 'ons' }, revision: 1 } }],
    [
      'a row that stands there from the start',
      {},
      ['theory/rows/r1/outcome', 'rust'],
      { theory: { rows: [{ ...row('r1'), action: '', outcome: 'rust' }], revision: 1 } },
    ],
    [
      'no other row',
      { theory: { rows: [row('a'), row('b')] } },
      ['theory/rows/b/action', 'slopen'],
      { theory: { rows: [row('a'), { ...row('b'), action: 'slopen' }], revision: 1 } },
    ],
    ['no row that is not there', abc, ['theory/rows/x/action', 'slopen'], abc],
    [
      'a position',
      {},
      ['objectives/positions/contact/residents', 'against'],
      { objectives: { positions: { contact: { residents: 'against' } }, revision: 1 } },
    ],
    ['nothing of a question that does not exist', abc, ['why/words', 'x'], abc],
  ])('%s', (_, before, field, after) => expect(setField(frozen(before), ...field)).toEqual(after));

  test('the name of a party, with all others as they were', () => {
    const answers = setField({}, 'objectives/parties/welfare/label', 'Buurtteam');
    expect(rowsOf<Labelled>(answers, 'objectives/parties')).toEqual([
      { id: 'municipality', label: '' },
      { id: 'housing-corporation', label: '' },
      { id: 'welfare', label: 'Buurtteam' },
      { id: 'residents', label: '' },
    ]);
  });
});

describe('what is taken back leaves no trace', () => {
  const text = [
    'what/words',
    'who/note',
    'theory/rows/r1/action',
    'theory/rows/r1/kind',
    'role/eyes/a~1b',
    'role/state',
    'objectives/degree',
    'objectives/parties/residents/label',
    'objectives/positions/contact/residents',
    'time/term',
  ];
  test.each(text)('in %s', (name) => {
    const said = setField({}, name, 'iets');
    expect(said).not.toEqual({});
    expect(setField(said, name, '')).toEqual({});
  });

  test.each<[string, (answers: Answers) => Answers, (answers: Answers) => Answers]>([
    ['a choice', (a) => setField(a, 'scale/wanted', 'city', true), (a) => setField(a, 'scale/wanted', 'city', false)],
    ['a year', (a) => setYear(a, 2035), (a) => setYear(a, undefined)],
    [
      'a hint put aside',
      (a) => applyAct(a, 'see', 'what/seen', 'x').answers,
      (a) => applyAct(a, 'see', 'what/seen', 'x').answers,
    ],
    ['a row', (a) => addRow(a, 'theory/rows').answers, (a) => removeRow(a, 'theory/rows', 'r2')],
    ['a party', (a) => addRow(a, 'objectives/parties', 'VvE').answers, (a) => removeRow(a, 'objectives/parties', 'r5')],
    [
      'an order',
      (a) => moveRow(a, 'objectives/parties', 'welfare', 1),
      (a) => moveRow(a, 'objectives/parties', 'welfare', -1),
    ],
  ])('%s', (_, say, takeBack) => {
    expect(say({})).not.toEqual({});
    expect(takeBack(say({}))).toEqual({});
  });

  test('beside what was said elsewhere', () =>
    expect(setField({ ...abc, what: { words: 'x' } }, 'what/words', '')).toEqual(abc));
});

describe('the revision of the question’s text', () => {
  const old: Answers = frozen({ what: { choices: ['incomes'], revision: -1 }, who: { words: 'x', revision: -1 } });
  test.each<[string, Answers]>([
    ['a change', setField(old, 'what/words', 'x')],
    ['saying that the answer still holds', confirmAnswer(old, 'what')],
  ])('comes with %s, and with that question only', (_, { what, who }) => {
    expect(what).toMatchObject({ choices: ['incomes'], revision: revisionOf('what') });
    expect(who).toBe(old.who);
  });

  test.each(['what/note', 'what/seen'])('does not come with %s, which answers nothing', (name) =>
    expect(setField(old, name, 'x').what?.revision).toBe(-1),
  );

  test('does not come with a question that nobody answered', () => expect(confirmAnswer({}, 'what')).toEqual({}));
});

test.each([
  ['', undefined],
  ['  ', undefined],
  ['2035', 2035],
  [' 2035 ', 2035],
  ['1900', 1900],
  ['2200', 2200],
  ['1899', null],
  ['2201', null],
  ['35', null],
  ['02035', null],
  ['2035.5', null],
  ['2e3', null],
  ['-2035', null],
  ['٢٠٣٥', null],
  ['snel', null],
])('"%s" typed as a year is %s', (typed, year) => expect(parseYear(typed)).toBe(year));

describe('any edits', () => {
  const names = [
    'what/words',
    'who/note',
    'theory/rows/r1/action',
    'theory/rows/r2/kind',
    'role/eyes/means',
    'objectives/degree',
    'objectives/parties/r5/label',
    'objectives/positions/contact/r5',
    'scale/note',
    'time/term',
  ];
  const lists: ListName[] = ['theory/rows', 'objectives/parties', 'objectives/objectives'];
  type Edit = (answers: Answers) => Answers;
  const edit = fc.oneof(
    fc.tuple(fc.constantFrom(...names), fc.constantFrom('', ' ', 'x')).map(
      ([name, value]): Edit =>
        (a) =>
          setField(a, name, value),
    ),
    fc.tuple(fc.constantFrom('what/choices', 'who/burdens', 'scale/wanted'), fc.boolean()).map(
      ([name, on]): Edit =>
        (a) =>
          setField(a, name, 'x', on),
    ),
    fc
      .tuple(
        fc.constantFrom<Act>('add', 'remove', 'up', 'down'),
        fc.constantFrom(...lists),
        fc.constantFrom('r1', 'r2', 'r5', 'contact', 'residents'),
      )
      .map(
        ([act, list, id]): Edit =>
          (a) =>
            applyAct(a, act, list, id).answers,
      ),
    fc.constantFrom(2035, undefined).map(
      (year): Edit =>
        (a) =>
          setYear(a, year),
    ),
    fc.constantFrom('what', 'time').map(
      (id): Edit =>
        (a) =>
          applyAct(a, 'see', `${id}/seen`, 'x').answers,
    ),
  );
  const edits = fc.array(edit, { maxLength: 20 });
  const after = (answers: Answers, list: readonly Edit[]): Answers =>
    list.reduce((next, change) => frozen(change(next)), answers);
  // Keys may be `__proto__`: what a partner wrote is parsed JSON.
  const extra = fc.dictionary(
    fc.string().map((key) => `x-${key}`),
    fc.jsonValue(),
  );
  const others = (value: object): object =>
    Object.fromEntries(Object.entries(value).filter(([key]) => key.startsWith('x-')));

  test('keep what others wrote beside our fields, and change nothing in place', () => {
    const ids = questions.map(({ id }) => id);
    fc.assert(
      fc.property(fc.tuple(extra, ...ids.map(() => extra)), edits, ([beside, ...perQuestion], list) => {
        const start = frozen({
          ...beside,
          ...Object.fromEntries(ids.map((id, index) => [id, perQuestion[index]])),
        }) as Answers;
        const end = after(start, list);
        expect(others(end)).toEqual(beside);
        ids.forEach((id, index) => expect(others(end[id] ?? {})).toEqual(perQuestion[index]));
      }),
    );
  });

  test('leave answers that a file can hold, without blank places', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const end = after({}, list);
        const { dossier, faults } = parseDossier({ format: 'mengwijzer-dossier', version: 1, answers: end });
        expect(faults).toEqual([]);
        expect(dossier?.answers).toEqual(end);
        for (const answer of Object.values(end) as object[]) {
          expect(answer).toHaveProperty('revision');
          expect(
            Object.values(answer).filter((value) => ['""', '[]', '{}', undefined].includes(JSON.stringify(value))),
          ).toEqual([]);
        }
      }),
    );
  });
});

describe.each(['__proto__', 'constructor', 'toString', 'a/b', '~', '~1', ''])('an id like "%s"', (id) => {
  const prototype = (): string => JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

  test('is data and nothing else', () => {
    const before = prototype();
    let answers = setField({}, fieldName('objectives', 'positions', id, id), 'main');
    answers = setField(answers, fieldName('role', 'eyes', id), 'ons');
    answers = setField(answers, fieldName('what', 'choices'), id, true);
    expect(positionOf(answers, id, id)).toBe('main');
    expect(Object.entries(answers.role?.eyes ?? {})).toEqual([[id, 'ons']]);
    expect(answers.what?.choices).toEqual([id]);
    expect(prototype()).toBe(before);
    expect(Object.getPrototypeOf(answers.objectives?.positions)).toBe(Object.prototype);
  });

  test('finds nothing that nobody said', () => expect(positionOf({ objectives: { positions: {} } }, id, id)).toBe(''));

  test('is no question', () => expect(setField(abc, fieldName(id, 'x'), 'x')).toEqual(abc));
});
