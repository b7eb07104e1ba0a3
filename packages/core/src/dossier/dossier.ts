/**
 * The dossier: what one party says about one neighbourhood, and what it heard from others. An immutable value that every element reads
 * and none changes: a user's action makes a new one. It is also the file format, so all of it survives `JSON.stringify` and
 * `structuredClone`.
 */
export interface Dossier {
  /** Marks the file as ours. */
  readonly format: typeof DOSSIER_FORMAT;
  /** Version of the format that this dossier was written in; may be higher than ours, see {@link parseDossier}. */
  readonly version: number;
  readonly title: string;
  readonly neighbourhood: string;
  /** Who fills it in: "gemeente", "bewoners van de Molenstraat". */
  readonly party: string;
  readonly answers: Answers;
  readonly shortlist: readonly ShortlistEntry[];
  /** What happened in this neighbourhood, in no order that says anything. */
  readonly history: readonly HistoryEntry[];
  /** The phasing plan, as the calculator wrote it; `null` when there is none. */
  readonly plan: JsonObject | null;
  readonly notes: readonly Note[];
  /** What other parties said, each in a dossier of its own. A set: no two have the same dossier, and the order says nothing. */
  readonly contributions: readonly Contribution[];
  /** What parties agreed on, also what was replaced since. A set. */
  readonly agreements: readonly Agreement[];
  /** What the parties watch, also what was replaced since. A set. */
  readonly monitoring: readonly Indicator[];
  /** ISO 8601 instant of the user's last change; empty when there was none. */
  readonly changed: string;
  /** What {@link parseDossier} could not read, with the place (JSON Pointer) it came from; {@link serialiseDossier} puts it back. */
  readonly unread: readonly Unread[];
}

export const DOSSIER_FORMAT = 'mengwijzer-dossier';
export const DOSSIER_VERSION = 2;

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export interface Unread {
  readonly path: string;
  readonly value: Json;
}

export interface Note {
  readonly id: string;
  readonly text: string;
}

/** An instrument that was chosen: an id of the content package or of a partner's. */
export interface ShortlistEntry {
  readonly id: string;
  /** Why this one, for this neighbourhood. */
  readonly why: string;
  /** Who takes it up. */
  readonly who: string;
  /** When, in words. */
  readonly when: string;
}

/** Something that happened in this neighbourhood, in the user's own words. */
export interface HistoryEntry {
  readonly id: string;
  readonly name: string;
  /** "2019", "2019-05" or "2019-05-17", as far as the user knows; a year from 1800 to 2099. */
  readonly starts: string;
  /** The same, and not before it started; empty for an event. */
  readonly ends: string;
  readonly note: string;
}

/** What a party handed in: its dossier as it was then, which is never changed. */
export interface Contribution {
  /** Without contributions, agreements and monitoring: those go into the dossier that it was handed in to. */
  readonly dossier: Dossier;
  /** ISO 8601 instant at which it was handed in first. */
  readonly received: string;
  /** Put aside by the user: another of the same party counts. It stays to be read. */
  readonly aside?: boolean;
}

/** Something written down together. A change is a new one that replaces the old, so that nothing said before is lost. */
export interface Recorded {
  readonly id: string;
  /** ISO 8601 instant; later than that of all it replaces. */
  readonly made: string;
  /** Ids of those that this one takes the place of. */
  readonly replaces: readonly string[];
  /** Taken back: it stands for nothing but the end of what it replaces. */
  readonly withdrawn?: boolean;
}

/** What parties say together on a question, and what they do not. */
export interface Agreement extends Recorded {
  /** Id of a question. */
  readonly question: string;
  readonly text: string;
  /** Names of the parties that agreed. */
  readonly parties: readonly string[];
  /** What remains contested, and by whom, in words. */
  readonly contested: string;
}

