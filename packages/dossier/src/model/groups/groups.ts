import { residentGroups } from '@mengwijzer/content/resident-groups';
import { sources } from '@mengwijzer/content/sources';
import { saySections, saySources, sourcesOf, viewPoint, type PointView, type Reading } from '@mengwijzer/core/reading';
import { groupInstruments } from './groups-instruments.js';
import { planned } from './groups-plan.js';
import { outcomesFor, saidOfGroup, saidOfNobody, usesFlag, type Said } from './groups-said.js';
import { isKnown, plansIn, type Outcomes } from '../standing/standing-plan.js';
import { pointsOf } from '../standing/standing-reading.js';
import { chosenIn, type Chosen } from '../standing/standing-shortlist.js';
import { at, sayNames } from '../standing/standing-words.js';
import { counting, state, toPlan, toQuestion, toShortlist, toSection, type Statement } from '../standing/standing.js';
import type { Evidence, Instrument, ResidentGroup, ResidentGroupId, Source } from '@mengwijzer/content';
import type { Dossier } from '@mengwijzer/core/dossier';
import type { GroupsTexts, InstrumentDetails } from './groups-texts.js';
import type { Voice } from '../voices.js';

export type { Said } from './groups-said.js';

const kinds = ['need', 'risk', 'limit'] as const;

/** What the source says of a group. */
export interface GroupReading {
  readonly id: ResidentGroupId;
  readonly name: string;
  readonly summary: string;
  readonly blocks: readonly { readonly kind: (typeof kinds)[number]; readonly points: readonly PointView[] }[];
  readonly section: string;
  readonly sources: readonly Source[];
}

export interface GroupView extends GroupReading {
  /** What the dossier promises this group, each with who said it. */
  readonly promises: readonly Said[];
  /** What it costs this group. */
  readonly burdens: readonly Said[];
  /** What nobody said, did or asked. */
  readonly gaps: readonly Statement[];
}

/** What the name "gentle gentrification" must never be used for, with the source that says so. */
export interface FlagView {
  readonly says: string;
  readonly nuance: string;
  readonly evidence: Evidence;
  readonly evidenceWord: string;
  readonly section: string;
  /** Names of the parties that use the words; empty where nobody does. */
  readonly usedBy: string;
}

export interface GroupsView {
  readonly groups: readonly GroupView[];
  /** Promised without a word on whom it is for. */
  readonly forNobody: readonly Said[];
  readonly flag: FlagView;
  /** Nobody said anything yet. */
  readonly isEmpty: boolean;
}

const all: readonly (ResidentGroup & { readonly id: ResidentGroupId })[] = residentGroups;

/** What publications are called. */
const sourcesById = { sources: new Map<string, Source>(sources.map((source) => [source.id, source])) };

const readingOfGroups = (texts: GroupsTexts): Reading<ResidentGroup> =>
  pointsOf<ResidentGroup>('residentGroups', all, texts.groups, texts);

/** What the source says of the three groups; made once per language. */
export const readGroups = (texts: GroupsTexts): readonly GroupReading[] => {
  const reading = readingOfGroups(texts);
  return all.map(({ id, cites, points }) => {
    const words = at(texts.groups, id);
    const cited = [...cites, ...points.flatMap((point) => point.cites)];
    return {
      id,
      name: words?.name ?? id,
      summary: words?.summary ?? '',
      blocks: kinds.map((kind) => ({
        kind,
        points: points.filter((point) => point.kind === kind).map((point) => viewPoint(id, point, reading, texts)),
      })),
      section: saySections(cited, texts, texts),
      sources: sourcesOf(cited, reading),
    };
  });
};

/** What the source says of the name, made once per language. */
export const readFlag = (texts: GroupsTexts): Omit<FlagView, 'usedBy'> => {
  const point = (group: ResidentGroupId, id: string): string => at(texts.groups, group)?.points[id] ?? '';
  const cites = all
    .flatMap(({ points }) => points)
    .filter(({ id }) => ['never-a-flag', 'takes-courage'].includes(id))
    .flatMap((each) => each.cites);
  return {
    says: point('leavers', 'never-a-flag'),
    nuance: point('stayers', 'takes-courage'),
    // As of the same warning beside a phasing plan.
    evidence: 'advice',
    evidenceWord: texts.messages.evidence(texts.evidence.advice),
    section: saySections(cites, texts, texts),
  };
};

