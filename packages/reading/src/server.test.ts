import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { mixElementRenderer } from '@mengwijzer/core/server';
import './index.js';

const served = (markup: ReturnType<typeof html>): Promise<string> =>
  collectResult(render(markup, { elementRenderers: [mixElementRenderer()] }));
/** What one reads of it: without styles, tags and the marks of Lit. */
const read = (page: string): string =>
  page
    .replaceAll(/<style>[^]*?<\/style>|<!--[^]*?-->|<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

test('there is no page here', () => expect(globalThis.document).toBeUndefined());

test.each([
  [html`<mix-motives></mix-motives>`, 'Waarom mengen?', 'Tammaru e.a. (2016)'],
  [html`<mix-resident-groups group="leavers"></mix-resident-groups>`, 'Wie weg moet', 'Hochstenbach (2022)'],
  [html`<mix-meeting-places check></mix-meeting-places>`, 'Is de plek uitnodigend?', 'U keek nog nergens naar.'],
  [html`<mix-sources of="motives/segregation"></mix-sources>`, 'Bronnen', 'Waar dit voor gebruikt is'],
  [html`<mix-motives lang="en"></mix-motives>`, 'Why mix?', 'Evidence: disputed'],
])('a server renders %#, with what comes later', async (markup, ...texts) => {
  const page = await served(markup);
  for (const text of texts) expect(read(page)).toContain(text);
});

test('a word stays a word, as nothing would open without scripts', async () => {
  const page = await served(html`<p>Dat heet <mix-term term="waterbed-effect">elders</mix-term>.</p>`);
  expect(read(page)).toMatch(/^Dat heet elders ?\.$/u);
  expect(page).not.toContain('role="button"');
});
