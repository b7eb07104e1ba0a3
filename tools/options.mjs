// What an editor may set of an element, where tags are stripped: in `data-*`, in the query of a page in the embed, and in WordPress. Each is an
// attribute, and which elements have it the manifest says. `npm run manifest` writes from this what the loader and WordPress read.

/**
 * Each text in Dutch and in English; one that stands alone is the same in both. What `narrows` shows a part only, so the text without scripts is left
 * out; `provider` says that it belongs to `<mix-provider>`. Choices are texts by value, or the titles of the questions.
 */
export const options = {
  area: {
    kind: 'text',
    label: ['Wijk', 'Neighbourhood'],
    help: [
      'Per wijk een eigen dossier, met de naam al ingevuld. Bijvoorbeeld Molenkwartier.',
      'A dossier for each neighbourhood, with its name filled in. Such as Molenkwartier.',
    ],
    provider: true,
  },
  dossier: {
    kind: 'text',
    label: ['Naam van het dossier', 'Name of the dossier'],
    help: [
      'Onderdelen met dezelfde naam delen hun antwoorden.',
      'Elements that name the same one share their answers.',
    ],
    provider: true,
  },
  content: {
    kind: 'file',
    label: ['Bestand met uw eigen inhoud', 'File with your own content'],
    help: [
      'Een adres op deze site, bijvoorbeeld /mengwijzer/partner.json.',
      'An address on this site, such as /mengwijzer/partner.json.',
    ],
  },
  src: {
    kind: 'file',
    label: ['Bestand met uw plan', 'File with your plan'],
    help: [
      'Een adres op deze site, bijvoorbeeld /mengwijzer/plan.json. Zonder plan staat er een verzonnen voorbeeld.',
      'An address on this site, such as /mengwijzer/plan.json. Without a plan a made-up example is shown.',
    ],
    narrows: true,
  },
  'heading-level': {
    kind: 'choice',
    label: ['Niveau van de kop', 'Level of the heading'],
    help: [
      'Zo past de kop onder uw koppen. Zonder keuze is het een h2.',
      'Fits the heading under yours. Without a choice it is an h2.',
    ],
    choices: {
      2: 'h2',
      3: 'h3',
      4: 'h4',
      5: 'h5',
      6: 'h6',
    },
  },
  lang: {
    kind: 'choice',
    label: ['Taal', 'Language'],
    help: ['Zonder keuze is het de taal van uw pagina.', 'Without a choice it is the language of your page.'],
    choices: {
      nl: ['Nederlands', 'Dutch'],
      en: ['Engels', 'English'],
    },
  },
  storage: {
    kind: 'choice',
    label: ['Bewaren', 'Keeping answers'],
    help: [
      'Antwoorden blijven altijd op het apparaat van de bezoeker.',
      'Answers always stay on the visitor’s device.',
    ],
    choices: {
      local: ['In deze browser', 'In this browser'],
      session: ['Tot het tabblad dicht gaat', 'Until the tab closes'],
      none: ['Niet bewaren', 'Not at all'],
    },
  },
  mode: {
    kind: 'choice',
    label: ['Vorm', 'Form'],
    choices: {
      page: ['De zeven vragen', 'The seven questions'],
      // As it was called before it was what all pages have.
      steps: ['De zeven vragen, één tegelijk', 'The seven questions, one at a time'],
      sheet: ['Een leeg werkblad om te printen', 'A blank sheet to print'],
    },
  },
  open: {
    kind: 'choice',
    label: ['Wat er open staat', 'What stands open'],
    choices: {
      one: ['Eén vraag tegelijk', 'One question at a time'],
      all: ['Alle vragen', 'All questions'],
    },
  },
  question: {
    kind: 'choice',
    label: ['Alleen deze vraag', 'This question only'],
    choices: 'questions',
    narrows: true,
  },
  current: {
    kind: 'choice',
    label: ['Begin bij deze vraag', 'Start at this question'],
    choices: 'questions',
  },
  instruments: {
    kind: 'text',
    label: ['Alleen deze instrumenten', 'These instruments only'],
    help: [
      'Namen met spaties ertussen, bijvoorbeeld renovation rehousing-support.',
      'Names with spaces between them, such as renovation rehousing-support.',
    ],
    narrows: true,
  },
  domain: {
    kind: 'choices',
    label: ['Alleen deze domeinen', 'These domains only'],
    choices: {
      physical: ['Fysiek', 'Physical'],
      social: ['Sociaal', 'Social'],
      economic: ['Economisch', 'Economic'],
    },
    narrows: true,
  },
  motive: {
    kind: 'choices',
    label: ['Alleen voor deze doelen', 'For these motives only'],
    choices: {
      segregation: ['Minder scheiding tussen arm en rijk', 'Less segregation'],
      concentration: ['Kwetsbare huishoudens minder bij elkaar', 'Less concentration of vulnerable households'],
      'neighbourhood-effects': ['Minder nadeel van de buurt', 'Fewer neighbourhood effects'],
      'better-scores': ['Betere wijkcijfers', 'Better scores'],
    },
    narrows: true,
  },
  from: {
    kind: 'text',
    label: ['Vanaf jaar', 'From year'],
    narrows: true,
  },
  to: {
    kind: 'text',
    label: ['Tot en met jaar', 'Up to year'],
    narrows: true,
  },
  lanes: {
    kind: 'choices',
    label: ['Alleen deze banen', 'These lanes only'],
    choices: {
      policy: ['Beleid', 'Policy'],
      law: ['Wet', 'Law'],
      context: ['Wat speelt', 'Context'],
      evidence: ['Onderzoek', 'Evidence'],
      local: ['Uw eigen wijk', 'Your own neighbourhood'],
    },
    narrows: true,
  },
  view: {
    kind: 'choice',
    label: ['Lijst of beeld', 'List or picture'],
    choices: {
      both: ['Allebei', 'Both'],
      list: ['Alleen de lijst', 'The list only'],
      picture: ['Eerst het beeld', 'The picture first'],
    },
  },
  section: {
    kind: 'choice',
    label: ['Begin met dit deel', 'Begin with this part'],
    choices: {
      steps: ['De vier stappen', 'The four steps'],
      parties: ['De partijen', 'The parties'],
      groups: ['De drie groepen', 'The three groups'],
      monitoring: ['Volgen of het werkt', 'Watching whether it works'],
      report: ['Meenemen', 'To take away'],
    },
  },
  entry: {
    kind: 'text',
    label: ['Dit moment opengeklapt', 'This entry open'],
    help: ['Een naam, bijvoorbeeld nplv.', 'A name, such as nplv.'],
  },
  entries: {
    kind: 'text',
    label: ['Alleen deze momenten', 'These entries only'],
    help: [
      'Namen met spaties ertussen, bijvoorbeeld big-cities-policy standstill.',
      'Names with spaces between them, such as big-cities-policy standstill.',
    ],
    narrows: true,
  },
  readonly: {
    kind: 'flag',
    label: ['Alleen laten zien', 'Only show it'],
    help: ['Niemand kan dan iets invullen.', 'Nobody can enter anything then.'],
  },
  show: {
    kind: 'choices',
    label: ['Alleen deze delen', 'These parts only'],
    choices: {
      sites: ['De plekken', 'The sites'],
      assumptions: ['Waar u van uitgaat', 'What you assume'],
      verdict: ['Wat het plan doet', 'What the plan does'],
      findings: ['Wat opvalt', 'What stands out'],
      quarters: ['Kwartaal voor kwartaal', 'Quarter by quarter'],
      gantt: ['Grafiek: de planning', 'Chart: the schedule'],
      fates: ['Grafiek: waar mensen heen gaan', 'Chart: where people go'],
      flow: ['Grafiek: van begin naar einde', 'Chart: from beginning to end'],
      households: ['Grafiek: huishoudens per kwartaal', 'Chart: households by quarter'],
      homes: ['Grafiek: woningen per kwartaal', 'Chart: homes by quarter'],
      improve: ['Kan het anders?', 'Can it be done otherwise?'],
      tools: ['Bewaren en afdrukken', 'Saving and printing'],
    },
  },
  worker: {
    kind: 'flag',
    label: ['Reken in een tweede draad', 'Calculate in a second thread'],
    help: [
      'Sneller, maar niet waar uw site Trusted Types eist.',
      'Faster, but not where your site requires Trusted Types.',
    ],
  },
  group: {
    kind: 'choice',
    label: ['Alleen deze groep', 'This group only'],
    choices: {
      stayers: ['Wie blijft', 'Those who stay'],
      leavers: ['Wie weg moet', 'Those who have to leave'],
      arrivals: ['Wie er komt wonen', 'Those who arrive'],
    },
    narrows: true,
  },
  check: {
    kind: 'flag',
    label: ['Laat bezoekers een eigen plek bekijken', 'Let visitors look at a place of their own'],
    help: ['Wat zij invullen, blijft op de pagina.', 'What they fill in stays on the page.'],
  },
  of: {
    kind: 'text',
    label: ['Alleen de bronnen van', 'The sources of these only'],
    help: [
      'Namen met spaties ertussen, bijvoorbeeld motives of motives/segregation.',
      'Names with spaces between them, such as motives or motives/segregation.',
    ],
    narrows: true,
  },
  order: {
    kind: 'choice',
    label: ['Op volgorde van', 'Sorted by'],
    choices: {
      author: ['Auteur', 'Author'],
      year: ['Jaar, nieuwste eerst', 'Year, latest first'],
      type: ['Soort', 'Kind'],
    },
  },
};
