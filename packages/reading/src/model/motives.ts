import { motives } from '@mengwijzer/content/motives';
import { viewEntries, type Backing, type EntryTexts, type EntryView } from './entry-view.js';
import type { Motive } from '@mengwijzer/content';

/** What one asks about a motive, in the order in which it is read: what speaks for it stands beside what speaks against it. */
export const motiveKinds = ['for', 'against', 'since', 'doubt'] as const;
export type MotiveKind = (typeof motiveKinds)[number];

/** The reasons to mix, each with what speaks for and against it. */
export const viewMotives = (texts: EntryTexts, backing?: Backing): readonly EntryView[] =>
  viewEntries<Motive>({ id: 'motives', entries: motives }, motiveKinds, texts, backing);
