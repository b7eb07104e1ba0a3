// Old syntax and no imports: an old Node has to be able to read this.

/** The oldest Node that everything here runs on. */
export const NEEDED = [20, 19];

/** What to say to who has an older Node, or an empty text. */
export function tooOld(version) {
  const parts = version.split('.');
  const major = Number(parts[0]);
  const minor = Number(parts[1]);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return '';
  return 'Node ' + NEEDED.join('.') + ' or newer is needed; this is ' + version + '.';
}
