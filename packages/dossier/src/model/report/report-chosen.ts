import { capitalise } from '@mengwijzer/words/text';
import type { GroupsView } from '../groups/groups.js';
import { sayFrom } from '../groups/groups.js';
import type { GroupsTexts, InstrumentDetails } from '../groups/groups-texts.js';
import type { Compared } from '../parties/compare.js';
import { speaking, type ComparedLine, type GroupLines, type Measure } from './report-input.js';
import type { Voice } from '../voices.js';

/** Each instrument that was chosen, once, with what each party wrote down at it. */
export function measuresOf(
  voices: readonly Voice[],
  details: InstrumentDetails | undefined,
  evidence: Readonly<Record<string, string>>,
): readonly Measure[] {
  const chosen = new Map<string, Measure['chosen'][number][]>();
  for (const { name: party, dossier } of speaking(voices))
    for (const { id, why, who, when } of dossier.shortlist)
      chosen.set(id, [...(chosen.get(id) ?? []), { party, why, who, when }]);
  const known = new Map((details?.entries ?? []).map((entry) => [entry.id, entry]));
  return [...chosen].map(([id, by]) => {
    const words = details !== undefined && Object.hasOwn(details.words, id) ? details.words[id] : undefined;
    const entry = known.get(id);
    return {
      id,
      name: words?.name ?? id,
      summary: words?.summary ?? '',
      evidence: entry === undefined ? '' : (evidence[entry.evidence] ?? ''),
      cites: entry?.cites ?? [],
      chosen: by,
    };
  });
}

/** What the section of the three groups shows, as lines. */
export const groupLines = ({ groups }: GroupsView, texts: GroupsTexts): readonly GroupLines[] => {
  const line = (said: GroupsView['groups'][number]['promises'][number]): string =>
    `${said.title === '' ? '' : `${said.title}. `}${said.text} (${sayFrom(said, texts)}${said.source === '' ? '' : `; ${said.source}`})`;
  return groups.map(({ name, promises, burdens, gaps }) => ({
    name: capitalise(name),
    promises: promises.map(line),
    costs: burdens.map(line),
    missing: gaps.map((each) => each.text),
  }));
};

/** What the section of the parties shows, as lines. */
export const comparedLines = (compared: readonly Compared[]): readonly ComparedLine[] =>
  compared.flatMap(({ id, findings }) => findings.map((finding) => ({ question: id, ...finding })));
