import { pageOf } from '@mengwijzer/core/native';
import { detailOf, eventNames, fieldsOf, HIGHEST, isHeight, marked } from './messages.js';

/** Where our pages are: beside this script. A frame from elsewhere is ours when an editor marks it with `data-mengwijzer`. */
const pages = `${new URL('.', import.meta.url).href}pages/`;

const refused = new Set<string>();
const sized = new WeakSet<Element>();

const frames = (): readonly HTMLIFrameElement[] =>
  [...pageOf().querySelectorAll('iframe')].filter(
    (frame) => frame.src.startsWith(pages) || frame.dataset['mengwijzer'] !== undefined,
  );

/** A frame in a sandbox has no origin to be known by; it is then known by its window alone. */
const isFrom = (frame: HTMLIFrameElement, origin: string): boolean =>
  origin === 'null'
    ? frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')
    : origin === new URL(frame.src, pageOf().baseURI).origin;

/** There is nothing in it to keep from anyone, and a frame that is still on its way is on no origin. */
const greet = (frame: HTMLIFrameElement): void => frame.contentWindow?.postMessage(marked({ type: 'hello' }), '*');

function refuse(what: string): void {
  if (!refused.has(what)) console.warn(`Mengwijzer: geweigerd van een frame: ${what}.`);
  refused.add(what);
}

/** As high as its content, also where a border counts as height. */
function size(frame: HTMLIFrameElement, height: number): void {
  const style = getComputedStyle(frame);
  const edges = [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom];
  const around = edges.reduce((sum, edge) => sum + Number.parseFloat(edge), 0);
  frame.style.height = `${height + (style.boxSizing === 'border-box' ? around : 0)}px`;
  if (sized.has(frame)) return;
  sized.add(frame);
  frame.dispatchEvent(new CustomEvent('mix-frame-ready', { bubbles: true }));
}

addEventListener('message', (event) => {
  const message = fieldsOf(event.data);
  const frame = message && frames().find(({ contentWindow }) => contentWindow === event.source);
  if (!frame) return;
  // Another copy of this script would say it all again.
  event.stopImmediatePropagation();
  const { type, height, name, detail } = message;
  if (!isFrom(frame, event.origin)) refuse(`een bericht van ${event.origin}, want zijn adres is ${frame.src}`);
  else if (type === 'ready') greet(frame);
  else if (type === 'size') {
    if (isHeight(height)) size(frame, height);
    else refuse(`een hoogte die geen heel getal is van 1 tot en met ${HIGHEST}`);
  } else if (type === 'event' && eventNames.includes(name as string)) {
    try {
      frame.dispatchEvent(new CustomEvent(name as string, { bubbles: true, detail: detailOf(detail) }));
    } catch {
      refuse(`wat bij ${name as string} hoort`);
    }
  } else refuse('een bericht dat niet van deze versie is');
});

for (const frame of frames()) greet(frame);
