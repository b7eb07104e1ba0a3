import { sayCount as inWords } from '@mengwijzer/words/numbers';
import { list } from '@mengwijzer/words/text';

type Lang = 'nl' | 'en';

const none = { nl: 'geen', en: 'no' };

/** A number as people say it: "geen", "drie", "133", "1.016". */
export const sayCount = (count: number, lang: Lang): string => (count === 0 ? none[lang] : inWords(count, lang, 12));

const spans = {
  nl: {
    year: 'een jaar',
    years: (count: string) => `${count} jaar`,
    yearAndHalf: 'anderhalf jaar',
    yearsAndHalf: (count: string) => `${count} en een half jaar`,
    and: 'en',
    quarters: ['', 'een kwartaal', 'een half jaar', 'drie kwartalen'],
  },
  en: {
    year: 'a year',
    years: (count: string) => `${count} years`,
    yearAndHalf: 'a year and a half',
    yearsAndHalf: (count: string) => `${count} and a half years`,
    and: 'and',
    quarters: ['', 'three months', 'half a year', 'nine months'],
  },
};

/** How long so many quarters are, of which there is at least one: "een half jaar", "twee jaar", "twee jaar en drie kwartalen". */
export const saySpan = (quarters: number, lang: Lang): string => {
  const words = spans[lang];
  const years = Math.floor(quarters / 4);
  const part = words.quarters[quarters % 4]!;
  if (years === 0) return part;
  const count = sayCount(years, lang);
  if (quarters % 4 === 2) return years === 1 ? words.yearAndHalf : words.yearsAndHalf(count);
  const whole = years === 1 ? words.year : words.years(count);
  return part === '' ? whole : `${whole} ${words.and} ${part}`;
};

export interface CappedWords {
  readonly lang: Lang;
  /** "drie andere". */
  readonly others: (count: number) => string;
}

/** Names as a list in words; of many the first ones, and how many more. */
export const sayNames = (names: readonly string[], { lang, others }: CappedWords, most = 6): string => {
  const each = [...new Set(names)];
  const shown = each.length > most + 1 ? [...each.slice(0, most), others(each.length - most)] : each;
  return list(shown, { lang });
};

/** As much of one's own words as a statement repeats, in characters. */
export const MOST_QUOTED = 200;

/** What a table holds under a key that came from a file, where that may be the name of something that every object has. */
export const at = <T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
