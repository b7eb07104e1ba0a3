import { writeJson } from '@mengwijzer/core/dossier';
const texts = new WeakMap<object, string>();

const textOf = (value: object): string => {
  const text = texts.get(value) ?? writeJson(value);
  texts.set(value, text);
  return text;
};

/** Whether two values say the same, with their keys in the same order. They must be ones that survive `JSON.stringify`, and never change. */
export const isSame = (one: object | undefined, other: object | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && textOf(one) === textOf(other));
