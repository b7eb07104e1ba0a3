import { factsOfItem, pointsOf, type BlockId, type Details } from './details.js';
import { capitalise, list, type PickerTexts } from './texts.js';
import type { Item } from './catalogue.js';
import type { ReasonView } from './reasons.js';

/** What stands in one cell: texts, each a line of its own. */
export interface Cell {
  readonly id: string;
  readonly lines: readonly string[];
  /** Language of the lines, where that is not the page's. */
  readonly lang: 'nl' | undefined;
}

/** One thing that instruments are held side by side on. */
export interface Row {
  readonly id: 'summary' | 'domain' | 'motives' | 'answers' | 'evidence' | 'facts' | BlockId;
  readonly label: string;
  /** What a cell without texts says. */
  readonly nothing: string;
  /** In the order of the instruments. */
  readonly cells: readonly Cell[];
}

const blocks: readonly BlockId[] = ['effect', 'side-effect', 'condition', 'needs', 'rule'];

const sayReason = ({ kind, pieces }: ReasonView, { messages }: PickerTexts): string =>
  `${messages.reasons[kind]} ${pieces.map(({ text }) => text).join('')}`;

/**
 * Instruments side by side. A row in which all cells are empty is left out; one that only some have stays, since a gap tells something too.
 * @param reasons what the answers say about each, by id; none without answers
 */
export const compare = (
  items: readonly Item[],
  details: Details,
  reasons: (id: string) => readonly ReasonView[],
  motives: Readonly<Record<string, string>>,
  texts: PickerTexts,
): readonly Row[] => {
  const { messages, facets, evidence } = texts;
  const row = (
    id: Row['id'],
    label: string,
    lines: (item: Item) => readonly string[],
    lang: (item: Item) => 'nl' | undefined = () => undefined,
  ): Row => ({
    id,
    label,
    nothing: id === 'answers' ? messages.compare.notAnswered : messages.compare.nothing,
    cells: items.map((item) => ({
      id: item.id,
      lines: lines(item).filter((line) => line !== ''),
      lang: lang(item),
    })),
  });
  const facts = items.map((item) => factsOfItem(item, texts));
  return [
    row(
      'summary',
      messages.compare.summary,
      ({ summary }) => [summary],
      ({ lang }) => lang,
    ),
    row('answers', messages.compare.answers, ({ id }) => reasons(id).map((reason) => sayReason(reason, texts))),
    row('domain', messages.facets.domain, ({ domain }) => [capitalise(facets.domains[domain])]),
    row('motives', messages.facets.motive, (item) => item.motives.map((id) => motives[id] ?? id)),
    ...(facts[0] ?? []).map(([label], at): Row =>
      row('facts', label, (item) => [facts[items.indexOf(item)]?.[at]?.[1] ?? '']),
    ),
    row('evidence', messages.compare.evidence, (item) => [capitalise(evidence[item.evidence])]),
    ...blocks.map((kind) =>
      row(
        kind,
        messages.blocks[kind],
        ({ id }) =>
          pointsOf(id, kind, details, texts).map(({ text, note }) => (note === '' ? text : `${text} (${note})`)),
        ({ id }) => (pointsOf(id, kind, details, texts).some(({ lang }) => lang === 'nl') ? 'nl' : undefined),
      ),
    ),
  ].filter(({ cells }) => cells.some(({ lines }) => lines.length > 0));
};

/** "Sloop en nieuwbouw, Renovatie en Verdichten". */
export const sayCompared = (items: readonly Item[], texts: PickerTexts): string =>
  list(
    items.map(({ name }) => name),
    texts,
  );
