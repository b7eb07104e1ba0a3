/** The same function, which remembers its last result: asked the same again, it gives the very same value. */
export const latest = <Args extends readonly unknown[], T>(make: (...args: Args) => T): ((...args: Args) => T) => {
  let asked: Args | undefined;
  let made: T;
  return (...args) => {
    if (asked?.length !== args.length || args.some((arg, index) => arg !== asked?.[index])) made = make(...args);
    asked = args;
    return made;
  };
};
