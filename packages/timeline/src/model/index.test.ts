import { expect, test } from 'vitest';
import { laterNl } from '../messages/later.nl.js';
import { textsNl } from '../texts-nl.js';
import { around, emptyThread, follow, momentAt, timelineOf, toCsv, toJson, toMarkdown, yearOf } from './index.js';

test('a timeline can be made, asked and written down without a page', () => {
  const day = new Date(2026, 10, 24);
  const timeline = timelineOf(textsNl, undefined, [], yearOf(day));
  const items = follow(timeline, timeline.items, { ...emptyThread, motive: 'segregation' });
  expect(items.map(({ id }) => id)).toContain('big-cities-policy');
  expect(around(items[0]!, timeline).after).not.toEqual([]);
  expect(momentAt(2004, timeline).stances[0]?.stretch.stance).toBe('official-aim');
  const name = textsNl.list.timeline['big-cities-policy']!.name;
  for (const text of [
    toCsv(items, timeline, textsNl, laterNl),
    toJson(items, timeline, textsNl),
    toMarkdown(items, timeline, textsNl, laterNl, day),
  ])
    expect(text).toContain(name);
});
