import { sayFaults } from '../design/say-dossier.js';
import { MAX_LENGTH } from '../dossier/json.js';
import { parseDossier } from '../dossier/parse.js';
import { pageOf } from '../native.js';
import { saveFile } from './save-file.js';
import type { MessageKind } from '../design/parts.js';
import type { Dossier } from '../dossier/dossier.js';
import type { SharedMessages } from '../messages/nl.js';

/** Whether the browser let us put the text on the clipboard. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** Offers a picture that is on the page as a download. */
export const saveSvg = async (dossier: Dossier, svg: SVGSVGElement, title: string, name?: string): Promise<void> => {
  const { svgText } = await import('./svg.js');
  saveFile(dossier, 'svg', svgText(svg, title), name);
};

/** The same in pixels, for where a drawing cannot go: a slide, a mail, a message. */
export const savePng = async (dossier: Dossier, svg: SVGSVGElement, title?: string, name?: string): Promise<void> => {
  const { pngOf } = await import('./png.js');
  saveFile(dossier, 'png', await pngOf(svg, title), name);
};

export interface OpenedFile {
  /** `null` when the file holds no dossier. */
  readonly dossier: Dossier | null;
  readonly kind: MessageKind;
  /** What happened, in a sentence or two. */
  readonly text: string;
  /** What could not be read of it, in sentences; empty when all was, or none of it. */
  readonly left: string;
}

/** Reads a file that the user chose; whatever it holds, this resolves and says what happened. */
export const openFile = async (file: File, messages: SharedMessages, lang: string): Promise<OpenedFile> => {
  const words = messages.notices;
  const refuse = (text: string): OpenedFile => ({ dossier: null, kind: 'error', text, left: '' });
  // In UTF-8 a unit of text takes three bytes at the most.
  if (file.size > MAX_LENGTH * 3) return refuse(words.tooLarge(file.name));
  let content: string;
  try {
    content = await file.text();
  } catch {
    return refuse(words.unreadable(file.name));
  }
  const { dossier, faults } = parseDossier(content);
  if (dossier === null) {
    const has = (code: string): boolean => faults.some((fault) => fault.code === code);
    return refuse((has('too-large') ? words.tooLarge : has('not-json') ? words.notJson : words.notDossier)(file.name));
  }
  const left = sayFaults(faults, messages, lang);
  return { dossier, kind: left === '' ? 'done' : 'caution', text: `${words.opened(file.name)} ${left}`.trim(), left };
};

/**
 * Prints the page with this element alone on it. The rule goes by a constructed sheet, which a strict `style-src` allows; an
 * element inside somebody else's shadow root cannot be found by it, and there the whole page is printed.
 */
export const printElement = async (element: HTMLElement): Promise<void> => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '@media print { body :not(:has([data-mix-printing]), [data-mix-printing], [data-mix-printing] *) { display: none !important } }',
  );
  if (element.getRootNode() === globalThis.document) {
    element.dataset['mixPrinting'] = '';
    pageOf().adoptedStyleSheets = [...pageOf().adoptedStyleSheets, sheet];
  }
  window.print();
  // Chromium and Firefox wait in `print()`; Safari on a phone returns at once, and does not always say `afterprint`.
  await new Promise((resolve) => setTimeout(resolve, 500));
  delete element.dataset['mixPrinting'];
  pageOf().adoptedStyleSheets = pageOf().adoptedStyleSheets.filter((each) => each !== sheet);
};
