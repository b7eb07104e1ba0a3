import { capitalise, list } from '@mengwijzer/checklist/model';
import { own } from '@mengwijzer/core/dossier';
import { allNames, nameOf, someNames, type PartiesTexts } from './compare-texts.js';
import type { Differences, Finding, Table } from './differences.js';
import type { Claim, Claims } from './differences-claims.js';
import type { Voice } from '../voices.js';

/** As many sentences on what parties say of each other as one objective gets; the tables have all. */
const MOST = 3;

const positionInline = (position: string, { checklist }: PartiesTexts): string =>
  (own(checklist.questions.objectives.parts['positions']?.choices, position) as { readonly inline: string } | undefined)
    ?.inline ?? `‘${position}’`;
export const positionLabel = (position: string, { checklist }: PartiesTexts): string =>
  (own(checklist.questions.objectives.parts['positions']?.choices, position) as { readonly label: string } | undefined)
    ?.label ?? position;

const order = ['main', 'counts', 'none', 'against'];
const rank = (position: string): string =>
  `${order.includes(position) ? order.indexOf(position) : order.length}${position}`;

/** Claims by what they say, in the order of the positions. */
const byPosition = (claims: readonly Claim[]): ReadonlyMap<string, readonly Voice[]> => {
  const groups = new Map<string, Voice[]>();
  for (const { position, voice } of claims) groups.set(position, [...(groups.get(position) ?? []), voice]);
  return new Map([...groups].sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1)));
};

/** Where what is said of a party is not what that party says itself; or where others say different things of one that is silent. */
const aboutOthers = (
  claims: readonly Claim[],
  parties: Claims['parties'],
  names: (voices: readonly Voice[]) => string,
  texts: PartiesTexts,
): { readonly sentences: readonly string[]; readonly ofItself: boolean } => {
  const { about, itself } = texts.messages.objectives;
  const sentences: string[] = [];
  let ofItself = false;
  for (const [party, { inline }] of parties) {
    const of = claims.filter((claim) => claim.party === party);
    const [selves, others] = [of.filter(({ isOwn }) => isOwn), of.filter(({ isOwn }) => !isOwn)];
    const said = byPosition(selves);
    const odd = byPosition(
      selves.length === 0 ? others : others.filter(({ position }) => [...said.keys()].some((own) => own !== position)),
    );
    if (odd.size === 0 || (selves.length === 0 && odd.size === 1)) continue;
    ofItself ||= selves.length > 0;
    sentences.push(
      [
        ...[...odd].map(([position, voices]) => about(names(voices), inline, positionInline(position, texts))),
        ...[...said].map(([position, voices]) => itself(names(voices), positionInline(position, texts))),
      ].join(' '),
    );
  }
  return { sentences, ofItself };
};

/** Which objectives parties share, on which they differ, and where one says of another what that one does not say itself. */
export function objectiveDifferences({ all, here }: Table, claims: Claims, texts: PartiesTexts): Differences {
  const { messages } = texts;
  const words = messages.objectives;
  const names = (voices: readonly Voice[]): string => someNames(voices, texts, all, here);
  const say = (position: string, voices: readonly Voice[]): string =>
    Object.hasOwn(words.positions, position)
      ? words.positions[position as keyof typeof words.positions](names(voices))
      : words.otherPosition(`‘${position}’`, names(voices));

  const differing: Finding[] = [];
  const differ: string[] = [];
  /** Objectives that one party alone speaks of. */
  const alone = new Map<Voice, string[]>();
  /** Objectives of which the same parties say the same, by what they say. */
  const same = new Map<string, { readonly says: string; readonly objectives: string[] }>();
  for (const [key, { inline }] of claims.objectives) {
    const on = claims.all.filter(({ objective }) => objective === key);
    const selves = on.filter(({ isOwn }) => isOwn);
    const groups = byPosition(selves);
    const { sentences, ofItself } = aboutOthers(on, claims.parties, names, texts);
    const adds = sentences.slice(0, MOST).join(' ');
    const more = sentences.length > MOST ? ` ${messages.moreInTable}` : '';
    const positions = [...groups].map(([position, voices]) => say(position, voices));
    if (groups.size > 1) {
      differ.push(inline);
      differing.push({
        kind: 'differ',
        says: words.says(capitalise(inline), positions.join('; ')),
        ...(adds === '' ? {} : { adds: adds + more }),
      });
      continue;
    }
    if (sentences.length > 0) {
      differ.push(inline);
      const says = (ofItself ? words.aboutOne : words.aboutThird)(capitalise(inline));
      differing.push({ kind: 'differ', says, adds: adds + more });
    }
    const [only] = on;
    if (only !== undefined && here.length > 1 && on.every(({ voice }) => voice === only.voice))
      alone.set(only.voice, [...(alone.get(only.voice) ?? []), inline]);
    if (selves.length > 1) {
      const says = positions.join('; ');
      const group = same.get(says) ?? { says, objectives: [] };
      group.objectives.push(inline);
      same.set(says, group);
    }
  }
  const agreed = [...same.values()].map(({ says, objectives }): Finding => ({
    kind: 'agree',
    says: words.says(capitalise(list(objectives, texts)), says),
  }));
  const shared = [...same.values()].flatMap(({ objectives }) => objectives);
  const speakers = here.filter((voice) => claims.all.some((claim) => claim.voice === voice));
  const isSameAbout =
    agreed.length === 0 &&
    differing.length === 0 &&
    speakers.length > 1 &&
    claims.all.some((one) => claims.all.some((other) => isOfSame(one, other)));
  const noDegree =
    here.length > 0 && !here.some(({ dossier }) => (dossier.answers.objectives?.degree ?? '').trim() !== '');
  return {
    findings: [
      ...differing,
      ...agreed,
      ...(isSameAbout ? [{ kind: 'agree', says: words.sameAbout(allNames(speakers, texts)) } as const] : []),
      ...[...alone].map(([voice, objectives]): Finding => ({
        kind: 'none',
        says: messages.onlyBy(nameOf(voice), list(objectives, texts)),
      })),
      ...(noDegree ? [{ kind: 'none', says: messages.nobodySaid(words.degree) } as const] : []),
    ],
    shared: isSameAbout || shared.length > 3 ? [words.many] : shared,
    differ: differ.length > 2 ? [words.many] : differ,
  };
}

const isOfSame = (one: Claim, other: Claim): boolean =>
  one.voice !== other.voice && one.party === other.party && one.objective === other.objective;
