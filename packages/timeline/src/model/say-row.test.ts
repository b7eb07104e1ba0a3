import { describe, expect, test } from 'vitest';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import { timelineOf } from './entries.js';
import { sayRow } from './say-row.js';

const { byId, items } = timelineOf(
  textsNl,
  undefined,
  [{ id: 'e1', name: 'Sloop', starts: '2019-05', ends: '', note: '' }],
  2026.5,
);
const row = (id: string, isAlone = false, texts = textsNl) => sayRow(byId.get(id)!, texts, 'Elzenwaard', isAlone);

describe('a row', () => {
  test.each([
    ['wbmgp-2006', 'Vanaf 2006, loopt nog', 'Wet', 'Hoofdstuk 3.1 · stand van 2024'],
    [
      'big-cities-policy',
      'Midden jaren negentig tot rond 2012 of 2014',
      'Beleid',
      'Hoofdstuk 1.3, Hoofdstuk 3.1 en Inleiding · stand van 2024. De bron noemt meer dan één jaar.',
    ],
    ['reconstruction', 'Begin en einde niet genoemd', 'Beleid', 'Hoofdstuk 1.1 en Begin van hoofdstuk 1'],
    ['regional-direction-bill', 'Jaar niet genoemd', 'Wet', 'Hoofdstuk 3.1 · stand van 2024'],
    ['own::e1', 'Mei 2019', 'Uw eigen wijk · Door u toegevoegd', ''],
  ])('of %s says when, what and where from', (id, when, what, from) => expect(row(id)).toEqual({ when, what, from }));

  test('says how mixing stood then, where no stretch above it does', () => {
    expect(row('standstill', true).what).toBe('Beleid · mengen: stilstand');
    expect(row('standstill', true, textsEn).what).toBe('Policy · mixing: standstill');
    expect(row('wbmgp-2006', true).what).toBe('Wet');
  });

  test('names the partner whose it is', () =>
    expect(sayRow({ ...items[0]!, owner: 'partner' }, textsNl, 'Elzenwaard', false).what).toBe(
      'Beleid · Toegevoegd door Elzenwaard',
    ));
});
