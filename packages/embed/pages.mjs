// The pages for an iframe, from one template: an element each, with what there is to read until it is there.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fallbackParts } from './fallback-parts.mjs';
import { readingParts } from './reading-parts.mjs';

const own = (file) => readFileSync(fileURLToPath(new URL(`pages/${file}`, import.meta.url)), 'utf8');

const pages = {
  checklist: {
    tag: 'mix-checklist',
    title: 'Zeven vragen vóór u gaat mengen',
    titleEn: 'Seven questions before you mix',
    lead: 'Hieronder staan de vragen, om te lezen of af te drukken.',
    part: 'fallback',
  },
  instruments: {
    tag: 'mix-instrument-picker',
    title: 'Wat kunt u inzetten?',
    titleEn: 'What can you use?',
    lead: 'Hieronder staan de instrumenten, om te lezen of af te drukken.',
    part: 'instruments',
  },
  timeline: {
    tag: 'mix-timeline',
    title: 'Tachtig jaar mengen',
    titleEn: 'Eighty years of mixing',
    lead: 'Hieronder staat de tijdlijn, om te lezen of af te drukken.',
    part: 'timeline',
  },
  phasing: {
    tag: 'mix-phasing-calculator',
    title: 'Wat gebeurt er met de huishoudens?',
    titleEn: 'What happens to the households?',
    lead: 'Hieronder staat waar u op moet letten, om te lezen of af te drukken.',
    part: 'phasing',
  },
  dossier: {
    tag: 'mix-dossier',
    title: 'Samen aan tafel',
    titleEn: 'Around one table',
    lead: 'Hieronder staan de vier stappen, om te lezen of af te drukken.',
    part: 'steps',
  },
  motives: {
    tag: 'mix-motives',
    title: 'Waarom mengen?',
    titleEn: 'Why mix?',
    lead: 'Hieronder staan de redenen, om te lezen of af te drukken.',
    part: 'motives',
  },
  'resident-groups': {
    tag: 'mix-resident-groups',
    title: 'Om wie gaat het?',
    titleEn: 'Who is it about?',
    lead: 'Hieronder staan de drie groepen, om te lezen of af te drukken.',
    part: 'groups',
  },
  'meeting-places': {
    tag: 'mix-meeting-places',
    title: 'Een plek waar mensen elkaar tegenkomen',
    titleEn: 'A place where people run into each other',
    lead: 'Hieronder staan de punten, om te lezen of af te drukken.',
    part: 'places',
  },
  sources: {
    tag: 'mix-sources',
    title: 'Bronnen',
    titleEn: 'Sources',
    lead: 'Hieronder staan de bronnen, om te lezen of af te drukken.',
    part: 'sources',
  },
};

/**
 * The files under `pages/`, beside `frame.js`.
 * @param built pairs of a path and a text: the elements and their parts
 * @returns pairs of a path and a text
 */
export async function framePages(built) {
  const scripts = new Map(built);
  const template = own('page.html');
  const parts = { ...(await fallbackParts()), ...(await readingParts()) };
  const made = Object.entries(pages).map(([name, { tag, title, titleEn, lead, part }]) => {
    const words = {
      tag,
      title,
      titleEn,
      lead,
      preload: firstLoad(`elements/${tag}.js`, scripts)
        .map((path) => `<link rel="modulepreload" href="../${path}" />`)
        .join('\n    '),
      fallback: parts[part]('nl', { headingLevel: 2 }).trim(),
    };
    return [`pages/${name}.html`, template.replaceAll(/\{(\w+)\}/g, (_, word) => words[word])];
  });
  return [...made, ...['page.css', 'settings.json'].map((file) => [`pages/${file}`, own(file)])];
}

/** A script and all that it imports at once. */
function firstLoad(path, scripts, found = new Set()) {
  if (found.has(path)) return [];
  found.add(path);
  const imports = [...scripts.get(path).matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)];
  for (const [, address] of imports) firstLoad(posix.join(posix.dirname(path), address), scripts, found);
  return [...found];
}
