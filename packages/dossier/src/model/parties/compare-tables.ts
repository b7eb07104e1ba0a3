import { capitalise, list } from '@mengwijzer/checklist/model';
import { stateOf } from '@mengwijzer/core/dossier';
import { nameOf, type PartiesTexts } from './compare-texts.js';
import { hasSpoken } from './compare-words.js';
import { choosers, sharedBy, type Table } from './differences.js';
import { inlineOf, inOrder, labelOf, parts, type Part } from './differences-parts.js';
import { positionLabel } from './differences-objectives.js';
import type { Claim, Claims } from './differences-claims.js';
import type { QuestionId } from '@mengwijzer/content';
import type { Voice } from '../voices.js';

/** What one party says of one option. `silent`: it says nothing on the question at all. */
export interface Cell {
  readonly kind: 'yes' | 'no' | 'word' | 'silent';
  readonly word: string;
}

/** Options by parties. */
export interface Matrix {
  readonly id: string;
  /** What it shows, as a sentence. */
  readonly title: string;
  readonly sub: string;
  /** Heading of the options. */
  readonly corner: string;
  readonly columns: readonly Voice[];
  readonly rows: readonly { readonly id: string; readonly label: string; readonly cells: readonly Cell[] }[];
  /** Whether cells hold words, which take room. */
  readonly worded: boolean;
  /** Whether it says more than the others: it may be folded away. */
  readonly more: boolean;
}

const silentCell = (id: QuestionId, voice: Voice, { messages: { table } }: PartiesTexts): Cell | undefined => {
  const answer = voice.dossier.answers[id];
  if (stateOf(answer) === 'not-relevant') return { kind: 'silent', word: table.notRelevant };
  return hasSpoken(answer) ? undefined : { kind: 'silent', word: table.silent };
};

const titleOf = (part: Part, { here }: Table, texts: PartiesTexts): string => {
  const { table } = texts.messages;
  const chosen = choosers(part, here);
  const common = inOrder(part, sharedBy(chosen));
  const say = (ids: readonly string[]): string =>
    list(
      ids.map((id) => inlineOf(part, id, texts)),
      texts,
    );
  const ids = inOrder(part, new Set(chosen.flatMap(({ said }) => [...said])));
  if (chosen.length === 0) return table.worded;
  if (chosen.length === 1) return table.alone(nameOf(chosen[0]!.voice));
  if (ids.length === common.length) return table.same(say(common));
  if (part.key === 'term') return table.range(say(ids.slice(0, 1)), say(ids.slice(-1)));
  if (part.key === 'year') return table.years(ids[0]!, ids.at(-1)!);
  return common.length > 0 ? table.partly(say(common)) : table.apart(texts.messages.parts[part.key].over);
};

/** A part of a question: what each party chose of it. */
const partMatrix = (part: Part, table: Table, texts: PartiesTexts): Matrix | undefined => {
  const { messages, checklist } = texts;
  const words = messages.table;
  const said = new Map(table.all.map((voice) => [voice, new Set(part.said(voice.dossier.answers))]));
  const others = new Map(table.all.map((voice) => [voice, part.forOthers?.(voice.dossier.answers, texts)]));
  const chosen = new Set(table.here.flatMap((voice) => [...said.get(voice)!, ...(others.get(voice)?.keys() ?? [])]));
  if (chosen.size === 0) return undefined;
  const legend = checklist.questions[part.question].parts[part.of]?.legend ?? '';
  const rows = inOrder(part, new Set([...(part.whole ? part.order : []), ...chosen])).map((id) => ({
    id,
    label: labelOf(part, id, texts),
    cells: table.all.map((voice): Cell => {
      const silent = silentCell(part.question, voice, texts);
      const other = others.get(voice)?.get(id);
      if (silent !== undefined) return silent;
      if (other !== undefined) return { kind: 'word', word: other };
      return said.get(voice)!.has(id) ? { kind: 'yes', word: words.yes } : { kind: 'no', word: words.no };
    }),
  }));
  return {
    id: part.key,
    title: titleOf(part, table, texts),
    sub: words.sub(legend),
    corner: messages.parts[part.key].column,
    columns: table.all,
    rows,
    worded: rows.some(({ cells }) => cells.some(({ kind }) => kind === 'word')),
    more: false,
  };
};

