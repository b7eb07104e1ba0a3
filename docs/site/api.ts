import { escapeHtml } from '../../packages/words/src/html.js';
import { Markup, markup, type Renderable } from '../content/markup.js';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}
interface Attribute extends Named {
  readonly fieldName?: string;
  readonly default?: string;
}
interface Member extends Named {
  readonly kind: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
}

/** An element as its manifest has it. */
export interface Element {
  readonly tagName: string;
  readonly description?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

type Row = readonly [name: string, says: string | undefined, type?: string | undefined];

/** All that an element offers, as lists of definitions. What the code says is in English. */
export function api({
  tagName,
  description,
  attributes,
  members = [],
  events,
  slots,
  cssParts,
  cssStates,
  cssProperties,
}: Element): string {
  const fields = members.filter(({ kind, attribute, description: says }) => kind === 'field' && !attribute && says);
  const lists: readonly (readonly [id: string, heading: string, rows: readonly Row[] | undefined, note?: string])[] = [
    [
      'attributes',
      'Attributen',
      attributes?.map(attributeRow),
      'De eigenschap heet hetzelfde, tenzij er iets anders bij staat.',
    ],
    ['properties', 'Eigenschappen zonder attribuut', fields.map(fieldRow)],
    ['events', 'Gebeurtenissen', events?.map(({ name, type, description: says }) => [name, says, type?.text])],
    ['slots', 'Slots', slots?.map(({ name, description: says }) => [name || '(zonder naam)', says])],
    ['parts', 'Onderdelen voor ::part()', cssParts?.map(({ name, description: says }) => [name, says])],
    ['states', 'Toestanden voor :state()', cssStates?.map(({ name, description: says }) => [name, says])],
    ['css', 'CSS-eigenschappen', cssProperties?.map(({ name, description: says }) => [name, says])],
  ];
  return markup`<p lang="en">${says(description)}</p>
    ${lists.map(
      ([id, heading, rows, note]) =>
        rows !== undefined &&
        rows.length > 0 &&
        markup`<h3 id="${tagName}-${id}">${heading}</h3>
          ${note !== undefined && markup`<p>${note}</p>\n`}<dl class="api">
          ${rows.map(row)}</dl>
          `,
    )}`.source;
}

const attributeRow = ({ name, fieldName, type, default: value, description }: Attribute): Row => [
  name,
  description,
  [fieldName !== name && fieldName, type?.text, value && `= ${value}`].filter(Boolean).join(' '),
];

const fieldRow = ({ name, type, description, readonly }: Member): Row => [
  name,
  description,
  [type?.text, readonly && '(readonly)'].filter(Boolean).join(' '),
];

const row = ([name, description, type]: Row): Renderable =>
  markup`<div><dt><code>${name}</code></dt><dd><span lang="en">${says(description)}</span>${
    type !== undefined && type !== '' && markup` <code class="type">${type}</code>`
  }</dd></div>
    `;

/** Text of a manifest: what stands between backticks is code, and a link names what it leads to. */
const says = (text = ''): Markup =>
  new Markup(
    escapeHtml(text)
      .replaceAll(/`([^`]+)`|\{@link (\w+)\}/gu, (_, code?: string, link?: string) => `<code>${code ?? link}</code>`)
      .replaceAll('\n', ' '),
  );
