// What an element shows where scripts do not run, as HTML: a part of the content, or what the model of one to read makes. Whoever is no module of
// Vite's reads this file with loadSource.
import { placed, type PlacedElement } from '../../tools/elements.mjs';
import { catalogue } from '../content/src/catalogue.js';
import { facetsEn } from '../content/src/data/facets.en.js';
import { facetsNl } from '../content/src/data/facets.nl.js';
import { instrumentListEn } from '../content/src/made/instrument-list.en.js';
import { instrumentListNl } from '../content/src/made/instrument-list.nl.js';
import { evidenceEn, sectionsEn } from '../content/src/data/labels.en.js';
import { evidenceNl, sectionsNl } from '../content/src/data/labels.nl.js';
import {
  fallbackHtml,
  instrumentsHtml,
  phasingHtml,
  stepsHtml,
  timelineHtml,
  type FallbackOptions,
} from '../content/src/fallback.js';
import { readingHtml } from '../reading/src/model/reading-html.js';

/** Makes the HTML, without headings unless their level is said. */
export type Fallback = (lang: 'nl' | 'en', options?: FallbackOptions) => string;

const { questions, timeline, steps, phasingCautions: cautions } = catalogue;
const nl = { ...facetsNl, sections: sectionsNl, evidence: evidenceNl };
const en = { ...facetsEn, sections: sectionsEn, evidence: evidenceEn };
const instruments = {
  nl: { ...instrumentListNl, domains: facetsNl.domains },
  en: { ...instrumentListEn, domains: facetsEn.domains },
};
const told = { nl: { ...nl, timeline: timeline.nl }, en: { ...en, timeline: timeline.en } };
const way = { nl: { ...nl, steps: steps.nl }, en: { ...en, steps: steps.en } };
const watched = { nl: { ...nl, cautions: cautions.nl }, en: { ...en, cautions: cautions.en } };

const parts: Readonly<Record<string, Fallback>> = {
  fallback: (lang, options) => fallbackHtml(lang, questions[lang], options),
  instruments: (lang, options) => instrumentsHtml(lang, instruments[lang], options),
  timeline: (lang, options) => timelineHtml(lang, told[lang], options),
  phasing: (lang, options) => phasingHtml(lang, watched[lang], options),
  steps: (lang, options) => stepsHtml(lang, way[lang], options),
};

/** What a view is asked, where it takes more than texts. */
const asked: Readonly<Record<string, readonly unknown[]>> = { viewSources: [{ of: [], query: '', order: 'author' }] };

async function made({ name, fallback }: PlacedElement): Promise<Fallback> {
  if (fallback === undefined) throw new Error(`tools/elements.mjs has no fallback for ${name}.`);
  if ('part' in fallback) return parts[fallback.part]!;
  const [model, dutch, english] = await Promise.all([
    import(`../reading/src/model/${name}.ts`),
    import(`../reading/src/texts-${name}-nl.ts`),
    import(`../reading/src/texts-${name}-en.ts`),
  ]);
  const texts = { nl: dutch[`${fallback.texts}Nl`], en: english[`${fallback.texts}En`] };
  return (lang, options) => {
    const { messages } = texts[lang];
    const shown = model[fallback.view](...(asked[fallback.view] ?? []), texts[lang]);
    return readingHtml(shown, { lang, ...messages, labels: messages.kinds ?? {} }, options);
  };
}

/** By the name of an element, what makes its HTML. */
export const fallbacks: Readonly<Record<string, Fallback>> = Object.fromEntries(
  await Promise.all(placed.map(async (element) => [element.name, await made(element)])),
);

/** What a page asks for in a comment such as `fallback nl mix-checklist 3`: a language, a tag and, where there are headings, their level. */
export function fallbackAsked(comment: string): string {
  const [, lang, tag, level] = /^fallback (nl|en) (mix-[a-z-]+)(?: ([2-6]))?$/.exec(comment) ?? [];
  const element = placed.find((each) => each.tag === tag);
  if (element === undefined) throw new Error(`There is no ${comment}.`);
  const options =
    level === undefined ? {} : { headingLevel: Number(level) as NonNullable<FallbackOptions['headingLevel']> };
  return fallbacks[element.name]!(lang as 'nl' | 'en', options);
}

/** A page of HTML with what it asks for in place of each comment, as far to the right. */
export const withFallbacks = (page: string): string =>
  page.replaceAll(/^([ \t]*)<!-- (fallback .*) -->\n/gm, (_, indent: string, comment: string) =>
    fallbackAsked(comment).replaceAll(/^(?=.)/gm, indent),
  );
