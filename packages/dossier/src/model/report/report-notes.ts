import { writeJson } from '@mengwijzer/core/dossier';
import { sourceDocument } from '@mengwijzer/content';
import { sources } from '@mengwijzer/content/sources';
import { saySections } from '@mengwijzer/core/reading';
import type { Citation, Source } from '@mengwijzer/content';
import { text, type NoteRun, type Run, type Runs } from './blocks.js';
import type { ReportTexts } from './report-input.js';

/** Gives what is said a note that names where it comes from; what rests on the same has the same note. */
export interface Notes {
  readonly cite: (cites: readonly Citation[]) => readonly NoteRun[];
  readonly all: () => readonly Runs[];
}

const byId: ReadonlyMap<string, Source> = new Map((sources as readonly Source[]).map((source) => [source.id, source]));

/** A publication in full: "Kleinhans (2019). De gemengde wijk. Platform31." */
function sayFull(id: string): Runs {
  const source = byId.get(id);
  if (source === undefined) return [text(`${id}.`)];
  const { authors, year, title, url, in: where } = source;
  const short = year === undefined || authors.endsWith(`${year}`) ? authors : `${authors} (${year})`;
  const link = url === undefined ? {} : { url };
  return [
    title === undefined ? { text: `${short}.`, ...link } : text(`${short}. `),
    ...(title === undefined ? [] : [{ text: title, looks: 'em', ...link } as Run, text('.')]),
    ...(where === undefined ? [] : [text(` ${where}.`)]),
  ];
}

function sayNote(cites: readonly Citation[], texts: ReportTexts): Runs {
  const sections = saySections(cites, texts, texts.background);
  const works = [...new Set(cites.flatMap((cite) => cite.sources))];
  const document = sourceDocument.name[texts.lang];
  return [
    ...(sections === '' ? [] : [text(texts.messages.where(document, sourceDocument.publisher, sections))]),
    ...works.flatMap((id, at) => [...(at > 0 || sections !== '' ? [text(' ')] : []), ...sayFull(id)]),
  ];
}

export function noting(texts: ReportTexts): Notes {
  const notes = new Map<string, Runs>();
  const numbers = new Map<string, number>();
  return {
    cite: (cites) => {
      if (cites.length === 0) return [];
      const key = writeJson([
        [...new Set(cites.map(({ section }) => section))],
        [...new Set(cites.flatMap((cite) => cite.sources))],
      ]);
      if (!notes.has(key)) {
        notes.set(key, sayNote(cites, texts));
        numbers.set(key, notes.size);
      }
      return [{ note: numbers.get(key)! }];
    },
    all: () => [...notes.values()],
  };
}