/** What chosen instruments do for a group, as far as the source tells. */
const chosenFor = (
  group: ResidentGroupId,
  way: 'helps' | 'hurts',
  chosen: readonly Chosen[],
  details: InstrumentDetails | undefined,
  texts: GroupsTexts,
): readonly Said[] => {
  const known: ReadonlyMap<string, Instrument> = new Map((details?.entries ?? []).map((each) => [each.id, each]));
  return chosen.flatMap(({ id, name, by }) =>
    groupInstruments
      .filter((each) => each.group === group && each.way === way && each.instrument === id)
      .map((each) => {
        const words = at(details?.words, id);
        const point = known.get(id)?.points.find((one) => one.id === each.point);
        const says =
          each.point === undefined
            ? (at(texts.instruments.instruments, id)?.summary ?? '')
            : ((words?.points ?? {})[each.point] ?? '');
        const cites = point?.cites ?? known.get(id)?.cites ?? [];
        return {
          id: `${way}-${id}`,
          title: name,
          text: says,
          by,
          where: texts.messages.where.shortlist,
          source: [saySections(cites, texts, texts), saySources(cites, texts, sourcesById)].filter(Boolean).join('; '),
          lead: toShortlist(id),
        };
      }),
  );
};

/** Names that speak for whoever is to come and live there. */
const future = /nieuwe? bewoner|toekomst|woningzoek|starter|future|new resident|house.?seek|home.?seek/iu;

interface Found {
  readonly promises: readonly Said[];
  readonly burdened: readonly Said[];
  readonly helps: readonly Said[];
  readonly hurts: readonly Said[];
}

const gapsOf = (
  group: ResidentGroupId,
  { promises, burdened, helps, hurts }: Found,
  speaking: readonly Voice[],
  still: number,
  texts: GroupsTexts,
): readonly Statement[] => {
  const { missing, capped } = texts.messages;
  const named = sayNames(
    burdened.flatMap(({ by }) => by),
    { ...texts, ...capped },
  );
  const asked =
    group === 'arrivals'
      ? speaking.some(({ name }) => future.test(name))
      : speaking.some(({ role }) => role === 'residents');
  return [
    ...(promises.length > 0 ? [] : state('no-promise', 'open', missing.noPromise, toQuestion('who', 2))),
    ...(burdened.length > 0 && helps.length === 0
      ? state('burden', 'open', missing.burden(named), toShortlist(''))
      : []),
    ...(hurts.length > 0 && helps.length === 0 ? state('hurts', 'open', missing.hurts, toShortlist('')) : []),
    ...(still > 0 ? state('still', 'open', missing.still, toPlan('')) : []),
    ...(asked ? [] : state('not-asked', 'open', missing.notAsked[group], toSection('parties'))),
  ];
};

/** What the dossier means for the three groups. */
export function groupsOf(
  dossier: Dossier,
  voices: readonly Voice[],
  outcomes: Outcomes,
  details: InstrumentDetails | undefined,
  read: { readonly groups: readonly GroupReading[]; readonly flag: Omit<FlagView, 'usedBy'> },
  texts: GroupsTexts,
): GroupsView {
  const speaking = counting(voices);
  const chosen = chosenIn(speaking, texts.instruments);
  const plans = plansIn(speaking, outcomes);
  const words = { ...texts, ...texts.messages.capped };
  const groups = read.groups.map((reading): GroupView => {
    const { id } = reading;
    const helps = chosenFor(id, 'helps', chosen, details, texts);
    const hurts = chosenFor(id, 'hurts', chosen, details, texts);
    const plan = planned(id, plans, texts);
    const promises = [
      ...saidOfGroup(id, 'benefits', speaking, texts),
      ...outcomesFor(id, speaking, texts),
      ...helps,
      ...plan.promises,
    ];
    const burdened = saidOfGroup(id, 'burdens', speaking, texts);
    const still =
      id === 'leavers' ? plans.reduce((sum, { outcome }) => sum + (isKnown(outcome) ? outcome.still : 0), 0) : 0;
    return {
      ...reading,
      promises,
      burdens: [...burdened, ...hurts, ...plan.burdens],
      gaps: gapsOf(id, { promises, burdened, helps, hurts }, speaking, still, texts),
    };
  });
  return {
    groups,
    forNobody: saidOfNobody(dossier, speaking, texts),
    flag: { ...read.flag, usedBy: sayNames(usesFlag(speaking), words) },
    isEmpty: speaking.length === 0,
  };
}

/** Who says something, and where: "Gemeente en Corporatie, vraag 2". */
export const sayFrom = ({ by, where }: Said, texts: GroupsTexts): string =>
  `${sayNames(by, { ...texts, ...texts.messages.capped })}, ${where}`;
