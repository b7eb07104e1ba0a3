import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { laterEn } from '../messages/later.en.js';
import { laterNl } from '../messages/later.nl.js';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import { timelineOf } from './entries.js';
import { yearOf } from './extent.js';
import { toMarkdown } from './markdown.js';
import type { HistoryEntry } from '@mengwijzer/core/dossier';

const noon = new Date(2026, 10, 24, 12);
const languages = [
  [textsNl, laterNl],
  [textsEn, laterEn],
] as const;
const say = (
  ids: readonly string[],
  history: readonly HistoryEntry[] = [],
  [texts, later]: (typeof languages)[number] = languages[0],
): string => {
  const timeline = timelineOf(texts, undefined, history, yearOf(noon));
  return toMarkdown(
    ids.map((id) => timeline.byId.get(id)!),
    timeline,
    texts,
    later,
    noon,
  );
};
const nlOf = (id: string) => textsNl.list.timeline[id]!;
const own = (name: string, note: string): HistoryEntry => ({ id: 'e1', name, starts: '2023', ends: '', note });

describe('the timeline as text', () => {
  test('says when each was, what it is, and how long ago it was a plan, under its stretch', () =>
    expect(say(['isv', 'regional-direction-bill', 'own::e1'], [own('Sloop', '')])).toBe(
      [
        `# ${textsNl.messages.heading}`,
        '## Officieel doel: midden jaren negentig tot rond 2012',
        textsNl.facets.agenda['official-aim'],
        `- **1997 tot 2014**: ${nlOf('isv').name} (${textsNl.facets.lanes.policy}). ${nlOf('isv').summary}`,
        '## Terug: vanaf 2022, loopt nog',
        textsNl.facets.agenda.back,
        [
          `- **Jaar niet genoemd**: ${nlOf('regional-direction-bill').name} (${textsNl.facets.lanes.law}). ${nlOf('regional-direction-bill').summary} Op dat moment (2024) was dit een wetsvoorstel. Dat is ongeveer 2 jaar geleden: kijk na hoe het nu staat.`,
          `- **2023**: Sloop (${textsNl.facets.lanes.local}).`,
        ].join('\n'),
        'Gemaakt met Mengwijzer op 24 november 2026.\n',
      ].join('\n\n'),
    ));

  test('is in the page’s language', () => {
    const text = say(['isv'], [], languages[1]);
    expect(text).toContain('\n## Official aim: the mid-1990s to around 2012\n');
    expect(text).toContain('\n- **1997 to 2014**: ');
    expect(text.endsWith('\n\nMade with Mengwijzer on 24 November 2026.\n')).toBe(true);
  });

  test('says so when there is nothing', () =>
    expect(say([])).toBe(
      `# ${textsNl.messages.heading}\n\n${textsNl.messages.emptyTimeline}\n\nGemaakt met Mengwijzer op 24 november 2026.\n`,
    ));

  test('has one heading where nothing says how mixing stood', () => {
    const timeline = timelineOf(textsNl, undefined, [own('Sloop', 'Weg.')], yearOf(noon));
    const [mine] = timeline.items.filter(({ owner }) => owner === 'user');
    const alone = { ...timeline, stretches: [{ ...timeline.stretches[0]!, stance: undefined, items: [mine!] }] };
    expect(toMarkdown([mine!], alone, textsNl, laterNl, noon)).toContain(
      `## ${textsNl.messages.noStance}\n\n- **2023**: Sloop (${textsNl.facets.lanes.local}). Weg.\n\n`,
    );
  });

  test.each(languages)('has a line for each entry, and a heading for each stretch (%#)', (texts, later) => {
    const { items, stretches } = timelineOf(texts, undefined, [], yearOf(noon));
    fc.assert(
      fc.property(fc.subarray(items.map(({ id }) => id)), (ids) => {
        const lines = say(ids, [], [texts, later] as (typeof languages)[number]).split('\n');
        expect(lines.filter((line) => line.startsWith('- **'))).toHaveLength(ids.length);
        expect(lines.filter((line) => line.startsWith('## '))).toHaveLength(
          stretches.filter((stretch) => stretch.items.some(({ id }) => ids.includes(id))).length,
        );
      }),
    );
  });
});

describe('what the user typed', () => {
  test.each([
    ['# kop', '\\# kop'],
    ['*vet* _schuin_', '\\*vet\\* \\_schuin\\_'],
    ['[x](https://x.nl)', '\\[x\\](https://x.nl)'],
    ['<b>', '\\<b\\>'],
    ['een\n\ntwee', 'een twee'],
    ['- nog een', '- nog een'],
  ])('%j stays text', (note, said) => expect(say(['own::e1'], [own('Sloop', note)])).toContain(`). ${said}\n`));

  test('is one line in the list, whatever it is', () => {
    const text = fc.string({ unit: fc.constantFrom('#', '*', '-', '\n', '\r', ' ', '|', '`', '<', '1', '.', 'x') });
    fc.assert(
      fc.property(text, text, (name, note) => {
        const lines = say(['own::e1'], [own(name, note)]).split('\n');
        expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(1);
        expect(lines).toHaveLength(10);
      }),
    );
  });
});
