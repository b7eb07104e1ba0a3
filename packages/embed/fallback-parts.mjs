// What a page shows where scripts do not run, as HTML made from the content.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSource } from '../../tools/load-source.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** By name, what makes the HTML of a part: in a language, with options such as `{ headingLevel: 3 }`. */
export async function fallbackParts() {
  const { fallbackHtml, instrumentsHtml, phasingHtml, stepsHtml, timelineHtml } = await load('fallback.ts');
  const { questionsNl } = await load('data/questions.nl.ts');
  const { questionsEn } = await load('data/questions.en.ts');
  const { instrumentListNl } = await load('made/instrument-list.nl.ts');
  const { instrumentListEn } = await load('made/instrument-list.en.ts');
  const { timelineNl } = await load('data/timeline.nl.ts');
  const { timelineEn } = await load('data/timeline.en.ts');
  const { stepsNl } = await load('data/steps.nl.ts');
  const { stepsEn } = await load('data/steps.en.ts');
  const { phasingCautionsNl } = await load('data/phasing-cautions.nl.ts');
  const { phasingCautionsEn } = await load('data/phasing-cautions.en.ts');
  const { facetsNl } = await load('data/facets.nl.ts');
  const { facetsEn } = await load('data/facets.en.ts');
  const { evidenceNl, sectionsNl } = await load('data/labels.nl.ts');
  const { evidenceEn, sectionsEn } = await load('data/labels.en.ts');

  const parts = {
    fallback: [fallbackHtml, { nl: questionsNl, en: questionsEn }],
    instruments: [
      instrumentsHtml,
      {
        nl: { ...instrumentListNl, domains: facetsNl.domains },
        en: { ...instrumentListEn, domains: facetsEn.domains },
      },
    ],
    timeline: [
      timelineHtml,
      {
        nl: { ...facetsNl, timeline: timelineNl, sections: sectionsNl },
        en: { ...facetsEn, timeline: timelineEn, sections: sectionsEn },
      },
    ],
    phasing: [
      phasingHtml,
      {
        nl: { ...facetsNl, cautions: phasingCautionsNl, sections: sectionsNl, evidence: evidenceNl },
        en: { ...facetsEn, cautions: phasingCautionsEn, sections: sectionsEn, evidence: evidenceEn },
      },
    ],
    steps: [
      stepsHtml,
      {
        nl: { ...facetsNl, steps: stepsNl, sections: sectionsNl },
        en: { ...facetsEn, steps: stepsEn, sections: sectionsEn },
      },
    ],
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, [make, texts]]) => [
      name,
      (lang, options = {}) => make(lang, texts[lang], options),
    ]),
  );
}

const load = (path) => loadSource(join(root, 'packages/content/src', path));
