import { describe, expect, it } from 'vitest';
import { facetsEn } from './data/facets.en.js';
import { facetsNl } from './data/facets.nl.js';
import { instrumentListEn } from './made/instrument-list.en.js';
import { instrumentListNl } from './made/instrument-list.nl.js';
import { instrumentList } from './made/instrument-list.js';
import { questionsEn } from './data/questions.en.js';
import { questions } from './data/questions.js';
import { questionsNl } from './data/questions.nl.js';
import { evidenceEn, sectionsEn } from './data/labels.en.js';
import { evidenceNl, sectionsNl } from './data/labels.nl.js';
import { phasingCautionsEn } from './data/phasing-cautions.en.js';
import { phasingCautions } from './data/phasing-cautions.js';
import { phasingCautionsNl } from './data/phasing-cautions.nl.js';
import { stepsEn } from './data/steps.en.js';
import { steps } from './data/steps.js';
import { stepsNl } from './data/steps.nl.js';
import { timelineEn } from './data/timeline.en.js';
import { timeline } from './data/timeline.js';
import { timelineNl } from './data/timeline.nl.js';
import type { EntryText } from './entry.js';
import { escapeHtml } from '@mengwijzer/words/html';
import { fallbackHtml, instrumentsHtml, phasingHtml, stepsHtml, timelineHtml } from './fallback.js';
import type { QuestionText } from './question.js';

