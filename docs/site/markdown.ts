import { posix } from 'node:path';
import hljs from 'highlight.js/lib/common';
import nginx from 'highlight.js/lib/languages/nginx';
import MarkdownIt from 'markdown-it';
import { escapeHtml } from '../../packages/words/src/html.js';

hljs.registerLanguage('nginx', nginx);

export interface Heading {
  readonly level: number;
  readonly id: string;
  /** As HTML. */
  readonly name: string;
}

export interface Article {
  /** Of its first heading, as text and as HTML. */
  readonly title: string;
  readonly heading: string;
  readonly body: string;
  readonly headings: readonly Heading[];
  /** Whether there is something running on it. */
  readonly isLive: boolean;
}

/** Where a page stands, and what it may lead to. */
export interface Surroundings {
  /** Its Markdown and its page, from the root of the repository and of the site. */
  readonly source: string;
  readonly file: string;
  /** The page or file in the site that a path in the repository leads to, if there is one. */
  readonly placeOf: (path: string) => string | undefined;
  /** What stands in the place of a comment such as `api mix-checklist`. */
  readonly marked: (comment: string) => string | undefined;
}

/** Markdown of our own as the parts of a page. */
export function articleOf(text: string, surroundings: Surroundings): Article {
  const markdown = new MarkdownIt({ html: true });
  const env = {};
  const headings: Heading[] = [];
  const slugs = new Map<string, number>();
  let examples = 0;
  let tables = 0;

  const tokens = markdown.parse(text, env);
  const first = tokens.findIndex(({ type, tag }) => type === 'heading_open' && tag === 'h1');
  const [, inline] = first < 0 ? [] : tokens.splice(first, 3);
  const title = plain(inline?.content ?? '');

  Object.assign(markdown.renderer.rules, {
    heading_open(all, index, options, _env, self) {
      const token = all[index]!;
      const inside = all[index + 1]!;
      const id = slugOf(plain(inside.content), slugs);
      const name = self.renderInline(inside.children ?? [], options, env).replaceAll(/<\/?a\b[^>]*>/gu, '');
      headings.push({ level: Number(token.tag.slice(1)), id, name });
      token.attrSet('id', id);
      return self.renderToken(all, index, options);
    },
    fence(all, index) {
      const { info, content } = all[index]!;
      const [language = '', kind, ...sizes] = info.trim().split(/\s+/u);
      if (kind !== 'example') return code(content, language);
      examples += 1;
      return example(content, examples, sizes, surroundings.file);
    },
    table_open() {
      tables += 1;
      const heading = headings.at(-1)?.name.replaceAll(/<[^>]*>/gu, '') ?? escapeHtml(title);
      return `<div class="table" role="region" aria-label="Tabel ${tables}: ${heading}" tabindex="0"><table>\n`;
    },
    table_close: () => '</table></div>\n',
    html_block: (all, index) =>
      all[index]!.content.replaceAll(
        /<!--\s*(.*?)\s*-->\n?/gsu,
        (_, comment: string) => surroundings.marked(comment) ?? '',
      ),
  } satisfies typeof markdown.renderer.rules);

  const heading = markdown.renderer.renderInline(inline?.children ?? [], markdown.options, env);
  const body = markdown.renderer.render(tokens, markdown.options, env);
  return {
    title,
    heading: linked(heading, surroundings),
    headings,
    body: linked(body, surroundings),
    isLive: examples > 0,
  };
}

/** Without the marks of Markdown. */
const plain = (content: string): string => content.replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1').replaceAll(/[`*]/gu, '');

/** As GitHub makes them, so that a link to a heading leads there in both places. */
export function slugOf(text: string, used: Map<string, number> = new Map()): string {
  const slug = text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
  const times = used.get(slug) ?? 0;
  used.set(slug, times + 1);
  return times === 0 ? slug : `${slug}-${times}`;
}

/** A block of code, coloured when the page is made: by class, as a strict policy asks. */
export function code(text: string, language: string): string {
  const coloured = hljs.getLanguage(language) ? hljs.highlight(text, { language }).value : escapeHtml(text);
  return `<div class="code"><pre><code>${coloured.trimEnd()}</code></pre></div>\n`;
}

/**
 * What the HTML does, and the HTML: one text. Each has a dossier of its own, so that examples leave each other alone, unless it
 * brings its own provider.
 */
function example(html: string, number: number, sizes: readonly string[], file: string): string {
  const dossier = `voorbeeld-${file.replace(/\.html$/u, '').replaceAll('/', '-')}-${number}`;
  const running = /<mix-provider\b/u.test(html)
    ? html.replace(/<mix-provider\b/u, '<mix-provider storage="session"')
    : `<mix-provider dossier="${dossier}" storage="session">\n${html}</mix-provider>\n`;
  return `<div class="example ${sizes.join(' ')}">
<div class="live" role="region" aria-label="Voorbeeld ${number}" tabindex="0" data-pagefind-ignore>
<noscript><p>Hier staat het onderdeel zelf. Daarvoor is JavaScript nodig.</p></noscript>
${running}</div>
${code(html, 'html')}</div>
`;
}

/** Links between Markdown files become links between pages. What is not in the site is named, and leads nowhere. */
function linked(html: string, { source, file, placeOf }: Surroundings): string {
  return html.replaceAll(
    /<a href="([^"]*)"([^>]*)>(.*?)<\/a>/gsu,
    (whole, href: string, rest: string, words: string) => {
      if (/^(?:[a-z]+:|#)/u.test(href)) return whole;
      const [path = '', fragment] = href.split('#');
      const place = placeOf(posix.join(posix.dirname(source), decodeURI(path)));
      if (place === undefined) return words;
      return `<a href="${hrefTo(file, place)}${fragment === undefined ? '' : `#${fragment}`}"${rest}>${words}</a>`;
    },
  );
}

/** From one page of the site to another. */
export const hrefTo = (from: string, to: string): string => {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
};