/** What shows whether an objective is reached, and what would show that a problem only moved. */
export interface Indicator extends Recorded {
  /** Id of an objective of the content package; empty when it is one of the parties' own. */
  readonly objective: string;
  /** The objective in one's own words, where it has no id. */
  readonly label: string;
  /** What would show that it works. */
  readonly sign: string;
  /** What would show a waterbed effect. */
  readonly waterbed: string;
  /** Id of the level of scale to look at; empty when not said. */
  readonly scale: string;
  /** How often one looks, in words. */
  readonly often: string;
  /** Who looks. */
  readonly who: string;
}

/** Answers by question. A question that nobody touched is absent. */
export interface Answers {
  readonly what?: WhatAnswer;
  readonly who?: WhoAnswer;
  readonly theory?: TheoryAnswer;
  readonly role?: RoleAnswer;
  readonly objectives?: ObjectivesAnswer;
  readonly scale?: ScaleAnswer;
  readonly time?: TimeAnswer;
}
export type QuestionKey = keyof Answers;

/** How a question stands when the user says so; without it the state follows from the answer. */
export type StatedState = 'open' | 'answered' | 'not-agreed' | 'not-relevant';

export interface AnswerBase {
  readonly state?: StatedState;
  /** Why the question does not matter here (`not-relevant`). */
  readonly reason?: string;
  /** What is not agreed yet (`not-agreed`). */
  readonly dispute?: string;
  /** In one's own words. */
  readonly words?: string;
  readonly note?: string;
  /** Hints that the user put aside, by id. */
  readonly seen?: readonly string[];
  /** Revision of the question's text at the time of the last change, so that a later text can say it differs. */
  readonly revision?: number;
}

/** Choices are ids of the content package or of a partner's; unknown ones are kept. */
export interface WhatAnswer extends AnswerBase {
  readonly choices?: readonly string[];
}
export interface WhoAnswer extends AnswerBase {
  readonly choices?: readonly string[];
  readonly benefits?: readonly string[];
  readonly benefitsWords?: string;
  readonly burdens?: readonly string[];
  readonly burdensWords?: string;
}
export interface TheoryRow {
  readonly id: string;
  readonly action: string;
  readonly mechanism: string;
  /** Kind of mechanism, an id of the content package; empty when not said. */
  readonly kind: string;
  readonly outcome: string;
}
export interface TheoryAnswer extends AnswerBase {
  readonly rows?: readonly TheoryRow[];
}
export interface RoleAnswer extends AnswerBase {
  readonly choices?: readonly string[];
  /** In whose eyes, by choice. */
  readonly eyes?: { readonly [choice: string]: string };
}
/** A party or an objective: one of the content package (empty label) or one of the user's own. */
export interface Labelled {
  readonly id: string;
  readonly label: string;
}
export interface ObjectivesAnswer extends AnswerBase {
  /** Absent: the parties of the content package. */
  readonly parties?: readonly Labelled[];
  /** Absent: the objectives of the content package. */
  readonly objectives?: readonly Labelled[];
  /** `positions[objective][party]`: `main`, `counts`, `none` or `against`; absent is "not said". */
  readonly positions?: { readonly [objective: string]: { readonly [party: string]: string } };
  /** How much mixing is enough. */
  readonly degree?: string;
}
export interface ScaleAnswer extends AnswerBase {
  readonly intervention?: readonly string[];
  readonly wanted?: readonly string[];
  readonly unwanted?: readonly string[];
}
export interface TimeAnswer extends AnswerBase {
  readonly term?: string;
  /** Calendar year in which effects should show, 1900..2200. */
  readonly year?: number;
}

/** A dossier in which nothing has been said. */
export const emptyDossier: Dossier = Object.freeze({
  format: DOSSIER_FORMAT,
  version: DOSSIER_VERSION,
  title: '',
  neighbourhood: '',
  party: '',
  answers: Object.freeze({}),
  shortlist: Object.freeze([]),
  history: Object.freeze([]),
  plan: null,
  notes: Object.freeze([]),
  contributions: Object.freeze([]),
  agreements: Object.freeze([]),
  monitoring: Object.freeze([]),
  changed: '',
  unread: Object.freeze([]),
});
