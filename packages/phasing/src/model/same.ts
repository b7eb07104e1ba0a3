/** Whether two values that survive `JSON.stringify` say the same, with their keys in the same order. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
