/** Compares lists of equally many numbers, the first difference decides: negative when `a` is lower, 0 when they are equal. */
export const compareLists = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  for (let at = 0; at < a.length; at += 1) {
    if (a[at] !== b[at]) return a[at]! < b[at]! ? -1 : 1;
  }
  return 0;
};
