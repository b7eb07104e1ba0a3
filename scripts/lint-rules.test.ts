import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

interface Report {
  diagnostics: { code: string; filename: string }[];
}

/** Which rules each of these files breaks: one run for all, every file in a project of its own. */
function lint(cases: readonly (readonly string[])[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'mengwijzer-lint-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  cases.forEach(([, path = '', code = ''], index) => {
    const file = join(folder, 'cases', `${index}`, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
    cpSync(join(root, '.oxlintrc.json'), join(folder, 'cases', `${index}`, '.oxlintrc.json'));
  });
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json'], {
    cwd: join(folder, 'cases'),
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  const { diagnostics } = JSON.parse(stdout) as Report;
  return cases.map((_, index) =>
    diagnostics.filter(({ filename }) => filename.split(/[\\/]/).includes(`${index}`)).map(({ code }) => code),
  );
}

const imports = 'eslint(no-restricted-imports)';
const globals = 'eslint(no-restricted-globals)';
const use = (specifier: string) => `import { x } from '${specifier}';\nexport const y = x;\n`;

const refused = [
  ['content imports a package', 'packages/content/src/index.ts', use('lit'), imports],
  [
    'an element writes JSON as the page would have it',
    'packages/phasing/src/model/plan/json.ts',
    'export const text = JSON.stringify([]);\n',
    'eslint(no-restricted-properties)',
  ],
  [
    'an element itself writes JSON as the page would have it',
    'packages/phasing/src/files/mix-phasing-files.ts',
    'export const text = JSON.stringify([]);\n',
    'eslint(no-restricted-properties)',
  ],
  ['content imports core', 'packages/content/src/index.ts', use('@mengwijzer/core'), imports],
  ['content imports a schema', 'packages/content/src/index.ts', use('./schema/hints.js'), imports],
  [
    'content takes types of a schema',
    'packages/content/src/index.ts',
    "export type { Q } from './schema/questions.js';\n",
    imports,
  ],
  ['a data file imports a schema', 'packages/content/src/data/hints.ts', use('../schema/hints.js'), imports],
  ['a schema imports data', 'packages/content/src/schema/hints.ts', use('../data/hints.js'), imports],
  ['a schema imports zod itself', 'packages/content/src/schema/hints.ts', use('zod'), imports],
  ['the partner’s parser imports zod itself', 'packages/content/src/partner/parse.ts', use('zod'), imports],
  ['the partner’s parser imports node:', 'packages/content/src/partner/parse.ts', use('node:fs'), imports],
  ['core imports an element', 'packages/core/src/element/element.ts', use('@mengwijzer/checklist'), imports],
  ['the dossier imports lit', 'packages/core/src/dossier/dossier.ts', use('lit'), imports],
  ['the dossier imports the theme', 'packages/core/src/dossier/dossier.ts', use('../theme/theme.styles.js'), imports],
  ['reading imports lit', 'packages/core/src/reading/reading.ts', use('lit'), imports],
  ['reading imports the design', 'packages/core/src/reading/reading.ts', use('../design/parts.js'), imports],
  ['an element imports another', 'packages/timeline/src/mix-timeline.ts', use('@mengwijzer/checklist'), imports],
  ['a model imports core', 'packages/checklist/src/model/state.ts', use('@mengwijzer/core'), imports],
  ['a model imports the design', 'packages/checklist/src/model/state.ts', use('@mengwijzer/core/design'), imports],
  [
    'a model imports an element',
    'packages/checklist/src/model/state.ts',
    use('@mengwijzer/instruments/model'),
    imports,
  ],
  [
    'the dossier’s model imports an element',
    'packages/dossier/src/model/parties/compare.ts',
    use('@mengwijzer/checklist'),
    imports,
  ],
  ['the dossier imports an element', 'packages/dossier/src/mix-dossier.ts', use('@mengwijzer/checklist'), imports],
  [
    'the dossier’s model imports the words of another',
    'packages/dossier/src/model/parties/compare.ts',
    use('@mengwijzer/checklist/texts.nl'),
    imports,
  ],
  ['a model imports another library', 'packages/checklist/src/model/state.ts', use('d3-selection'), imports],
  ['a model imports lit', 'packages/checklist/src/model/state.ts', use('lit'), imports],
  ['a model imports messages', 'packages/checklist/src/model/state.ts', use('../messages/nl.js'), imports],
  [
    'a room of a model imports messages',
    'packages/phasing/src/model/plan/quarter.ts',
    use('../../messages/sheet.nl.js'),
    imports,
  ],
  [
    'a room of a model imports an element',
    'packages/phasing/src/model/plan/quarter.ts',
    use('../../index.js'),
    imports,
  ],
  ['a model imports node:', 'packages/checklist/src/model/state.ts', use('node:fs'), imports],
  [
    'a model touches the document',
    'packages/checklist/src/model/state.ts',
    'export const x = () => document.title;',
    globals,
  ],
  [
    'reading touches the document',
    'packages/core/src/reading/reading.ts',
    'export const x = () => document.title;',
    globals,
  ],
  [
    'another file touches the window',
    'packages/checklist/src/events.ts',
    'export const x = () => window.name;',
    globals,
  ],
  [
    'an element asks the document itself',
    'packages/checklist/src/mix-checklist.ts',
    "export const x = () => document.createElement('a');",
    globals,
  ],
  [
    'core asks the document of an element itself',
    'packages/core/src/theme/mix-contrast.ts',
    'export const x = (element: Element) => element.ownerDocument.defaultView;',
    'eslint(no-restricted-properties)',
  ],
  [
    'the embed asks the document itself',
    'packages/embed/src/mount.ts',
    'export const x = () => document.baseURI;',
    globals,
  ],
  ['an element fetches', 'packages/timeline/src/mix-timeline.ts', "export const x = () => fetch('/a');", globals],
  ['a model fetches', 'packages/timeline/src/model/csv.ts', "export const x = () => fetch('/a');", globals],
  ['core fetches', 'packages/core/src/later/lazy.ts', "export const x = () => fetch('/a');", globals],
  ['the frames fetch', 'packages/embed/src/page-text.ts', "export const x = () => fetch('/a');", globals],
  [
    'an element asks the old way',
    'packages/core/src/later/lazy.ts',
    'export const x = () => new XMLHttpRequest();',
    globals,
  ],
  ['content touches storage', 'packages/content/src/index.ts', 'export const x = () => localStorage.length;', globals],
  [
    'the dossier touches an element',
    'packages/core/src/dossier/dossier.ts',
    'export const x = () => HTMLElement.name;',
    globals,
  ],
  [
    'a model reads the clock',
    'packages/checklist/src/model/state.ts',
    'export const x = () => Date.now();',
    'eslint(no-restricted-properties)',
  ],
  [
    'a model draws lots',
    'packages/checklist/src/model/state.ts',
    'export const x = () => Math.random();',
    'eslint(no-restricted-properties)',
  ],
  [
    'a pattern that tries a text in all ways',
    'packages/phasing/src/model/sheet/read-quarter.ts',
    'export const x = /^kw[ -]*(?:van)?[ -]*1$/u;',
    'regexp(no-super-linear-backtracking)',
  ],
  [
    'a pattern that begins anew at every place',
    'packages/core/src/dossier/read.ts',
    "export const x = (text: string) => text.replace(/ +$/u, '');",
    'regexp(no-super-linear-move)',
  ],
  ['a default export', 'packages/checklist/src/events.ts', 'export default 1;', 'import(no-default-export)'],
  [
    'a binding twice in a template',
    'packages/checklist/src/mix-checklist.ts',
    "import { html } from 'lit';\nexport const x = html`<p class=${'a'} class=${'b'}></p>`;",
    'lit(no-duplicate-template-bindings)',
  ],
] as const;

