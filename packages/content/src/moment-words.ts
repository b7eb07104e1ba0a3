import { sayDate } from '@mengwijzer/words/dates';
import type { When } from './moment.js';

export { sayDate };

type Lang = 'nl' | 'en';
type SpanWhen = Extract<When, { precision: 'span' }>;

interface Words {
  readonly seasons: Readonly<Record<Extract<When, { precision: 'season' }>['season'], string>>;
  readonly decade: (year: number, part: Extract<When, { precision: 'decade' }>['part']) => string;
  readonly about: (date: string) => string;
  readonly range: (least: number, most: number) => string;
  readonly years: (range: string, most: number) => string;
  readonly afterStart: (years: string) => string;
  readonly lasting: (years: string) => string;
  readonly or: string;
  readonly period: (start: string, end: string) => string;
  readonly from: (start: string) => string;
  readonly until: (end: string) => string;
  readonly notNamed: string;
  readonly ongoing: string;
  readonly yearNotNamed: string;
  readonly startNotNamed: string;
  readonly endNotNamed: string;
  readonly noneNamed: string;
}

const DECADES: Readonly<Record<number, string>> = {
  1920: 'twintig',
  1930: 'dertig',
  1940: 'veertig',
  1950: 'vijftig',
  1960: 'zestig',
  1970: 'zeventig',
  1980: 'tachtig',
  1990: 'negentig',
};

/** Small tables rather than `Intl`: the same in every browser and in Node, and nothing to load. */
const words: Readonly<Record<Lang, Words>> = {
  nl: {
    seasons: { spring: 'voorjaar', summer: 'zomer', autumn: 'najaar', winter: 'winter' },
    decade: (year, part) => {
      const which = { whole: '', early: 'begin ', middle: 'midden ', late: 'eind ' }[part];
      return `${which}jaren ${DECADES[year] ?? year}`;
    },
    about: (date) => `rond ${date}`,
    range: (least, most) => (least === most ? `${least}` : `${least} tot ${most}`),
    // Dutch counts years in the singular.
    years: (range) => `${range} jaar`,
    afterStart: (years) => `${years} na het begin`,
    lasting: (years) => `voor ${years}`,
    or: 'of',
    period: (start, end) => `${start} tot ${end}`,
    from: (start) => `vanaf ${start}`,
    until: (end) => `tot ${end}`,
    notNamed: 'niet genoemd',
    ongoing: 'loopt nog',
    yearNotNamed: 'jaar niet genoemd',
    startNotNamed: 'begin niet genoemd',
    endNotNamed: 'einde niet genoemd',
    noneNamed: 'begin en einde niet genoemd',
  },
  en: {
    seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
    decade: (year, part) => `the ${{ whole: '', early: 'early ', middle: 'mid-', late: 'late ' }[part]}${year}s`,
    about: (date) => `around ${date}`,
    range: (least, most) => (least === most ? `${least}` : `${least} to ${most}`),
    years: (range, most) => `${range} ${most === 1 ? 'year' : 'years'}`,
    afterStart: (years) => `${years} after the start`,
    lasting: (years) => `for ${years}`,
    or: 'or',
    period: (start, end) => `${start} to ${end}`,
    from: (start) => `from ${start}`,
    until: (end) => `until ${end}`,
    notNamed: 'not named',
    ongoing: 'still running',
    yearNotNamed: 'year not named',
    startNotNamed: 'start not named',
    endNotNamed: 'end not named',
    noneNamed: 'start and end not named',
  },
};

/** A moment inside a line: "zomer 2022", "rond 2012", "midden jaren negentig", "15 tot 20 jaar na het begin", "niet genoemd". */
export function sayMoment(moment: When | 'not-named' | 'ongoing', lang: Lang): string {
  const say = words[lang];
  if (moment === 'not-named') return say.notNamed;
  if (moment === 'ongoing') return say.ongoing;
  switch (moment.precision) {
    case 'day':
    case 'month':
    case 'year':
      return sayDate(moment.date, lang);
    case 'about':
      return say.about(sayDate(moment.date, lang));
    case 'season':
      return `${say.seasons[moment.season]} ${sayDate(moment.date, lang)}`;
    case 'decade':
      return say.decade(Number(moment.date), moment.part);
    case 'span':
      return say.afterStart(sayYears(moment, lang));
  }
}

/** From when to when; without `ends` it is an event. */
export interface Period {
  readonly starts: readonly When[] | 'not-named';
  readonly ends?: readonly When[] | 'not-named' | 'ongoing';
}

/**
 * When an entry was, inside a line: "2006", "midden jaren negentig tot rond 2012 of 2014", "vanaf 2005, einde niet genoemd",
 * "vanaf zomer 2022, voor 15 tot 20 jaar". Where the kennisfundament contradicts itself, all that it says is named.
 */
export function saySpan({ starts, ends }: Period, lang: Lang): string {
  const say = words[lang];
  const start = starts === 'not-named' ? undefined : sayAll(starts, lang);
  if (ends === undefined) return start ?? say.yearNotNamed;
  if (ends === 'ongoing')
    return start === undefined ? `${say.startNotNamed}, ${say.ongoing}` : `${say.from(start)}, ${say.ongoing}`;
  if (ends === 'not-named') return start === undefined ? say.noneNamed : `${say.from(start)}, ${say.endNotNamed}`;
  if (ends.every(isSpan)) {
    const lasts = ends.map((end) => say.lasting(sayYears(end, lang))).join(` ${say.or} `);
    return start === undefined ? `${say.startNotNamed}, ${lasts}` : `${say.from(start)}, ${lasts}`;
  }
  const end = sayAll(ends, lang);
  return start === undefined ? `${say.until(end)}, ${say.startNotNamed}` : say.period(start, end);
}

const isSpan = (moment: When): moment is SpanWhen => moment.precision === 'span';

const sayYears = ({ years: [least, most] }: SpanWhen, lang: Lang): string =>
  words[lang].years(words[lang].range(least, most), most);

const sayAll = (moments: readonly When[], lang: Lang): string =>
  moments.map((moment) => sayMoment(moment, lang)).join(` ${words[lang].or} `);
