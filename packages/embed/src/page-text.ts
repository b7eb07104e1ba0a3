import { readJson, type SourceFault } from '@mengwijzer/core/base';
import { pageOf } from '@mengwijzer/core/native';

/** As large as the file may be, in bytes. */
const LARGEST = 100_000;

/** What a text file may say, and how long it may be, in characters. */
const places = { heading: 200, lead: 2000, end: 4000 } as const;

type Place = keyof typeof places;

/**
 * A host's own words, as elements for the slots of an element. They are text: what looks like markup is shown as it stands.
 *
 * @param url file with `{ "heading": "…", "lead": "…", "end": "…" }`, each of them optional; an empty line begins a new paragraph
 * @param level of the heading, 1..6
 * @param warn is told, in a Dutch sentence, of what is left out
 * @param failed is told when the file cannot be had
 */
export async function readTexts(
  url: string,
  level: number,
  warn: (text: string) => void,
  failed: (fault: SourceFault) => void,
): Promise<readonly HTMLElement[]> {
  const name = url.split('/').pop()!.slice(0, 80);
  const file = await readJson(url, { most: LARGEST }).catch((error: unknown) => {
    const fault = error as SourceFault;
    warn(`“${name}” ${fault.says}.`);
    failed(fault);
  });
  if (file === undefined) return [];
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    warn(`“${name}” begint niet met een accolade.`);
    return [];
  }
  return Object.entries(file).flatMap(([place, text]: [string, unknown]) => {
    if (!Object.hasOwn(places, place))
      warn(`“${place.slice(0, 40)}” in “${name}” is geen plek. Kies uit: ${Object.keys(places).join(', ')}.`);
    else if (typeof text !== 'string') warn(`“${place}” in “${name}” is geen tekst.`);
    else if (text.length > places[place as Place])
      warn(`“${place}” in “${name}” is te lang: hoogstens ${places[place as Place]} tekens.`);
    else if (place === 'heading') return [slotted(`h${level}`, place, text)];
    else return text.split(/\n\s*\n/u).map((paragraph) => slotted('p', place, paragraph));
    return [];
  });
}

function slotted(tag: string, slot: string, text: string): HTMLElement {
  const element = pageOf().createElement(tag);
  element.slot = slot;
  element.textContent = text.trim();
  return element;
}
