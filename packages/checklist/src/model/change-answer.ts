import { questions } from '@mengwijzer/content/questions';
import { isEmpty, own, startOf, type Answers, writeJson } from '@mengwijzer/core/dossier';

type Node = Readonly<Record<string, unknown>>;

/** The same value with one place changed; emptied places go, so that a question nobody answered is absent. */
const change = (node: unknown, path: readonly string[], to: (old: unknown) => unknown): unknown => {
  const [head, ...rest] = path;
  if (head === undefined) return to(node);
  if (Array.isArray(node))
    return node.map((item: { readonly id?: unknown }) =>
      item.id === head ? { ...item, [rest[0] ?? 'id']: to(own(item, rest[0] ?? 'id')) } : item,
    );
  const next = { ...(node as Node | undefined), [head]: change(own(node, head), rest, to) };
  if (isEmpty(next[head])) delete next[head];
  return next;
};

const asides = new Set(['note', 'seen']);

/** Changes one place in the answers and stamps the revision of the question's text. */
export const changeAnswer = (answers: Answers, path: readonly string[], to: (old: unknown) => unknown): Answers => {
  const [id = '', field = ''] = path;
  const question = questions.find((candidate) => candidate.id === id);
  if (question === undefined) return answers;
  const rows = startOf(`${id}/${field}`);
  // Rows that stand there from the start are changed as if someone had written them.
  const start = rows === undefined ? answers[question.id] : { [field]: rows, ...answers[question.id] };
  const { revision: old, ...changed } = change(start, path.slice(1), to) as Record<string, unknown>;
  // A list as it stood before anyone changed it says nothing.
  if (rows !== undefined && writeJson(changed[field]) === writeJson(rows)) delete changed[field];
  // A note, or a hint put aside, does not answer the question anew.
  const revision = (asides.has(field) ? old : undefined) ?? question.revision;
  const next: Node = { ...answers, [id]: { ...changed, revision } };
  if (Object.keys(changed).length > 0) return next as Answers;
  const { [id]: _gone, ...others } = next;
  return others as Answers;
};
