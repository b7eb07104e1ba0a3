// The steps of CONTRIBUTING.md, taken in a copy of the project: each is checked by what it says checks it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { elements } from '../tools/elements.mjs';
import { elementPackages } from '../tools/packages.mjs';
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
/** What the compiler says; a second time it looks only at what that changes. */
function typesOf(config: string): { ok: boolean; said: string } {
  const remembered = join(copy, `${config}.tsbuildinfo`);
  const options = ['--pretty', 'false', '--incremental', '--tsBuildInfoFile', remembered];
  return run('node_modules/typescript/bin/tsc', '-p', config, ...options);
}
const manifest = (...args: string[]) => run('scripts/manifest.mjs', ...args);
const content = (...args: string[]) => run('scripts/content.mjs', ...args);

/** The files that a step touched, other than by a command. */
const byHand = new Set<string>();
beforeEach(() => byHand.clear());

/** Writes a file that was not there. */
function add(path: string, text: string): void {
  expect(existsSync(join(copy, path)), path).toBe(false);
  writeFileSync(join(copy, path), text);
  byHand.add(path);
}
const inCopy = (path: string): string => readFileSync(join(copy, path), 'utf8');

/** Writes `after` in place of the last `before`, which has to be there. */
function edit(path: string, before: string, after: string): void {
  const text = readFileSync(join(copy, path), 'utf8');
  const at = text.lastIndexOf(before);
  expect(at, `${path} says ${before}`).toBeGreaterThan(-1);
  byHand.add(path);
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
  expect(readFileSync(join(copy, 'packages/content/src/made/names.en.ts'), 'utf8')).toContain('A market in the street');
});

