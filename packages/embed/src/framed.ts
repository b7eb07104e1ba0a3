import { MixSourceErrorEvent, readJson, type SourceFault } from '@mengwijzer/core/base';
import { pageOf } from '@mengwijzer/core/native';
import { eventNames, fieldsOf, HIGHEST, LARGEST, marked, type FrameMessage } from './messages.js';

/** As large as the file with settings may be, in bytes. */
const LARGEST_SETTINGS = 100_000;

/**
 * Tells the page around this one how high the content is and what the visitor does, if it asks; what the visitor does, only if the owner of
 * these pages named its origin.
 *
 * @param content what the height is of; it does not depend on the height of the frame
 * @param settings address of the file with `{ "hosts": ["https://www.gemeente.nl"] }`
 * @param warn is told, in a Dutch sentence, of what the host will not hear
 * @returns what looks at the height once more: a browser may not observe a frame that is out of view
 */
export function talk(content: HTMLElement, settings: string, warn: (text: string) => void): () => void {
  /** The origin that said hello; `null` is one that cannot be named. */
  let host: string | undefined;
  let lastHeight = 0;
  let hosts: Promise<readonly unknown[]> | undefined;
  const said = new Set<string>();

  const say = (message: FrameMessage, origin: string): void => parent.postMessage(marked(message), origin);
  const highest = (): number => Math.ceil(content.getBoundingClientRect().height);

  function sayHeight(): void {
    const height = Math.min(highest(), HIGHEST);
    if (host === undefined || height === lastHeight || height <= 0) return;
    lastHeight = height;
    say({ type: 'size', height }, host === 'null' ? '*' : host);
  }

  async function isNamed(origin: string): Promise<boolean> {
    if (origin === 'null') return false;
    if (origin === location.origin) return true;
    hosts ??= readJson(settings, { most: LARGEST_SETTINGS }).then(hostsOf, (error: unknown) => {
      const { message, reason } = error as SourceFault;
      warn(message);
      content.dispatchEvent(new MixSourceErrorEvent({ source: 'settings', url: settings, reason }));
      return [];
    });
    return (await hosts).includes(origin);
  }

  async function sayEvent({ type, detail }: CustomEvent<unknown>): Promise<void> {
    const origin = host;
    if (origin === undefined) return;
    const json = JSON.stringify(detail ?? null);
    if (!(await isNamed(origin)))
      refuse(`Wat de bezoeker doet, gaat niet naar ${origin}. Dat adres staat niet in ${settings}.`);
    else if (json.length > LARGEST) refuse(`“${type}” is te groot om door te geven.`);
    else say({ type: 'event', name: type, detail: json }, origin);
  }

  function refuse(what: string): void {
    if (!said.has(what)) warn(what);
    said.add(what);
  }

  addEventListener('message', ({ data, source, origin }) => {
    if (source !== parent || fieldsOf(data)?.['type'] !== 'hello') return;
    host = origin;
    lastHeight = 0;
    sayHeight();
  });
  for (const name of eventNames) content.addEventListener(name, (event) => void sayEvent(event as CustomEvent));
  new ResizeObserver(sayHeight).observe(content);
  // A bar that comes and goes while the host follows would make the lines longer and shorter.
  addEventListener('resize', () => pageOf().documentElement.classList.toggle('whole', innerHeight >= highest()));
  say({ type: 'ready' }, '*');
  return sayHeight;
}

function hostsOf(settings: unknown): readonly unknown[] {
  const { hosts } = Object(settings) as { hosts?: unknown };
  return Array.isArray(hosts) ? hosts : [];
}
