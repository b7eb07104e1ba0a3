import fc from 'fast-check';
import { instrumentList } from '@mengwijzer/content/instrument-list';
import { timelineList } from '@mengwijzer/content/timeline-list';
import * as picker from '../../../../packages/instruments/src/model/address.js';
import { facetIds } from '../../../../packages/instruments/src/model/facets.js';
import * as timeline from '../../../../packages/timeline/src/model/address.js';
import { lanes } from '../../../../packages/timeline/src/model/entries.js';
import { readList, readText, writeQuery } from '@mengwijzer/core/address';
import { same } from '../../../../packages/core/src/dossier/json.js';
import { claim, type Target } from '../target.js';

const names = [
  ...['q', 'open', 'compare', 'entry', ...facetIds].map((name) => `mix-${name}`),
  ...['lanes', 'motive', 'instrument', 'stance', 'compare', 'years', 'even'].map((name) => `mix-tl-${name}`),
];
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...names) },
  { weight: 2, arbitrary: fc.constantFrom('q', 'id', 'pagina', '', '__proto__', 'mix-', 'MIX-Q', 'mix%2Dq', '?mix-q') },
  fc.string({ maxLength: 6 }),
);
const id = fc.constantFrom(
  ...instrumentList.slice(0, 12).map((each) => each.id),
  ...timelineList.slice(0, 12).map((each) => each.id),
  ...lanes,
  'own::e1',
  'elzenwaard:plan',
  'constructor',
  'x'.repeat(101),
  '',
);
const value = fc.oneof(
  fc.array(id, { maxLength: 60 }).map(String),
  fc.tuple(fc.nat(9999), fc.nat(9999)).map((years) => years.join('-')),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('1', '2004-2024', '1995-2015', '%', '%ff', '%00', '%E0%A4', 'a+b', '\uD800', '=', '&', '#', ',,,'),
);
const part = fc.tuple(name, value, fc.constantFrom('encoded', 'raw', 'bare')).map(([key, text, how]) => {
  if (how === 'bare') return key;
  return how === 'raw' ? `${key}=${text}` : new URLSearchParams([[key, text]]).toString();
});
const query = fc
  .tuple(fc.constantFrom('', '?', '??'), fc.array(part, { maxLength: 8 }))
  .map(([mark, parts]) => mark + parts.join('&'));

/** The page's own part of a query, to the character. */
const isTheirs = (each: string): boolean => {
  const [[key = ''] = []] = new URLSearchParams(`&${each}`);
  return each !== '' && !names.includes(key);
};
const theirsIn = (text: string): readonly string[] => text.replace(/^\?/u, '').split('&').filter(isTheirs);

/** The queries that two addresses of one page had, one after the other. */
export const addresses: Target<readonly [string, string]> = {
  name: 'addresses',
  share: 3,
  inputs: fc.tuple(query, query),
  read: ([one]) => [picker.readAddress(one), timeline.readAddress(one)],
  law([one, other]) {
    const [asked, followed] = [picker.readAddress(one), timeline.readAddress(one)];
    const lists = [...Object.values(asked.selection), asked.open, asked.compared, followed.open, followed.thread.lanes];
    claim(
      'lists out of an address are bounded',
      lists.every((list) => list.length <= 50 && new Set(list).size === list.length),
    );
    claim(
      'texts out of an address are bounded',
      [asked.query, followed.thread.motive, followed.thread.instrument, followed.thread.stance, ...lists.flat()].every(
        (text) => typeof text === 'string' && text.length <= 100,
      ),
    );
    claim(
      'what selects is a facet',
      Object.keys(asked.selection).every((facet) => (facetIds as readonly string[]).includes(facet)),
    );

    const both = timeline.writeAddress(picker.writeAddress(other, asked), followed);
    claim('what is written in an address is read again', same(picker.readAddress(both), asked));
    const shown = { ...followed, open: followed.open.filter((each) => !each.startsWith('own::')) };
    claim('what a timeline writes in an address is read again', same(json(timeline.readAddress(both)), json(shown)));
    claim('of the page’s own not a character changes', same(theirsIn(both), theirsIn(other)));
    const gone = timeline.writeAddress(picker.writeAddress(both, picker.emptyLooking), timeline.emptyLooking);
    claim(
      'what is taken out leaves what was there',
      same(gone.replace(/^\?/u, '').split('&').filter(Boolean), theirsIn(other)),
    );
    claim('an address that is written is written the same again', writeQuery(both, []) === both);
    claim('a list has as many as is asked', readList(new URLSearchParams(one), 'mix-open', 3).length <= 3);
    claim('a text is as long as is asked', readText(new URLSearchParams(one), 'mix-q', 5).length <= 5);
  },
};

/** What is `undefined` is not there. */
const json = (looking: object): unknown => JSON.parse(JSON.stringify(looking));
