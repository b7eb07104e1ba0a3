import { earlier, holding, levels, type Dossier, type Indicator } from '@mengwijzer/core/dossier';
import { sayDay } from '../say-day.js';
import { suggestionsFor, type SuggestionView } from './monitoring-suggestions.js';
import { isMain, isNamed, objectivesIn, sayPositions, type NamedObjective } from '../standing/standing-objectives.js';
import { keyOfIndicator } from '../standing/standing-watched.js';
import { at, sayNames } from '../standing/standing-words.js';
import { counting } from '../standing/standing.js';
import type { MonitoringTexts } from './monitoring-texts.js';
import type { Voice } from '../voices.js';

/** What one writes down of an objective. */
export const fields = ['sign', 'waterbed', 'scale', 'often', 'who'] as const;
export type Field = (typeof fields)[number];

export interface IndicatorView {
  readonly record: Indicator;
  readonly rows: readonly {
    readonly field: Field;
    readonly label: string;
    /** Empty where it is not said. */
    readonly text: string;
  }[];
  /** "Vastgelegd op 3 juni 2026"; empty where that is not known. */
  readonly made: string;
}

/** An objective, and how it is watched. */
export interface WatchedView {
  readonly key: string;
  /** For ids on the page. */
  readonly domId: string;
  /** Id of the content; empty for one of the parties' own. */
  readonly objective: string;
  readonly label: string;
  /** "Hoofddoel: Gemeente. Telt mee: Bewoners."; empty where nobody said so. */
  readonly named: string;
  /** What holds: none, one, or several where it was changed in two places. */
  readonly versions: readonly IndicatorView[];
  /** What was said before; the latest first. */
  readonly before: readonly IndicatorView[];
  readonly suggestions: readonly SuggestionView[];
}

export interface MonitoringView {
  /** Objectives that nothing is written down for, main ones first. */
  readonly lacking: readonly WatchedView[];
  readonly watched: readonly WatchedView[];
  /** Whether some indicator says what would show a waterbed. */
  readonly hasWaterbed: boolean;
  /** No objective is named and nothing is written down. */
  readonly isEmpty: boolean;
}

/** An id for the page from a key that may hold anything; FNV-1a, so that it stays the same. */
export const domIdOf = (key: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193) >>> 0;
  return `m${hash.toString(36)}`;
};

/** The levels of scale with their words, from small to large. */
export const scaleChoices = ({ questions }: MonitoringTexts): readonly (readonly [id: string, label: string])[] =>
  levels.map((level) => [level, at(questions.scale.parts['levels']?.choices, level)?.label ?? level]);

const viewIndicator = (record: Indicator, texts: MonitoringTexts): IndicatorView => {
  const { messages, lang } = texts;
  const scale = scaleChoices(texts).find(([id]) => id === record.scale)?.[1] ?? record.scale;
  const day = sayDay(record.made, lang);
  return {
    record,
    rows: fields.map((field) => ({
      field,
      label: messages.fields[field],
      text: (field === 'scale' ? scale : record[field]).trim(),
    })),
    made: day === '' ? '' : messages.made(day),
  };
};

const sayNamed = (objective: NamedObjective, texts: MonitoringTexts): string => {
  const words = { ...texts, ...texts.messages.capped };
  const added = objective.addedBy.length === 0 ? [] : [texts.messages.addedBy(sayNames(objective.addedBy, words))];
  return [...sayPositions(objective, texts), ...added].join(' ');
};

/** The list that the team keeps: every objective that somebody names, and all that was written down. */
export function monitoringOf(dossier: Dossier, voices: readonly Voice[], texts: MonitoringTexts): MonitoringView {
  const indicators = holding(dossier.monitoring);
  const old = earlier(dossier.monitoring);
  const all = objectivesIn(counting(voices), texts);
  const known = texts.questions.objectives.parts['objectives']?.choices;
  const objectives = all.filter((each) => isNamed(each) || each.addedBy.length > 0);
  const rank = (each: NamedObjective): number => (isMain(each) ? 0 : isNamed(each) ? 1 : 2);
  objectives.sort((one, other) => rank(one) - rank(other));
  // Written down for an objective that nobody names, or not any more.
  const others = [...new Map(indicators.map((each) => [keyOfIndicator(each), each]))]
    .filter(([key]) => !objectives.some((each) => each.key === key))
    .map(([key, { objective, label }]) => ({
      key,
      id: objective,
      label: objective === '' ? label.trim() : (at(known, objective)?.label ?? objective),
      named: texts.messages.notNamed,
    }));
  const view = (key: string, id: string, label: string, named: string): WatchedView => ({
    key,
    domId: domIdOf(key),
    objective: id,
    label: label === '' ? texts.messages.noLabel : label,
    named,
    versions: indicators.filter((each) => keyOfIndicator(each) === key).map((each) => viewIndicator(each, texts)),
    before: old.filter((each) => keyOfIndicator(each) === key).map((each) => viewIndicator(each, texts)),
    suggestions: suggestionsFor(id, texts),
  });
  const views = [
    ...objectives.map((each) => view(each.key, each.id, each.label, sayNamed(each, texts))),
    ...others.map(({ key, id, label, named }) => view(key, id, label, named)),
  ];
  return {
    lacking: views.filter(({ versions }) => versions.length === 0),
    watched: views.filter(({ versions }) => versions.length > 0),
    hasWaterbed: indicators.some(({ waterbed }) => waterbed.trim() !== ''),
    isEmpty: views.length === 0,
  };
}
