import { expect, test } from 'vitest';
import { motivesTextsNl } from '../texts-motives-nl.js';
import { sourcesTextsNl } from '../texts-sources-nl.js';
import { viewMotives } from './motives.js';
import { readingHtml } from './reading-html.js';
import { viewSources } from './sources.js';

test('the motives are HTML with headings, what they rest on in words, and nothing left out', () => {
  const views = viewMotives(motivesTextsNl);
  const html = readingHtml(views, { lang: 'nl', labels: motivesTextsNl.messages.kinds, ...motivesTextsNl.messages });
  expect(html.match(/<h3>/gu)).toHaveLength(4);
  expect(html.match(/<h4>Wat ervoor spreekt<\/h4>/gu)).toHaveLength(4);
  expect(html).toContain('<p>Bewijs: omstreden</p>');
  expect(html.match(/<li>/gu)).toHaveLength(
    views.flatMap((view) => view.blocks.flatMap((block) => block.points)).length,
  );
  expect(html).not.toContain('undefined');
});

test('the sources are a list with their numbers, and signs of markup are escaped', () => {
  const view = viewSources({ of: [], query: '', order: 'author' }, sourcesTextsNl);
  const html = readingHtml(view, { lang: 'nl', labels: {} });
  expect(html).toContain('<li>4. Allport (1954). The nature of prejudice. Addison-Wesley</li>');
  const [group] = view.groups;
  const [first] = group!.sources;
  const odd = {
    ...view,
    groups: [{ label: '', sources: [{ ...first!, source: { ...first!.source, title: '<i>"R&D"' } }] }],
  };
  expect(readingHtml(odd, { lang: 'nl', labels: {} })).toContain('&lt;i&gt;&quot;R&amp;D&quot;');
});