/** The years that parties name, as one row. */
const yearMatrix = (part: Part, table: Table, texts: PartiesTexts): Matrix | undefined => {
  const { messages } = texts;
  if (choosers(part, table.here).length === 0) return undefined;
  const column = messages.parts.year.column;
  const cells = table.all.map((voice): Cell => {
    const [year] = part.said(voice.dossier.answers);
    const silent = silentCell(part.question, voice, texts);
    return silent ?? (year === undefined ? { kind: 'no', word: messages.table.unsaid } : { kind: 'word', word: year });
  });
  return {
    id: 'year',
    title: titleOf(part, table, texts),
    sub: messages.table.sub(texts.checklist.messages.time.year),
    corner: messages.parts.term.column,
    columns: table.all,
    rows: [{ id: 'year', label: column, cells }],
    worded: true,
    more: false,
  };
};

const claimCell = (claims: readonly Claim[], voice: Voice, texts: PartiesTexts): Cell => {
  const said = claims.filter((claim) => claim.voice === voice).map(({ position }) => positionLabel(position, texts));
  const silent = silentCell('objectives', voice, texts);
  if (silent !== undefined) return silent;
  return said.length === 0
    ? { kind: 'no', word: texts.messages.table.unsaid }
    : { kind: 'word', word: list([...new Set(said)], texts) };
};

/** What parties say of themselves, by objective; and for each objective, what they say of each other. */
const objectiveMatrices = (table: Table, claims: Claims, texts: PartiesTexts): readonly Matrix[] => {
  const { objectives: words } = texts.messages;
  const matrix = (own: Pick<Matrix, 'id' | 'title' | 'sub' | 'corner' | 'rows' | 'more'>): Matrix => ({
    ...own,
    columns: table.all,
    worded: true,
  });
  const selves = claims.all.filter(({ isOwn }) => isOwn);
  const rows = [...claims.objectives].flatMap(([key, { label }]) => {
    const on = selves.filter(({ objective }) => objective === key);
    return on.length === 0 ? [] : [{ id: key, label, cells: table.all.map((voice) => claimCell(on, voice, texts)) }];
  });
  const count = Math.max(
    0,
    ...[...claims.objectives.keys()].map((key) => selves.filter((each) => each.objective === key).length),
  );
  const differ = [...claims.objectives].flatMap(([key, { inline }]) =>
    new Set(selves.filter(({ objective }) => objective === key).map(({ position }) => position)).size > 1
      ? [inline]
      : [],
  );
  const title =
    differ.length > 2
      ? words.titleMany
      : differ.length > 0
        ? words.titleDiffer(list(differ, texts))
        : count > 1
          ? words.titleSame
          : words.titleFew;
  const byObjective = [...claims.objectives].flatMap(([key, { inline }]) => {
    const on = claims.all.filter(({ objective }) => objective === key);
    if (on.every(({ isOwn }) => isOwn)) return [];
    const partyRows = [...claims.parties]
      .filter(([party]) => on.some((claim) => claim.party === party))
      .map(([party, { label, inline: name }]) => ({
        id: party,
        label: capitalise(label || name),
        cells: table.all.map((voice) =>
          claimCell(
            on.filter((claim) => claim.party === party),
            voice,
            texts,
          ),
        ),
      }));
    return [
      matrix({
        id: `about-${key}`,
        title: words.others(inline),
        sub: '',
        corner: words.columnParty,
        rows: partyRows,
        more: true,
      }),
    ];
  });
  const own = matrix({ id: 'own', title, sub: words.own, corner: words.column, rows, more: false });
  return [...(rows.length === 0 ? [] : [own]), ...byObjective];
};

/** All that parties chose on a question, side by side. */
export const tablesOf = (
  id: QuestionId,
  table: Table,
  claims: Claims | undefined,
  texts: PartiesTexts,
): readonly Matrix[] => {
  if (claims !== undefined) return objectiveMatrices(table, claims, texts);
  return parts
    .filter(({ question }) => question === id)
    .map((part) => (part.key === 'year' ? yearMatrix : partMatrix)(part, table, texts))
    .filter((matrix) => matrix !== undefined);
};
