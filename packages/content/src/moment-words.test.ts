import { describe, expect, it } from 'vitest';
import { timeline } from './data/timeline.js';
import { sayDate, sayMoment, saySpan } from './moment-words.js';
import type { Moment } from './moment.js';
import type { TimelineEntry } from './timeline-entry.js';

const cites = [{ section: '1.1', sources: [] }] as const;
const year = (date: string): Moment => ({ precision: 'year', date, cites });
const about2012: Moment = { precision: 'about', date: '2012', cites };
const midNineties: Moment = { precision: 'decade', date: '1990', part: 'middle', cites };
const summer: Moment = { precision: 'season', date: '2022', season: 'summer', cites };
const lasting = (least: number, most: number): Moment => ({ precision: 'span', years: [least, most], cites });

describe('sayMoment', () => {
  it.each<[Moment | 'not-named' | 'ongoing', string, string]>([
    [{ precision: 'day', date: '2022-02-14', cites }, '14 februari 2022', '14 February 2022'],
    [{ precision: 'day', date: '2024-01-01', cites }, '1 januari 2024', '1 January 2024'],
    [{ precision: 'month', date: '2024-06', cites }, 'juni 2024', 'June 2024'],
    [year('2006'), '2006', '2006'],
    [about2012, 'rond 2012', 'around 2012'],
    [{ precision: 'about', date: '2012-12', cites }, 'rond december 2012', 'around December 2012'],
    [summer, 'zomer 2022', 'summer 2022'],
    [{ precision: 'season', date: '2019', season: 'autumn', cites }, 'najaar 2019', 'autumn 2019'],
    [midNineties, 'midden jaren negentig', 'the mid-1990s'],
    [{ precision: 'decade', date: '1990', part: 'whole', cites }, 'jaren negentig', 'the 1990s'],
    [{ precision: 'decade', date: '1960', part: 'early', cites }, 'begin jaren zestig', 'the early 1960s'],
    [{ precision: 'decade', date: '2010', part: 'late', cites }, 'eind jaren 2010', 'the late 2010s'],
    [lasting(15, 20), '15 tot 20 jaar na het begin', '15 to 20 years after the start'],
    [lasting(20, 20), '20 jaar na het begin', '20 years after the start'],
    [lasting(1, 1), '1 jaar na het begin', '1 year after the start'],
    ['not-named', 'niet genoemd', 'not named'],
    ['ongoing', 'loopt nog', 'still running'],
  ])('%o', (moment, nl, en) => {
    expect(sayMoment(moment, 'nl')).toBe(nl);
    expect(sayMoment(moment, 'en')).toBe(en);
  });
});

describe('saySpan', () => {
  it.each<[Pick<TimelineEntry, 'starts' | 'ends'>, string, string]>([
    [{ starts: [year('2006')] }, '2006', '2006'],
    [{ starts: [year('1995'), year('1997')] }, '1995 of 1997', '1995 or 1997'],
    [{ starts: 'not-named' }, 'jaar niet genoemd', 'year not named'],
    [{ starts: [year('1997')], ends: [year('2014')] }, '1997 tot 2014', '1997 to 2014'],
    [
      { starts: [midNineties], ends: [about2012, year('2014')] },
      'midden jaren negentig tot rond 2012 of 2014',
      'the mid-1990s to around 2012 or 2014',
    ],
    [{ starts: [year('2006')], ends: 'ongoing' }, 'vanaf 2006, loopt nog', 'from 2006, still running'],
    [{ starts: [year('2005')], ends: 'not-named' }, 'vanaf 2005, einde niet genoemd', 'from 2005, end not named'],
    [{ starts: 'not-named', ends: 'not-named' }, 'begin en einde niet genoemd', 'start and end not named'],
    [{ starts: 'not-named', ends: 'ongoing' }, 'begin niet genoemd, loopt nog', 'start not named, still running'],
    [{ starts: 'not-named', ends: [year('2012')] }, 'tot 2012, begin niet genoemd', 'until 2012, start not named'],
    [
      { starts: [summer], ends: [lasting(15, 20), lasting(20, 20)] },
      'vanaf zomer 2022, voor 15 tot 20 jaar of voor 20 jaar',
      'from summer 2022, for 15 to 20 years or for 20 years',
    ],
    [
      { starts: [summer], ends: [lasting(15, 20), year('2040')] },
      'zomer 2022 tot 15 tot 20 jaar na het begin of 2040',
      'summer 2022 to 15 to 20 years after the start or 2040',
    ],
    [
      { starts: 'not-named', ends: [lasting(15, 20)] },
      'begin niet genoemd, voor 15 tot 20 jaar',
      'start not named, for 15 to 20 years',
    ],
  ])('%o', (entry, nl, en) => {
    expect(saySpan(entry, 'nl')).toBe(nl);
    expect(saySpan(entry, 'en')).toBe(en);
  });

  it.each(timeline.map((entry) => [entry.id, entry as TimelineEntry] as const))('has words for %s', (_id, entry) => {
    for (const lang of ['nl', 'en'] as const) expect(saySpan(entry, lang)).not.toMatch(/undefined|NaN|^\W|\s$| {2}/u);
  });
});

describe('sayDate', () => {
  it.each([
    ['2024', '2024', '2024'],
    ['2024-03', 'maart 2024', 'March 2024'],
    ['2024-10-09', '9 oktober 2024', '9 October 2024'],
  ])('%s', (date, nl, en) => {
    expect(sayDate(date, 'nl')).toBe(nl);
    expect(sayDate(date, 'en')).toBe(en);
  });
});
