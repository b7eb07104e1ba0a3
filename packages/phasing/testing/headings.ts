import type { HeaderColumn } from '../src/model/sheet/read-header.js';

const meaning = (column: HeaderColumn, headings: string): readonly (readonly [string, HeaderColumn])[] =>
  headings.split('|').map((heading) => [heading, column] as const);

/** Names of columns as they stand in tables of corporations and municipalities, each with what it surely says; made up. */
export const headings: readonly (readonly [string, HeaderColumn])[] = [
  ...meaning('existing/social', 'Huidig soc|Nu sociaal|Sociale huur nu|Aantal soc. huurwoningen huidig|won. soc nu'),
  ...meaning('existing/mid', 'Huidig midden|Nu middenhuur|Middeldure huur (huidig)|Bestaande middenhuurwoningen'),
  ...meaning('existing/owner', 'Huidig koop|Koopwoningen nu|KOOP BESTAAND|Aantal koopwoningen (huidig)'),
  ...meaning(
    'planned/social',
    'Nieuw soc|Nieuwbouw soc. huur|Straks sociaal|Toekomstig aantal sociale huurwoningen|New social rent',
  ),
  ...meaning('planned/mid', 'Nieuw midden|Nieuwbouw middenhuur|Geplande middenhuurwoningen'),
  ...meaning('planned/owner', 'Nieuw koop|Nieuwbouw koopwoningen|Koop straks|planned owner-occupied'),
  ...meaning('earliest', 'Vanaf|Vroegste start|Startkwartaal|vanaf (kw)|Earliest start'),
  ...meaning('demolition', 'Sloop (kwartalen)|Sloopduur in kwartalen|aantal kwartalen sloop|Demolition, quarters'),
  ...meaning('construction', 'Bouw (kwartalen)|Bouwtijd in kwartalen|kwartalen bouw|Construction (quarters)'),
  ...meaning('stayPercent', 'Wil blijven (%)|% blijvers|Blijfwens %|wants to stay (percent)'),
  ...meaning(
    undefined,
    [
      'Te slopen woningen|Sloop sociaal|Sloop|Bouw|Sloopduur|Bouwtijd|Sloopjaar|Bouwjaar|aantal won. sloop|Sloop (maanden)|Sloop kwartaal|Start sloop',
      'Na sociaal|Terug sociaal|mh na|Sociaal|Midden|Koop|Sociaal na sloop|Sociaal terug|SH|MH|DAEB|niet-DAEB|VSH|EGW|MGW|BOG|GO|BVO|WWS',
      'Vrije sector huur|Vrije sector nu|Particulier|Particuliere huur nu|Realisatie|Blijfwens|Terugkeerpercentage|Terugkeer (%)|Blijvers|Wil blijven',
      'Start bouw|Oplevering kw|Uitplaatsing start|Peildatum|SV-datum|Netto toevoeging|# huidig|Huidig|Nieuw|2026|2030|Sociaal 2030|Totaal|Totaal nu',
      'Totaal sociaal nu|Sociaal nu en straks|Huur/koop nu|Eigen woningen nu|Waarvan sociaal nu|Sociaal nu (m2)|% sociaal nu|Sociaal nu leeg',
      'Nieuw sociaal programma|Nieuwbouw koop goedkoop|Koop nieuw minus sloop|Huidige huur sociaal gemiddeld|Bestaande bouw sociaal|Opmerking|Adres',
    ].join('|'),
  ),
];
