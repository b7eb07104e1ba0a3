// What is written from the lists of elements and options, and from what the manifest says of them; see manifest.mjs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { elements, isOneOfMany, placed, toWorkWith } from '../tools/elements.mjs';
import { loadSource as load } from '../tools/load-source.mjs';
import { options } from '../tools/options.mjs';
import { elementPackages } from '../tools/packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const plugin = 'packages/embed/wordpress/mengwijzer';
const by = (list) => `Made by \`npm run manifest\` of scripts/${list}.`;

/**
 * The files, by path.
 * @param declared the elements of the manifest
 */
export async function madeFiles(declared) {
  const { questionsNl } = await load(join(root, 'packages/content/src/data/questions.nl.ts'));
  const { questionsEn } = await load(join(root, 'packages/content/src/data/questions.en.ts'));
  const titles = Object.keys(questionsNl).map((id) => [id, [questionsNl[id].title, questionsEn[id].title]]);
  const offered = Object.entries(options).map(([name, option]) => ({
    ...option,
    name,
    elements: holders(name, option, declared).map((element) => element.name),
    choices: option.choices === 'questions' ? Object.fromEntries(titles) : option.choices,
  }));
  const named = (fits) => offered.filter(fits).map(({ name }) => name);
  return {
    'packages/embed/src/made/all.ts': ts(elementPackages.map((name) => `import '@mengwijzer/${name}';`).join('\n')),
    'packages/embed/src/made/tags.ts': ts(object('tags', placed)),
    'packages/embed/src/made/options.ts': ts(
      [
        '/** Options that belong to the provider around an element. */',
        list(
          'ofProvider',
          named(({ provider }) => provider),
        ),
        '',
        '/** Options that name a file: of this site, or from where our own files come. */',
        list(
          'ofFiles',
          named(({ kind }) => kind === 'file'),
        ),
        '',
        '/**',
        ' * What an editor may set where tags are stripped, in `data-*` and in the query of a page: attributes of the elements, and no other. An element',
        ' * says itself what is wrong with a value.',
        ' */',
        list(
          'ofElements',
          named(({ provider, kind }) => !provider && kind !== 'file'),
        ),
      ].join('\n'),
    ),
    [`${plugin}/options.php`]: optionsPhp(offered),
    [`${plugin}/languages/options-en.php`]: englishPhp(offered),
    ...Object.fromEntries(
      [...new Set(elements.filter(isOneOfMany).map((element) => element.package))].flatMap(publishedAs),
    ),
    'README.md': filled('README.md', table()),
  };
}

/** What a package with an entry for each element says of them: in package.json, and in its README. */
function publishedAs(name) {
  const folder = `packages/${name}`;
  const about = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const tags = elements.filter((element) => element.package === name).sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const files = ['index', ...tags.map(({ tag }) => tag)];
  about.sideEffects = [...files.map((file) => `./dist/${file}.js`), ...files.map((file) => `./src/${file}.ts`)];
  const { '.': whole, ...others } = about.exports;
  const isOther = ([, entry]) => !entry['mix-source']?.startsWith('./src/mix-');
  about.exports = {
    '.': whole,
    ...Object.fromEntries(tags.map((element) => [`./${element.name}`, entry(element.tag)])),
    ...Object.fromEntries(Object.entries(others).filter(isOther)),
  };
  const lines = tags.map(({ tag, en }) => `- \`<${tag}>\`: ${en.name}. ${en.purpose}\n`);
  return [
    [`${folder}/package.json`, `${JSON.stringify(about, null, 2)}\n`],
    [`${folder}/README.md`, filled(`${folder}/README.md`, lines.join(''))],
  ];
}
/** A page with this between the comments `elements` and `/elements`. */
function filled(page, text) {
  const marked = /(<!-- elements -->\n)[^]*?(<!-- \/elements -->)/;
  const before = readFileSync(join(root, page), 'utf8');
  if (!marked.test(before)) throw new Error(`${page} has no place for the elements.`);
  return before.replace(marked, (_, start, end) => `${start}\n${text}\n${end}`);
}

const entry = (file) => ({
  'mix-source': `./src/${file}.ts`,
  types: `./dist/${file}.d.ts`,
  default: `./dist/${file}.js`,
});

/** The elements that have an option: every element has a language, and those with a dossier what the provider has. */
function holders(name, { provider }, declared) {
  if (provider) return toWorkWith;
  if (name === 'lang') return placed;
  const has = ({ tag }) =>
    declared.find(({ tagName }) => tagName === tag)?.attributes?.some((attribute) => attribute.name === name);
  const found = placed.filter(has);
  if (found.length === 0) throw new Error(`No element has the attribute ${name}, which tools/options.mjs offers.`);
  return found;
}

