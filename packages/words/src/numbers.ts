type Lang = 'nl' | 'en';

/** Digits in threes, from behind, with a mark between them. */
export const inThousands = (digits: string, mark: string): string =>
  digits.length > 3 ? `${inThousands(digits.slice(0, -3), mark)}${mark}${digits.slice(-3)}` : digits;

const marks = { nl: { thousands: '.', decimal: ',' }, en: { thousands: ',', decimal: '.' } };

/**
 * A number as people write it: "1.016", "12,5"; in English "1,016", "12.5". Below zero with a real minus sign.
 *
 * @param number finite, below 10^15
 * @param decimals exactly so many, 0 to 3; without it, none of a whole number and one of any other
 */
export const sayNumber = (number: number, lang: Lang, decimals = Number.isInteger(number) ? 0 : 1): string => {
  const { thousands, decimal } = marks[lang];
  const [whole = '', part] = Math.abs(number).toFixed(decimals).split('.');
  const before = inThousands(whole, thousands);
  const digits = part === undefined ? before : `${before}${decimal}${part}`;
  return number < 0 && /[1-9]/u.test(digits) ? `−${digits}` : digits;
};

/** "70%", "12,5%". */
export const sayPercent = (percent: number, lang: Lang): string => `${sayNumber(percent, lang)}%`;

/** Permille as a percentage with one decimal, also where that is a nought: 485 is "48,5%", 500 is "50,0%". */
export const sayPermille = (permille: number, lang: Lang): string => `${sayNumber(permille / 10, lang, 1)}%`;

/** An amount in whole euros: "€ 390.000", with a space that does not break; in English "€390,000". */
export const sayEuro = (euros: number, lang: Lang): string => {
  const amount = sayNumber(Math.round(euros), lang);
  if (lang === 'nl') return `€\u00A0${amount}`;
  return amount.startsWith('−') ? `−€${amount.slice(1)}` : `€${amount}`;
};

const words = {
  nl: [
    'nul',
    'één',
    'twee',
    'drie',
    'vier',
    'vijf',
    'zes',
    'zeven',
    'acht',
    'negen',
    'tien',
    'elf',
    'twaalf',
    'dertien',
    'veertien',
    'vijftien',
    'zestien',
    'zeventien',
    'achttien',
    'negentien',
    'twintig',
  ],
  en: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
  ],
};

/**
 * A small number in a word: "vier", "twintig"; in digits above that.
 *
 * @param most the highest that is a word, at most 20
 */
export const sayCount = (count: number, lang: Lang, most = 20): string =>
  (count <= most ? words[lang][count] : undefined) ?? sayNumber(count, lang);
