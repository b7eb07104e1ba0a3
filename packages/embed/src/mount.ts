import { pageOf } from '@mengwijzer/core/native';
import { LONGEST, ofElements, ofFiles, ofProvider } from './options.js';
import { tags, type ElementName } from './elements.js';

const includes = (list: readonly string[], name: string): boolean => list.includes(name);

/** Where our own files are: the folder of this script. */
const isNear = (address: string, base: string): boolean =>
  URL.canParse(address, pageOf().baseURI) &&
  [location.href, base].some((near) => new URL(near).origin === new URL(address, pageOf().baseURI).origin);

/**
 * Makes an element as an editor asks for it, within a provider where an option needs one.
 *
 * @param options pairs of a name and a value; a flag such as `readonly` has an empty value
 * @param base address of the folder with our own files; a file may come from there or from this site, and from nowhere else
 * @param warn is told, in a Dutch sentence, of each option that is left out
 */
export function mount(
  name: ElementName,
  options: Iterable<readonly [name: string, value: string]>,
  base: string,
  warn: (text: string) => void,
): HTMLElement {
  const element = pageOf().createElement(tags[name]);
  const provider = pageOf().createElement('mix-provider');
  for (const [option, value] of options) {
    if (value.length > LONGEST) warn(`“${option.slice(0, 40)}” is te lang: hoogstens ${LONGEST} tekens.`);
    else if (includes(ofFiles, option) && !isNear(value, base))
      warn(`“${option}” moet een bestand van deze site zijn, niet ${value.slice(0, 80)}.`);
    else if (includes(ofProvider, option)) provider.setAttribute(option, value);
    else if (includes(ofElements, option) || includes(ofFiles, option)) element.setAttribute(option, value);
    else warn(`“${option.slice(0, 40)}” is geen instelling en doet niet mee.`);
  }
  if (!provider.hasAttributes()) return element;
  provider.append(element);
  const storage = element.getAttribute('storage');
  if (storage) provider.setAttribute('storage', storage);
  return provider;
}
