import { capitalise, list } from '@mengwijzer/checklist/model';
import { questions } from '@mengwijzer/content/questions';
import { isAnswered, stateOf } from '@mengwijzer/core/dossier';
import { nameOf, someNames, type PartiesTexts } from './compare-texts.js';
import { tablesOf, type Matrix } from './compare-tables.js';
import { hasSpoken, saidOn, type Said } from './compare-words.js';
import { differencesOf, type Differences, type Finding, type Table } from './differences.js';
import { claimsOf } from './differences-claims.js';
import { objectiveDifferences } from './differences-objectives.js';
import { choosers } from './differences.js';
import { inlineOf, inOrder, parts } from './differences-parts.js';
import { stateFindings } from './differences-states.js';
import type { QuestionId } from '@mengwijzer/content';
import type { Voice } from '../voices.js';

/** `alone`: there is nothing to lay side by side, since one party spoke or each spoke of something else. */
export type Verdict = 'agree' | 'differ' | 'alone' | 'none';

/** One question with what all parties say on it. */
export interface Compared {
  readonly id: QuestionId;
  readonly number: number;
  readonly verdict: Verdict;
  /** The verdict in a few words. */
  readonly short: string;
  readonly findings: readonly Finding[];
  readonly tables: readonly Matrix[];
  readonly words: readonly Said[];
}

/** The seven questions, each with what the parties that count say side by side. Nothing is counted or averaged. */
export const compare = (voices: readonly Voice[], texts: PartiesTexts): readonly Compared[] => {
  const all = voices.filter(({ counts }) => counts);
  return questions.map(({ id, number }) => compareOn(id, number, all, texts));
};

function compareOn(id: QuestionId, number: number, all: readonly Voice[], texts: PartiesTexts): Compared {
  const { messages } = texts;
  const answerOf = ({ dossier }: Voice) => dossier.answers[id];
  const spoke = all.filter((voice) => hasSpoken(answerOf(voice)));
  const here = spoke.filter((voice) => isAnswered(answerOf(voice)) && stateOf(answerOf(voice)) !== 'not-relevant');
  const table: Table = { all, here };
  const claims = id === 'objectives' ? claimsOf(here, texts) : undefined;
  const differences: readonly Differences[] =
    claims === undefined
      ? parts.filter(({ question }) => question === id).map((part) => differencesOf(part, table, texts))
      : [objectiveDifferences(table, claims, texts)];

  const states = stateFindings(id, spoke, all, texts);
  const found = [...states, ...differences.flatMap(({ findings }) => findings)];
  const verdict = verdictOf(spoke, found);
  const silent = all.filter((voice) => !spoke.includes(voice));
  const order = { differ: 0, agree: 1, none: 2 };
  const findings: readonly Finding[] =
    spoke.length === 0
      ? [{ kind: 'none', says: messages.nobody }]
      : [
          ...[...found].sort((a, b) => order[a.kind] - order[b.kind]),
          ...(spoke.length === 1 && all.length > 1
            ? [{ kind: 'none', says: messages.onlySpeaker(nameOf(spoke[0]!)) } as const]
            : []),
          ...(spoke.length > 1 && verdict === 'alone' ? [{ kind: 'none', says: messages.ownWords } as const] : []),
          ...(silent.length > 0 ? [{ kind: 'none', says: messages.silent(someNames(silent, texts)) } as const] : []),
        ];
  const tables = once(() => tablesOf(id, table, claims, texts));
  const words = once(() => saidOn(id, all, texts));
  return {
    id,
    number,
    verdict,
    short: shorten(id, verdict, { spoke, states, table, differences }, texts),
    findings,
    // One question is shown at a time, while all are named in the strip.
    get tables() {
      return tables();
    },
    get words() {
      return words();
    },
  };
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

const verdictOf = (spoke: readonly Voice[], found: readonly Finding[]): Verdict => {
  if (spoke.length === 0) return 'none';
  if (spoke.length === 1) return 'alone';
  const has = (wanted: Finding['kind']): boolean => found.some(({ kind }) => kind === wanted);
  return has('differ') ? 'differ' : has('agree') ? 'agree' : 'alone';
};

interface Ground {
  readonly spoke: readonly Voice[];
  readonly states: readonly Finding[];
  readonly table: Table;
  readonly differences: readonly Differences[];
}

const shorten = (id: QuestionId, verdict: Verdict, ground: Ground, texts: PartiesTexts): string => {
  const { short } = texts.messages;
  const { spoke, table, differences } = ground;
  const name = spoke[0] === undefined ? '' : nameOf(spoke[0]);
  if (verdict === 'none') return short.none;
  if (verdict === 'alone') return spoke.length === 1 ? short.alone(name) : short.ownWords;
  const said = (key: 'shared' | 'differ'): readonly string[] => [...new Set(differences.flatMap((each) => each[key]))];
  const [shared, differ] = [said('shared'), said('differ')];
  if (verdict === 'agree')
    return shared.length === 0 ? short.noneRelevant : short.agree(list(shared.slice(0, 3), texts));
  const term = parts.find(({ key }) => key === 'term')!;
  const terms = inOrder(term, new Set(choosers(term, table.here).flatMap((each) => [...each.said])));
  if (id === 'time' && terms.length > 1)
    return short.range(inlineOf(term, terms[0]!, texts), inlineOf(term, terms.at(-1)!, texts));
  if (differ.length > 0) return short.differ(list(differ.slice(0, 2), texts));
  const disputing = spoke.filter(({ dossier }) => stateOf(dossier.answers[id]) === 'not-agreed');
  return disputing.length === 0
    ? short.notRelevant
    : capitalise(short.notAgreed(someNames(disputing, texts, table.all)));
};
