import { phasingCautions } from '@mengwijzer/content/phasing-cautions';
import { saySections } from '@mengwijzer/core/reading';
import { sayForces, sayLate, sayWaiting } from './say-causes.js';
import { sayKeptEmpty, sayNoHome, saySocial } from './say-homes.js';
import { sayAway, sayGone, sayMoves, sayWhoPays } from './say-people.js';
import { sayHorizon, sayTwentyYears } from './say-time.js';
import { speechOf, together, type Said, type Speech } from './speech.js';
import type { PhasingCaution, PhasingCautionId, PhasingCautionText } from '@mengwijzer/content';
import type { Finding } from './findings.js';
import type { Plan } from '../plan/plan.js';
import type { OutcomeTexts } from '../texts.js';

export { sayShort, sayVerdict, type VerdictPart } from './say-verdict.js';

/** What the source says to watch. */
export interface CautionWords extends PhasingCautionText, Pick<PhasingCaution, 'evidence'> {
  readonly id: PhasingCautionId;
  /** "Bron: Inleiding en Slot. Stand van 2024." */
  readonly source: string;
}

export interface FindingWords extends Said {
  readonly kind: Finding['kind'];
  readonly caution: CautionWords;
}

const sayKind = (finding: Finding, speech: Speech): Said => {
  switch (finding.kind) {
    case 'away':
      return sayAway(finding, speech);
    case 'no-home-of-tenure':
      return sayNoHome(finding, speech);
    case 'forces':
      return sayForces(finding, speech);
    case 'moves':
      return sayMoves(finding, speech);
    case 'too-late':
      return sayLate(finding, speech);
    case 'gone':
      return sayGone(finding, speech);
    case 'horizon':
      return sayHorizon(finding, speech);
    case 'social-lowest':
      return saySocial(finding, speech);
    case 'waiting':
      return sayWaiting(finding, speech);
    case 'kept-empty':
      return sayKeptEmpty(finding, speech);
    case 'twenty-years':
      return sayTwentyYears(finding, speech);
    case 'who-pays':
      return sayWhoPays(finding, speech);
  }
};

const cautions: readonly PhasingCaution[] = phasingCautions;

export const sayCaution = (
  id: PhasingCautionId,
  texts: Pick<OutcomeTexts, 'lang' | 'findings' | 'cautions' | 'sections'>,
): CautionWords => {
  const { findings: words } = texts;
  const { cites, evidence, asOf } = cautions.find((each) => each.id === id)!;
  return {
    id,
    ...texts.cautions[id],
    ...(evidence !== undefined && { evidence }),
    source: together(words.source(saySections(cites, texts, texts)), asOf === undefined ? '' : words.asOf(asOf)),
  };
};

/**
 * A finding in words.
 *
 * @param finding of `explain`
 * @param plan of the same result: for the names of its sites
 */
export const sayFinding = (
  finding: Finding,
  plan: Plan,
  texts: Pick<OutcomeTexts, 'lang' | 'findings' | 'cautions' | 'sections'>,
): FindingWords => ({
  kind: finding.kind,
  ...sayKind(finding, speechOf(plan, texts)),
  caution: sayCaution(finding.caution, texts),
});
