import { expect, test } from 'vitest';
import { textsEn } from '../../texts-en.js';
import { textsNl } from '../../texts-nl.js';
import { defaultPlan } from '../plan/default-plan.js';
import { fileOf } from '../plan/file-of.js';
import { withUnfilled } from '../plan/unfilled.js';
import { siteField } from '../plan/fields.js';
import { saySite } from './say-site.js';

const plan = defaultPlan();
const [, block, land] = plan.sites;

test.each([
  [
    block!,
    'Nu 96 / 0 / 0, straks 90 / 40 / 40 woningen. Sloop 2, bouw 6 kwartalen; 70% wil blijven.',
    'Now 96 / 0 / 0, later 90 / 40 / 40 homes. Demolish 2, build 6 quarters; 70% want to stay.',
  ],
  [
    land!,
    'Nu 0 / 0 / 0, straks 60 / 20 / 20 woningen. Bouw 6 kwartalen; er woont niemand.',
    'Now 0 / 0 / 0, later 60 / 20 / 20 homes. Build 6 quarters; nobody lives there.',
  ],
  [
    { ...block!, existing: { social: 1016, mid: 0, owner: 0 }, demolition: 0, construction: 1, earliest: 6 },
    'Nu 1.016 / 0 / 0, straks 90 / 40 / 40 woningen. Bouw 1 kwartaal; 70% wil blijven. Vanaf kw 3 2027.',
    'Now 1,016 / 0 / 0, later 90 / 40 / 40 homes. Build 1 quarter; 70% want to stay. From Q3 2027.',
  ],
])('a site in a sentence', (site, nl, en) => {
  expect(saySite(site, fileOf(plan), textsNl)).toBe(nl);
  expect(saySite(site, fileOf(plan), textsEn)).toBe(en);
});

test('what never had a value is a question mark, and no 0 nor a site where nobody lives', () => {
  const fields = ['existing/mid', 'planned/owner', 'earliest', 'construction', 'stayPercent'] as const;
  const file = withUnfilled(fileOf(plan), new Set(fields.map((column) => siteField(land!.id, column))));
  expect(saySite(land!, file, textsNl)).toBe(
    'Nu 0 / ? / 0, straks 60 / 20 / ? woningen. Bouw ? kwartalen; ? wil blijven. Vanaf ?.',
  );
});
