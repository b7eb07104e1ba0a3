import type { Moments } from './saves.js';

/** Stands behind the dossier in storage that tabs share, see `docs/dossier-format.md`. */
const NOTE = /,"\$saves":(\{[^{}]*\})\}$/u;
/** A note is shorter than this. */
const LONGEST = 1_000;

/** A stored text without its note. No `moments`: whoever wrote it keeps none. */
export function readNote(text: string): { readonly text: string; readonly moments?: Moments } {
  const [note = '', moments] = NOTE.exec(text.slice(-LONGEST)) ?? [];
  if (moments === undefined) return { text };
  return { text: `${text.slice(0, text.length - note.length)}}`, ...momentsIn(moments) };
}

/** What can be read of a note: whoever can write to the storage can write anything there. */
function momentsIn(note: string): { readonly moments?: Moments } {
  try {
    const read = Object.entries(JSON.parse(note) as Readonly<Record<string, unknown>>);
    const isMoment = (each: [string, unknown]): each is [string, number] => Number.isSafeInteger(each[1]);
    return { moments: Object.fromEntries(read.filter(isMoment)) };
  } catch {
    return {};
  }
}
