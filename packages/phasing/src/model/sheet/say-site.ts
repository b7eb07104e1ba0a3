import { sayNumber, sayPercent } from '@mengwijzer/words/numbers';
import { siteField, type Column } from '../plan/fields.js';
import { tenures, type Site } from '../plan/plan.js';
import { quarterText } from '../plan/quarter.js';
import { unfilledOf } from '../plan/unfilled.js';
import type { PlanFile } from '../plan/plan-file.js';
import type { PhasingTexts } from '../texts.js';

/**
 * A site in a line or two: "Nu 96 / 0 / 0, straks 90 / 40 / 40 woningen. Sloop 2, bouw 6 kwartalen; 70% wil blijven." Homes in the order of
 * `tenures`. When it may start is said where that is later than the plan. What never had a value is a question mark.
 */
export const saySite = (
  { id, existing, planned, earliest, demolition, construction, stayPercent }: Site,
  file: PlanFile,
  { lang, messages }: Pick<PhasingTexts, 'lang' | 'messages'>,
): string => {
  const isOpen = (column: Column): boolean => unfilledOf(file).has(siteField(id, column));
  const count = (column: Column, value: number): string => (isOpen(column) ? '?' : sayNumber(value, lang));
  const three = (of: 'existing' | 'planned', homes: Site['existing']): string =>
    tenures.map((tenure) => count(`${of}/${tenure}`, homes[tenure])).join(' / ');
  const isOpenLand = tenures.every((tenure) => existing[tenure] === 0 && !isOpen(`existing/${tenure}`));
  const percent = isOpen('stayPercent') ? '?' : sayPercent(stayPercent, lang);
  const stay = isOpenLand ? messages.nobody : messages.siteStay(percent);
  const times = messages.siteTimes(count('demolition', demolition), count('construction', construction));
  const site = messages.site(three('existing', existing), three('planned', planned), `${times}; ${stay}`);
  const from = isOpen('earliest') ? '?' : quarterText(earliest, file.plan.startYear, lang);
  return from !== '?' && earliest === 0 ? site : `${site} ${messages.siteFrom(from)}`;
};
