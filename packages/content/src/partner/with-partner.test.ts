import { describe, expect, expectTypeOf, it } from 'vitest';
import { instrumentList } from '../made/instrument-list.js';
import { instrumentListNl } from '../made/instrument-list.nl.js';
import { instrumentsEn } from '../data/instruments.en.js';
import { instruments } from '../data/instruments.js';
import { instrumentsNl } from '../data/instruments.nl.js';
import { questionsEn } from '../data/questions.en.js';
import { questions } from '../data/questions.js';
import { questionsNl } from '../data/questions.nl.js';
import { sources } from '../data/sources.js';
import type { EntryText } from '../entry.js';
import { listingOf, type InstrumentListing } from '../instrument-listing.js';
import { withPartner } from './index.js';
import { partnerWith } from '../../testing/partner.js';

const nl = { entries: instruments, words: instrumentsNl };
const en = { entries: instruments, words: instrumentsEn };
const [{ id: first }, { id: second }] = instruments;

const plan = {
  id: 'elzenwaard:plan',
  domain: 'social',
  binding: 'practice',
  leadTime: 'short',
  evidence: 'advice',
  nl: { name: 'Plan', summary: 'Een plan.' },
};

describe('a collection with what a partner has of its own', () => {
  it('is ours, where the partner changes nothing', () => {
    const shown = withPartner('instruments', 'nl', nl, partnerWith({ terms: { hide: ['grain'] } }));
    expect(shown).toEqual({ ...nl, dutch: new Set() });
  });

  it('has what is added behind ours, with its words', () => {
    const { entries, words } = withPartner('instruments', 'nl', nl, partnerWith({ instruments: { add: [plan] } }));
    expect(entries.map(({ id }) => id)).toEqual([...instruments.map(({ id }) => id), 'elzenwaard:plan']);
    expect(words['elzenwaard:plan']).toEqual({ name: 'Plan', summary: 'Een plan.', points: {} });
    expect(words[first]).toEqual(instrumentsNl[first]);
  });

  it('has not what is hidden', () => {
    const { entries } = withPartner('instruments', 'nl', nl, partnerWith({ instruments: { hide: [second, first] } }));
    expect(entries).toEqual(instruments.slice(2));
  });

  it('has what is replaced in its place: of data and words only what was given', () => {
    const replace = { [second]: { leadTime: 'short', nl: { name: 'Ander woord' } } };
    const { entries, words } = withPartner('instruments', 'nl', nl, partnerWith({ instruments: { replace } }));
    expect(entries[1]).toEqual({ ...instruments[1], leadTime: 'short' });
    expect(words[second]).toEqual({ ...instrumentsNl[second], name: 'Ander woord' });
    expect(words[first]).toBe(instrumentsNl[first]);
  });

  it('replaces one point among others', () => {
    const [{ id: point }] = instruments[0].points;
    const replace = { [first]: { nl: { points: { [point]: 'Een ander punt.' } } } };
    const { words } = withPartner('instruments', 'nl', nl, partnerWith({ instruments: { replace } }));
    const { points, ...others } = words[first] as EntryText;
    expect(points).toEqual({ ...instrumentsNl[first].points, [point]: 'Een ander punt.' });
    expect({ ...others, points: instrumentsNl[first].points }).toEqual(instrumentsNl[first]);
  });

  it('replaces a choice deep in a question', () => {
    const choices = { incomes: { label: 'Arm en rijk' } };
    const replace = { what: { nl: { parts: { choices: { choices } } } } };
    const partner = partnerWith({ questions: { replace } });
    const { words } = withPartner('questions', 'nl', { entries: questions, words: questionsNl }, partner);
    expect(words['what']?.parts['choices']?.choices['incomes']).toEqual({
      ...questionsNl.what.parts.choices.choices.incomes,
      label: 'Arm en rijk',
    });
    expect(words['who']).toBe(questionsNl.who);
  });
});

describe('in English', () => {
  it('the Dutch of what is added stands in where there is no English', () => {
    const points = [
      { id: 'one', kind: 'use', nl: 'Eén.', en: 'One.' },
      { id: 'two', kind: 'use', nl: 'Twee.' },
    ];
    const { words } = withPartner(
      'instruments',
      'en',
      en,
      partnerWith({ instruments: { add: [{ ...plan, points }] } }),
    );
    expect(words['elzenwaard:plan']).toEqual({
      name: 'Plan',
      summary: 'Een plan.',
      points: { one: 'One.', two: 'Twee.' },
    });
  });

  it('the Dutch of what is replaced stands in, field by field: our English would say something else', () => {
    const replace = { [first]: { nl: { name: 'Naam', summary: 'Uitleg.' }, en: { name: 'Name' } } };
    const { words } = withPartner('instruments', 'en', en, partnerWith({ instruments: { replace } }));
    expect(words[first]).toEqual({ ...instrumentsEn[first], name: 'Name', summary: 'Uitleg.' });
  });

  it('what is replaced in English only leaves the Dutch as it was', () => {
    const partner = partnerWith({ questions: { replace: { what: { en: { title: 'What?' } } } } });
    const shown = (lang: 'nl' | 'en', words: typeof questionsNl | typeof questionsEn) =>
      withPartner('questions', lang, { entries: questions, words }, partner).words['what'];
    expect(shown('nl', questionsNl)).toEqual(questionsNl.what);
    expect(shown('en', questionsEn)).toEqual({ ...questionsEn.what, title: 'What?' });
  });
});

