// The steps of CONTRIBUTING.md, taken in a copy of the project: each is checked by what it says checks it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elements } from './elements.mjs';
import { elementPackages } from './packages.mjs';
import { makeCopy } from './release/working-copy.mjs';

const root = join(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'mengwijzer-contributing-'));
const data = 'packages/content/src/data/instruments/economic';
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

beforeAll(() => makeCopy(root, copy));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(...args: string[]): { ok: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  return { ok: status === 0, said: stdout + stderr };
}
const content = (...args: string[]) => run('scripts/content.mjs', ...args);

/** Writes `after` in place of the last `before`, which has to be there. */
function edit(path: string, before: string, after: string): void {
  const text = readFileSync(join(copy, path), 'utf8');
  const at = text.lastIndexOf(before);
  expect(at, `${path} says ${before}`).toBeGreaterThan(-1);
  writeFileSync(join(copy, path), text.slice(0, at) + after + text.slice(at + before.length));
}

/** What stands in the words before an entry is added at the end. */
const end = { ts: '] as const satisfies', words: '} as const satisfies' };

describe('correcting a fact', () => {
  test('in one language is seen where it follows, and written there', () => {
    expect(content('--check')).toEqual({ ok: true, said: '' });
    edit(`${data}.nl.ts`, "name: 'Wijkeconomie'", "name: 'Economie van de wijk'");
    const stale = content('--check');
    expect(stale.ok).toBe(false);
    expect(stale.said).toMatch(/names\.nl\.ts is not up to date .*npm run content/);
    expect(content()).toMatchObject({ ok: true });
    expect(content('--check')).toEqual({ ok: true, said: '' });
  });

  test('that leaves a claim without its source is refused', () => {
    edit(`${data}.ts`, "kind: 'use', cites: [cite('3.3')] }", "kind: 'use', cites: [] }");
    const { ok, said } = content('--check');
    expect(ok).toBe(false);
    expect(said).toContain('business-from-benefits');
    edit(`${data}.ts`, "kind: 'use', cites: [] }", "kind: 'use', cites: [cite('3.3')] }");
    expect(content('--check').ok).toBe(true);
  });
});

test('adding an instrument is refused until it is there in both languages, and then found by itself', () => {
  const words = (name: string) => `  'street-market': {
    name: '${name}',
    summary: '${name}.',
    points: { 'stalls-are-small': '${name} 2.' },
  },
`;
  const entry = `  {
    id: 'street-market',
    domain: 'economic',
    cites: [cite('3.3')],
    motives: [],
    scales: ['neighbourhood'],
    decides: ['municipality'],
    carriesOut: ['entrepreneurs'],
    binding: 'practice',
    leadTime: 'short',
    evidence: 'advice',
    related: ['questions/theory'],
    points: [{ id: 'stalls-are-small', kind: 'effect', evidence: 'advice', cites: [cite('3.3')] }],
  },
`;
  edit(`${data}.ts`, end.ts, entry + end.ts);
  expect(content('--check').said).toMatch(/street-market.*nl/);
  edit(`${data}.nl.ts`, end.words, words('Een markt op straat') + end.words);
  expect(content('--check').said).toMatch(/street-market.*en/);
  edit(`${data}.en.ts`, end.words, words('A market in the street') + end.words);
  const stale = content('--check').said.trim().split('\n');
  expect(stale.filter((line) => !line.includes('is not up to date'))).toEqual([]);
  content();
  expect(content('--check')).toEqual({ ok: true, said: '' });
  expect(readFileSync(join(copy, 'packages/content/src/data/names.en.ts'), 'utf8')).toContain('A market in the street');
});

describe('adding a language', () => {
  const folder = 'packages/checklist/src/languages';
  const types = () => run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.language.json', '--pretty', 'false');

  beforeAll(() => {
    cpSync(join(copy, folder, 'fy'), join(copy, folder, 'tr'), { recursive: true });
    edit(`${folder}/tr/index.ts`, "'fy'", "'tr'");
    edit(`${folder}/tr/texts.ts`, "lang: 'fy'", "lang: 'tr'");
    const config = { extends: './tsconfig.check.json', include: [folder] };
    writeFileSync(join(copy, 'tsconfig.language.json'), JSON.stringify(config));
  });

  test('is refused while a word is missing, or is one too many', () => {
    edit(`${folder}/tr/messages.ts`, "  previous: 'Foarige fraach',\n", '');
    expect(types().said).toMatch(/tr\/messages\.ts.*'previous'/s);
    edit(`${folder}/tr/messages.ts`, "  next: '", "  previous: 'Önceki soru',\n  before: '',\n  next: '");
    expect(types().said).toMatch(/tr\/messages\.ts.*'before'/s);
  });

  test('is one folder: nothing else changes, and it is in what is published', () => {
    edit(`${folder}/tr/messages.ts`, "  before: '',\n", '');
    expect(types()).toEqual({ ok: true, said: '' });
    const built = run('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--mode', 'package/checklist');
    expect(built.ok, built.said).toBe(true);
    const dist = join(copy, 'packages/checklist/dist');
    expect(readFileSync(join(dist, 'languages/tr/index.js'), 'utf8')).toContain('"tr"');
    expect(existsSync(join(dist, 'languages/tr/texts.js'))).toBe(true);
  });
});

describe.each(elementPackages)('the element package %s is named', (name) => {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const sources = readdirSync(join(root, 'packages', name, 'src')).filter((file) => /^mix-[a-z-]+\.ts$/.test(file));
  const tags = sources.flatMap(
    (file) => /@element\('(mix-[a-z-]+)'\)/.exec(read(`packages/${name}/src/${file}`))?.[1] ?? [],
  );
  const stories = readdirSync(join(root, 'stories')).filter((file) => file.endsWith('.stories.ts'));

  test('where types are built', () => expect(read('tsconfig.json')).toContain(`"packages/${name}"`));
  test('in the list of elements, with each tag that it registers, and no other', () =>
    expect(
      elements
        .filter((element) => element.package === name)
        .map(({ tag }) => tag)
        .sort(),
    ).toEqual([...tags].sort()));
  test('by a story for each element, which is a test', () => {
    expect(tags).not.toEqual([]);
    for (const tag of tags)
      expect(
        stories.some((file) => read(`stories/${file}`).includes(`'${tag}'`)),
        tag,
      ).toBe(true);
  });
});

test('each script that the guide tells of is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...guide.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script);
  expect(named.length).toBeGreaterThan(5);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});
