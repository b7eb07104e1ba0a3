export { sayDay as sayDate } from '@mengwijzer/words/dates';
import { sayDay } from '@mengwijzer/words/dates';
import { list, locale } from '@mengwijzer/words/text';
import { holding } from '../dossier/recorded.js';
import type { SharedMessages } from '../messages/nl.js';
import type { DossierStore } from '../dossier/dossier-store.js';
import type { Fault } from '../dossier/parse.js';

/**
 * Where the answers are kept and since when.
 * @param now instant in ms; on the same day the time is said, before that the date
 */
export const sayStatus = (
  { status, place, drafts }: Pick<DossierStore, 'status' | 'place' | 'drafts'>,
  { save }: SharedMessages,
  lang: string,
  now: number,
): string => {
  if (status.kind === 'untouched' && !drafts.areTyped) return save.nothingYet[place];
  if (status.kind === 'failed')
    return { full: save.full, blocked: save.blocked, dropped: save.dropped, 'too-large': save.tooLarge }[status.reason];
  if (status.kind !== 'saved') return save.kept[place];
  const at = new Date(status.at);
  const time = new Intl.DateTimeFormat(locale({ lang }), { hour: '2-digit', minute: '2-digit' }).format(at);
  const isToday = at.toDateString() === new Date(now).toDateString();
  return `${save.kept[place]} ${isToday ? save.at(time.replace(':', '.')) : save.on(sayDay(at, lang))}`;
};

/** What would be gone after wiping, as a list in words. */
const sayContents = (
  { dossier, drafts }: Pick<DossierStore, 'dossier' | 'drafts'>,
  { wipe }: SharedMessages,
  lang: string,
): string => {
  const answers = Object.keys(dossier.answers).length;
  const { notes, shortlist, history, plan, contributions } = dossier;
  const [agreements, monitoring] = [holding(dossier.agreements), holding(dossier.monitoring)];
  const parts = [
    ...(answers > 0 ? [wipe.answers(answers)] : []),
    ...(notes.length > 0 ? [wipe.notes(notes.length)] : []),
    ...(shortlist.length > 0 ? [wipe.shortlist(shortlist.length)] : []),
    ...(history.length > 0 ? [wipe.history(history.length)] : []),
    ...(plan === null ? [] : [wipe.plan]),
    ...(contributions.length > 0 ? [wipe.contributions(contributions.length)] : []),
    ...(agreements.length > 0 ? [wipe.agreements(agreements.length)] : []),
    ...(monitoring.length > 0 ? [wipe.monitoring(monitoring.length)] : []),
    ...(dossier.neighbourhood + dossier.party + dossier.title === '' ? [] : [wipe.about]),
    ...(drafts.areTyped ? [wipe.drafts] : []),
  ];
  return parts.length === 0 ? wipe.nothing : list(parts, { lang });
};

/** How many others are named, and how much of each name: whatever stands in storage. */
const MOST_NAMED = 3;
const LONGEST_NAME = 60;

/** What the question before wiping says: what goes, and what stays. */
export const sayWiping = (
  store: Pick<DossierStore, 'dossier' | 'drafts' | 'place' | 'others'>,
  messages: SharedMessages,
  lang: string,
): string => {
  const { wipe } = messages;
  const { place, others } = store;
  const names = others.filter((name) => name !== '').map((name) => `‘${name.slice(0, LONGEST_NAME)}’`);
  const isNamed = names.length === others.length && names.length <= MOST_NAMED;
  return [
    wipe.asking(sayContents(store, messages, lang)),
    wipe.along[place === 'device' ? 'tabs' : 'page'],
    wipe.files,
    ...(others.length === 0 ? [] : [wipe.others(others.length, isNamed ? list(names, { lang }) : '')]),
  ].join(' ');
};

/** What could not be read in a dossier, or `''` when all of it was. */
export const sayFaults = (faults: readonly Fault[], { notices, places }: SharedMessages, lang: string): string => {
  const left = [
    ...new Set(
      faults.filter(({ code }) => code === 'left-out').map(({ path }) => places[path.split('/')[1] ?? ''] ?? path),
    ),
  ];
  return [
    ...(faults.some(({ code }) => code === 'newer') ? [notices.newer] : []),
    ...(left.length === 0 ? [] : [notices.leftOut(list(left, { lang }), left.length > 1)]),
  ].join(' ');
};