describe('what stands in Dutch on an English page', () => {
  const words = { name: 'Woord', summary: 'Uitleg.' };
  const point = (id: string, more: object = {}) => ({ id, kind: 'use', nl: 'Iets.', ...more });
  const dutchIn = (instrumentChanges: object, lang: 'nl' | 'en' = 'en') => [
    ...withPartner('instruments', lang, lang === 'nl' ? nl : en, partnerWith({ instruments: instrumentChanges })).dutch,
  ];
  const [{ id: one }] = instruments[0].points;

  it.each<[what: string, added: object, dutch: string[]]>([
    ['an entry without English', {}, ['elzenwaard:plan']],
    ['no entry with English', { en: words }, []],
    [
      'an entry with all its points',
      { points: [point('a'), point('b')] },
      ['elzenwaard:plan', 'elzenwaard:plan/a', 'elzenwaard:plan/b'],
    ],
    [
      'a point of an entry with English',
      { en: words, points: [point('a', { en: 'Some.' }), point('b')] },
      ['elzenwaard:plan/b'],
    ],
    ['an entry of which a point has English', { points: [point('a', { en: 'Some.' })] }, ['elzenwaard:plan']],
    // It says so itself, whatever it looks like.
    ['no entry with English that is the same', { en: plan.nl }, []],
  ])('of what is added: %s', (_what, added, dutch) => {
    expect(dutchIn({ add: [{ ...plan, ...added }] })).toEqual(dutch);
    expect(dutchIn({ add: [{ ...plan, ...added }] }, 'nl')).toEqual([]);
  });

  it.each<[what: string, replaced: object, dutch: string[]]>([
    ['an entry that is replaced in Dutch only', { nl: { summary: 'Uitleg.' } }, [first]],
    ['none of which some words are English', { nl: words, en: { name: 'Word' } }, []],
    ['none that is replaced in English only', { en: words }, []],
    ['none of which only data are replaced', { leadTime: 'short' }, []],
    ['a point, beside words that are ours', { nl: { points: { [one]: 'Iets.' } } }, [`${first}/${one}`]],
    ['no point with English', { nl: { points: { [one]: 'Iets.' } }, en: { points: { [one]: 'Some.' } } }, []],
    ['an entry with English for a point only', { nl: words, en: { points: { [one]: 'Some.' } } }, [first]],
  ])('of what is replaced: %s', (_what, replaced, dutch) => {
    expect(dutchIn({ replace: { [first]: replaced } })).toEqual(dutch);
    expect(dutchIn({ replace: { [first]: replaced } }, 'nl')).toEqual([]);
  });

  it('a question by its own words, a source never', () => {
    const choices = [{ id: 'a', nl: { label: 'Ja', inline: 'ja' } }];
    const question = { title: 'Waar?', topic: 'waar', explanation: 'Kies.' };
    const add = [
      { id: 'elzenwaard:where', nl: question, parts: [{ id: 'p', nl: { legend: 'Waar?' }, choices }] },
      { id: 'elzenwaard:when', nl: question, en: question, parts: [] },
    ];
    const replace = { what: { nl: { parts: { choices: { legend: 'Wat?' } } } }, who: { nl: { title: 'Wie?' } } };
    const partner = partnerWith({
      questions: { add, replace },
      sources: { add: [{ id: 'elzenwaard:s', authors: 'E' }], replace: { 'wrr-2020': { authors: 'Raad' } } },
    });
    const shown = withPartner('questions', 'en', { entries: questions, words: questionsEn }, partner);
    expect([...shown.dutch]).toEqual(['elzenwaard:where', 'who']);
    expect([...withPartner('sources', 'en', { entries: sources, words: {} }, partner).dutch]).toEqual([]);
  });
});

it('takes a list of instruments as well, with the words that it has', () => {
  const replace = { [first]: { leadTime: 'short', nl: { name: 'Naam' } } };
  const partner = partnerWith({ instruments: { add: [{ ...plan, points: [] }], replace, hide: [second] } });
  const { entries, words } = withPartner(
    'instruments',
    'nl',
    { entries: instrumentList, words: instrumentListNl.instruments },
    partner,
  );
  const listings = entries.map((each) => ('points' in each ? listingOf(each) : each));
  expectTypeOf(listings).toEqualTypeOf<InstrumentListing[]>();
  expect(listings.map(({ id }) => id)).toEqual([first, ...instruments.slice(2).map(({ id }) => id), 'elzenwaard:plan']);
  expect(listings[0]).toEqual({ ...instrumentList[0], leadTime: 'short' });
  expectTypeOf(words).toEqualTypeOf<Readonly<Record<string, Pick<EntryText, 'name' | 'summary'>>>>();
  expect(words[first]).toEqual({ ...instrumentListNl.instruments[first], name: 'Naam' });
});

it('changes nothing that it is given', () => {
  const replace = { [first]: { leadTime: 'short', nl: { name: 'Naam', points: {} } } };
  const partner = partnerWith({ instruments: { add: [plan], replace, hide: [second] } });
  const before = structuredClone({ nl, partner });
  withPartner('instruments', 'nl', nl, partner);
  withPartner('instruments', 'en', en, partner);
  expect({ nl, partner }).toEqual(before);
});
