import { MAX_VALUE, trimmed } from '../plan/file-limits.js';

type Lang = 'nl' | 'en';

/** Why a text is no whole number that fits. */
export interface NumberFault {
  readonly code: 'empty' | 'notNumber' | 'notWhole' | 'outOfRange';
  readonly min: number;
  readonly max: number;
}

const thousands = { nl: String.raw`\.`, en: ',' };
const wholes = {
  nl: new RegExp(String.raw`^(?:\d+|\d{1,3}(?:${thousands.nl}\d{3})+|\d{1,3}(?: \d{3})+)$`, 'u'),
  en: new RegExp(String.raw`^(?:\d+|\d{1,3}(?:${thousands.en}\d{3})+|\d{1,3}(?: \d{3})+)$`, 'u'),
};
const fractional = /^(.+)[.,](\d+)$/u;

/** What may stand around a number, by its unit. */
const around = {
  none: undefined,
  percent: / ?(?:%|procent|percent)$/u,
  euro: /^(?:€|euro?) ?| ?(?:€|euro?)$|,[-–—]+$/gu,
} as const;
export type Unit = keyof typeof around;

/** The digits of a whole number, or why there are none. Noughts behind the decimal mark are no fraction: "70,0" is 70. */
const digitsIn = (
  text: string,
  lang: Lang,
): { readonly digits: string } | { readonly code: 'notNumber' | 'notWhole' } => {
  if (wholes[lang].test(text)) return { digits: text.replaceAll(/\D/gu, '') };
  const [, before = '', behind = ''] = fractional.exec(text) ?? [];
  if (!wholes[lang].test(before)) return { code: 'notNumber' };
  // "70,000" is seventy to who writes in Dutch and seventy thousand to who does not: it is not guessed.
  const isSure = behind.length !== 3 || /\D/u.test(before);
  return isSure && Number(behind) === 0 ? { digits: before.replaceAll(/\D/gu, '') } : { code: 'notWhole' };
};

/**
 * A whole number as people type it, or a spreadsheet copies it: "1.016" (in English "1,016"), "1 016", " 120 ", "70,0"; with "%" or "€" where
 * that is its unit.
 *
 * @param bounds whole numbers; both are allowed
 */
export const readWhole = (
  text: string,
  { min, max }: { readonly min: number; readonly max: number },
  lang: Lang,
  unit: Unit = 'none',
): { readonly value: number } | { readonly fault: NumberFault } => {
  const fault = (code: NumberFault['code']) => ({ fault: { code, min, max } });
  const typed = trimmed(text);
  if (typed.length > MAX_VALUE) return fault('notNumber');
  const plain = typed
    .replaceAll(/[\s\u00A0\u202F]+/gu, ' ')
    .replaceAll(/[−–]/gu, '-')
    .toLowerCase();
  if (plain === '') return fault('empty');
  const pattern = around[unit];
  const [, sign = '', rest = ''] = /^([-+]?) ?(.*)$/u.exec(pattern ? plain.replace(pattern, '').trim() : plain) ?? [];
  const read = digitsIn(rest, lang);
  if ('code' in read) return fault(read.code);
  // Adding nought turns -0 into 0.
  const value = (sign === '-' ? -1 : 1) * Number(read.digits) + 0;
  return value < min || value > max ? fault('outOfRange') : { value };
};
