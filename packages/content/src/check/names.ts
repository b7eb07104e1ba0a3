import type { Names } from '../names.js';
import type { Content } from './content.js';

/** The name of every entry but sources, in one language. */
export const namesOf = (content: Content, lang: 'nl' | 'en'): Names =>
  Object.fromEntries(
    Object.entries(content)
      .filter(([collection]) => collection !== 'sources')
      .map(([collection, { entries, [lang]: words }]) => [
        collection,
        Object.fromEntries(entries.map((entry) => [entry.id, nameOf(words[entry.id])])),
      ]),
  ) as unknown as Names;

/** What an entry with these words is called. */
export function nameOf(words: unknown): string {
  const { name, title, heading } = words as Readonly<Record<'name' | 'title' | 'heading', string | undefined>>;
  return name ?? title ?? heading ?? '';
}
