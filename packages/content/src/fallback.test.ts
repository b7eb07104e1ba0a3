import { describe, expect, it } from 'vitest';
import { facetsEn } from './data/facets.en.js';
import { facetsNl } from './data/facets.nl.js';
import { instrumentListEn } from './data/instrument-list.en.js';
import { instrumentListNl } from './data/instrument-list.nl.js';
import { instrumentList } from './data/instrument-list.js';
import { questionsEn } from './data/questions.en.js';
import { questions } from './data/questions.js';
import { questionsNl } from './data/questions.nl.js';
import { fallbackHtml, instrumentsHtml } from './fallback.js';
import type { QuestionText } from './question.js';

const listedNl = { ...instrumentListNl, domains: facetsNl.domains };
const listedEn = { ...instrumentListEn, domains: facetsEn.domains };

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

  it.each([
    ['nl', listedNl, 'Fysiek'],
    ['en', listedEn, 'Physical'],
  ] as const)('lists all instruments in %s, each under its domain', (lang, texts, physical) => {
    const html = instrumentsHtml(lang, texts);
    expect(html).toMatch(new RegExp(`^<div lang="${lang}">\\n {2}<p><strong>${physical}</strong></p>`, 'u'));
    for (const tag of ['dt', 'dd'])
      expect(html.match(new RegExp(`^ {4}<${tag}>[^<]+</${tag}>$`, 'gmu'))).toHaveLength(instrumentList.length);
    const [, ...lists] = html.split('<dl>');
    expect(lists.map((list) => list.match(/<dt>/gu)?.length)).toEqual(
      ['physical', 'social', 'economic'].map(
        (domain) => instrumentList.filter((each) => each.domain === domain).length,
      ),
    );
  });

  it.each([
    ['questions', fallbackHtml('nl', questionsNl, { headingLevel: 3 }), 'Wat mengt u?'],
    ['instruments', instrumentsHtml('nl', listedNl, { headingLevel: 3 }), 'Sociaal'],
  ])('opens and closes the same tags: %s', (_, html, heading) => {
    const open: string[] = [];
    for (const [, slash, tag] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/gu)) {
      if (slash === '') open.push(tag ?? '');
      else expect(open.pop()).toBe(tag);
    }
    expect(open).toEqual([]);
    expect(html).toContain(`<h3>${heading}</h3>`);
    expect(html).not.toContain('<strong>');
  });

  it('never lets a text become markup', () => {
    const bad = '<img src=x onerror="a()"> & \'b\'';
    const escaped = '&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; &#39;b&#39;';
    const texts = { ...questionsNl, what: { ...questionsNl.what, title: bad } };
    expect(fallbackHtml('nl', texts)).toContain(`<strong>${escaped}</strong>`);

    const html = instrumentsHtml('nl', {
      instruments: { ...instrumentListNl.instruments, 'acquire-land': { name: bad, summary: bad } },
      domains: { ...facetsNl.domains, physical: bad },
    });
    for (const tag of ['strong', 'dt', 'dd']) expect(html).toContain(`<${tag}>${escaped}</${tag}>`);
    expect(html).not.toContain('<img');
  });
});
