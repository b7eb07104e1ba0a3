// How Markdown of ours becomes a page.
import { describe, expect, test } from 'vitest';
import { api } from '../docs/site/api.js';
import { changeOf, merged } from '../docs/site/changelog.js';
import { articleOf, hrefTo, slugOf } from '../docs/site/markdown.js';

const article = (text: string, source = 'docs/embed/a.md', file = 'embed/a.html') =>
  articleOf(text, {
    source,
    file,
    placeOf: (path) =>
      ({ 'docs/theming.md': 'theming.html', 'SECURITY.md': 'security.html', 'docs/x.json': 'x.json' })[path],
    marked: (comment) => (comment === 'here' ? '<p>there</p>' : undefined),
  });

describe('a link', () => {
  test.each([
    ['[a](../theming.md)', '<a href="../theming.html">a</a>'],
    ['[a](../theming.md#contrast)', '<a href="../theming.html#contrast">a</a>'],
    ['[a](../../SECURITY.md)', '<a href="../security.html">a</a>'],
    ['[`a`](../x.json)', '<a href="../x.json"><code>a</code></a>'],
    ['[a](#b)', '<a href="#b">a</a>'],
    ['[a](https://example.org/b.md)', '<a href="https://example.org/b.md">a</a>'],
    // What is not in the site is named, and leads nowhere.
    ['[`a`](../../packages/a.ts)', '<code>a</code>'],
    ['[a](../../../out.md)', 'a'],
  ])('%s', (markdown, html) => {
    expect(article(markdown).body.trim()).toBe(`<p>${html}</p>`);
  });

  test.each([
    ['a.html', 'b/c.html', './b/c.html'],
    ['b/c.html', 'a.html', '../a.html'],
    ['b/c.html', 'b/d.html', './d.html'],
  ])('from %s to %s', (from, to, href) => {
    expect(hrefTo(from, to)).toBe(href);
  });
});

describe('headings', () => {
  test('are the title, and places that are named as on a code host', () => {
    const { title, heading, headings, body } = article(
      '# `<mix-a>` & more\n\n## A partner’s own `src`\n\n### Same\n\n### Same',
    );
    expect([title, heading]).toEqual(['<mix-a> & more', '<code>&lt;mix-a&gt;</code> &amp; more']);
    expect(headings.map(({ level, id }) => [level, id])).toEqual([
      [2, 'a-partners-own-src'],
      [3, 'same'],
      [3, 'same-1'],
    ]);
    expect(body).toContain('<h2 id="a-partners-own-src">');
    expect(body).not.toContain('<h1');
  });

  test.each([
    ['In drie minuten', 'in-drie-minuten'],
    ['Content-Security-Policy', 'content-security-policy'],
    ['Eén vraag, of twee?', 'eén-vraag-of-twee'],
    ['1. De map', '1-de-map'],
  ])('%s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe('an example', () => {
  test('is what stands in it, running and as text', () => {
    const { body, isLive } = article('```html example tall\n<mix-a b="c"></mix-a>\n```\n');
    expect(isLive).toBe(true);
    expect(body).toContain('<div class="example tall">');
    expect(body).toContain('<mix-provider dossier="voorbeeld-embed-a-1" storage="session">\n<mix-a b="c"></mix-a>\n');
    expect(body.replaceAll(/<\/?span[^>]*>/gu, '')).toContain(
      '<code>&lt;mix-a b=&quot;c&quot;&gt;&lt;/mix-a&gt;</code>',
    );
  });

  test('keeps its own provider', () => {
    const { body } = article('```html example\n<mix-provider dossier="x"><mix-a></mix-a></mix-provider>\n```\n');
    expect(body.match(/<mix-provider/gu)).toHaveLength(1);
    expect(body).toContain('<mix-provider storage="session" dossier="x">');
  });

  test('is no example without that word', () => {
    expect(article('```html\n<mix-a></mix-a>\n```\n')).toMatchObject({ isLive: false });
    expect(article('```html\n<mix-a></mix-a>\n```\n').body).not.toContain('<mix-a');
  });
});

test('tables can be moved by key, and have a name of their own', () => {
  const { body } = article('# T\n\n| a |\n| - |\n| b |\n\n## H\n\n| a |\n| - |\n| b |\n');
  expect([...body.matchAll(/role="region" aria-label="([^"]*)" tabindex="0"/gu)].map(([, name]) => name)).toEqual([
    'Tabel 1: T',
    'Tabel 2: H',
  ]);
});

test('comments are replaced where they say what by, and else left out', () => {
  expect(article('<!-- here -->\n\n<!-- prettier-ignore -->\n\na').body).toBe('<p>there</p><p>a</p>\n');
});

test('what an element offers is text, whatever its source says', () => {
  const html = api({
    tagName: 'mix-a',
    description: 'Shows <b>, and `c` of {@link Dee}.',
    attributes: [
      { name: 'e-f', fieldName: 'eF', type: { text: "'x' | '<y>'" }, default: "'x'", description: 'Is "x".' },
    ],
    members: [
      { kind: 'field', name: 'eF', attribute: 'e-f', description: 'Is "x".' },
      { kind: 'field', name: 'g', readonly: true, type: { text: 'Map<string>' }, description: 'Is g.' },
      { kind: 'field', name: 'unsaid' },
      { kind: 'method', name: 'h', description: 'Does h.' },
    ],
    slots: [{ name: '', description: 'Meanwhile' }],
    events: [],
  });
  expect(html).toContain('Shows &lt;b&gt;, and <code>c</code> of <code>Dee</code>.');
  expect(html).toContain('<code class="type">eF &#39;x&#39; | &#39;&lt;y&gt;&#39; = &#39;x&#39;</code>');
  expect(html).toContain('<code class="type">Map&lt;string&gt; (readonly)</code>');
  expect(html).toContain('(zonder naam)');
  expect(html).not.toMatch(/unsaid|Does h|Gebeurtenissen/u);
});

describe('changes', () => {
  test('that are not released say for whom', () => {
    expect(changeOf("---\n'@mengwijzer/core': patch\n'@mengwijzer/dossier': minor\n---\n\nAdded x.\n")).toEqual({
      packages: ['@mengwijzer/core', '@mengwijzer/dossier'],
      size: 'minor',
      text: 'Added x.',
    });
  });

  test('of all packages are said once, newest version first', () => {
    const log = (name: string, more: string): string =>
      `# @mengwijzer/${name}\n\n## 0.10.0\n\n### Minor Changes\n\n- Added x.\n\n  Two lines.\n${more}\n## 0.9.0\n\n### Patch Changes\n\n- Mended y.\n`;
    expect(
      merged([
        log('a', ''),
        log('b', '\n### Patch Changes\n\n- Mended z.\n- Updated dependencies\n  - @mengwijzer/a@0.10.0\n'),
      ]),
    ).toEqual([
      { version: '0.10.0', changes: ['- Added x.\n\n  Two lines.', '- Mended z.'] },
      { version: '0.9.0', changes: ['- Mended y.'] },
    ]);
  });
});
