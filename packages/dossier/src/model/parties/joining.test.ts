import { contributionKey, emptyDossier, serialiseDossier, type Dossier } from '@mengwijzer/core/dossier';
import { describe, expect, test } from 'vitest';
import { dossierOf, jointOf, three } from '../../../testing/parties.js';
import { joiningEn } from '../../parties/joining-en.js';
import { joiningNl } from '../../parties/joining-nl.js';
import { putAside, takeFiles, takeOut, type JoinNotice } from './joining.js';

const now = '2026-07-01T10:00:00.000Z';
const take = (dossier: Dossier, ...files: readonly Dossier[]) =>
  takeFiles(
    dossier,
    files.map((each, at) => ({ name: `${at + 1}.json`, dossier: each })),
    now,
    joiningNl,
  );
const parties = ({ contributions }: Dossier): readonly string[] =>
  contributions.map(({ dossier }) => dossier.party).sort();
const brief = ({ codes, kind, choices }: JoinNotice) => [
  codes,
  kind,
  choices.map(({ act, label }) => `${act}: ${label}`),
];

const municipality = dossierOf('Gemeente', { what: { choices: ['incomes'] } });
const residents = dossierOf('Bewoners', { what: { choices: ['origins'] } }, { changed: '2026-06-03T09:00:00.000Z' });

describe('a file', () => {
  test('of a party is taken in, with the moment at which it came', () => {
    const { dossier, told } = take(emptyDossier, municipality);
    expect(dossier.contributions).toEqual([{ dossier: municipality, received: now }]);
    expect(told.map(brief)).toEqual([[['added'], 'done', ['keep: Sluit deze melding']]]);
    expect(told[0]!.text).toBe('‘1.json’ is geopend. Deze partij staat er nu bij: Gemeente.');
  });

  test('that was opened already adds nothing, in one go too', () => {
    const { dossier, told } = take(emptyDossier, municipality, municipality, { ...municipality, changed: now });
    expect(parties(dossier)).toEqual(['Gemeente']);
    expect(told.map(({ codes }) => codes)).toEqual([['added'], ['known'], ['known']]);
    expect(told[1]!.text).toBe('‘2.json’ is al geopend. Er komt niets nieuws bij.');
  });

  test('that was put aside can count again', () => {
    const aside = putAside(take(emptyDossier, municipality).dossier, contributionKey(municipality), true);
    const { dossier, told } = take(aside, municipality);
    expect(dossier).toBe(aside);
    expect(told.map(brief)).toEqual([[['known'], 'info', ['back: Laat weer meetellen']]]);
  });

  test('of this very dossier adds nothing', () => {
    const { dossier, told } = take(municipality, municipality);
    expect(dossier).toBe(municipality);
    expect(told[0]!.codes).toEqual(['known']);
  });

  test('without an answer adds nothing', () => {
    const { dossier, told } = take(three, { ...emptyDossier, party: 'Niemand' });
    expect(dossier).toBe(three);
    expect(told.map(({ codes, text }) => [codes, text])).toEqual([
      [['empty'], 'In ‘1.json’ is nog niets ingevuld. Er is niets veranderd.'],
    ]);
  });

  test('without a name is found again by the name that it gets', () => {
    const { told } = take(jointOf(municipality), dossierOf('', { what: { choices: ['classes'] } }));
    expect(told[0]!.codes).toEqual(['added', 'unnamed']);
    expect(told[0]!.text).toContain('U vindt het hier terug als ‘Partij 1’.');
  });

  test('of several parties tells how many it brought', () => {
    const { dossier, told } = take(municipality, three);
    expect(parties(dossier)).toEqual(['Bewonersraad', 'Gemeente', 'Woningcorporatie']);
    expect(told[0]!.codes).toContain('joint');
    expect(told[0]!.text).toContain(
      'Er kwamen drie partijen bij: Bewonersraad, Gemeente (12 mei 2026) 2 en Woningcorporatie.',
    );
  });

  test('with agreements brings those', () => {
    const agreement = { id: 'a', made: now, replaces: [], question: 'what', text: 'x', parties: [], contested: '' };
    const { dossier, told } = take(jointOf(municipality), { ...jointOf(municipality), agreements: [agreement] });
    expect(dossier.agreements).toEqual([agreement]);
    expect(told[0]!.text).toBe(
      '‘1.json’ is een gezamenlijk dossier. Er kwam geen nieuwe partij bij. Ook wat samen is vastgelegd, staat er nu bij.',
    );
  });
});

