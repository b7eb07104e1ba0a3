const counts = [
  'Nul',
  'Eén',
  'Twee',
  'Drie',
  'Vier',
  'Vijf',
  'Zes',
  'Zeven',
  'Acht',
  'Negen',
  'Tien',
  'Elf',
  'Twaalf',
] as const;

/** Words of the picture of where a shortlist acts. Names of levels and domains come from the content. */
export const pictureNl = {
  title: (one: boolean, where: string, but: string) =>
    `${one ? 'Uw keuze werkt' : 'Uw keuzes werken'} ${where}${but && `; ${but}`}`,
  titleNone: 'Er staat nog niets op uw lijst',
  titlePlain: 'Op welke schaal uw keuzes werken',
  everywhere: 'op alle schalen',
  only: (where: string) => `alleen ${where}`,
  between: (from: string, to: string) => `tussen ${from} en ${to}`,
  besides: (where: string, association: string) => `${where}, en ${association}`,
  nothingAt: (where: string) => `${where} gebeurt niets`,
  nothingLarger: 'op grotere schaal gebeurt niets',
  /** One or two names of domains. */
  nothingOf: (domains: readonly string[]) => `${domains.join(' en ')} staat er nog niets op uw lijst`,
  /** As the ends of "tussen … en …". */
  ends: {
    porch: 'portiek',
    complex: 'complex',
    street: 'straat',
    neighbourhood: 'buurt of wijk',
    association: 'vereniging',
    district: 'stadsdeel',
    city: 'stad',
    higher: 'regio of hoger',
  },
  at: {
    porch: 'in het portiek',
    complex: 'in het complex',
    street: 'in de straat',
    neighbourhood: 'in de buurt of wijk',
    association: 'bij de vereniging',
    district: 'in het stadsdeel',
    city: 'in de stad',
    higher: 'in de regio of hoger',
  },
  subtitle: (count: number) =>
    `${counts[count] ?? count} ${count === 1 ? 'keuze' : 'keuzes'} op uw lijst, naar domein en schaal.`,
  skips: 'Een stippellijn loopt over een schaal waar de keuze niet werkt.',
  choose: 'Kies een lijn om naar die keuze te gaan.',
  empty: 'nog niets op uw lijst',
  /** What a screen reader says of the picture before what is in it. */
  walk: 'Uw keuzes in beeld. Ga erdoor met de pijltjestoetsen.',
  row: (name: string, domain: string, levels: string) => `${name}, ${domain}: ${levels}`,
  showTable: 'Toon als tabel',
  save: 'Bewaar als SVG',
  instrument: 'Instrument',
  domain: 'Domein',
  levels: 'Schaal',
};

export type PictureMessages = typeof pictureNl;
