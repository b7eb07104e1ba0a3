import type { CollectionId } from '../entry.js';
import type { Names } from '../names.js';
import type { Source } from '../source.js';
import type { Content } from './content.js';

/** The name of every entry, in one language. */
export const namesOf = (content: Content, lang: 'nl' | 'en'): Names =>
  Object.fromEntries(
    Object.entries(content).map(([collection, { entries, [lang]: words }]) => [
      collection,
      Object.fromEntries(
        entries.map((entry) => [
          entry.id,
          collection === 'sources' ? workOf(entry as unknown as Source) : nameOf(words[entry.id]),
        ]),
      ),
    ]),
  ) as Record<CollectionId, Readonly<Record<string, string>>>;

/** What an entry with these words is called. */
export function nameOf(words: unknown): string {
  const { name, title, heading } = words as Readonly<Record<'name' | 'title' | 'heading', string | undefined>>;
  return name ?? title ?? heading ?? '';
}

/** "Musterd (2020)". A law that has its year in its name does not get it twice. */
const workOf = ({ authors, year }: Source): string =>
  year === undefined || authors.endsWith(`${year}`) ? authors : `${authors} (${year})`;
