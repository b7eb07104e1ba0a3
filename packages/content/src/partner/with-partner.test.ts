import { describe, expect, it } from 'vitest';
import { instrumentsEn } from '../data/instruments.en.js';
import { instruments } from '../data/instruments.js';
import { instrumentsNl } from '../data/instruments.nl.js';
import { questionsEn } from '../data/questions.en.js';
import { questions } from '../data/questions.js';
import { questionsNl } from '../data/questions.nl.js';
import type { EntryText } from '../entry.js';
import { parsePartnerContent, withPartner, type PartnerContent } from './index.js';

const nl = { entries: instruments, words: instrumentsNl };
const en = { entries: instruments, words: instrumentsEn };
const [{ id: first }, { id: second }] = instruments;

function partnerWith(collections: object): PartnerContent {
  const { content, faults } = parsePartnerContent({
    version: 1,
    partner: { id: 'elzenwaard', name: 'E' },
    ...collections,
  });
  expect(faults).toEqual([]);
  if (content === undefined) throw new Error('no content');
  return content;
}

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
    expect(shown).toEqual(nl);
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

it('changes nothing that it is given', () => {
  const replace = { [first]: { leadTime: 'short', nl: { name: 'Naam', points: {} } } };
  const partner = partnerWith({ instruments: { add: [plan], replace, hide: [second] } });
  const before = structuredClone({ nl, partner });
  withPartner('instruments', 'nl', nl, partner);
  withPartner('instruments', 'en', en, partner);
  expect({ nl, partner }).toEqual(before);
});
