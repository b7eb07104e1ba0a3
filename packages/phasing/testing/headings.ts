import type { HeaderColumn } from '../src/model/sheet/read-header.js';

const meaning = (column: HeaderColumn, headings: string): readonly (readonly [string, HeaderColumn])[] =>
  headings.split('|').map((heading) => [heading, column] as const);

/**
 * Names of columns as they stand in tables of corporations and municipalities, each with what it surely says; made up. Of what is not surely one of ours
 * nothing is known: what was or is demolished, who owns, which price class, an amount, an area, a date of something else.
 */
export const headings: readonly (readonly [string, HeaderColumn])[] = [
  ...meaning('name', 'Naam|Locatie|LOCATIE|Plek|Naam locatie|Naam van de locatie|Complex|Project'),
  ...meaning('id', 'Id|Code'),
  ...meaning('order', 'Nr.|Nr|Volgorde|Rij|Nummer'),
  ...meaning(
    'existing/social',
    [
      'Huidig soc|Nu sociaal|Sociale huur nu|Aantal soc. huurwoningen huidig|won. soc nu|Bestaand sociaal|Sociaal (nu)|Huidig aantal sociale huurwoningen',
      'Bestaande sociale woningen|Sociaal – bestaand|sociale huur (huidig)|Aantal woningen sociaal nu|SOCIAAL NU|Current social|Social rent, existing',
    ].join('|'),
  ),
  ...meaning(
    'existing/mid',
    'Huidig midden|Nu middenhuur|Middeldure huur (huidig)|Bestaande middenhuurwoningen|Middenhuur nu|Aantal middeldure huurwoningen nu|midden - bestaand|Current mid rent',
  ),
  ...meaning(
    'existing/owner',
    'Huidig koop|Koopwoningen nu|KOOP BESTAAND|Aantal koopwoningen (huidig)|Bestaande koopwoningen|Koop nu|Nu: koop|Current owner-occupied',
  ),
  ...meaning(
    'planned/social',
    [
      'Nieuw soc|Nieuwbouw soc. huur|Straks sociaal|Toekomstig aantal sociale huurwoningen|New social rent|Nieuwe sociale huurwoningen|Sociaal nieuw',
      'Gepland sociaal|Nieuwbouw sociaal|sociale huur straks|Aantal nieuwe woningen sociaal|Toekomstig: sociaal',
    ].join('|'),
  ),
  ...meaning(
    'planned/mid',
    'Nieuw midden|Nieuwbouw middenhuur|Geplande middenhuurwoningen|Middenhuur straks|Nieuwe middeldure huur|Middenhuur (nieuw)|Planned mid rent',
  ),
  ...meaning(
    'planned/owner',
    'Nieuw koop|Nieuwbouw koopwoningen|Koop straks|planned owner-occupied|Nieuwe koopwoningen|Koop (gepland)|Toekomstige koopwoningen',
  ),
  ...meaning('earliest', 'Vanaf|Vroegste start|Startkwartaal|vanaf (kw)|Earliest start|Eerste kwartaal|Start vanaf'),
  ...meaning(
    'demolition',
    'Sloop (kwartalen)|Sloopduur in kwartalen|aantal kwartalen sloop|Demolition, quarters|Sloop in kwartalen|Kwartalen slopen|Slooptijd (kwartalen)',
  ),
  ...meaning(
    'construction',
    'Bouw (kwartalen)|Bouwtijd in kwartalen|kwartalen bouw|Construction (quarters)|Bouw in kwartalen|Bouwduur (kwartalen)|Aantal kwartalen bouwen',
  ),
  ...meaning(
    'stayPercent',
    'Wil blijven (%)|% blijvers|Blijfwens %|wants to stay (percent)|Percentage blijvers|Blijvers (%)|Wil in de wijk blijven %|Blijfwens in procent',
  ),
  ...meaning(
    undefined,
    [
      'Te slopen woningen|Sloop sociaal|Sloop|Bouw|Sloopduur|Bouwtijd|Sloopjaar|Bouwjaar|aantal won. sloop|Sloop (maanden)|Sloop kwartaal|Start sloop',
      'Na sociaal|Terug sociaal|mh na|Sociaal|Midden|Koop|Sociaal na sloop|Sociaal terug|SH|MH|DAEB|niet-DAEB|VSH|EGW|MGW|BOG|GO|BVO|WWS',
      'Vrije sector huur|Vrije sector nu|Particulier|Particuliere huur nu|Realisatie|Blijfwens|Terugkeerpercentage|Terugkeer (%)|Blijvers|Wil blijven',
      'Start bouw|Oplevering kw|Uitplaatsing start|Peildatum|SV-datum|Netto toevoeging|# huidig|Huidig|Nieuw|2026|2030|Sociaal 2030|Totaal|Totaal nu',
      'Totaal sociaal nu|Sociaal nu en straks|Huur/koop nu|Eigen woningen nu|Waarvan sociaal nu|Sociaal nu (m2)|% sociaal nu|Sociaal nu leeg',
      'Nieuw sociaal programma|Nieuwbouw koop goedkoop|Koop nieuw minus sloop|Huidige huur sociaal gemiddeld|Bestaande bouw sociaal|Opmerking|Adres',
      // Demolished, kept or renovated: not what stands there, nor what comes.
      'Gesloopt|Aantal gesloopt|Sloop koop|Sloop middenhuur|Gesloopte sociale huurwoningen|Te behouden sociaal|Renovatie sociaal|Sociaal gerenoveerd nu',
      'Slopen|Sloop ja/nee|Sloopbesluit|Sloopvergunning|Sloopkosten|Sloop (jaren)|Sloop in weken|Sloop t/m kwartaal|Sloop/nieuwbouw|Sloop nieuwbouw sociaal',
      'Sloop en bouw (kwartalen)|Kwartalen|Duur (kwartalen)|Kwartalen leeg|Kwartalen uitplaatsing|Doorlooptijd kwartalen|Bouw kwartaal|Bouw (maanden)|Bouw Q3',
      // A count of another kind, or of more kinds together.
      'Sociaal nu verhuurd|Sociaal nu leegstand|Nu sociaal verkocht|Sociaal saldo|Saldo sociaal nieuw|Toename sociaal|Mutatie sociaal|Verschil koop nu straks',
      'Sociaal + midden nu|Huurwoningen nu|Nieuwe huurwoningen|Huur nu|Huur straks|Nieuwbouw huur|Woningen nu|Woningen straks|Aantal woningen|Aantal nieuw',
      'Nieuwbouw|Nieuwbouw totaal|Bestaand|Bestaande voorraad|Gepland|Toekomstig|Straks|Nu|Aantal|# soc|% sociaal|% sociaal nieuw|Aandeel sociaal nu',
      'Goedkoop nu|Duur nu|Betaalbare koop nieuw|Sociale koop nieuw|Koop en huur nieuw|Koopgarant nu|Koop nu verhuurd|Zorgwoningen nieuw|Studenten nu',
      'Sociaal nu laagste 20|Sociaal 1|Sociaal 2|Sociaal nu 2025|Sociaal nieuw 2030|Nieuw sociaal fase 1|Nieuw sociaal (max)|Nieuw sociaal min|Nieuw sociaal ca.',
      'Huidig sociaal bewoond|Huidige huurders sociaal|Huishoudens sociaal nu|Bewoners nu|Huidige bewoners|Nieuwe bewoners|Kamers sociaal nu|Nu sociaal (ha)',
      // Money, areas and dates.
      'Huurprijs sociaal nu|Koopprijs nieuw|Sociaal nu (€)|WOZ koop nu|GO sociaal nieuw|BVO koop nieuw|m2 sociaal|Koop nieuw €|Koop nu ($)|Sociaal nieuw +/-|± Nieuw koop|Sociaal nu (‰)|Stichtingskosten|Grondprijs|Boekwaarde',
      'Start|Startdatum|Startjaar|Start nieuwbouw|Start bouw vanaf|Sloop vanaf|Oplevering|Opleverdatum|Eindkwartaal|Laatste kwartaal|Vanaf-prijs|Prijs vanaf|Jaar',
      'Kwartaal|Kw|Q1|2027 Q1|Planning|Fase|Status|Besluit|Uiterste start|Vroegste sloop|Vroegste oplevering|Peilkwartaal|Datum BW|Tot en met|Vanaf/tot',
      // Who wants what.
      'Wil niet blijven (%)|% vertrekkers|Wil terug (%)|Wil weg (%)|Blijvers aantal|Respons blijfwens %|Blijvers % sociaal|% terugkeer|Draagvlak (%)|% blijft huren',
      // Which one it is, without a name that is surely of the place.
      'Complexnummer|Complexnaam oud|Projectleider|Eigenaar|Corporatie|Straat|Postcode|Wijk|Buurt|Kadastraal nr.|VHE|Vhe sociaal|Plannaam oud|Wijk en plek',
    ].join('|'),
  ),
];
