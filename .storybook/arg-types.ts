import type { ArgTypes } from '@storybook/web-components-vite';
import { elements } from 'virtual:elements';
import type { ManifestElement } from '../tools/analyse.mjs';

/** The element with a tag. */
export function elementOf(tag: string): ManifestElement {
  const found = elements.find(({ tagName }) => tagName === tag);
  if (found === undefined) throw new Error(`No element <${tag}> is in the manifest.`);
  return found;
}

/** A default as the manifest writes it, as a value. */
export function valueOf(text = ''): string | number | boolean {
  const quoted = /^'(.*)'$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted;
  return text === 'true' || text === 'false' ? text === 'true' : text === '' ? '' : Number(text);
}

/** The rows of an element's API table, with a control for what can be set. Storybook's own does not look into a type. */
export function argTypesOf(tag: string): ArgTypes {
  const {
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssParts = [],
    cssStates = [],
    cssProperties = [],
  } = elementOf(tag);
  const fields = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const settable = fields.filter(({ readonly }) => !readonly);
  const only = (category: string, prefix: string, list: readonly { name: string; description?: string }[]) =>
    list.map((each) => [`${prefix} ${each.name}`, { ...rowOf(each, category), control: false }]);
  return Object.fromEntries([
    ...attributes.map((each) => [each.name, { ...rowOf(each, 'attributen'), ...controlOf(each) }]),
    ...settable.map((each) => [each.name, { ...rowOf(each, 'eigenschappen'), control: { type: 'object' } }]),
    ...only(
      'eigenschappen om te lezen',
      'readonly',
      fields.filter(({ readonly, description }) => readonly && description),
    ),
    ...only('gebeurtenissen', 'event', events),
    ...only('slots', 'slot', slots),
    ...only('onderdelen voor ::part()', 'part', cssParts),
    ...only('toestanden voor :state()', 'state', cssStates),
    ...only('css-eigenschappen', 'css', cssProperties),
  ]) as ArgTypes;
}

interface Row {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly parsedType?: { readonly text: string };
  readonly default?: string;
}

function rowOf({ name, description = '', type, parsedType = type, default: value }: Row, category: string): object {
  return {
    name: name || '(zonder naam)',
    description,
    table: {
      category,
      ...(parsedType && { type: { summary: parsedType.text } }),
      ...(value && { defaultValue: { summary: value } }),
    },
  };
}

/** A list for what takes one of some texts, a switch for what is or is not, a number, or a line of text. */
function controlOf({ parsedType }: Row): object {
  const type = parsedType?.text ?? '';
  const members = type.split('|').map((member) => member.trim());
  if (members.every((member) => /^'.*'$/.test(member))) {
    const options = members.map((member) => member.slice(1, -1)).sort((a, b) => Number(a !== '') - Number(b !== ''));
    return { options, control: { type: options.length > 4 ? 'select' : 'inline-radio' } };
  }
  return { control: { type: type === 'boolean' || type === 'number' ? type : 'text' } };
}
