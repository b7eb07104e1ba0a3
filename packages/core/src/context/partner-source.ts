import type { PartnerContent, PartnerReport } from '@mengwijzer/content/partner';
import { perPage } from '../page/per-page.js';
import { readSource, SourceFault } from '../page/source.js';
import { warnOnce } from '../page/warn-once.js';

type Loading = Promise<PartnerContent | undefined>;

/** As large as a partner's file may be. */
const MOST_BYTES = 5_000_000;

const checked = new WeakMap<object, Loading>();

/**
 * A partner's content without what is wrong with it; `undefined` if none of it can be shown. What is wrong is told in the console, once.
 * A URL is loaded once per page and a value is checked once; what came to nothing is tried again when it is next asked for.
 *
 * @param content a URL, or what `JSON.parse` made of a file
 * @param base what a URL is resolved against
 * @throws SourceFault when there is no file that can be read
 */
export async function partnerOf(content: unknown, base: string): Loading {
  if (typeof content !== 'string') return once(checked, Object(content) as object, () => check(content));
  if (!URL.canParse(content, base)) throw new SourceFault(content, 'address', 'is geen adres');
  const { href } = new URL(content, base);
  const loads = perPage('mengwijzer.partners.1', () => new Map<string, Loading>());
  return once(loads, href, () => check(readSource(href, { most: MOST_BYTES }), href));
}

async function check(file: unknown, url?: string): Loading {
  const [input, { parsePartnerContent, sayFault }] = await Promise.all([file, import('@mengwijzer/content/partner')]);
  const report = parsePartnerContent(input);
  const [first] = report.faults;
  if (url !== undefined && first?.expected.code === 'json')
    throw new SourceFault(url, 'not-json', `is niet te lezen: ${sayFault(first, 'nl').replace(/\.$/u, '')}`);
  const text = [
    sayReport(report, url),
    ...report.faults.map((fault) => sayFault(fault, 'nl')),
    ...(report.unlisted > 0 ? [`En nog ${report.unlisted}.`] : []),
  ].join('\n');
  if (report.faults.length > 0) warnOnce(text, text);
  return report.content;
}

/** Whose file it is, how many faults it has, and what becomes of it. */
function sayReport({ content, faults, unlisted }: PartnerReport, url: string | undefined): string {
  const count = faults.length + unlisted;
  return [
    `Mengwijzer: ${count} ${count === 1 ? 'fout' : 'fouten'} in de eigen inhoud`,
    content ? ` van ${content.partner.name}` : '',
    url === undefined ? '.' : ` (${url}).`,
    content ? ' Wat een fout heeft, doet niet mee. De rest wel.' : ' Er doet niets van mee.',
  ].join('');
}

/** Keeps what is loading or loaded, for as long as something may come of it. */
function once<K>(
  loads: Pick<Map<K, Loading>, 'get' | 'delete'> & { set(key: K, loading: Loading): unknown },
  key: K,
  load: () => Loading,
): Loading {
  const known = loads.get(key);
  if (known) return known;
  const loading = load();
  loads.set(key, loading);
  const forget = (): unknown => loads.delete(key);
  loading.then((content) => content ?? forget(), forget);
  return loading;
}
