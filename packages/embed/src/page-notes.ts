import { pageOf } from '@mengwijzer/core/native';

/** As many notes as are shown; an address may hold thousands of mistakes. */
const MOST = 8;

/** Gives a function that says at the top of a page what is wrong with it: as text, each thing once, in Dutch. */
export function notesIn(main: Element): (text: string) => void {
  const said = new Set<string>();
  const list = pageOf().createElement('ul');
  return (text) => {
    if (said.has(text) || said.size > MOST) return;
    if (said.size === 0) main.prepend(box(list));
    said.add(text);
    const item = pageOf().createElement('li');
    item.textContent = said.size > MOST ? 'En er is meer.' : text;
    list.append(item);
  };
}

function box(list: HTMLElement): HTMLElement {
  const lead = pageOf().createElement('p');
  lead.textContent = 'Niet alles op deze pagina werkt zoals bedoeld.';
  const note = pageOf().createElement('div');
  note.className = 'msg';
  note.lang = 'nl';
  note.setAttribute('role', 'note');
  note.append(lead, list);
  return note;
}
