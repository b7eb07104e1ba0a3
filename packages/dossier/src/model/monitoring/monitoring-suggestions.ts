import { motives } from '@mengwijzer/content/motives';
import { sources } from '@mengwijzer/content/sources';
import { steps } from '@mengwijzer/content/steps';
import { saySections, saySources } from '@mengwijzer/core/reading';
import type { Citation, Entry, Source } from '@mengwijzer/content';
import type { MonitoringTexts } from './monitoring-texts.js';

export type SuggestionField = 'sign' | 'waterbed';

/** A suggestion: our words for what the source says one can see, which nobody has to take over. */
interface Suggestion {
  readonly id: keyof MonitoringTexts['messages']['suggestions'];
  /** Ids of objectives; `null` for all of them, the parties' own too. */
  readonly objectives: readonly string[] | null;
  readonly field: SuggestionField;
  /** The points of the content that it is made from: "motives/better-scores/not-felt". */
  readonly from: readonly string[];
}

export const suggestions: readonly Suggestion[] = [
  {
    id: 'school',
    objectives: ['resident-opportunities'],
    field: 'sign',
    from: ['motives/neighbourhood-effects/school-and-behaviour'],
  },
  {
    id: 'work',
    objectives: ['resident-opportunities'],
    field: 'sign',
    from: ['motives/better-scores/problems-stayed'],
  },
  {
    id: 'safety',
    objectives: ['area-figures'],
    field: 'sign',
    from: ['motives/better-scores/safety-and-facilities'],
  },
  {
    id: 'ask-residents',
    objectives: ['area-figures'],
    field: 'sign',
    from: ['motives/better-scores/not-felt'],
  },
  {
    id: 'support',
    objectives: ['facilities'],
    field: 'sign',
    from: ['motives/better-scores/safety-and-facilities', 'motives/better-scores/nplv'],
  },
  {
    id: 'nuisance',
    objectives: ['less-concentration'],
    field: 'sign',
    from: ['motives/concentration/resilience-reports', 'motives/concentration/expected-effect'],
  },
  {
    id: 'apart',
    objectives: ['less-segregation'],
    field: 'sign',
    from: ['motives/segregation/rising', 'motives/segregation/other-scales'],
  },
  {
    id: 'meeting',
    objectives: ['contact'],
    field: 'sign',
    from: ['motives/neighbourhood-effects/contact-needed', 'motives/neighbourhood-effects/contact-rare'],
  },
  {
    id: 'vulnerable-again',
    objectives: ['less-concentration', 'resident-opportunities', 'area-figures'],
    field: 'waterbed',
    from: ['motives/concentration/displacement'],
  },
  {
    id: 'elsewhere',
    objectives: null,
    field: 'waterbed',
    from: ['steps/precision/watch-the-waterbed'],
  },
];

export interface SuggestionView {
  readonly id: string;
  readonly field: SuggestionField;
  readonly text: string;
  /** "Hoofdstuk 2.4; Sociaal en Cultureel Planbureau (2015)". */
  readonly source: string;
}

const collections: Readonly<Record<string, readonly Entry[]>> = { motives, steps };
const byId = { sources: new Map<string, Source>(sources.map((source) => [source.id, source])) };

/** The citations of a point, by its place in the content. */
export const citesOf = (from: string): readonly Citation[] => {
  const [collection = '', entry = '', point = ''] = from.split('/');
  return collections[collection]?.find(({ id }) => id === entry)?.points.find(({ id }) => id === point)?.cites ?? [];
};

/** What the source suggests to look at, for an objective. Nothing of it is filled in by itself. */
export const suggestionsFor = (objective: string, texts: MonitoringTexts): readonly SuggestionView[] =>
  suggestions
    .filter(({ objectives }) => objectives === null || objectives.includes(objective))
    .map(({ id, field, from }) => {
      const cites = from.flatMap(citesOf);
      return {
        id,
        field,
        text: texts.messages.suggestions[id],
        source: [saySections(cites, texts, texts), saySources(cites, texts, byId)].filter(Boolean).join('; '),
      };
    });
