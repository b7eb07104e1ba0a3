#!/usr/bin/env node
// Writes what the elements offer, from their manifests, into options.html between the comments `api` and `/api`.
// `npm run docs:api` makes the manifests first. With --check nothing is written.
import { readFileSync, writeFileSync } from 'node:fs';
import { elementPackages } from '../scripts/packages.mjs';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const elements = [...elementPackages, 'core'].flatMap((name) =>
  JSON.parse(read(`../packages/${name}/custom-elements.json`)).modules.flatMap(({ declarations }) =>
    declarations.filter(({ tagName }) => tagName),
  ),
);

const marked = /(<!-- api -->\n)[^]*?([ \t]*<!-- \/api -->)/;
const before = read('options.html');
const after = before.replace(marked, (_, start, end) => start + elements.map(element).join('') + end);
if (!marked.test(before)) {
  fail('has no place for the API.');
} else if (after !== before && process.argv.includes('--check')) {
  fail('is not up to date: npm run docs:api');
} else if (after !== before) {
  writeFileSync(new URL('options.html', import.meta.url), after);
  console.log('docs/options.html is written');
}

function fail(message) {
  console.error(`docs/options.html ${message}`);
  process.exitCode = 1;
}

function element({ tagName, description, attributes, members = [], events, slots, cssParts, cssProperties }) {
  const properties = members.filter(({ kind, attribute, description: says }) => kind === 'field' && !attribute && says);
  const lists = [
    ['Attributen', 'De eigenschap heet hetzelfde, tenzij er iets anders bij staat.', attributes?.map(attribute)],
    ['Eigenschappen zonder attribuut', '', properties.map(property)],
    ['Gebeurtenissen', '', events?.map(({ name, type, description: says }) => [name, says, type?.text])],
    ['Slots', '', slots?.map(({ name, description: says }) => [name || '(zonder naam)', says])],
    ['Onderdelen voor ::part()', '', cssParts?.map(({ name, description: says }) => [name, says])],
    ['CSS-eigenschappen', '', cssProperties?.map(({ name, description: says }) => [name, says])],
  ];
  // The comment keeps a formatter from laying out anew what is compared as text.
  return `        <!-- oxfmt-ignore -->
        <section aria-labelledby="api-${tagName}">
          <h3 id="api-${tagName}"><code>&lt;${tagName}&gt;</code></h3>
          <p lang="en">${text(description)}</p>
${lists.map(list).join('')}        </section>
`;
}

function attribute({ name, fieldName, type, default: value, description }) {
  const notes = [fieldName && fieldName !== name ? fieldName : '', type?.text, value && `= ${value}`];
  return [name, description, notes.filter(Boolean).join(' ')];
}

function property({ name, type, description, readonly }) {
  return [name, description, [type?.text, readonly && '(readonly)'].filter(Boolean).join(' ')];
}

function list([heading, note, rows]) {
  if (!rows?.length) return '';
  return `          <h4>${heading}</h4>
${note && `          <p>${note}</p>\n`}          <dl class="api">
${rows.map(row).join('')}          </dl>
`;
}

function row([name, description, type]) {
  return `            <div><dt><code>${text(name)}</code></dt><dd><span lang="en">${text(description)}</span>${
    type ? ` <code class="type">${text(type)}</code>` : ''
  }</dd></div>
`;
}

/** Text of a manifest as HTML; what stands between backticks is code. */
function text(value = '') {
  return value
    .replaceAll(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark])
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll(/\{@link (\w+)\}/g, '<code>$1</code>')
    .replaceAll('\n', ' ');
}
