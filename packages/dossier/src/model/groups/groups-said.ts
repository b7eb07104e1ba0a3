import { quote } from '@mengwijzer/checklist/model';
import { holding, rowsOf, type Answers, type Dossier, type TheoryRow, writeJson } from '@mengwijzer/core/dossier';
import { at, MOST_QUOTED } from '../standing/standing-words.js';
import { toQuestion, toSection, type Lead } from '../standing/standing.js';
import type { ResidentGroupId } from '@mengwijzer/content';
import type { GroupsTexts } from './groups-texts.js';
import type { Voice } from '../voices.js';

/** Something that the dossier says for or about a group, with who said it. */
export interface Said {
  readonly id: string;
  /** Name of the instrument that it is about; else empty. */
  readonly title: string;
  readonly text: string;
  /** Names; at least one. */
  readonly by: readonly string[];
  /** "vraag 2", "de lijst met instrumenten". */
  readonly where: string;
  /** Publications and section, where the source says it and not the parties; else empty. */
  readonly source: string;
  readonly lead: Lead;
}

/** How people name the groups in their own words, in both languages. */
const groupWords: Readonly<Record<ResidentGroupId, RegExp>> = {
  stayers:
    /blijvers|(?:die|wie)(?: er)? blijf|(?:die|wie)(?: er)? blijven|zittende bewoner|huidige (?:bewoner|huurder)|(?:die|wie) er (?:nu|al) wo|\bstayers?\b|those who stay|current (?:resident|tenant)/iu,
  leavers:
    /vertrekker|(?:die|wie)(?: er)? (?:weg|vertrek)|weg moet|moeten? (?:verhuizen|vertrekken)|terugke[eh]?r|herhuisvest|uitplaats|\bleavers?\b|have to (?:leave|move)|those who leave|rehous/iu,
  arrivals:
    /nieuwkomer|nieuwe (?:bewoner|huurder|koper|buren)|(?:die|wie) er (?:komt|komen)|instroom|woningzoekende|\barrivals?\b|newcomer|new (?:resident|tenant|neighbour)|those who (?:come|arrive)/iu,
};

/** The groups that words name. */
export const groupsNamed = (text: string): readonly ResidentGroupId[] =>
  (Object.keys(groupWords) as ResidentGroupId[]).filter((group) => groupWords[group].test(text));

type Side = 'benefits' | 'burdens';
const ownWords = { benefits: 'benefitsWords', burdens: 'burdensWords' } as const;

const chose = (answers: Answers, side: Side, group: string): boolean => answers.who?.[side]?.includes(group) ?? false;

/** Who says that a group gains, or carries the burden; with their own words where they chose this group. */
export const saidOfGroup = (
  group: ResidentGroupId,
  side: Side,
  speaking: readonly Voice[],
  texts: GroupsTexts,
): readonly Said[] => {
  const those = speaking.filter(({ dossier }) => chose(dossier.answers, side, group));
  if (those.length === 0) return [];
  const { said, where } = texts.messages;
  const inline = at(texts.questions.who.parts[side]?.choices, group)?.inline ?? group;
  const common = { title: '', where: where.question(2), source: '', lead: toQuestion('who', 2) };
  return [
    { ...common, id: side, text: said[side](inline), by: those.map(({ name }) => name) },
    ...those.flatMap(({ name, dossier }, place) => {
      const words = quote(dossier.answers.who?.[ownWords[side]] ?? '', MOST_QUOTED);
      return words === '' ? [] : [{ ...common, id: `${side}-${place}`, text: words, by: [name] }];
    }),
  ];
};

/** What a theory promises, each row with who wrote it and the groups that its words name. */
const outcomes = (
  speaking: readonly Voice[],
  texts: GroupsTexts,
): readonly (Said & { readonly groups: readonly ResidentGroupId[] })[] =>
  speaking.flatMap(({ name, dossier }, place) =>
    rowsOf<TheoryRow>(dossier.answers, 'theory/rows').flatMap(({ outcome }, index) =>
      outcome.trim() === ''
        ? []
        : [
            {
              id: `outcome-${place}-${index}`,
              title: '',
              text: quote(outcome, MOST_QUOTED),
              by: [name],
              where: texts.messages.where.row(3, index + 1),
              source: '',
              lead: toQuestion('theory', 3),
              groups: groupsNamed(outcome),
            },
          ],
    ),
  );

export const outcomesFor = (group: ResidentGroupId, speaking: readonly Voice[], texts: GroupsTexts): readonly Said[] =>
  outcomes(speaking, texts).filter(({ groups }) => groups.includes(group));

/** What is promised without a word on whom it is for: outcomes that name no group, and what was agreed on whom it is about. */
export const saidOfNobody = (dossier: Dossier, speaking: readonly Voice[], texts: GroupsTexts): readonly Said[] => [
  ...outcomes(speaking, texts).filter(({ groups }) => groups.length === 0),
  ...holding(dossier.agreements)
    .filter(({ question, text }) => question === 'who' && text.trim() !== '')
    .map(({ text, parties }) => ({ text, parties: parties.filter((party) => party.trim() !== '') }))
    .filter(({ parties }) => parties.length > 0)
    .map(({ text, parties }, index) => ({
      id: `agreed-${index}`,
      title: '',
      text: quote(text, MOST_QUOTED),
      by: parties,
      where: texts.messages.where.agreed(2),
      source: '',
      lead: toSection('parties'),
    })),
];

const flag = /gentle gentrification|(?:zachte|geleidelijke) gentrifica/iu;

/** Where parties use the words that the source warns about. */
export const usesFlag = (speaking: readonly Voice[]): readonly string[] =>
  speaking
    .filter(({ dossier: { answers, shortlist, notes, title } }) =>
      flag.test(writeJson([answers, shortlist.map(({ why }) => why), notes, title])),
    )
    .map(({ name }) => name);
