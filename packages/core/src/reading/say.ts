import { list } from '@mengwijzer/words/text';
import { sayDate } from '@mengwijzer/words/dates';
import { sayWork } from '@mengwijzer/content/source';
import type { Citation, Point } from '@mengwijzer/content';
import type { Reading, ReadingTexts } from './reading.js';

/** An element's own words around what is read. */
export interface Spoken {
  readonly lang: 'nl' | 'en';
  readonly messages: {
    /** "stand van 2024". */
    readonly asOf: (date: string) => string;
  };
}

/** Sections that citations name, each once, as a list in words: "Hoofdstuk 3.1 en Inleiding". */
export const saySections = (
  cites: readonly Pick<Citation, 'section'>[],
  texts: Pick<Spoken, 'lang'>,
  { sections }: Pick<ReadingTexts, 'sections'>,
): string =>
  list([...new Set(cites.flatMap(({ section }) => (section === undefined ? [] : [sections[section]])))], texts);

/** A publication in short; one that is not known by its id. */
export const saySource = (id: string, { sources }: Pick<Reading, 'sources'>): string => {
  const source = sources.get(id);
  return source === undefined ? id : sayWork(source);
};

/** Publications that citations name, each once, as a list in words. */
export const saySources = (
  cites: readonly Pick<Citation, 'sources'>[],
  texts: Pick<Spoken, 'lang'>,
  reading: Pick<Reading, 'sources'>,
): string =>
  list(
    [...new Set(cites.flatMap(({ sources }) => sources))].map((id) => saySource(id, reading)),
    texts,
  );

/** How far a rule or plan had come, and when that was so: "geldt, stand van 2024". Empty where neither is known. */
export const sayState = (
  { asOf, status }: Pick<Point, 'asOf' | 'status'>,
  { lang, messages }: Spoken,
  { facets }: Pick<ReadingTexts, 'facets'>,
): string =>
  [
    ...(status === undefined ? [] : [facets.statuses[status]]),
    ...(asOf === undefined ? [] : [messages.asOf(sayDate(asOf, lang))]),
  ].join(', ');
