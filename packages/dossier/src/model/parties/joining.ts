import {
  contributionKey,
  joinDossiers,
  MAX_LENGTH,
  ownOf,
  saysOwn,
  serialiseDossier,
  type Dossier,
} from '@mengwijzer/core/dossier';
import { sayDay } from '../say-day.js';
import { allNames, nameOf, type JoiningTexts } from './compare-texts.js';
import { isSameParty, voicesOf, type Voice } from '../voices.js';

/** A file that was opened, by its name. */
export interface Opened {
  readonly name: string;
  readonly dossier: Dossier;
}

export type JoinCode =
  | 'added'
  | 'joint'
  | 'known'
  | 'empty'
  | 'unnamed'
  | 'same-party'
  | 'other-area'
  | 'too-large'
  | 'too-many';

/** What one can do about it; `keep` leaves all as it is. */
export interface JoinChoice {
  readonly act: 'keep' | 'aside' | 'back' | 'take-out';
  /** Key of the party that it is about. */
  readonly key: string;
  readonly label: string;
  /** To say once it is done. */
  readonly done: string;
}

/** What became of one file. */
export interface JoinNotice {
  readonly file: string;
  readonly codes: readonly JoinCode[];
  readonly kind: 'done' | 'info' | 'caution' | 'error';
  readonly text: string;
  readonly choices: readonly JoinChoice[];
}

/** As many as a dossier that is opened is read with. */
const MOST_PARTIES = 100;
const MOST_RECORDS = 500;

const sizes = new WeakMap<Dossier, number>();
const sizeOf = (dossier: Dossier): number => {
  const size = sizes.get(dossier) ?? serialiseDossier(dossier).length;
  sizes.set(dossier, size);
  return size;
};

/** Whether two together can be kept and opened again. */
const fits = (mine: Dossier, other: Dossier, both: Dossier): JoinCode | undefined => {
  if (both.contributions.length > MOST_PARTIES) return 'too-many';
  if (Math.max(both.agreements.length, both.monitoring.length) > MOST_RECORDS) return 'too-many';
  // The exact size of what is far from too large is not asked: fifty files would each take the time of all.
  const most = (sizes.get(mine) ?? sizeOf(mine)) + sizeOf(other) + 200;
  if (most < MAX_LENGTH) {
    sizes.set(both, most);
    return undefined;
  }
  sizes.delete(both);
  return sizeOf(both) > MAX_LENGTH ? 'too-large' : undefined;
};

/**
 * Takes in files that parties made, one after the other, and tells what became of each.
 * @param received ISO 8601 instant
 */
export function takeFiles(
  dossier: Dossier,
  opened: readonly Opened[],
  received: string,
  texts: JoiningTexts,
): { readonly dossier: Dossier; readonly told: readonly JoinNotice[] } {
  let now = dossier;
  const told: JoinNotice[] = [];
  for (const file of opened) {
    const taken = take(now, file, received, texts);
    now = taken.dossier;
    told.push(taken.told);
  }
  return { dossier: now, told };
}

const voiceWords = ({ lang, messages }: JoiningTexts) => ({ lang, ...messages.voice });

