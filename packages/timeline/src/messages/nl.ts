import { missingNl } from '@mengwijzer/core/missing.nl';

const entries = (count: number): string =>
  count === 1 ? '1 periode of gebeurtenis' : `${count} periodes en gebeurtenissen`;

/** Words that the timeline starts with. What the source says stands in the content package. */
export const nl = {
  heading: 'Tachtig jaar mengen',
  lead: 'Hoe dacht het Rijk over gemengde wijken, en waarom? Lees de lijst, of kijk eerst naar het beeld.',

  show: 'Toon',
  thread: 'Volg een draad',
  threadLead: 'Zie alleen wat met één motief, instrument of houding te maken heeft.',
  motive: 'Motief',
  instrument: 'Instrument',
  stance: 'Hoe mengen op de agenda stond',
  every: 'Alles',
  asList: 'Toon als lijst',
  counted: (found: number, total: number) => (found === total ? entries(total) : `${found} van ${entries(total)}`),
  drop: 'weghalen',
  dropAll: 'Toon weer alles',
  empty: 'Niets in de tijdlijn past bij al uw keuzes samen.',
  emptyTimeline: 'Er is hier geen periode of gebeurtenis om te tonen.',

  noStance: 'Tijdlijn',
  partners: (name: string) => `Toegevoegd door ${name}`,
  own: 'Door u toegevoegd',
  agenda: (stance: string) => `mengen: ${stance}`,
  asOf: (date: string) => `stand van ${date}`,
  /** What an entry was when it was written down, and how long ago that is. */
  aged: (status: string, date: string, ago: string) =>
    `Op dat moment (${date}) was dit een ${status}. Dat is ${ago} geleden: kijk na hoe het nu staat.`,
  ago: (years: number) =>
    years < 1 ? 'minder dan een jaar' : years === 1 ? 'ongeveer een jaar' : `ongeveer ${years} jaar`,
  disputed: 'De bron noemt meer dan één jaar.',
  today: 'vandaag',
  todayIs: (date: string) => `Vandaag: ${date}`,

  notLoaded: missingNl,
  loading: 'Dit wordt geladen…',
};

export type Messages = typeof nl;
