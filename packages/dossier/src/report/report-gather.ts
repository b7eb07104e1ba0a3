import type { Dossier } from '@mengwijzer/core/dossier';
import { compare } from '../model/parties/compare.js';
import type { PartiesTexts } from '../model/parties/compare-texts.js';
import { groupsOf, readFlag, readGroups } from '../model/groups/groups.js';
import type { GroupsTexts } from '../model/groups/groups-texts.js';
import { comparedLines, groupLines, measuresOf } from '../model/report/report-chosen.js';
import { speaking, type PlanLines, type ReportInput, type ReportTexts } from '../model/report/report-input.js';
import { outcomeOf, type Outcomes } from '../model/standing/standing-plan.js';
import { voicesOf, type Voice } from '../model/voices.js';

type Lang = 'nl' | 'en';

interface Words {
  readonly report: ReportTexts;
  readonly parties: PartiesTexts;
  readonly groups: GroupsTexts;
}

/** All words of a report, of what it shows of other sections too. */
export const reportWords: Readonly<Record<Lang, () => Promise<Words>>> = {
  nl: async () => {
    const [{ reportNl }, { partiesNl }, { groupsNl }] = await Promise.all([
      import('./report-nl.js'),
      import('../parties/parties-nl.js'),
      import('../groups/groups-nl.js'),
    ]);
    return { report: reportNl, parties: partiesNl, groups: groupsNl };
  },
  en: async () => {
    const [{ reportEn }, { partiesEn }, { groupsEn }] = await Promise.all([
      import('./report-en.js'),
      import('../parties/parties-en.js'),
      import('../groups/groups-en.js'),
    ]);
    return { report: reportEn, parties: partiesEn, groups: groupsEn };
  },
};

/** The phasing model comes only where somebody has a plan. */
async function plansOf(
  voices: readonly Voice[],
  lang: Lang,
): Promise<{ readonly plans: readonly PlanLines[]; readonly outcomes: Outcomes }> {
  const plans = speaking(voices)
    .map(({ dossier }) => dossier.plan)
    .filter((plan) => plan !== null);
  if (plans.length === 0) return { plans: [], outcomes: new Map() };
  const [model, { planLines }, texts] = await Promise.all([
    import('@mengwijzer/phasing/model'),
    import('../model/report/report-plan.js'),
    lang === 'en'
      ? import('@mengwijzer/phasing/texts.en').then(({ textsEn }) => textsEn.outcome())
      : import('@mengwijzer/phasing/texts.nl').then(({ textsNl }) => textsNl.outcome()),
  ]);
  return {
    plans: speaking(voices).flatMap((voice) => planLines(voice, model, texts)),
    outcomes: new Map(plans.map((plan) => [plan, outcomeOf(plan, model)])),
  };
}

/**
 * All that a report of this dossier is made from. What only some dossiers need, as the phasing model, is loaded when it is there.
 * @param now the moment that it is made
 * @param version of the software
 */
export async function gather(dossier: Dossier, lang: Lang, now: Date, version: string): Promise<ReportInput> {
  const texts = await reportWords[lang]();
  const voices = voicesOf(dossier, texts.groups.voices);
  const those = speaking(voices);
  const [{ plans, outcomes }, details] = await Promise.all([
    plansOf(voices, lang),
    those.some((voice) => voice.dossier.shortlist.length > 0) ? texts.groups.details() : undefined,
  ]);
  const groups = groupsOf(
    dossier,
    voices,
    outcomes,
    details,
    { groups: readGroups(texts.groups), flag: readFlag(texts.groups) },
    texts.groups,
  );
  return {
    dossier,
    voices,
    compared: comparedLines(compare(voices, texts.parties)),
    groups: groups.isEmpty ? [] : groupLines(groups, texts.groups),
    flag: groups.flag.usedBy === '' ? '' : `${groups.flag.says} ${groups.flag.nuance}`,
    measures: measuresOf(voices, details, texts.report.background.evidence),
    plans,
    texts: texts.report,
    now,
    version,
  };
}
