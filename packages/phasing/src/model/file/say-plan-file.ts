import { assumptions, columns, placeOf, type Assumption, type Column } from '../plan/fields.js';
import type { FileFault, ParsedPlanFile } from './parse-plan-file.js';
import type { FilesMessages } from '../../files/messages/files.nl.js';
import type { PlanFile } from '../plan/plan-file.js';
import type { PhasingTexts } from '../texts.js';

type Messages = PhasingTexts['messages'];

/** Of more faults than this the number is said. */
const MOST = 20;

const isColumn = (name: string): name is Column => (columns as readonly string[]).includes(name);

/** Where something stands, in words: "Rij 3, kwartalen sloop", "Wisselwoningen"; of the rest of the file, its part. */
const sayPlace = (
  { path, field }: FileFault,
  file: PlanFile,
  messages: Messages,
  { plan: words }: FilesMessages,
): string => {
  const place = field === undefined ? undefined : placeOf(field);
  const row = file.plan.sites.findIndex(({ id }) => id === place?.site) + 1;
  if (place?.column !== undefined && row > 0) return words.inRow(row, messages.table.said[place.column]);
  if (place?.single !== undefined && (assumptions as readonly string[]).includes(place.single))
    return messages.assumptions[place.single as Assumption].label;
  const [, number, rest = ''] = /^(?:\/plan)?\/sites\/(\d+)(?:\/(.+))?$/u.exec(path) ?? [];
  if (number !== undefined)
    return isColumn(rest) ? words.inRow(Number(number) + 1, messages.table.said[rest]) : words.row(Number(number) + 1);
  const part = /^\/(\w+)/u.exec(path)?.[1] ?? '';
  return Object.hasOwn(words.parts, part) ? words.parts[part as keyof typeof words.parts] : words.parts.plan;
};

const sayFault = (fault: FileFault, file: PlanFile | null, messages: Messages, files: FilesMessages): string => {
  const { plan: words } = files;
  const { code, count = 0, id = '', first = 0, row = 0 } = fault;
  switch (code) {
    case 'too-many':
      return words['too-many'](count);
    case 'duplicate':
      return words.duplicate(id, first, row);
    case 'replaced':
    case 'defaulted':
    case 'left-out': {
      const isCell = code === 'defaulted' && placeOf(fault.field ?? '')?.site !== undefined;
      return words[isCell ? 'unfilled' : code](file ? sayPlace(fault, file, messages, files) : fault.path);
    }
    default:
      return words[code];
  }
};

/** What became of a file that was opened: what there is now, and what of it is to be looked at. */
export const sayPlanFile = (
  { file, faults }: ParsedPlanFile,
  { messages }: Pick<PhasingTexts, 'messages'>,
  files: FilesMessages,
): { readonly summary: string; readonly notes: readonly string[] } => {
  // What is missing of the same site or part is one message.
  const said = [...new Set(faults.map((fault) => sayFault(fault, file, messages, files)))];
  if (file === null) return { summary: said[0] ?? files.plan['not-plan'], notes: [] };
  const more = said.length > MOST ? [files.plan.more(said.length - MOST)] : [];
  return { summary: files.plan.opened(file.plan.sites.length), notes: [...said.slice(0, MOST), ...more] };
};
