import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

interface Named {
  name: string;
  type?: { text: string };
}
interface Declaration {
  tagName?: string;
  attributes?: Named[];
  events?: Named[];
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

  test('has no private members', () => {
    for (const { name } of element?.members ?? []) expect(name).not.toMatch(/^[_#]|Callback$/);
  });

  test('points at what is published', () => {
    expect(text).not.toMatch(/packages\/|\/src\/|\.ts"/);
  });
});
