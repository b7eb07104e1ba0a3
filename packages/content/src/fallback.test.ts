import { describe, expect, it } from 'vitest';
import { questionsEn } from './data/questions.en.js';
import { questions } from './data/questions.js';
import { questionsNl } from './data/questions.nl.js';
import { fallbackHtml } from './fallback.js';
import type { QuestionText } from './question.js';

describe('the page without scripts', () => {
  it.each([
    ['nl', questionsNl],
    ['en', questionsEn],
  ] as const)('asks all seven questions with their choices in %s', (lang, texts) => {
    const html = fallbackHtml(lang, texts);
    expect(html).toMatch(new RegExp(`^<ol lang="${lang}">`, 'u'));
    for (const { title, parts } of Object.values<QuestionText>(texts)) {
      expect(html).toContain(`<strong>${title}</strong>`);
      for (const { choices } of Object.values(parts)) {
        for (const { label } of Object.values(choices)) expect(html).toContain(`<li>${label}`);
      }
    }
    expect(html.match(/^ {2}<li>$/gmu)).toHaveLength(questions.length);
  });

  it('opens and closes the same tags', () => {
    const html = fallbackHtml('nl', questionsNl, { headingLevel: 3 });
    const open: string[] = [];
    for (const [, slash, tag] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/gu)) {
      if (slash === '') open.push(tag ?? '');
      else expect(open.pop()).toBe(tag);
    }
    expect(open).toEqual([]);
    expect(html).toContain('<h3>Wat mengt u?</h3>');
    expect(html).not.toContain('<strong>');
  });

  it('never lets a text become markup', () => {
    const texts = { ...questionsNl, what: { ...questionsNl.what, title: '<img src=x onerror="a()"> & \'b\'' } };
    expect(fallbackHtml('nl', texts)).toContain(
      '<strong>&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; &#39;b&#39;</strong>',
    );
  });
});
