import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { madePage, pageByHand } from '../docs/site/pages.js';
import { fallbackAsked, fallbacks, withFallbacks } from '../packages/embed/fallbacks.js';
import { placed, toWorkWith } from '../tools/elements.mjs';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const run = (...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { status, stderr };
};
const fine = { status: 0, stderr: '' };

test('the README shows the questions as the content has them', () => {
  expect(run('scripts/fallback.mjs', '--check')).toEqual(fine);
  expect(read('README.md').match(/^ {2}<li>$/gm)).toHaveLength(7);
});

describe('pages show the questions, the instruments, the timeline, the cautions and the steps as the content has them:', () => {
  /** As a visitor reads it: without the colours of code. */
  const shown = madePage('fallback.html', [])
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(
      /&(?:lt|gt|amp|quot|#39|#x27);/g,
      (code) => (parseFragment(code).childNodes[0] as { value: string }).value,
    );
  const page = read('docs/molenkwartier.html');
  const made = pageByHand(page);

  test.each(toWorkWith.map(({ tag, name }) => [tag, name] as const))('%s', (tag, name) => {
    const asked = [...read('docs/fallback.md').matchAll(/<!-- (fallback (nl|en) (\S+).*) -->/g)].filter(
      ([, , , each]) => each === tag,
    );
    expect(new Set(asked.map(([, , lang]) => lang))).toEqual(new Set(['nl', 'en']));
    for (const [, comment = ''] of asked) expect(shown.includes(fallbackAsked(comment).trim()), comment).toBe(true);
    const [, level] = new RegExp(`<!-- fallback nl ${tag} ([2-6]) -->`).exec(page) ?? [];
    const html = fallbacks[name]!('nl', { headingLevel: Number(level) as 3 });
    const [, indent = '', inside] = new RegExp(`^( +)<${tag}\\b[^>]*>\\n([^]*?)^ +</${tag}>`, 'm').exec(made) ?? [];
    expect(inside?.replaceAll(new RegExp(`^${indent}  `, 'gm'), '')).toBe(html);
  });

  test('all of them', () => {
    expect(made.match(/^ +<dt>/gm)?.length).toBeGreaterThan(70);
    expect(shown.match(/^ {6}<h4>/gm)?.length).toBeGreaterThan(90);
    expect(shown).toContain('<h3>Kanttekeningen bij fasering</h3>');
    expect(made).not.toContain('<!-- fallback');
  });

  test('and not what is for who reads the repository', () => {
    expect(read('docs/fallback.md')).toContain('Leest u dit tussen de broncode?');
    expect(shown).toContain('De HTML hieronder is gemaakt uit dezelfde teksten als het element.');
    expect(shown).not.toContain('broncode');
  });
});

describe('a comment', () => {
  test.each(placed.map(({ tag }) => tag))('asks for what %s shows, in either language', (tag) => {
    expect(fallbackAsked(`fallback nl ${tag}`)).toMatch(/^<\w+ lang="nl">\n/);
    expect(fallbackAsked(`fallback en ${tag} 2`)).toMatch(/^<\w+ lang="en">\n/);
  });

  test.each(['fallback nl mix-nothing', 'fallback nl', 'fallback de mix-timeline', 'fallback nl mix-timeline 7'])(
    '"%s" is refused, so that no page is made without',
    (comment) => {
      expect(() => fallbackAsked(comment)).toThrow(`There is no ${comment}.`);
      expect(() => withFallbacks(`<p>\n  <!-- ${comment} -->\n</p>`)).toThrow(`There is no ${comment}.`);
    },
  );
});
