import { CONTENT_VERSION, contentDate } from '@mengwijzer/content';
import { list } from '@mengwijzer/words/text';
import { sayDate } from '@mengwijzer/words/dates';
import { sayDay } from '../say-day.js';
import { strong, text, type About, type Runs } from './blocks.js';
import { speaking, type ReportInput, type ReportTexts } from './report-input.js';
import type { Voice } from '../voices.js';

/** The day of the moment, in words. */
export const sayToday = (now: Date, { lang }: ReportTexts): string => sayDate(now.toISOString().slice(0, 10), lang);

const sayVoice = (voice: Voice, { lang, messages }: ReportTexts): string =>
  messages.madeOf(voice.name, sayDay(voice.changed, lang), sayDay(voice.contribution?.received ?? '', lang));

/** What it was made from, with dates; what was put aside; and of which content. */
export function sayMade({ voices, texts, now, version }: ReportInput): Runs {
  const { messages, lang } = texts;
  const used = speaking(voices).map((voice) => sayVoice(voice, texts));
  const aside = voices.filter(({ counts }) => !counts).map((voice) => sayVoice(voice, texts));
  return [
    strong(messages.madeFrom),
    text(
      [
        `${used.length === 0 ? messages.madeNothing : used.join('; ')}.`,
        ...(aside.length === 0 ? [] : [messages.madeAside(aside.join('; '))]),
        messages.madeWith(version, CONTENT_VERSION, sayDate(contentDate, lang), sayToday(now, texts)),
        messages.madeChecked,
      ].join(' '),
    ),
  ];
}

/** What stands under the title. */
export const aboutOf = ({ dossier, voices, texts, now }: ReportInput): About => {
  const words = texts.messages.about;
  return [
    [words.kind, words.report] as const,
    [words.neighbourhood, dossier.neighbourhood.trim()] as const,
    [
      words.parties,
      list(
        speaking(voices).map(({ name }) => name),
        texts,
      ),
    ] as const,
    [words.made, sayToday(now, texts)] as const,
    [words.content, texts.messages.content(CONTENT_VERSION, sayDate(contentDate, texts.lang))] as const,
  ].filter(([, value]) => value !== '');
};
