import { list } from '@mengwijzer/words/text';
import type { Plan, Site } from './plan.js';

interface NameWords {
  readonly lang: 'nl' | 'en';
  /** A word that names often begin with, as "Locatie": it is written small, and said once in a list. */
  readonly siteWord: string;
  /** What a site without a name is called, by its place from 1: "plek 3". */
  readonly unnamed: (place: number) => string;
  /** "27 andere plekken". */
  readonly otherSites: (count: number) => string;
}

/** Letters of a name that a sentence still carries. */
const LONGEST = 40;

const shorten = (name: string): string => {
  if (name.length <= LONGEST) return name;
  const head = name.slice(0, LONGEST);
  const space = head.lastIndexOf(' ');
  // Not half of a letter that takes two units.
  return `${(space > LONGEST / 2 ? head.slice(0, space) : head).replace(/[\uD800-\uDBFF]$/u, '').trimEnd()}…`;
};

/** What sites are called inside a sentence, in the order in which they are asked: "locatie A", then "B"; "Open veld". Long names are cut off. */
export const nameSites = (
  ids: readonly Site['id'][],
  { sites }: Plan,
  { siteWord, unnamed }: NameWords,
): readonly string[] => {
  const word = `${siteWord} `;
  const names = ids.map((id) => {
    const place = sites.findIndex((site) => site.id === id);
    const name = shorten((sites[place]?.name ?? id).replaceAll(/\s+/gu, ' ').trim());
    return name === '' ? unnamed(place + 1) : name;
  });
  const haveWord = names.every((name) => name.startsWith(word));
  return names.map((name, index) => {
    if (!name.startsWith(word)) return name;
    return haveWord && index > 0 ? name.slice(word.length) : `${siteWord.toLowerCase()} ${name.slice(word.length)}`;
  });
};

/** How many sites a sentence names. */
export const MOST_NAMED = 3;

/** "locatie A, B, C en 27 andere plekken". */
export const listSites = (ids: readonly Site['id'][], plan: Plan, words: NameWords): string => {
  const named = nameSites(ids.slice(0, MOST_NAMED), plan, words);
  const others = ids.length - named.length;
  return list(others > 0 ? [...named, words.otherSites(others)] : named, words);
};
