import { writeJson } from '@mengwijzer/core/dossier';
import { saySpan } from '@mengwijzer/content/moment-words';
import type { Item, Timeline } from './entries.js';
import type { TimelineTexts } from './texts.js';

/**
 * The entries as JSON, for whoever works on with them: ids as the content has them, names in one language, and between which years each lies
 * (`extent`: 2022.5 is 1 July 2022).
 *
 * @param items of the timeline
 */
export const toJson = (items: readonly Item[], { extents }: Timeline, { lang }: TimelineTexts): string => {
  const entries = items.map((item) => ({
    id: item.id,
    owner: item.owner,
    name: item.name,
    summary: item.summary,
    lane: item.lane,
    when: saySpan(item, lang),
    starts: item.starts,
    ends: item.ends,
    extent: extents.get(item.id),
    stance: item.stance,
    motives: item.motives,
    instruments: item.instruments,
    status: item.status,
    asOf: item.asOf,
    sections: item.sections,
  }));
  return `${writeJson({ format: 'mengwijzer-timeline', version: 1, lang, entries }, '  ')}\n`;
};
