/* What tests of a report share: a dossier with a text of its own in every place that takes one. */
import { emptyDossier, type Agreement, type Dossier, type Indicator } from '@mengwijzer/core/dossier';

/** A dossier in which every text differs, and all of those texts. */
export interface Marked {
  readonly dossier: Dossier;
  readonly texts: readonly string[];
}

/** @param around what stands around a word that no other place has */
export function markedDossier(around: (word: string) => string, parties = 3): Marked {
  const texts: string[] = [];
  const say = (): string => texts[texts.push(around(`woord${texts.length}woord`)) - 1]!;
  const own = (party: string): Dossier => ({
    ...emptyDossier,
    neighbourhood: 'Molenkwartier',
    party,
    changed: '2026-05-12T09:30:00.000Z',
    answers: {
      what: { choices: ['dwellings'], words: say(), note: say() },
      who: { benefits: ['stayers'], benefitsWords: say(), burdensWords: say(), words: say() },
      theory: {
        rows: [
          { id: 'r1', action: say(), mechanism: say(), kind: 'contact', outcome: say() },
          { id: 'r2', action: say(), mechanism: '', kind: '', outcome: '' },
        ],
        words: say(),
      },
      role: { choices: ['means'], eyes: { means: say() } },
      objectives: {
        objectives: [
          { id: 'contact', label: '' },
          { id: 'r1', label: say() },
        ],
        parties: [
          { id: 'residents', label: '' },
          { id: 'r1', label: say() },
        ],
        positions: { r1: { r1: 'none' } },
        degree: say(),
        words: say(),
      },
      scale: { state: 'not-relevant', reason: say(), words: say(), note: say() },
      time: { state: 'not-agreed', dispute: say(), term: 'longer', words: say() },
    },
    shortlist: [{ id: 'renovation', why: say(), who: say(), when: say() }],
    history: [{ id: 'h1', name: say(), starts: '1998', ends: '', note: say() }],
    notes: [{ id: 'n1', text: say() }],
  });
  const dossiers = Array.from({ length: parties }, () => own(say()));
  const agreement = (question: string, id: string, replaces: readonly string[] = []): Agreement => ({
    id,
    made: replaces.length === 0 ? '2026-06-10T12:00:00.000Z' : '2026-06-12T12:00:00.000Z',
    replaces,
    question,
    text: say(),
    parties: [say()],
    contested: say(),
  });
  const indicator = (id: string): Indicator => ({
    id,
    made: '2026-06-10T12:00:00.000Z',
    replaces: [],
    objective: '',
    label: say(),
    sign: say(),
    waterbed: say(),
    scale: 'street',
    often: say(),
    who: say(),
  });
  const title = say();
  return {
    dossier: {
      ...dossiers[0]!,
      title,
      neighbourhood: say(),
      contributions: dossiers.slice(1).map((dossier) => ({ dossier, received: '2026-06-01T12:00:00.000Z' })),
      agreements: [
        agreement('what', 'a1'),
        agreement('what', 'a2', ['a1']),
        agreement('time', 'a3'),
        agreement('later', 'a4'),
      ],
      monitoring: [indicator('m1'), indicator('m2')],
    },
    texts,
  };
}
