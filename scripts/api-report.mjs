// What a package promises, as a page to review: its entries, its elements, and what it declares. Sorted by name, so that a change is a small diff.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Declarations } from './api-declarations.mjs';

/** Longer than this, a value is content: its ids are promised, its words are not. */
const LONGEST = 1500;

export function apiReport(folder, elements) {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [
    `# ${about.name}`,
    'Made by `npm run api` from what is built; a change here is a change for whoever uses the package.',
    ...packageLines(about, folder),
    ...elements.flatMap(elementLines),
    ...declarationLines(about, folder),
    '',
  ].join('\n');
}

function packageLines({ exports, bin = {}, dependencies = {}, peerDependencies = {}, engines = {} }, folder) {
  return [
    ...list(
      'Entries',
      entriesOf(exports, folder).map(([entry]) => entry),
    ),
    ...list('Commands', Object.keys(bin)),
    ...list(
      'Needs',
      Object.entries({ ...engines, ...dependencies, ...peerDependencies })
        // Ours all have one version, which goes up with each release.
        .map(([name, range]) => (name.startsWith('@mengwijzer/') ? name : `${name} ${range}`)),
    ),
  ];
}

/** The entries of a package, each with the file of its types, if it has those; one with a star for each file that it stands for. */
function entriesOf(exports, folder) {
  return Object.entries(exports).flatMap(([entry, target]) => {
    const path = typeof target === 'string' ? target : target.types;
    const [before, after] = path.split('*');
    if (after === undefined) return [[entry, path]];
    return readdirSync(join(folder, before), { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith(after))
      .map((file) => file.slice(0, -after.length))
      .map((star) => [entry.replace('*', star), before + star + after]);
  });
}

function elementLines({ tagName, name, attributes, members = [], events, slots, cssParts, cssStates, cssProperties }) {
  const fields = members.filter(({ kind }) => kind === 'field');
  const value = ({ type, parsedType, default: initial }) =>
    [(parsedType ?? type)?.text ?? '', ...(initial === undefined ? [] : ['=', initial])].join(' ');
  return [
    `\n## <${tagName}> (${name})`,
    ...list(
      'Attributes',
      attributes?.map((each) => `${each.name}: ${value(each)}`),
      3,
    ),
    ...list(
      'Properties',
      fields.map(
        (each) =>
          `${each.readonly ? 'readonly ' : ''}${each.name}: ${value(each)}${each.accepts ? ` (takes ${each.accepts.text})` : ''}`,
      ),
      3,
    ),
    ...list(
      'Methods',
      members.filter(({ kind }) => kind === 'method').map((each) => `${each.name}()`),
      3,
    ),
    ...list(
      'Events',
      events?.map((each) => `${each.name}: ${each.type.text}`),
      3,
    ),
    ...list(
      'Slots',
      slots?.map((each) => each.name || '(no name)'),
      3,
    ),
    ...list(
      'Parts',
      cssParts?.map((each) => each.name),
      3,
    ),
    ...list(
      'States',
      cssStates?.map((each) => each.name),
      3,
    ),
    ...list(
      'Custom properties',
      cssProperties?.map((each) => each.name),
      3,
    ),
  ];
}

function declarationLines({ exports }, folder) {
  const declarations = new Declarations();
  const entries = entriesOf(exports, folder)
    // Those of frameworks say again what the elements have.
    .filter(([, types]) => types.startsWith('./dist/') && types.endsWith('.d.ts'))
    .map(([entry, types]) => [entry, declarations.exportsOf(join(folder, types))]);
  const shown = new Map();
  const others = [];
  for (const [entry, names] of entries)
    for (const [name, target] of names)
      if (target.path) shown.set(`${target.path}:${target.name}`, { ...target, as: name });
      else others.push(`${entry}: ${name} of ${target.package}`);

  const reached = new Map();
  const queue = [...shown.values()];
  for (const target of queue)
    for (const spoken of declarations.read(target).speaksOf) {
      const key = `${spoken.path}:${spoken.name}`;
      if (shown.has(key) || reached.has(key)) continue;
      reached.set(key, { ...spoken, as: spoken.name });
      queue.push(spoken);
    }
  return [
    ...entries.flatMap(([entry, names]) => list(`Exports of ${entry}`, [...names.keys()])),
    ...list('Exports of other packages', others),
    ...code('Declarations', shown, declarations, folder),
    ...code('Declarations that are not exported, and that those speak of', reached, declarations, folder),
  ];
}

function code(heading, targets, declarations, folder) {
  if (targets.size === 0) return [];
  const texts = [...targets.values()]
    .map((target) => ({ ...target, ...declarations.read(target) }))
    .sort((a, b) => compare(a.as, b.as) || compare(a.path, b.path))
    .map(({ as, name, path, text, nodes }) => {
      const place = as === name && name !== 'default' ? '' : `// ${as}: ${name} of ${relative(folder, path)}\n`;
      return place + (oneOfMany(nodes[0]) ?? (text.length > LONGEST ? outline(nodes[0]) : undefined) ?? text);
    });
  return [`\n## ${heading}\n`, '```ts', texts.join('\n\n'), '```'];
}

/** A union of many texts, one a line. */
function oneOfMany(node) {
  const { types = [] } = node.type === 'TSTypeAliasDeclaration' ? node.typeAnnotation : {};
  const values = types.map(({ literal }) => literal?.value);
  if (values.length <= 8 || !values.every((value) => typeof value === 'string')) return undefined;
  const lines = values.toSorted(compare).map((value) => `  '${value}'`);
  return `type ${node.id.name} = // one of\n${lines.join(', or\n')};`;
}

/** A long list or record of content by its ids. */
function outline(node) {
  const { id } = node.declarations?.[0] ?? {};
  let type = id?.typeAnnotation?.typeAnnotation;
  while (type?.type === 'TSTypeOperator') type = type.typeAnnotation;
  const ids =
    type?.type === 'TSTupleType'
      ? type.elementTypes.map(
          (each) => each.members?.find(({ key }) => key?.name === 'id')?.typeAnnotation?.typeAnnotation?.literal?.value,
        )
      : type?.type === 'TSTypeLiteral'
        ? type.members.map(({ key }) => key?.name ?? key?.value)
        : [];
  if (ids.length === 0 || ids.includes(undefined)) return undefined;
  return `const ${id.name}: { // by id\n${ids
    .sort(compare)
    .map((each) => `  ${each}`)
    .join('\n')}\n}`;
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function list(heading, items = [], level = 2) {
  if (items.length === 0) return [];
  return [`\n${'#'.repeat(level)} ${heading}\n`, ...items.toSorted(compare).map((item) => `- \`${item}\``)];
}
