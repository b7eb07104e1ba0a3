import { sayCount, sayNumber } from '@mengwijzer/words/numbers';

type Lang = 'nl' | 'en';

/** The calendar year in which a quarter lies. */
export const yearOf = (index: number, startYear: number): number => startYear + Math.floor(index / 4);

/** Which of the four it is, 1 to 4. */
const placeInYear = (index: number): number => (((index % 4) + 4) % 4) + 1;

/** A quarter in a table or a field: "kw 1 2026", in English "Q1 2026". */
export const quarterText = (index: number, startYear: number, lang: Lang): string =>
  `${lang === 'nl' ? 'kw ' : 'Q'}${placeInYear(index)} ${yearOf(index, startYear)}`;

/** The four of a year, as a sentence names them. */
export const seasons = {
  nl: ['begin', 'voorjaar', 'zomer', 'eind'],
  en: ['early', 'spring', 'summer', 'late'],
};

/**
 * A quarter in a sentence: "begin 2030", "voorjaar 2030", "zomer 2030", "eind 2030"; the astronomical spring and summer differ ten days from
 * the second and third quarter. In Dutch it goes without a preposition ("klaar begin 2030", "tot zomer 2030"), in English after "in"
 * ("in early 2030", "in spring 2030").
 */
export const sayQuarter = (index: number, startYear: number, lang: Lang): string =>
  `${seasons[lang][placeInYear(index) - 1]} ${yearOf(index, startYear)}`;

const underAYear = {
  nl: ['geen kwartaal', 'een kwartaal', 'een half jaar', 'drie kwartalen'],
  // "Three quarters" could be of anything.
  en: ['no time', 'three months', 'half a year', 'nine months'],
};

const wholeYears = (years: number, lang: Lang): string => {
  if (lang === 'nl') return years === 1 ? 'een jaar' : `${sayCount(years, lang)} jaar`;
  return years === 1 ? 'a year' : `${sayCount(years, lang)} years`;
};

const yearsAndAHalf = (years: number, lang: Lang): string => {
  const unit = lang === 'nl' ? 'jaar' : 'years';
  if (years > 19) return `${sayNumber(years + 0.5, lang)} ${unit}`;
  if (lang === 'en') return years === 1 ? 'a year and a half' : `${sayCount(years, lang)} and a half years`;
  // A spelling rule: the dots keep the two vowels apart.
  return years === 1 ? 'anderhalf jaar' : `${sayCount(years, lang)}${years < 4 ? 'ën' : 'en'}half jaar`;
};

/**
 * How long so many quarters are, as people say it: "een half jaar", "drie kwartalen", "anderhalf jaar", "ruim twee jaar", "bijna drie jaar".
 *
 * @param quarters whole, 0 or more
 */
export const saySpan = (quarters: number, lang: Lang): string => {
  const years = Math.floor(quarters / 4);
  if (years === 0) return underAYear[lang][quarters]!;
  const rest = quarters % 4;
  if (rest === 0) return wholeYears(years, lang);
  if (rest === 2) return yearsAndAHalf(years, lang);
  if (rest === 1) return `${lang === 'nl' ? 'ruim' : 'a little over'} ${wholeYears(years, lang)}`;
  return `${lang === 'nl' ? 'bijna' : 'almost'} ${wholeYears(years + 1, lang)}`;
};
