import { saySections } from '@mengwijzer/core/reading';
import { saySpan } from '@mengwijzer/content/moment-words';
import { sayDate } from '@mengwijzer/words/dates';
import { capitalise, type TimelineTexts } from './texts.js';
import type { Item } from './entries.js';

/** What a row says around the name and summary of its entry. */
export interface RowWords {
  /** "Midden jaren negentig tot rond 2012 of 2014". */
  readonly when: string;
  /** Where it comes from, when that was so, and what is not sure about its years; empty for what somebody added. */
  readonly from: string;
  /** Its lane, how mixing stood on the agenda then where nothing above it says so, and who added it. */
  readonly what: string;
}

const isDisputed = (whens: Item['ends']): boolean => Array.isArray(whens) && whens.length > 1;

/**
 * @param partner name of the partner
 * @param isAlone whether it stands in a selection, and not in a stretch of the agenda
 */
export const sayRow = (item: Item, texts: TimelineTexts, partner: string, isAlone: boolean): RowWords => {
  const { lane, starts, ends, sections, asOf, owner, stance } = item;
  const { lang, facets, messages } = texts;
  const parts = [
    saySections(
      sections.map((section) => ({ section })),
      texts,
      texts,
    ),
    ...(asOf === undefined ? [] : [messages.asOf(sayDate(asOf, lang))]),
  ].filter((part) => part !== '');
  const doubt = isDisputed(starts) || isDisputed(ends) ? messages.disputed : '';
  return {
    when: capitalise(saySpan({ starts, ...(ends === undefined ? {} : { ends }) }, lang)),
    from: [parts.join(' · '), owner === 'source' ? doubt : ''].filter((part) => part !== '').join('. '),
    what: [
      capitalise(facets.lanes[lane]),
      ...(isAlone && stance !== undefined ? [messages.agenda(facets.stances[stance])] : []),
      ...(owner === 'partner' ? [messages.partners(partner)] : owner === 'user' ? [messages.own] : []),
    ].join(' · '),
  };
};
