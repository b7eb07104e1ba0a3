export { inThousands } from '@mengwijzer/words/numbers';
export { capitalise, cutAtWord, list, locale, withoutEnd } from '@mengwijzer/words/text';
