import { sayDay } from '@mengwijzer/words/dates';
import { escapeMarkdown as escape } from '@mengwijzer/words/markdown';
import { saySpan } from '@mengwijzer/content/moment-words';
import { sayAge } from './age.js';
import { sayStretch } from './agenda.js';
import { yearOf } from './extent.js';
import { capitalise, type TimelineTexts } from './texts.js';
import type { LaterMessages } from '../messages/later.nl.js';
import type { Item, Timeline } from './entries.js';

/**
 * The entries as Markdown: under the stretches that mixing was on the agenda in the same way, when each was, what it is, and how long ago it
 * was no more than a plan.
 *
 * @param items of the timeline
 * @param today the day that it is made
 */
export const toMarkdown = (
  items: readonly Item[],
  { stretches }: Timeline,
  texts: TimelineTexts,
  later: LaterMessages,
  today: Date,
): string => {
  const { facets, lang, messages } = texts;
  const say = (item: Item): string => {
    const about = [item.summary, sayAge(item, texts, yearOf(today))].filter((text) => text.trim() !== '');
    const name = `${item.name} (${facets.lanes[item.lane]}).`;
    return `- **${escape(capitalise(saySpan(item, lang)))}**: ${[name, ...about].map((text) => escape(text.trim())).join(' ')}`;
  };
  const blocks = stretches.flatMap((stretch) => {
    const ids = new Set(stretch.items.map(({ id }) => id));
    const inside = items.filter(({ id }) => ids.has(id));
    if (inside.length === 0) return [];
    const { stance } = stretch;
    const bullets = inside.map(say).join('\n');
    return stance === undefined
      ? [`## ${messages.noStance}`, bullets]
      : [
          `## ${escape(`${capitalise(facets.stances[stance])}: ${sayStretch(stretch, stretches, lang)}`)}`,
          escape(facets.agenda[stance]),
          bullets,
        ];
  });
  const date = sayDay(today, texts.lang);
  return `${[
    `# ${escape(messages.heading)}`,
    ...(blocks.length === 0 ? [escape(messages.emptyTimeline)] : blocks),
    later.made(date),
  ].join('\n\n')}\n`;
};
