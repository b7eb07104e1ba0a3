// What editors show of the elements while one types: web-types for JetBrains, custom data for VS Code. Made from a package's manifest.
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

/** The files of a package, by name. */
export function editorData(manifest, { name, version }) {
  // Their lists of custom properties say "default: undefined" for each; the properties have entries of their own.
  const options = { typesSrc: 'parsedType', hideCssPropertiesDocs: true, hideLogs: true };
  const webTypes = JSON.parse(getWebTypesData(manifest, options));
  const html = JSON.parse(getVsCodeHtmlCustomData(manifest, options));
  const css = JSON.parse(getVsCodeCssCustomData(manifest, options));
  for (const element of webTypes.contributions.html.elements) {
    delete element['doc-url'];
    for (const { value } of element.attributes) value.default = unquoted(value.default ?? '');
  }
  for (const attribute of html.tags.flatMap(({ attributes }) => attributes))
    attribute.values = attribute.values.map((value) => ({ name: unquoted(value.name) })).filter((value) => value.name);
  for (const entries of [css.properties, css.pseudoElements]) once(entries);
  for (const entries of Object.values(webTypes.contributions.css)) once(entries);
  return new Map([
    ['web-types.json', { ...webTypes, name, version, 'js-types-syntax': 'typescript' }],
    ['vscode.html-custom-data.json', html],
    ['vscode.css-custom-data.json', css],
  ]);
}

const unquoted = (text) => text.replaceAll("'", '');

/** Elements of one package have the same custom properties: those are said once. */
function once(entries) {
  const names = entries.map(({ name }) => name);
  entries.splice(0, entries.length, ...entries.filter(({ name }, index) => names.indexOf(name) === index));
}