describe('adding a language', () => {
  const folder = 'packages/checklist/src/languages';
  const types = () => typesOf('tsconfig.language.json');

  beforeAll(() => {
    cpSync(join(copy, folder, 'fy'), join(copy, folder, 'tr'), { recursive: true });
    edit(`${folder}/tr/index.ts`, "'fy'", "'tr'");
    edit(`${folder}/tr/texts.ts`, "lang: 'fy'", "lang: 'tr'");
    const config = { extends: './tsconfig.check.json', include: [folder] };
    writeFileSync(join(copy, 'tsconfig.language.json'), JSON.stringify(config));
  });

  test('is refused while a word is missing, or is one too many', () => {
    edit(`${folder}/tr/messages.ts`, "  next: 'Folgjende fraach',\n", '');
    expect(types().said).toMatch(/tr\/messages\.ts.*'next'/s);
    edit(`${folder}/tr/messages.ts`, '  previous: (', "  next: 'Sonraki soru',\n  before: '',\n  previous: (");
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

const changeset = (text: string): string => `---\n'@mengwijzer/core': minor\n---\n\n${text}\n`;

test('a question in other words is two files, and all that shows it follows', { timeout: 240_000 }, () => {
  const old = ['Welke doelen, van wie?', 'Which objectives, and whose?'] as const;
  edit('packages/content/src/data/questions.nl.ts', `title: '${old[0]}'`, "title: 'Wie wil wat bereiken?'");
  edit('packages/content/src/data/questions.en.ts', `title: '${old[1]}'`, "title: 'Who wants what?'");
  expect([...byHand]).toHaveLength(2);
  expect(manifest('--check').said).toMatch(/options\.php is not up to date: npm run manifest/);
  for (const script of ['content', 'fallback', 'manifest'])
    expect(run(`scripts/${script}.mjs`), script).toMatchObject({ ok: true });
  for (const script of ['content', 'fallback', 'manifest'])
    expect(run(`scripts/${script}.mjs`, '--check'), script).toMatchObject({ ok: true });
  const elsewhere = ['--', ':!scripts/contributing.test.ts', ':!docs/decisions'];
  const { stdout } = spawnSync('git', ['grep', '-lFe', old[0], '-e', old[1], ...elsewhere], {
    cwd: copy,
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
});

test('an attribute of the picker that an editor may set is five files', { timeout: 240_000 }, () => {
  const folder = 'packages/instruments/src';
  edit(
    'tools/options.mjs',
    '  motive: {',
    "  pace: {\n    kind: 'text',\n    label: ['Tempo', 'Pace'],\n  },\n  motive: {",
  );
  expect(manifest('--check')).toMatchObject({ ok: false, said: expect.stringContaining('the attribute pace') });
  const property = (words: string): string => `${words}  @property() pace = '';\n\n`;
  const before = `  protected override render(`;
  edit(`${folder}/mix-instrument-picker.ts`, before, property('') + before);
  expect(manifest('--check').said).toContain('description of its attribute pace');
  edit(`${folder}/mix-instrument-picker.ts`, property(''), property('  /** How fast. */\n'));
  expect(manifest('--check').said).toContain('options.php is not up to date');
  expect(manifest()).toMatchObject({ ok: true });
  expect(inCopy('packages/embed/src/made/options.ts')).toContain("'pace'");
  expect(inCopy('packages/embed/wordpress/mengwijzer/options.php')).toMatch(
    /'pace'\s+=> array\(\s+'kind'\s+=> 'text',\s+'elements' => array\( 'instruments' \)/,
  );
  expect(inCopy('packages/embed/wordpress/mengwijzer/languages/options-en.php')).toContain("'Tempo' => 'Pace'");
  edit(`${folder}/mix-instrument-picker-choose.engine.test.ts`, '\n', "\nit('has a pace');\n");
  edit('stories/instruments.stories.ts', '\n', "\nexport const Snel: Story = { args: { pace: 'fast' } };\n");
  add('.changeset/pace.md', changeset('The picker has a pace.'));
  expect([...byHand]).toHaveLength(5);
});

test('a small element to read is eleven files, and nothing else has to know of it', { timeout: 480_000 }, () => {
  const src = 'packages/reading/src';
  const like = (path: string): string =>
    inCopy(path)
      .replaceAll(/mix-resident-groups(?!\.styles)/g, 'mix-residents')
      .replaceAll('MixResidentGroups', 'MixResidents')
      .replaceAll(/(model\/|texts-)resident-groups/g, '$1residents');
  const types = () => typesOf('tsconfig.check.json');
  for (const [of, made] of [
    ['mix-resident-groups.ts', 'mix-residents.ts'],
    ['mix-resident-groups.test.ts', 'mix-residents.test.ts'],
    ['model/resident-groups.ts', 'model/residents.ts'],
    ['texts-resident-groups-nl.ts', 'texts-residents-nl.ts'],
    ['texts-resident-groups-en.ts', 'texts-residents-en.ts'],
  ] as const)
    add(`${src}/${made}`, like(`${src}/${of}`));
  edit(
    `${src}/index.ts`,
    'export { MixSources }',
    "export { MixResidents } from './mix-residents.js';\nexport { MixSources }",
  );
  expect(manifest('--check').said).toContain('<mix-residents> is not in tools/elements.mjs');

  const list = inCopy('tools/elements.mjs');
  const [entry = ''] = /  \{\n    tag: 'mix-resident-groups',[^]*?\n  \},\n/.exec(list) ?? [];
  const words = (text: string): string =>
    text
      .replaceAll('resident-groups', 'residents')
      .replaceAll(/name: '(De|The) /g, "name: 'New: $1 ")
      .replaceAll(/purpose: '/g, "purpose: 'New: ");
  edit('tools/elements.mjs', entry, entry + words(entry));
  expect(manifest()).toMatchObject({ ok: true });
  expect(manifest('--check')).toMatchObject({ ok: true });
  const published = JSON.parse(inCopy('packages/reading/package.json')) as { exports: object; sideEffects: string[] };
  expect(published.exports).toHaveProperty('./residents');
  expect(published.sideEffects).toContain('./dist/mix-residents.js');
  for (const page of ['README.md', 'packages/reading/README.md', 'packages/embed/wordpress/mengwijzer/options.php'])
    expect(inCopy(page)).toContain('mix-residents');

  expect(types().said).toMatch(/visits\.ts.*residents/);
  edit(
    'packages/embed/test/visits.ts',
    "  'meeting-places': async",
    "  residents: async () => {},\n  'meeting-places': async",
  );
  edit('packages/embed/test/visits.ts', "  'meeting-places': '", "  residents: 'Wie weg moet',\n  'meeting-places': '");
  expect(types()).toEqual({ ok: true, said: '' });
  const built = run('packages/embed/build.mjs', join(copy, 'out'));
  expect(built.ok, built.said).toBe(true);
  expect(inCopy('out/loader.js')).toContain('mix-residents');
  expect(inCopy('out/pages/residents.html')).toContain('Wie weg moet');

  add('stories/residents.stories.ts', like('stories/resident-groups.stories.ts'));
  edit('docs/elements/reading.md', '\n', '\n## Alles over `<mix-residents>`\n\n<!-- api mix-residents -->\n');
  add('.changeset/residents.md', changeset('There is an element for residents.'));
  expect([...byHand]).toHaveLength(11);
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
  expect(named).toEqual(expect.arrayContaining(['api', 'content', 'fallback', 'manifest']));
  expect(named.length).toBeGreaterThan(5);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});
