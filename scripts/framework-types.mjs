// What can be set on the elements and heard from them, as types for the templates of frameworks. Made from the manifest: see scripts/manifest.mjs.
// A framework's file exports what the package itself does, so that one import brings the element and its types.

/** The frameworks that read types of custom elements in their templates. */
export const frameworks = ['react', 'preact', 'solid', 'vue', 'svelte'];

/**
 * The declaration files of a package, by name: `elements` with the properties and events, and one per framework that puts those in its own place.
 * @param elements the package's elements, as in the manifest
 * @param packageOf from the name of an event's class to the package that exports it
 * @param own the package's name in tools/packages.mjs
 */
export function frameworkTypes({ own, elements, packageOf }) {
  return new Map([
    ['elements', elementsFile(elements, own, packageOf)],
    ...frameworks.map((framework) => [framework, frameworkFile(framework, elements, own)]),
  ]);
}

function elementsFile(elements, own, packageOf) {
  const events = elements.flatMap((element) => (element.events ?? []).map(({ type }) => type.text));
  const from = new Map([['../dist/index.js', new Set(elements.map(({ name }) => name))]]);
  for (const event of events) {
    const path = packageOf(event) === own ? '../dist/index.js' : `@mengwijzer/${packageOf(event)}`;
    from.set(path, (from.get(path) ?? new Set()).add(event));
  }
  return [
    ...[...from].map(
      ([path, names]) => `import type { ${[...names].sort((a, b) => (a < b ? -1 : 1)).join(', ')} } from '${path}';`,
    ),
    ...elements.flatMap((element) => ['', ...propsOf(element), '', ...eventsOf(element)]),
    '',
  ].join('\n');
}

function propsOf({ name, tagName, attributes = [], members = [] }) {
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const typeOf = (field) => field?.accepts?.text ?? `${name}['${field.name}']`;
  const lines = fields.flatMap((field) => prop(field.name, typeOf(field), field.description));
  for (const { name: attribute, fieldName, description } of attributes) {
    if (attribute === fieldName) continue;
    const field = fields.find((each) => each.name === fieldName);
    const text = field.type?.text === 'number' ? ' | `${number}`' : '';
    lines.push(...prop(`'${attribute}'`, typeOf(field) + text, description));
  }
  return [`/** What can be set on \`<${tagName}>\`. */`, `export interface ${name}Props {`, ...lines, '}'];
}

function prop(name, type, description) {
  return [...comment(description, '  '), `  ${name}?: ${type === 'unknown' ? type : `${type} | undefined`};`];
}

function eventsOf({ name, tagName, events = [] }) {
  return [
    `/** What \`<${tagName}>\` fires. */`,
    `export interface ${name}Events {`,
    ...events.flatMap((event) => [...comment(event.description, '  '), `  '${event.name}': ${event.type.text};`]),
    '}',
  ];
}

const handlers = (prefix) => `type Handlers<Host, Events> = {
  [Name in keyof Events & string as \`${prefix}\${Name}\`]?: ((event: Events[Name] & { readonly currentTarget: Host }) => void) | undefined;
};`;

const templates = {
  react: {
    imports: `import type { ClassAttributes, HTMLAttributes } from 'react';`,
    handlers: handlers('on'),
    types: `type Tag<Host, Props, Events> = Props & Handlers<Host, Events> & ClassAttributes<Host> & Omit<HTMLAttributes<Host>, keyof Props>;`,
    open: `declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {`,
    close: `    }\n  }\n}`,
  },
  preact: {
    // Its own \`ref\` does not take what \`useRef<T>(null)\` and \`createRef<T>()\` give under strict rules.
    imports: `import type { Attributes, HTMLAttributes, Ref } from 'preact';`,
    handlers: handlers('on'),
    types: `type Tag<Host extends HTMLElement, Props, Events> = Props & Handlers<Host, Events> & Attributes & { ref?: Ref<Host> | undefined } & Omit<HTMLAttributes<Host>, keyof Props | 'ref'>;`,
    open: `declare module 'preact' {\n  namespace JSX {\n    interface IntrinsicElements {`,
    close: `    }\n  }\n}`,
  },
  solid: {
    imports: `import type { JSX } from 'solid-js';`,
    handlers: handlers('on:'),
    types: `type AsProperties<Props> = { [Name in keyof Props & string as Name extends \`\${string}-\${string}\` ? never : \`prop:\${Name}\`]?: Props[Name] };
type Tag<Host, Props, Events> = Props & AsProperties<Props> & Handlers<Host, Events> & Omit<JSX.HTMLAttributes<Host>, keyof Props>;`,
    open: `declare module 'solid-js' {\n  namespace JSX {\n    interface IntrinsicElements {`,
    close: `    }\n  }\n}`,
  },
  vue: {
    imports: `import type { HTMLAttributes, PublicProps } from 'vue';`,
    // A template writes names with hyphens, and Vue reads them without; a number may be written as text.
    handlers: `type Pascal<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\` ? \`\${Capitalize<Head>}\${Pascal<Tail>}\` : Capitalize<Name>;
type Handlers<Host, Events> = {
  [Name in keyof Events & string as \`on\${Pascal<Name>}\`]?: ((event: Events[Name] & { readonly currentTarget: Host }) => void) | undefined;
};
type Written<Props> = { [Name in keyof Props]: Props[Name] | (number extends Props[Name] ? \`\${number}\` : never) };`,
    types: `type Tag<Host, Props, Events> = new () => Host & {
  /** @deprecated Read by Vue's tools only. */
  $props: Written<Props> & Handlers<Host, Events> & Omit<HTMLAttributes, keyof Props> & PublicProps;
};`,
    open: `declare module 'vue' {\n  interface HTMLAttributes {\n    /** The place in the element around it. */\n    slot?: string | undefined;\n  }\n  interface GlobalComponents {`,
    close: `  }\n}`,
  },
  svelte: {
    imports: `import type { HTMLAttributes } from 'svelte/elements';`,
    handlers: handlers('on'),
    types: `type Tag<Host extends HTMLElement, Props, Events> = Props & Handlers<Host, Events> & Omit<HTMLAttributes<Host>, keyof Props>;`,
    open: `declare module 'svelte/elements' {\n  interface SvelteHTMLElements {`,
    close: `  }\n}`,
  },
};

function frameworkFile(framework, elements, own) {
  const template = templates[framework];
  const names = elements.map(({ name }) => name);
  return [
    `import type { ${names.join(', ')} } from '../dist/index.js';`,
    `import type { ${names.flatMap((name) => [`${name}Events`, `${name}Props`]).join(', ')} } from './elements.js';`,
    template.imports,
    ...(own === 'core' ? [] : [`import '@mengwijzer/core/${framework}';`]),
    '',
    template.handlers,
    template.types,
    '',
    template.open,
    ...elements.flatMap(({ name, tagName, summary }) => [
      ...comment(summary, '      '),
      `      '${tagName}': Tag<${name}, ${name}Props, ${name}Events>;`,
    ]),
    template.close,
    '',
    `export * from '../dist/index.js';`,
    '',
  ].join('\n');
}

/** A description as a comment, which it does not end. */
function comment(description, indent) {
  const [first, ...more] = (description ?? '').replaceAll('*/', '*\\/').split('\n');
  if (more.length === 0) return first ? [`${indent}/** ${first} */`] : [];
  return ['/**', ...[first, ...more].map((line) => ` * ${line}`), ' */'].map((line) => indent + line);
}
