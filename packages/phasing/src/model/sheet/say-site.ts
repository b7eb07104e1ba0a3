import { sayNumber, sayPercent } from '../plan/number-words.js';
import { tenures, type Homes, type Plan, type Site } from '../plan/plan.js';
import { quarterText } from '../plan/quarter.js';
import type { PhasingTexts } from '../texts.js';

/**
 * A site in a line or two: "Nu 96 / 0 / 0, straks 90 / 40 / 40 woningen. Sloop 2, bouw 6 kwartalen; 70% wil blijven." Homes in the order of
 * `tenures`. When it may start is said where that is later than the plan.
 */
export const saySite = (
  { existing, planned, earliest, demolition, construction, stayPercent }: Site,
  { startYear }: Plan,
  { lang, messages }: Pick<PhasingTexts, 'lang' | 'messages'>,
): string => {
  const three = (homes: Homes): string => tenures.map((tenure) => sayNumber(homes[tenure], lang)).join(' / ');
  const isOpenLand = tenures.every((tenure) => existing[tenure] === 0);
  const stay = isOpenLand ? messages.nobody : messages.siteStay(sayPercent(stayPercent, lang));
  const times = messages.siteTimes(sayNumber(demolition, lang), sayNumber(construction, lang));
  const site = messages.site(three(existing), three(planned), `${times}; ${stay}`);
  return earliest === 0 ? site : `${site} ${messages.siteFrom(quarterText(earliest, startYear, lang))}`;
};
