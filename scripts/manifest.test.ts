import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { frameworks } from './framework-types.mjs';
import { literalUnions, spelledOut } from '../tools/literal-unions.mjs';
import { withElements } from '../tools/packages.mjs';

const root = join(import.meta.dirname, '..');

const read = (...path: string[]) => readFileSync(join(root, 'packages', ...path), 'utf8');

interface Named {
  name: string;
  type?: { text: string };
}
interface Declaration {
  tagName?: string;
  attributes?: Named[];
  events?: Named[];
  cssProperties?: Named[];
  members?: Named[];
}

let text: string;
let element: Declaration | undefined;

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts', 'manifest.mjs')], { stdio: 'pipe' });
  text = readFileSync(join(root, 'packages', 'checklist', 'custom-elements.json'), 'utf8');
  const { modules } = JSON.parse(text) as { modules: { declarations: Declaration[] }[] };
  element = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === 'mix-checklist');
});

describe('the manifest of the checklist', () => {
  test('has its attributes, inherited ones too', () => {
    expect(element?.attributes?.map(({ name }) => name)).toEqual(expect.arrayContaining(['heading-level', 'name']));
  });

  test('has its events, each with a name and a class', () => {
    expect(element?.events?.map(({ name }) => name)).toContain('mix-checklist-change');
    for (const { name, type } of element?.events ?? []) {
      expect(name).toMatch(/^mix-/);
      expect(type?.text).toMatch(/^Mix\w+Event$/);
    }
  });

  test('has the properties that the theme reads, and no others', () => {
    const theme = ['theme', 'shell'].map((name) => read('core', 'src', 'theme', `${name}.styles.ts`)).join('');
    const asked = new Set(theme.match(/(?<=var\(\s*)--mix-[a-z-]+/gu));
    expect(asked.size).toBeGreaterThan(10);
    expect(new Set(element?.cssProperties?.map(({ name }) => name))).toEqual(asked);
  });

  test('has no private members', () => {
    for (const { name } of element?.members ?? []) expect(name).not.toMatch(/^[_#]|Callback$/);
  });

  test('points at what is published', () => {
    expect(text).not.toMatch(/packages\/|\/src\/|\.ts"/);
  });
});

describe('what follows from the manifest', () => {
  test.each(withElements)('is published with %s', (name) => {
    const { exports, files, ...about } = JSON.parse(read(name, 'package.json')) as {
      exports: Record<string, string | Record<string, string>>;
      files: string[];
      customElements: string;
      'web-types': string;
    };
    for (const framework of frameworks)
      expect(exports[`./${framework}`]).toEqual({ types: `./types/${framework}.d.ts`, default: './dist/index.js' });
    expect(files).toEqual(expect.arrayContaining(['types', 'custom-elements.json']));
    expect(about.customElements).toBe('custom-elements.json');
    expect(JSON.parse(read(name, about['web-types']))).toMatchObject({ name: `@mengwijzer/${name}` });
    for (const file of ['vscode.html-custom-data.json', 'vscode.css-custom-data.json'])
      expect(read(name, exports[`./${file}`] as string)).toContain('"version": 1.1');
  });

  test('takes from an event what its class says, from the package that has it', () => {
    const types = read('checklist', 'types', 'elements.d.ts');
    expect(types).toContain("import type { MixDossierUpdateEvent } from '@mengwijzer/core';");
    expect(types).toContain("'mix-checklist-change': MixChecklistChangeEvent;");
  });

  test('takes from a property what its setter takes, and leaves out what is only read', () => {
    const types = read('checklist', 'types', 'elements.d.ts');
    expect(types).toContain('dossier?: unknown;');
    expect(types).not.toContain('validity');
  });

  test('offers the texts that an attribute takes', () => {
    const { tags } = JSON.parse(read('checklist', 'types', 'vscode.html-custom-data.json')) as {
      tags: { attributes: { name: string; values: { name: string }[] }[] }[];
    };
    const question = tags[0]?.attributes.find(({ name }) => name === 'question');
    expect(question?.values.map(({ name }) => name)).toContain('objectives');
  });
});

describe('the name of a union', () => {
  const unions = literalUnions([
    "export type Kind = 'local' | 'session';\nexport const sizes = ['s', 'l'] as const;\nexport type Size = (typeof sizes)[number];",
    "export type Twice = 'a';",
    "export type Twice = 'b';",
  ]);

  test.each([
    ["Kind | ''", "'local' | 'session' | ''"],
    ['Size', "'s' | 'l'"],
    ['Twice', 'Twice'],
    ["'Kind' | undefined", "'Kind' | undefined"],
  ])('%s is spelled out as %s', (type, text) => {
    expect(spelledOut(type, unions)).toBe(text);
  });
});
