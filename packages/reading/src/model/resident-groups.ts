import { residentGroups } from '@mengwijzer/content/resident-groups';
import { viewEntries, type Backing, type EntryTexts, type EntryView } from './entry-view.js';
import type { ResidentGroup } from '@mengwijzer/content';

export const groupKinds = ['need', 'risk', 'limit'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** Who stays, who has to leave and who arrives: what they need, what they risk, and what no plan can prevent. */
export const viewGroups = (texts: EntryTexts, backing?: Backing): readonly EntryView[] =>
  viewEntries<ResidentGroup>({ id: 'residentGroups', entries: residentGroups }, groupKinds, texts, backing);
