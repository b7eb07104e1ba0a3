import type { Evidence } from './citation.js';
import type { Entry, PartialDate, Point, Status } from './entry.js';

/** Levels of scale, from the porch to above the city: the choices of the question about scale. */
export type ScaleLevel =
  | 'porch'
  | 'complex'
  | 'street'
  | 'neighbourhood'
  | 'association'
  | 'district'
  | 'city'
  | 'higher';

/** Who decides on an instrument or carries it out. */
export type Actor =
  | 'state'
  | 'region'
  | 'municipality'
  | 'housing-corporation'
  | 'market' // developers, investors, commercial landlords
  | 'care' // institutions for care
  | 'welfare' // social workers, managers of places
  | 'schools'
  | 'entrepreneurs'
  | 'residents';

/** What can go wrong for people or places, as the kennisfundament names it. */
export type SideEffect =
  | 'displacement' // people have to leave their neighbourhood
  | 'waterbed' // the problem moves elsewhere
  | 'discrimination'
  | 'exclusion' // some groups are kept out
  | 'less-control' // fewer means to steer afterwards
  | 'tension' // between groups
  | 'financial-loss'
  | 'upkeep' // owners cannot keep up their homes
  | 'less-at-home' // people feel less at home
  | 'dependence'; // on one person, or of people on a group

/** Something one can decide to use. */
export interface Instrument extends Entry {
  readonly domain: 'physical' | 'social' | 'economic';
  /** Ids of motives that it serves. */
  readonly motives: readonly string[];
  /** Levels at which it acts; at least one. */
  readonly scales: readonly ScaleLevel[];
  /** At least one. */
  readonly decides: readonly Actor[];
  /** At least one. */
  readonly carriesOut: readonly Actor[];
  readonly binding: 'law' | 'agreement' | 'practice';
  /**
   * What must happen before it can work. `short`: within running practice. `medium`: first an agreement, a rule or a permit. `long`: first
   * building or buying, or a change that takes its time. Our own classification; the kennisfundament gives no lead times.
   */
  readonly leadTime: 'short' | 'medium' | 'long';
  /** Of its effect on a neighbourhood or its residents. */
  readonly evidence: Evidence;
  /** Id of the source that is its law. */
  readonly law?: string;
  readonly status?: Status;
  readonly asOf?: PartialDate;
  readonly points: readonly InstrumentPoint[];
}

/**
 * `use`: what it is used for and when it helps. `rule`: what the law or agreement lays down. `effect`: what is known of its effect.
 * `condition`: without it, it does not work. `needs`: who or what it takes. `example`: where it was done.
 */
export type InstrumentPoint = Point<'use' | 'rule' | 'effect' | 'condition' | 'needs' | 'example'> | SideEffectPoint;

/** What can go wrong with it. */
export interface SideEffectPoint extends Point<'side-effect'> {
  readonly sideEffect: SideEffect;
}