describe('two of one party', () => {
  const newer = dossierOf('gemeente ', { what: { choices: ['classes'] } }, { changed: '2026-06-30T09:00:00.000Z' });

  test('are both kept and told with their dates; the older can be put aside', () => {
    const { dossier, told } = take(jointOf(municipality), newer);
    expect(dossier.contributions).toHaveLength(2);
    expect(told.map(brief)).toEqual([
      [['added', 'same-party'], 'caution', ['keep: Laat beide staan', 'aside: Zet dat van 12 mei 2026 opzij']],
    ]);
    expect(told[0]!.text).toContain(
      'Van gemeente is er al een dossier (12 mei 2026). Dit is er nog een (30 juni 2026). Beide tellen nu mee.',
    );
    expect(told[0]!.choices[1]!.key).toBe(contributionKey(municipality));
    expect(take(jointOf(newer), municipality).told[0]!.choices[1]!.key).toBe(contributionKey(municipality));
  });

  test('of which one is this dossier itself: the file can be put aside', () => {
    const { told } = take(municipality, newer);
    expect(told[0]!.choices.map(({ act, key }) => [act, key])).toEqual([
      ['keep', ''],
      ['aside', contributionKey(newer)],
    ]);
  });

  test('without dates are told apart by which came first', () => {
    const bare = (choice: string) => dossierOf('Gemeente', { what: { choices: [choice] } }, { changed: '' });
    const { told } = take(jointOf(bare('incomes')), bare('origins'));
    expect(told[0]!.choices[1]!.label).toBe('Zet het eerste opzij');
    expect(told[0]!.text).toContain('(zonder datum)');
  });

  test('of which one was put aside are no news', () => {
    const aside = putAside(jointOf(municipality), contributionKey(municipality), true);
    expect(take(aside, newer).told[0]!.codes).toEqual(['added']);
  });
});

describe('another neighbourhood', () => {
  const elsewhere = { ...residents, neighbourhood: 'Havenkwartier' };

  test('is warned of and allowed, with a way out', () => {
    const { dossier, told } = take({ ...jointOf(municipality), neighbourhood: 'molenwijk' }, elsewhere);
    expect(parties(dossier)).toEqual(['Bewoners', 'Gemeente']);
    expect(told.map(brief)).toEqual([
      [['added', 'other-area'], 'caution', ['keep: Laat staan', 'take-out: Haal Bewoners eruit']],
    ]);
    expect(told[0]!.text).toContain('Let op: bij Bewoners gaat het over Havenkwartier, bij de anderen over molenwijk.');
    expect(parties(takeOut(dossier, told[0]!.choices[1]!.key))).toEqual(['Gemeente']);
  });

  test.each([
    ['the same in other letters', { ...residents, neighbourhood: ' MOLENWIJK ' }],
    ['none', { ...residents, neighbourhood: '' }],
  ])('is not %s', (_, file) => expect(take(jointOf(municipality), file).told[0]!.codes).toEqual(['added']));

  test('is seen among parties too, when this dossier names none', () => {
    expect(take(jointOf(municipality), elsewhere).told[0]!.codes).toEqual(['added', 'other-area']);
    expect(take(emptyDossier, elsewhere).told[0]!.codes).toEqual(['added']);
  });
});

describe('too much', () => {
  const large = (party: string): Dossier =>
    dossierOf(
      party,
      { what: { words: 'x'.repeat(20_000) } },
      {
        notes: Array.from({ length: 20 }, (_, at) => ({ id: `n${at}`, text: 'y'.repeat(20_000) })),
      },
    );

  test('is refused, and nothing changes; what still fits is taken', () => {
    const { dossier, told } = take(emptyDossier, large('A'), large('B'), large('C'), municipality);
    expect(parties(dossier)).toEqual(['A', 'B', 'Gemeente']);
    expect(told.map(({ codes, kind }) => [codes[0], kind])).toEqual([
      ['added', 'done'],
      ['added', 'done'],
      ['too-large', 'error'],
      ['added', 'done'],
    ]);
    expect(serialiseDossier(dossier).length).toBeLessThan(1_048_576);
  });

  test('are more than a hundred parties', () => {
    const files = Array.from({ length: 102 }, (_, at) => dossierOf(`P${at}`, { time: { year: 2030 } }));
    const { dossier, told } = take(emptyDossier, ...files);
    expect(dossier.contributions).toHaveLength(100);
    expect(told.slice(-2).map(({ codes }) => codes)).toEqual([['too-many'], ['too-many']]);
  });
});

test('aside and back again is as it was, and others stay as they are', () => {
  const dossier = jointOf(municipality, residents);
  const key = contributionKey(residents);
  const aside = putAside(dossier, key, true);
  expect(aside.contributions.map((each) => each.aside)).toEqual([undefined, true]);
  expect(putAside(aside, key, false)).toEqual(dossier);
  expect(takeOut(dossier, 'nothing')).toEqual(dossier);
});

test('the same is told in English', () => {
  const { told } = takeFiles(emptyDossier, [{ name: 'a.json', dossier: municipality }], now, joiningEn);
  expect(told[0]!.text).toBe('‘a.json’ is open. This party is here now: Gemeente.');
});