function take(
  before: Dossier,
  { name, dossier: other }: Opened,
  received: string,
  texts: JoiningTexts,
): { readonly dossier: Dossier; readonly told: JoinNotice } {
  const { joining } = texts.messages;
  const tell = (
    codes: readonly JoinCode[],
    kind: JoinNotice['kind'],
    sentences: readonly string[],
    choices: readonly JoinChoice[] = [],
  ): JoinNotice => ({
    file: name,
    codes,
    kind,
    text: sentences.join(' '),
    choices: choices.length > 0 ? choices : [{ act: 'keep', key: '', label: joining.dismiss, done: '' }],
  });

  const after = joinDossiers(before, other, received);
  const had = new Set(before.contributions.map(({ dossier }) => contributionKey(dossier)));
  const voices = voicesOf(after, voiceWords(texts));
  const brought = voices.filter(({ key, contribution }) => contribution !== undefined && !had.has(key));
  const records =
    after.agreements.length + after.monitoring.length - before.agreements.length - before.monitoring.length;

  if (brought.length === 0 && records === 0) {
    const said = contributionKey(ownOf(other));
    const there = voices.find(({ key }) => key === said);
    if (there === undefined && !saysOwn(other) && other.contributions.length === 0)
      return { dossier: before, told: tell(['empty'], 'info', [joining.empty(name)]) };
    return {
      dossier: before,
      told:
        there?.counts === false
          ? tell(['known'], 'info', [joining.knownAside(name, nameOf(there))], [backTo(there, texts)])
          : tell(['known'], 'info', [joining.known(name)]),
    };
  }
  const fault = fits(before, other, after);
  if (fault !== undefined)
    return {
      dossier: before,
      told: tell([fault], 'error', [(fault === 'too-large' ? joining.tooLarge : joining.tooMany)(name)]),
    };

  const isJoint = other.contributions.length > 0 || records > 0;
  const codes: JoinCode[] = [isJoint ? 'joint' : 'added'];
  const sentences = [
    isJoint ? joining.joint(name, brought.length, allNames(brought, texts)) : joining.added(name, nameOf(brought[0]!)),
    ...(records > 0 ? [joining.records] : []),
  ];
  const choices: JoinChoice[] = [];
  for (const voice of brought.filter(({ counts }) => counts)) {
    if (voice.dossier.party.trim() === '') {
      codes.push('unnamed');
      sentences.push(joining.unnamed(nameOf(voice)));
    }
    const twin = voices.find(
      (each) =>
        each !== voice &&
        each.counts &&
        isSameParty(each.dossier.party, voice.dossier.party) &&
        !brought.includes(each),
    );
    if (twin !== undefined) {
      codes.push('same-party');
      sentences.push(sayTwin(voice, twin, texts));
      choices.push(...twinChoices(voice, twin, texts));
    }
    const areas = otherAreas(before, voice);
    if (areas.length > 0) {
      codes.push('other-area');
      sentences.push(joining.otherArea(nameOf(voice), voice.dossier.neighbourhood.trim(), areas.join(', ')));
      choices.push({
        act: 'take-out',
        key: voice.key,
        label: joining.takeOut(nameOf(voice)),
        done: joining.doneOut(nameOf(voice)),
      });
    }
  }
  const isOdd = codes.some((code) => code === 'same-party' || code === 'other-area');
  const keep: JoinChoice = {
    act: 'keep',
    key: '',
    label: codes.includes('same-party') ? joining.keepBoth : joining.keep,
    done: '',
  };
  return {
    dossier: after,
    told: tell([...new Set(codes)], isOdd ? 'caution' : 'done', sentences, isOdd ? [keep, ...choices] : []),
  };
}

const backTo = (voice: Voice, { messages }: JoiningTexts): JoinChoice => ({
  act: 'back',
  key: voice.key,
  label: messages.joining.back,
  done: messages.joining.doneBack(nameOf(voice)),
});

const sayTwin = (voice: Voice, twin: Voice, texts: JoiningTexts): string => {
  const { joining, undated } = texts.messages;
  const day = ({ changed }: Voice): string => sayDay(changed, texts.lang) || undated;
  return joining.sameParty(voice.dossier.party.trim(), day(twin), day(voice));
};

/** The older of two can be put aside; what this dossier says itself cannot. */
const twinChoices = (voice: Voice, twin: Voice, texts: JoiningTexts): readonly JoinChoice[] => {
  const { joining } = texts.messages;
  const isNewer = !(voice.changed !== '' && twin.changed !== '' && voice.changed < twin.changed);
  const older = isNewer && twin.contribution !== undefined ? twin : voice;
  const day = sayDay(older.changed, texts.lang);
  const isTold = day !== '' && day !== sayDay((older === twin ? voice : twin).changed, texts.lang);
  const label = isTold ? joining.putAside(day) : older === voice ? joining.putThisAside : joining.putThatAside;
  return [{ act: 'aside', key: older.key, label, done: joining.doneAside(nameOf(older)) }];
};

/** Neighbourhoods that the others are about, where this one is about another. */
const otherAreas = (before: Dossier, { dossier: { neighbourhood } }: Voice): readonly string[] => {
  const areas = [
    before.neighbourhood,
    ...(before.neighbourhood.trim() === '' ? before.contributions.map(({ dossier }) => dossier.neighbourhood) : []),
  ]
    .map((area) => area.trim())
    .filter((area) => area !== '');
  const isOther =
    areas.length > 0 && neighbourhood.trim() !== '' && !areas.some((area) => isSameParty(area, neighbourhood));
  return isOther ? [...new Set(areas)].slice(0, 3) : [];
};

const changeOne = (dossier: Dossier, key: string, aside: boolean): Dossier => ({
  ...dossier,
  contributions: dossier.contributions.map((each) => {
    if (contributionKey(each.dossier) !== key) return each;
    const { aside: _, ...rest } = each;
    return aside ? { ...rest, aside } : rest;
  }),
});

/** Puts a party aside, so that it does not count but stays to be read; or back. */
export const putAside = (dossier: Dossier, key: string, aside: boolean): Dossier => changeOne(dossier, key, aside);

/** Takes a party out of the dossier. */
export const takeOut = (dossier: Dossier, key: string): Dossier => ({
  ...dossier,
  contributions: dossier.contributions.filter((each) => contributionKey(each.dossier) !== key),
});
