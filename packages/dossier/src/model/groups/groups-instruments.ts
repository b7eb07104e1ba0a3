import type { InstrumentId, ResidentGroupId } from '@mengwijzer/content';

/** What the source says an instrument does for a group of residents: it helps them, or it may cost them something. */
export interface GroupInstrument {
  readonly group: ResidentGroupId;
  readonly instrument: InstrumentId;
  readonly way: 'helps' | 'hurts';
  /** Id of the point of the instrument that says so; absent where its summary does. */
  readonly point?: string;
}

/** Our reading of what the instruments say of the groups: the content sorts side effects by kind, not by whom they fall on. */
export const groupInstruments: readonly GroupInstrument[] = [
  { group: 'stayers', way: 'helps', instrument: 'build-before-demolition', point: 'easier-to-return' },
  { group: 'stayers', way: 'helps', instrument: 'densification', point: 'moving-within-the-area' },
  { group: 'stayers', way: 'helps', instrument: 'gradual-renewal', point: 'time-to-choose' },
  { group: 'stayers', way: 'helps', instrument: 'replacement-per-complex', point: 'residents-return' },
  { group: 'stayers', way: 'helps', instrument: 'renovation', point: 'residents-return' },
  { group: 'stayers', way: 'helps', instrument: 'familiar-faces', point: 'figures' },
  { group: 'stayers', way: 'helps', instrument: 'organised-encounters', point: 'regular-and-organised' },
  { group: 'stayers', way: 'helps', instrument: 'talent-and-social-rise' },
  { group: 'stayers', way: 'helps', instrument: 'business-from-benefits' },
  { group: 'stayers', way: 'hurts', instrument: 'demolition-and-new-build', point: 'not-felt-by-residents' },
  { group: 'stayers', way: 'hurts', instrument: 'gradual-renewal', point: 'less-at-home' },
  { group: 'stayers', way: 'hurts', instrument: 'selling-social-homes', point: 'upkeep-unaffordable' },

  { group: 'leavers', way: 'helps', instrument: 'rehousing-support', point: 'leavers-live-better-too' },
  { group: 'leavers', way: 'helps', instrument: 'build-before-demolition', point: 'easier-to-return' },
  { group: 'leavers', way: 'helps', instrument: 'gradual-renewal', point: 'longer-projects' },
  { group: 'leavers', way: 'helps', instrument: 'densification', point: 'moving-within-the-area' },
  { group: 'leavers', way: 'hurts', instrument: 'demolition-and-new-build', point: 'displacement-feared' },
  { group: 'leavers', way: 'hurts', instrument: 'buying-back-homes' },
  { group: 'leavers', way: 'hurts', instrument: 'selling-social-homes', point: 'speeds-gentrification' },

  { group: 'arrivals', way: 'helps', instrument: 'demolition-and-new-build' },
  { group: 'arrivals', way: 'helps', instrument: 'enclave-projects', point: 'within-a-varied-area' },
  { group: 'arrivals', way: 'helps', instrument: 'encounters-with-disability' },
  { group: 'arrivals', way: 'hurts', instrument: 'wbmgp-article-8' },
  { group: 'arrivals', way: 'hurts', instrument: 'wbmgp-article-10' },
  { group: 'arrivals', way: 'hurts', instrument: 'housing-act-permit', point: 'keeps-people-out' },
  { group: 'arrivals', way: 'hurts', instrument: 'tenant-screening', point: 'discrimination' },
];
