// What a package declares to whoever imports it, read from its .d.ts files as text: TypeScript 7 has no API to ask.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';

/** Reads declaration files; each once. */
export class Declarations {
  #files = new Map();

  /** What a file exports: by name, the declaration (file, name, node), or the other package it comes from. */
  exportsOf(path) {
    const found = new Map();
    const { declared, imported, body } = this.#file(path);
    for (const node of body) {
      if (node.type === 'ExportNamedDeclaration' && node.declaration)
        for (const name of namesOf(node.declaration)) found.set(name, { path, name });
      else if (node.type === 'ExportNamedDeclaration')
        for (const { local, exported } of node.specifiers)
          found.set(
            textOf(exported),
            node.source
              ? this.#from(path, node.source.value, textOf(local))
              : this.#local(path, textOf(local), declared, imported),
          );
      else if (node.type === 'ExportDefaultDeclaration') found.set('default', { path, name: 'default' });
      else if (node.type === 'ExportAllDeclaration' && node.source.value.startsWith('.'))
        for (const [name, target] of this.exportsOf(beside(path, node.source.value))) found.set(name, target);
      else if (node.type === 'ExportAllDeclaration')
        found.set(`* from ${node.source.value}`, { package: node.source.value, name: '*' });
    }
    return found;
  }

  /** A declaration as text, without comments and what is private; and which others of its package it speaks of. */
  read({ path, name }) {
    const { text, comments, declared } = this.#file(path);
    const nodes = declared.get(name) ?? [];
    const hidden = [...comments, ...nodes.flatMap(privateIn)];
    const speaksOf = new Map();
    for (const node of nodes)
      for (const reference of referencesIn(node)) {
        const target = this.#resolve(path, reference);
        if (target?.path && !(target.path === path && target.name === name))
          speaksOf.set(`${target.path}:${target.name}`, target);
      }
    return {
      text: nodes.map((node) => without(text, node, hidden)).join('\n'),
      nodes,
      speaksOf: [...speaksOf.values()],
    };
  }

  #resolve(path, { name, module }) {
    if (module !== undefined) return this.#from(path, module, name);
    const { declared, imported } = this.#file(path);
    return declared.has(name) || imported.has(name) ? this.#local(path, name, declared, imported) : undefined;
  }

  #local(path, name, declared, imported) {
    if (declared.has(name)) return { path, name };
    const { module, name: original } = imported.get(name) ?? {};
    return module === undefined ? { package: '?', name } : this.#from(path, module, original);
  }

  #from(path, module, name) {
    if (!module.startsWith('.')) return { package: module, name };
    const target = beside(path, module);
    return this.exportsOf(target).get(name) ?? { path: target, name };
  }

  #file(path) {
    let file = this.#files.get(path);
    if (file === undefined) {
      const text = readFileSync(path, 'utf8');
      const { program, comments, errors } = parseSync(path, text, { lang: 'dts' });
      if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
      const declared = new Map();
      const imported = new Map();
      for (const node of program.body) {
        const declaration = node.declaration ?? node;
        const names = node.type === 'ExportDefaultDeclaration' ? ['default'] : namesOf(declaration);
        // Overloads, and a type with the name of a value, are several.
        for (const name of names) declared.set(name, [...(declared.get(name) ?? []), declaration]);
        for (const { local, imported: original } of node.type === 'ImportDeclaration' ? node.specifiers : [])
          imported.set(local.name, { module: node.source.value, name: original ? textOf(original) : 'default' });
      }
      file = { text, comments, body: program.body, declared, imported };
      this.#files.set(path, file);
    }
    return file;
  }
}

const textOf = ({ name, value }) => name ?? value;
const beside = (path, module) => join(dirname(path), module.replace(/\.js$/, '.d.ts'));

function namesOf(declaration) {
  if (declaration.type === 'VariableDeclaration') return declaration.declarations.map(({ id }) => id.name);
  return declaration.id?.type === 'Identifier' ? [declaration.id.name] : [];
}

function privateIn(node) {
  const members = node.type === 'ClassDeclaration' ? node.body.body : [];
  return members.filter(({ accessibility, key }) => accessibility === 'private' || key?.type === 'PrivateIdentifier');
}

/** The names that a declaration speaks of: not those of its own members and parameters. */
function referencesIn(node, found = []) {
  if (Array.isArray(node)) for (const each of node) referencesIn(each, found);
  if (Array.isArray(node) || node === null || typeof node !== 'object') return found;
  if (node.type === 'TSImportType') {
    const name = node.qualifier?.left ? undefined : node.qualifier?.name;
    if (name) found.push({ name, module: node.source?.value ?? node.argument?.literal?.value });
  }
  const hidden = new Set(
    node.type === 'ClassBody'
      ? node.body.filter((each) => privateIn({ type: 'ClassDeclaration', body: { body: [each] } }).length > 0)
      : [],
  );
  if (node.type === 'Identifier' && !node.typeAnnotation) found.push({ name: node.name });
  for (const [key, value] of Object.entries(node)) {
    if (key === 'id' || (key === 'key' && !node.computed) || (key === 'label' && node.type === 'TSNamedTupleMember')) {
      // The type of a variable stands with its name.
      if (value?.typeAnnotation) referencesIn(value.typeAnnotation, found);
    } else if (Array.isArray(value))
      referencesIn(
        value.filter((each) => !hidden.has(each)),
        found,
      );
    else referencesIn(value, found);
  }
  return found;
}

/** The text of a node without some ranges of it, and without the lines that are then empty. */
function without(text, node, ranges) {
  let at = node.start;
  let kept = '';
  for (const { start, end } of ranges
    .filter(({ start, end }) => start >= node.start && end <= node.end)
    .sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    kept += text.slice(at, start);
    at = end;
  }
  kept += text.slice(at, node.end);
  return kept
    .replace(/^declare /, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/\s+$/, '').replaceAll('    ', '  '))
    .join('\n');
}