const ts = (text) => `// ${by('elements.mjs and tools/options.mjs')}\n${text}\n`;
const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
const key = (name) => (/^\w+$/.test(name) ? name : quoted(name));
const list = (name, values) => {
  const line = `export const ${name} = [${values.map(quoted).join(', ')}] as const;`;
  return line.length <= 120
    ? line
    : `export const ${name} = [\n${values.map((each) => `  ${quoted(each)},\n`).join('')}] as const;`;
};
const object = (name, all) =>
  [
    '/** The elements by the name that an editor gives them: in `data-mengwijzer="checklist"`, and as `pages/checklist.html`. */',
    `export const ${name} = {`,
    ...all.map((element) => `  ${key(element.name)}: ${quoted(element.tag)},`),
    '} as const;',
  ].join('\n');

/** A text is looked up in the other language where there is one. */
const say = (text) => (Array.isArray(text) ? `__( ${quoted(text[0])}, 'mengwijzer' )` : quoted(text));

/** Pairs of a key and a value as lines, with the values below each other. */
function pairs(entries, depth) {
  const longest = Math.max(...entries.map(([name]) => quoted(name).length));
  return entries.map(([name, value]) => `${'\t'.repeat(depth)}${quoted(name).padEnd(longest)} => ${value},`);
}
const nested = (entries, depth) => ['array(', ...pairs(entries, depth + 1), `${'\t'.repeat(depth)})`].join('\n');
const names = (all) => `array( ${all.map(quoted).join(', ')} )`;

const php = (about) => `<?php
/**
 * ${about}
 * ${by('elements.mjs and tools/options.mjs')}
 *
 * @package Mengwijzer
 */
`;

function optionsPhp(offered) {
  const all = placed.map(({ name, tag, nl, en }) => [
    name,
    nested(
      [
        ['tag', quoted(tag)],
        ['title', say([nl.name, en.name])],
        ['description', say([nl.purpose, en.purpose])],
      ],
      2,
    ),
  ]);
  const every = offered.map(({ name, kind, label, help, choices, provider, narrows, elements: holding }) => [
    name,
    nested(
      [
        ['kind', quoted(kind)],
        ['elements', names(holding)],
        ['label', say(label)],
        ['help', say(help ?? '')],
        ...(choices
          ? [
              [
                'choices',
                nested(
                  Object.entries(choices).map(([value, text]) => [value, say(text)]),
                  3,
                ),
              ],
            ]
          : []),
        ...(provider ? [['provider', 'true']] : []),
        ...(narrows ? [['narrows', 'true']] : []),
      ],
      2,
    ),
  ]);
  return `${php('What an editor may choose: the elements, and the options of each. The names are those of `data-*` and of the attributes.')}
defined( 'ABSPATH' ) || exit;

/**
 * The elements, by the name that an editor gives them.
 *
 * @return array[] Of each the \`tag\`, the \`title\`, and what it is for in a sentence (\`description\`).
 */
function mengwijzer_elements() {
	return ${nested(all, 1)};
}

/**
 * The options, by name.
 *
 * @return array[] Of each the \`kind\` (\`text\`, \`choice\` for one, \`choices\` for some, \`flag\` or \`file\`), \`elements\` that have it, a \`label\`,
 *                 \`help\`, and \`choices\` by value. \`provider\` says that it belongs to \`<mix-provider>\`, and \`narrows\` that with it the element
 *                 no longer shows the whole.
 */
function mengwijzer_options() {
	return ${nested(every, 1)};
}
`;
}

function englishPhp(offered) {
  const texts = [
    ...placed.flatMap(({ nl, en }) => [
      [nl.name, en.name],
      [nl.purpose, en.purpose],
    ]),
    ...offered.flatMap(({ label, help, choices = {} }) =>
      [label, help, ...Object.values(choices)].filter(Array.isArray),
    ),
  ];
  const words = new Map();
  for (const [nl, en] of texts) {
    if ((words.get(nl) ?? en) !== en) throw new Error(`“${nl}” is both “${words.get(nl)}” and “${en}” in English.`);
    words.set(nl, en);
  }
  const lines = [...words].map(([nl, en]) => `\t${quoted(nl)} => ${quoted(en)},`);
  return `${php('The texts of elements and options in English, by the Dutch ones.')}
return array(
${lines.join('\n')}
);
`;
}

/** The elements as a table in Markdown. */
function table() {
  const kinds = { work: 'to work with', read: 'to read with', word: 'to read with' };
  const rows = [
    ['Element', 'Kind', 'What it is for'],
    ...elements.map(({ tag, kind, en, docs }) => [
      `[\`<${tag}>\`](docs/${docs.page}.md)`,
      kinds[kind],
      `${en.name}. ${en.purpose}`,
    ]),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (cells, fill = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column], fill)).join(' | ')} |\n`;
  const [head, ...body] = rows;
  return line(head) + line(['', '', ''], '-') + body.map((row) => line(row)).join('');
}
