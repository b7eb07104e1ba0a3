// The elements: what each is called, what it is for, and what it may weigh. What concerns all of them, or some of a kind, reads it here: the
// embed and its pages, the plugin of WordPress, sizes, docs, README and the tables of tests. It is plain JavaScript, since Node 20 reads no
// TypeScript, and it stands beside packages.mjs, where builds, plugins and tests find it. No page loads it: what a browser needs of it is written
// by `npm run manifest`. What an element offers is no part of it, but of the manifest; the words of its options are in options.mjs.

/** What one reads in an article is on one page of the docs. */
const reading = {
  page: 'elements/reading',
  title: 'Onderdelen om te lezen',
  guide: 'reading',
  about: 'The reading elements',
};

/** In the order in which an editor chooses from them. A type says what each field is. */
export const elements = [
  {
    tag: 'mix-checklist',
    name: 'checklist',
    package: 'checklist',
    kind: 'work',
    nl: {
      name: 'De zeven vragen',
      purpose: 'Zeven vragen over het mengen van een wijk, om samen te beantwoorden.',
    },
    en: {
      name: 'The seven questions',
      purpose: 'Seven questions on mixing a neighbourhood, to answer together.',
    },
    page: {
      nl: 'Zeven vragen vóór u gaat mengen',
      en: 'Seven questions before you mix',
      lead: 'Hieronder staan de vragen, om te lezen of af te drukken.',
    },
    fallback: { part: 'fallback' },
    soon: [
      ['mix-contrast', 'mix-checklist-reply'],
      ['mix-checklist-source', 'background-nl'],
    ],
    budget: {
      initial: { budget: 22000, ceiling: 35200 },
      file: { budget: 22000, ceiling: 38500 },
      code: { budget: 14000, ceiling: 30200 },
      requests: 17,
      boxes: 55,
    },
    docs: {
      page: 'elements/checklist',
      title: 'De zeven vragen',
      guide: 'checklist',
      about: 'The checklist, and the data',
    },
  },
  {
    tag: 'mix-instrument-picker',
    name: 'instruments',
    package: 'instruments',
    kind: 'work',
    nl: {
      name: 'De instrumenten',
      purpose: 'Zoeken, vergelijken en kiezen uit wat een wijk kan mengen.',
    },
    en: {
      name: 'The instruments',
      purpose: 'Search, compare and choose from what can mix a neighbourhood.',
    },
    page: {
      nl: 'Wat kunt u inzetten?',
      en: 'What can you use?',
      lead: 'Hieronder staan de instrumenten, om te lezen of af te drukken.',
    },
    fallback: { part: 'instruments' },
    soon: [['mix-contrast', 'mix-instrument-picker-reply']],
    budget: {
      initial: { budget: 30000, ceiling: 41600 },
      file: { budget: 30000, ceiling: 44400 },
      code: { budget: 17000, ceiling: 31400 },
      requests: 7,
      boxes: 80,
    },
    docs: { page: 'elements/instruments', title: 'De instrumenten', guide: 'instruments', about: 'The picker' },
  },
  {
    tag: 'mix-timeline',
    name: 'timeline',
    package: 'timeline',
    kind: 'work',
    nl: {
      name: 'De tijdlijn',
      purpose: 'Tachtig jaar mengen, als lijst en als beeld.',
    },
    en: {
      name: 'The timeline',
      purpose: 'Eighty years of mixing, as a list and as a picture.',
    },
    page: {
      nl: 'Tachtig jaar mengen',
      en: 'Eighty years of mixing',
      lead: 'Hieronder staat de tijdlijn, om te lezen of af te drukken.',
    },
    fallback: { part: 'timeline' },
    soon: [['mix-contrast', 'mix-timeline-stage', 'later.nl'], ['mix-timeline-tools']],
    budget: {
      initial: { budget: 26000, ceiling: 43700 },
      file: { budget: 26000, ceiling: 44600 },
      code: { budget: 14000, ceiling: 33500 },
      requests: 10,
      boxes: 80,
    },
    docs: { page: 'elements/timeline', title: 'De tijdlijn', guide: 'timeline', about: 'The timeline' },
  },
  {
    tag: 'mix-phasing-calculator',
    name: 'phasing',
    package: 'phasing',
    kind: 'work',
    nl: {
      name: 'De rekenhulp voor fasering',
      purpose: 'Wat slopen en bouwen met huishoudens doet.',
    },
    en: {
      name: 'The phasing calculator',
      purpose: 'What demolishing and building does to households.',
    },
    page: {
      nl: 'Wat gebeurt er met de huishoudens?',
      en: 'What happens to the households?',
      lead: 'Hieronder staat waar u op moet letten, om te lezen of af te drukken.',
    },
    fallback: { part: 'phasing' },
    soon: [
      ['mix-contrast', 'mix-phasing-outcome', 'mix-phasing-edits', 'outcome-nl'],
      ['mix-phasing-tools', 'later-nl'],
    ],
    budget: {
      initial: { budget: 26000, ceiling: 38400 },
      file: { budget: 26000, ceiling: 39100 },
      code: { budget: 18000, ceiling: 33500 },
      requests: 15,
      boxes: 80,
    },
    docs: { page: 'elements/phasing', title: 'De rekenhulp', guide: 'phasing', about: 'The calculator' },
  },
  {
    tag: 'mix-dossier',
    name: 'dossier',
    package: 'dossier',
    kind: 'work',
    nl: {
      name: 'Samen aan tafel',
      purpose: 'Antwoorden van meer partijen naast elkaar, en een verslag.',
    },
    en: {
      name: 'Around one table',
      purpose: 'Answers of several parties side by side, and a report.',
    },
    page: {
      nl: 'Samen aan tafel',
      en: 'Around one table',
      lead: 'Hieronder staan de vier stappen, om te lezen of af te drukken.',
    },
    fallback: { part: 'steps' },
    soon: [['mix-contrast', 'mix-dossier-tools', 'mix-dossier-steps', 'steps-nl']],
    budget: {
      initial: { budget: 28000, ceiling: 25100 },
      file: { budget: 28000, ceiling: 27200 },
      requests: 15,
      boxes: 80,
    },
    docs: { page: 'elements/dossier', title: 'Samen aan tafel', guide: 'dossier', about: 'Several parties' },
  },
  {
    tag: 'mix-motives',
    name: 'motives',
    package: 'reading',
    kind: 'read',
    nl: {
      name: 'De vier motieven',
      purpose: 'Waarom mengen: wat ervoor en ertegen spreekt.',
    },
    en: {
      name: 'The four motives',
      purpose: 'Why mix: what speaks for it and against.',
    },
    page: {
      nl: 'Waarom mengen?',
      en: 'Why mix?',
      lead: 'Hieronder staan de redenen, om te lezen of af te drukken.',
    },
    fallback: { view: 'viewMotives', texts: 'motivesTexts' },
    soon: [['mix-contrast', 'sources', 'backing-nl']],
    budget: {
      initial: { budget: 22000, ceiling: 23600 },
      file: { budget: 22000, ceiling: 26700 },
      requests: 8,
      boxes: 20,
    },
    docs: reading,
  },
  {
    tag: 'mix-resident-groups',
    name: 'resident-groups',
    package: 'reading',
    kind: 'read',
    nl: {
      name: 'De drie groepen bewoners',
      purpose: 'Wat een wijk die verandert betekent voor wie blijft, weg moet en komt.',
    },
    en: {
      name: 'The three groups of residents',
      purpose: 'What a changing neighbourhood means for who stays, has to leave and arrives.',
    },
    page: {
      nl: 'Om wie gaat het?',
      en: 'Who is it about?',
      lead: 'Hieronder staan de drie groepen, om te lezen of af te drukken.',
    },
    fallback: { view: 'viewGroups', texts: 'groupsTexts' },
    soon: [['mix-contrast', 'sources', 'backing-nl']],
    budget: {
      initial: { budget: 22000, ceiling: 19500 },
      file: { budget: 22000, ceiling: 22400 },
      requests: 8,
      boxes: 60,
    },
    docs: reading,
  },
  {
    tag: 'mix-meeting-places',
    name: 'meeting-places',
    package: 'reading',
    kind: 'read',
    nl: {
      name: 'Plekken om elkaar te ontmoeten',
      purpose: 'Waar u op let bij een plek in uw wijk.',
    },
    en: {
      name: 'Places to meet',
      purpose: 'What to watch in a place in your neighbourhood.',
    },
    page: {
      nl: 'Een plek waar mensen elkaar tegenkomen',
      en: 'A place where people run into each other',
      lead: 'Hieronder staan de punten, om te lezen of af te drukken.',
    },
    fallback: { view: 'viewPlaces', texts: 'placesTexts' },
    soon: [['mix-contrast', 'sources', 'backing-nl']],
    budget: {
      initial: { budget: 22000, ceiling: 20300 },
      file: { budget: 22000, ceiling: 21800 },
      requests: 8,
      boxes: 40,
    },
    docs: reading,
  },
  {
    tag: 'mix-sources',
    name: 'sources',
    package: 'reading',
    kind: 'read',
    nl: {
      name: 'De bronnen',
      purpose: 'De publicaties en wetten waar alles op rust.',
    },
    en: {
      name: 'The sources',
      purpose: 'The publications and laws that all of it rests on.',
    },
    page: {
      nl: 'Bronnen',
      en: 'Sources',
      lead: 'Hieronder staan de bronnen, om te lezen of af te drukken.',
    },
    fallback: { view: 'viewSources', texts: 'sourcesTexts' },
    soon: [['mix-contrast', 'uses-nl']],
    budget: {
      initial: { budget: 22000, ceiling: 23500 },
      file: { budget: 22000, ceiling: 26400 },
      requests: 7,
      boxes: 80,
    },
    docs: reading,
  },
  {
    tag: 'mix-term',
    name: 'term',
    package: 'reading',
    kind: 'word',
    nl: { name: 'Een woord met uitleg', purpose: 'Een woord in een zin, met wat het betekent.' },
    en: { name: 'A word explained', purpose: 'A word in a sentence, with what it means.' },
    soon: [['term-lookup', 'terms-nl']],
    budget: { initial: { budget: 15000, ceiling: 13200 }, file: { budget: 15000, ceiling: 14800 } },
    docs: reading,
  },
];

/** Gives the elements inside it a dossier and content; it shows nothing by itself. */
export const provider = { tag: 'mix-provider', name: 'provider' };

/** Those that an editor puts on a page by name; a word that is explained stands in a sentence. */
export const placed = elements.filter(({ page }) => page !== undefined);

/** Those with a dossier. */
export const toWorkWith = elements.filter(({ kind }) => kind === 'work');

/** Those that one reads in an article. */
export const toRead = elements.filter(({ kind }) => kind !== 'work');

/** Whether an element is one of several in its package, with an entry of its own. */
export const isOneOfMany = (element) => elements.filter((each) => each.package === element.package).length > 1;

/** The module that registers an element, from the root of the project. */
export const sourceOf = (element) =>
  `packages/${element.package}/src/${isOneOfMany(element) ? `${element.tag}.ts` : 'index.ts'}`;

/** What one imports to have an element, without the scope of our packages: `checklist`, `reading/motives`. */
export const entryOf = (element) => (isOneOfMany(element) ? `${element.package}/${element.name}` : element.package);

/** It alone, as a page has it. */
export const markupOf = ({ tag, kind }) => `<${tag}>${kind === 'word' ? 'waterbedeffect' : ''}</${tag}>`;