const allowed = [
  ['content imports itself', 'packages/content/src/index.ts', use('./data/questions.js')],
  ['a schema imports zod/mini', 'packages/content/src/schema/hints.ts', use('zod/mini')],
  ['the partner’s parser imports zod/mini', 'packages/content/src/partner/parse.ts', use('zod/mini')],
  ['the partner’s parser imports a schema', 'packages/content/src/partner/parse.ts', use('../schema/partner.js')],
  ['the check of a file imports node:', 'packages/content/src/partner/check-file.ts', use('node:fs')],
  ['core imports content', 'packages/core/src/element/element.ts', use('@mengwijzer/content/labels.nl')],
  ['an element imports core', 'packages/timeline/src/mix-timeline.ts', use('@mengwijzer/core/design')],
  ['the dossier shares what is one per page', 'packages/core/src/dossier/page-store.ts', use('../page/per-page.js')],
  ['reading imports content', 'packages/core/src/reading/reading.ts', use('@mengwijzer/content/sources')],
  [
    'the dossier has one door to storage',
    'packages/core/src/dossier/storage.ts',
    'export const x = () => localStorage;',
  ],
  ['a model imports content', 'packages/checklist/src/model/state.ts', use('@mengwijzer/content/questions')],
  [
    'the dossier’s model imports a model',
    'packages/dossier/src/model/parties/compare.ts',
    use('@mengwijzer/checklist/model'),
  ],
  [
    'the dossier imports the words of another',
    'packages/dossier/src/parties/parties-nl.ts',
    use('@mengwijzer/checklist/texts.nl'),
  ],
  ['a model imports its own files', 'packages/checklist/src/model/state.ts', use('./scale.js')],
  ['a room of a model imports another', 'packages/phasing/src/model/charts/flow.ts', use('../plan/plan.js')],
  ...['address', 'dossier', 'drawing', 'reading'].map(
    (room) =>
      [`a model imports ${room}`, 'packages/checklist/src/model/state.ts', use(`@mengwijzer/core/${room}`)] as const,
  ),
  ...['@leeoniya/ufuzzy', 'papaparse', 'd3-array', 'd3-shape'].map(
    (name) => [`a model imports ${name}`, 'packages/instruments/src/model/list.ts', use(name)] as const,
  ),
  [
    'a model takes types',
    'packages/checklist/src/model/state.ts',
    "import type { D } from '@mengwijzer/core';\nimport type { T } from 'lit';\nexport type E = D | T;\n",
  ],
  ['a test of a model imports vitest', 'packages/checklist/src/model/state.test.ts', use('vitest')],
  ['a pattern that is read once', 'packages/checklist/src/model/state.ts', 'export const x = /^kw[ -]*1$/u;'],
  ['a bench takes its time', 'bench/src/inputs.ts', "export const x = ' '.replace(/ +$/u, '');"],
  ['an element touches the page', 'packages/checklist/src/mix-checklist.ts', 'export const x = () => location.href;'],
] as const;

const broken = lint([...refused, ...allowed]);

describe('what the lint rules refuse', () => {
  test.each(refused.map(([name, , , rule], index) => [name, rule, broken[index]] as const))('%s', (_, rule, rules) => {
    expect(rules).toContain(rule);
  });
});

describe('what the lint rules let through', () => {
  test.each(allowed.map(([name], index) => [name, broken[refused.length + index]] as const))('%s', (_, rules) => {
    expect(rules).toEqual([]);
  });
});