const listedNl = { ...instrumentListNl, domains: facetsNl.domains };
const listedEn = { ...instrumentListEn, domains: facetsEn.domains };
const toldNl = { ...facetsNl, timeline: timelineNl, sections: sectionsNl };
const toldEn = { ...facetsEn, timeline: timelineEn, sections: sectionsEn };
const watchedNl = { ...facetsNl, cautions: phasingCautionsNl, sections: sectionsNl, evidence: evidenceNl };
const watchedEn = { ...facetsEn, cautions: phasingCautionsEn, sections: sectionsEn, evidence: evidenceEn };
const wayNl = { ...facetsNl, steps: stepsNl, sections: sectionsNl };
const wayEn = { ...facetsEn, steps: stepsEn, sections: sectionsEn };

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
    ['nl', toldNl],
    ['en', toldEn],
  ] as const)('tells the whole timeline in %s, with all that is said of it', (lang, texts) => {
    const html = timelineHtml(lang, texts);
    expect(html).toMatch(new RegExp(`^<div lang="${lang}">`, 'u'));
    const told = html.split('<li>\n').slice(1);
    expect(told).toHaveLength(timeline.length);
    for (const [index, { id, lane, cites }] of timeline.entries()) {
      const { name, summary, points }: EntryText = texts.timeline[id];
      for (const text of [name, summary, ...Object.values(points)])
        expect(told[index]).toContain(`>${escapeHtml(text)}</`);
      expect(told[index], id).toContain(` (${texts.lanes[lane]})</p>`);
      for (const { section } of cites) expect(told[index], id).toContain(texts.sections[section!]);
    }
    expect(html).not.toMatch(/undefined|NaN|: <|<ul>\s*<\/ul>/u);
  });

  it.each([
    [
      'nl',
      toldNl,
      [
        ['Onuitgesproken: begin en einde niet genoemd', 'origin-of-the-idea'],
        ['Geen doel op zich: tot midden jaren negentig, begin niet genoemd', 'slum-clearance'],
        ['Officieel doel: midden jaren negentig tot rond 2012', 'big-cities-policy'],
        ['Stilstand: rond 2012 tot 2022', 'standstill'],
        ['Terug: vanaf 2022, loopt nog', 'aedes-agenda-2022'],
      ],
    ],
    [
      'en',
      toldEn,
      [
        ['Implicit: start and end not named', 'origin-of-the-idea'],
        ['Not an aim in itself: until the mid-1990s, start not named', 'slum-clearance'],
        ['Official aim: the mid-1990s to around 2012', 'big-cities-policy'],
        ['Standstill: around 2012 to 2022', 'standstill'],
        ['Back: from 2022, still running', 'aedes-agenda-2022'],
      ],
    ],
  ] as const)(
    'has a stretch of the timeline for each way in which mixing stood on the agenda: %s',
    (lang, texts, all) => {
      const html = timelineHtml(lang, texts, { headingLevel: 2 });
      const stretches = html.split('<h2>').slice(1);
      expect(stretches.map((stretch) => stretch.slice(0, stretch.indexOf('</h2>')))).toEqual(
        all.map(([title]) => title),
      );
      expect(stretches.map((stretch) => /<h3>([^<]+)</u.exec(stretch)?.[1])).toEqual(
        all.map(([, first]) => escapeHtml(texts.timeline[first].name)),
      );
      for (const [index, sentence] of Object.values(texts.agenda).entries())
        expect(stretches[index]).toContain(`<p>${sentence}</p>`);
    },
  );

  it('says when a bill or plan was one, and where an event is told of', () => {
    const bill = timelineHtml('nl', toldNl).split('<li>\n').at(-1);
    expect(bill).toContain('<p>Wetsvoorstel, stand van 2024</p>');
    expect(bill).toContain('<p>Bronnen: Hoofdstuk 3.1: ');
    expect(timelineHtml('en', toldEn)).toContain('<p>Plan, as of 7 December 2023</p>');
    // A law in force is told as such by its text.
    expect(timelineHtml('nl', toldNl)).not.toContain('Geldt');
    expect(timelineHtml('nl', toldNl)).toContain(
      '<p>Bronnen: Hoofdstuk 1.3; Hoofdstuk 3.1; Hoofdstuk 2.2: Uyterlinde en Van der Velden (2017)</p>',
    );
  });

  it('has no heading below the sixth level', () =>
    expect(timelineHtml('nl', toldNl, { headingLevel: 6 }).match(/<h\d>/gu)).toEqual(Array(5).fill('<h6>')));

  it.each([
    ['nl', watchedNl, 'Deze rekenhulp laat zien', 'Kanttekeningen bij fasering'],
    ['en', watchedEn, 'This calculator shows', 'Cautions on phasing'],
  ] as const)(
    'says in %s what the calculator is for, and all that the source says to watch',
    (lang, texts, first, title) => {
      const html = phasingHtml(lang, texts);
      expect(html).toMatch(new RegExp(`^<div lang="${lang}">\\n {2}<p>${first}`, 'u'));
      expect(html).toContain(`<p><strong>${title}</strong></p>\n  <dl>`);
      const watched = html.split('    <dt>').slice(1);
      expect(watched).toHaveLength(phasingCautions.length);
      for (const [index, { id, cites }] of phasingCautions.entries()) {
        const { name, says } = texts.cautions[id];
        expect(watched[index]).toContain(`${escapeHtml(name)}</dt>\n    <dd>${escapeHtml(says)}</dd>`);
        for (const { section } of cites) expect(watched[index], id).toContain(texts.sections[section!]);
      }
      expect(html).not.toMatch(/undefined|NaN|: [<.]/u);
    },
  );

  it('says of a caution where it comes from, how well it is supported, and of when it is', () => {
    const html = phasingHtml('nl', watchedNl);
    expect(html).toContain('<dd>Bronnen: Slot. Advies, geen onderzoek. Stand van 2024.</dd>');
    expect(html).toContain('<dd>Bronnen: Inleiding: Hochstenbach (2022); Stap 4. Omstreden.</dd>');
    expect(phasingHtml('en', watchedEn)).toContain('As of 2024.</dd>');
  });

  it.each([
    ['nl', wayNl, stepsNl],
    ['en', wayEn, stepsEn],
  ] as const)('says in %s of each of the four steps all that the source does', (lang, texts, words) => {
    const html = stepsHtml(lang, texts);
    expect(html).toMatch(new RegExp(`^<ol lang="${lang}">`, 'u'));
    for (const { id, points } of steps) {
      expect(html).toContain(`<p><strong>${words[id].name}</strong></p>`);
      const said: Readonly<Record<string, string>> = words[id].points;
      for (const point of points) expect(html, point.id).toContain(`<li>${escapeHtml(said[point.id]!)}</li>`);
    }
    expect(html).not.toMatch(/undefined|: [<.]/u);
  });

  it.each([
    ['questions', fallbackHtml('nl', questionsNl, { headingLevel: 3 }), questionsNl.what.title],
    ['instruments', instrumentsHtml('nl', listedNl, { headingLevel: 3 }), 'Sociaal'],
    ['timeline', timelineHtml('nl', toldNl, { headingLevel: 3 }), 'Stilstand: rond 2012 tot 2022'],
    ['phasing', phasingHtml('nl', watchedNl, { headingLevel: 3 }), 'Kanttekeningen bij fasering'],
    ['steps', stepsHtml('nl', wayNl, { headingLevel: 3 }), 'Precies uitwerken'],
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

    const told = timelineHtml('nl', {
      ...toldNl,
      timeline: { ...timelineNl, nplv: { name: bad, summary: bad, points: { polarised: bad } } },
      lanes: { ...facetsNl.lanes, policy: bad },
      agenda: { ...facetsNl.agenda, back: bad },
      sections: { ...sectionsNl, closing: bad },
    });
    for (const [before, after] of [
      ['<strong>', '</strong>'],
      ['<p>', '</p>'],
      ['<li>', '</li>'],
      ['  <p>', '</p>\n  <ul>'],
      ['(', ')'],
      ['; ', '</p>'],
    ])
      expect(told).toContain(`${before}${escaped}${after}`);
    expect(told).not.toContain('<img');

    const watched = phasingHtml('nl', {
      ...watchedNl,
      cautions: { ...phasingCautionsNl, gradual: { name: bad, says: bad } },
      collections: { ...facetsNl.collections, phasingCautions: bad },
      evidence: { ...evidenceNl, advice: bad },
    });
    for (const [before, after] of [
      ['<strong>', '</strong>'],
      ['<dt>', '</dt>'],
      ['<dd>', '</dd>'],
      ['Slot. ', '.</dd>'],
    ])
      expect(watched).toContain(`${before}${escaped}${after}`);
    expect(watched).not.toContain('<img');
  });
});
