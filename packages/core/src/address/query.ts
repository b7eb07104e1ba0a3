/** Longest id. */
const LONGEST = 100;
/** Of a query no more is read than this: a page with ours in its address has some hundreds of characters. */
const MAX_QUERY = 65_536;

/** The parameters of the query of an address, which may hold anything: of one that is absurdly long those at its beginning. */
export const readQuery = (query: string): URLSearchParams => new URLSearchParams(query.slice(0, MAX_QUERY));

/** The ids of a parameter, each once: an address may hold anything, so at most so many, and none that is absurdly long. */
export const readList = (params: URLSearchParams, name: string, most: number): readonly string[] =>
  [...new Set((params.get(name) ?? '').split(','))].filter((id) => id !== '' && id.length <= LONGEST).slice(0, most);

/** The text of a parameter, up to so many characters; empty where there is none. */
export const readText = (params: URLSearchParams, name: string, most: number): string =>
  (params.get(name) ?? '').slice(0, most);

/** Name of one part of a query, in whatever way it is written. */
const nameOf = (part: string): string => {
  if (!/[%+?]/u.test(part)) return part.split('=', 1)[0]!;
  // Of a question mark at the very start it would make nothing.
  const [[name = ''] = []] = new URLSearchParams(`&${part}`);
  return name;
};

/**
 * The query of an address with these parameters in it, in this order, behind all others, of which not a character changes: those
 * are the page's own, or another element's.
 * @param params what is empty is taken out
 */
export const writeQuery = (query: string, params: readonly (readonly [name: string, value: string])[]): string => {
  const names = new Set(params.map(([name]) => name));
  const others = query
    .replace(/^\?/u, '')
    .split('&')
    .filter((part) => part !== '' && !names.has(nameOf(part)));
  const ours = new URLSearchParams(params.filter(([, value]) => value !== '').map(([name, value]) => [name, value]));
  // Commas and colons may stand in a query; as %2C they make an address that nobody can read.
  const written = [...others, ours.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')].filter(
    (part) => part !== '',
  );
  return written.length === 0 ? '' : `?${written.join('&')}`;
};
