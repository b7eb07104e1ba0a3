import { readQuery, readText, writeQuery } from '@mengwijzer/core/address';
import { PageAddress } from '@mengwijzer/core/page-address';
import { isQuestion } from '@mengwijzer/core/dossier';
import type { ChecklistPage } from './mix-checklist-later.js';
import type { QuestionId } from '@mengwijzer/content';

/** Name of what says which question stands open, in the query of the address of the page. */
const NAME = 'mix-question';

/** The question that an address opens; empty where it names none of the seven. */
export const readAddress = (query: string): QuestionId | '' => {
  const id = readText(readQuery(query), NAME, 20);
  return isQuestion(id) ? id : '';
};

/** Keeps which question stands open in the address of the page: each that is opened is a step that the back button takes back. */
export const addressOf = (page: ChecklistPage): PageAddress<QuestionId | ''> =>
  new PageAddress(page.host, {
    isAllowed: page.isInAddress,
    read: readAddress,
    write: (query, id) => writeQuery(query, [[NAME, id]]),
    show: (id, isMove) => {
      if (id !== '' && id !== page.current()) page.open(id, isMove);
    },
    shown: page.current,
    empty: '',
    wasWiped: () => (page.store()?.wipes ?? 0) > 0,
  });
