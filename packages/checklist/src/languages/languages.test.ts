import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textsNl } from '../texts-nl.js';
import { plain, summarise, type Segment } from '../model/summary.js';
import type { ChecklistTexts } from '../model/texts.js';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((each) => each.isDirectory());

const textsOf = async (lang: string): Promise<ChecklistTexts> => {
  const module = (await import(join(import.meta.dirname, lang, 'texts.ts'))) as Record<string, ChecklistTexts>;
  return Object.values(module)[0]!;
};
const slots = (sentence: string): string[] => [...(sentence.match(/\{.*?\}/gu) ?? [])].sort();

test('there is one, to show how', () => expect(folders.map(({ name }) => name)).toContain('fy'));

describe.each(folders)('the language $name', ({ name }) => {
  test('says which it is, and which its content is in', async () => {
    const { lang, contentLang } = await textsOf(name);
    expect(lang).toBe(name);
    expect(Intl.getCanonicalLocales(lang)).toEqual([lang]);
    expect([undefined, 'nl', 'en']).toContain(contentLang);
  });

  test('has the same places to fill in each sentence as the Dutch', async () => {
    const { messages } = await textsOf(name);
    for (const [key, sentence] of Object.entries(textsNl.messages.summary))
      expect(slots(messages.summary[key as keyof typeof messages.summary]), key).toEqual(slots(sentence));
  });

  test('says what it is given', async () => {
    const { messages } = await textsOf(name);
    const say = (words: object, dutch: object, path: string): void => {
      for (const [key, sentence] of Object.entries(words)) {
        const ours = (dutch as Record<string, unknown>)[key];
        if (typeof sentence === 'object' && sentence !== null)
          say(sentence as object, ours as object, `${path}/${key}`);
        if (typeof sentence !== 'function' || typeof ours !== 'function') continue;
        const [given, wanted] = [sentence('7', true) as string, ours('7', true) as string];
        expect(given.includes('7'), `${path}/${key}`).toBe(wanted.includes('7'));
      }
    };
    say(messages, textsNl.messages, '');
  });

  test('marks the words of the content, and no others', async () => {
    const texts = await textsOf(name);
    const answers = {
      what: { choices: ['incomes'], words: 'eigen woorden' },
      time: { state: 'not-relevant' },
    } as const;
    const segments = summarise(answers, texts).flatMap((sentence) => [...sentence.segments]);
    const marked = (of: readonly Segment[]): string[] =>
      of.filter(({ lang }) => lang !== undefined).map(({ text }) => text);
    const ofDutch = ['inkomens', textsNl.questions.time.topic];
    expect(marked(segments)).toEqual(texts.contentLang === 'nl' ? ofDutch : []);
    expect(plain(summarise(answers, texts))).toContain('‘eigen woorden’');
  });
});
