import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { facetsEn } from '../data/facets.en.js';
import { facetsNl } from '../data/facets.nl.js';
import type { CollectionId } from '../entry.js';
import { PARTNER_BYTES } from '../schema/partner.js';
import { checkWords } from './check-words.js';
import { linesOf } from './lines-of.js';
import { parsePartnerContent } from './parse.js';
import type { PartnerContent } from './partner-content.js';
import { sayFault } from './say-fault.js';

export interface CheckOptions {
  /** Of the lines. Dutch if it is not given. */
  readonly lang?: 'nl' | 'en';
}

/** What a check found. */
export interface Checked {
  readonly ok: boolean;
  /** To be printed: where all is well, one line with what the file changes; otherwise a line for each fault, and one that sums up. */
  readonly lines: readonly string[];
}

/** Checks a partner's file. Throws at nothing that a path can lead to; more than 5 MB is not read. */
export function checkFile(path: string, { lang = 'nl' }: CheckOptions = {}): Checked {
  const words = checkWords[lang];
  const bad = (...lines: string[]): Checked => ({ ok: false, lines });
  const opened = open(path);
  if ('wrong' in opened) return bad(`${path}: ${words[opened.wrong]}`);

  const { content, faults, unlisted } = parsePartnerContent(opened.text);
  if (content !== undefined && faults.length === 0)
    return { ok: true, lines: [`${path}: ${words.good(sayChanges(content, lang))}`] };
  const lines = linesOf(
    opened.text,
    faults.map((fault) => fault.path),
  );
  return bad(
    ...faults.map((fault) => {
      const line = lines.get(fault.path);
      return `${line === undefined ? '' : `${words.line(line)}, `}${sayFault({ ...fault, path: fault.path || path }, lang)}`;
    }),
    [
      `${path}: ${words.faults(faults.length)}`,
      ...(unlisted > 0 ? [words.unlisted(unlisted)] : []),
      content === undefined ? words.nothing : words.rest,
    ].join(' '),
  );
}

type Opened =
  | { readonly text: string }
  | { readonly wrong: 'missing' | 'unreadable' | 'folder' | 'noFile' | 'tooLarge' | 'empty' | 'noUtf8' };

function open(path: string): Opened {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return { wrong: 'folder' };
    // A pipe or a device may never end.
    if (!stat.isFile()) return { wrong: 'noFile' };
    if (stat.size > PARTNER_BYTES) return { wrong: 'tooLarge' };
    const bytes = readFileSync(path);
    if (!isUtf8(bytes)) return { wrong: 'noUtf8' };
    const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
    return text.trim() === '' ? { wrong: 'empty' } : { text };
  } catch (error) {
    return { wrong: (error as { readonly code?: string }).code === 'ENOENT' ? 'missing' : 'unreadable' };
  }
}

/** "Instrumenten: 2 erbij, 1 verborgen. Tijdlijn: 5 erbij" */
function sayChanges({ collections }: PartnerContent, lang: 'nl' | 'en'): string {
  const words = checkWords[lang];
  const names = (lang === 'nl' ? facetsNl : facetsEn).collections;
  const said = Object.entries(collections).flatMap(([name, { add, replace, hide }]) => {
    const counts = [
      [add.length, words.added],
      [Object.keys(replace).length, words.replaced],
      [hide.length, words.hidden],
    ] as const;
    const changes = counts.flatMap(([count, say]) => (count > 0 ? [say(count)] : []));
    return changes.length === 0 ? [] : [`${names[name as CollectionId]}: ${changes.join(', ')}`];
  });
  return said.length === 0 ? words.unchanged : said.join('. ');
}
