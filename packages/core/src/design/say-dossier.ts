import type { SharedMessages } from '../messages/nl.js';
import type { Dossier } from '../dossier/dossier.js';
import type { StoreStatus } from '../dossier/dossier-store.js';
import type { Fault } from '../dossier/parse.js';

const listed = (items: readonly string[], lang: string): string => new Intl.ListFormat(lang).format(items);

/**
 * Where the answers are kept and since when.
 * @param now instant in ms; on the same day the time is said, before that the date
 */
export const sayStatus = (status: StoreStatus, { save }: SharedMessages, lang: string, now: number): string => {
  switch (status.kind) {
    case 'untouched':
      return save.nothingYet;
    case 'memory':
      return save.memory;
    case 'failed':
      return { full: save.full, blocked: save.blocked, 'too-large': save.tooLarge }[status.reason];
    case 'unsaved':
      return save.pending;
    case 'saved': {
      const at = new Date(status.at);
      return at.toDateString() === new Date(now).toDateString()
        ? save.saved(new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit' }).format(at).replace(':', '.'))
        : save.savedEarlier(new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(at));
    }
  }
};

/** What would be gone after wiping, as a list in words. */
export const sayContents = (dossier: Dossier, { wipe }: SharedMessages, lang: string): string => {
  const answers = Object.keys(dossier.answers).length;
  const { notes, shortlist, plan } = dossier;
  const parts = [
    ...(answers > 0 ? [wipe.answers(answers)] : []),
    ...(notes.length > 0 ? [wipe.notes(notes.length)] : []),
    ...(shortlist.length > 0 ? [wipe.shortlist(shortlist.length)] : []),
    ...(plan === null ? [] : [wipe.plan]),
    ...(dossier.neighbourhood + dossier.party + dossier.title === '' ? [] : [wipe.about]),
  ];
  return parts.length === 0 ? wipe.nothing : listed(parts, lang);
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
    ...(left.length === 0 ? [] : [notices.leftOut(listed(left, lang), left.length > 1)]),
  ].join(' ');
};
