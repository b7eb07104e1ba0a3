/// <reference types="vite/client" />
import listed from '../docs/theme-lab.json';

interface Theme {
  readonly name: string;
  readonly css: string;
  /** A second file, on top of the first. */
  readonly over?: string;
  /** How a theme that names its tokens otherwise says them in ours. */
  readonly bridge?: string;
  readonly class: string;
  readonly scheme?: string;
}

// Each from its package as it is published, and only when it is asked for.
const bridges = import.meta.glob<string>('../docs/examples/huisstijl-*.css', { query: '?raw', import: 'default' });
const free = import.meta.glob<string>(
  [
    '../node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
    '../node_modules/@nl-design-system-community/ma-design-tokens/dist/{theme,color-scheme-dark/theme}.css',
    '../node_modules/@gemeente-denhaag/design-tokens-components/dist/theme/index.css',
    '../node_modules/@open-inwoner/design-tokens/dist/css/index.css',
  ],
  { query: '?raw', import: 'default', exhaustive: true },
);
// The licences of these do not let others pass them on: for whoever works here, not in a Storybook that is built.
const ownersOnly = import.meta.env.DEV
  ? import.meta.glob<string>(
      [
        '../node_modules/@utrecht/design-tokens/dist/{theme,dark/theme}.css',
        '../node_modules/@rijkshuisstijl-community/design-tokens/dist/{index,*/index}.css',
        '../node_modules/@gemeentenijmegen/design-tokens/dist/index.css',
        '../node_modules/@nl-rvo/design-tokens/dist/index.css',
        '../node_modules/@nl-design-system-unstable/rotterdam-design-tokens/dist/design-tokens.css',
        '../node_modules/@amsterdam/design-system-tokens/dist/index.theme.css',
      ],
      { query: '?raw', import: 'default', exhaustive: true },
    )
  : {};
const files = { ...free, ...ownersOnly, ...bridges };

const pathsOf = ({ css, over, bridge }: Theme): string[] => [
  ...[css, over].flatMap((path) => (path ? `../node_modules/${path}` : [])),
  ...(bridge ? [`../docs/examples/${bridge}`] : []),
];

/** The house styles that are here to choose from. The address of a story may hold an id, not every name. */
export const themes = (listed as Theme[])
  .filter((theme) => pathsOf(theme).every((path) => path in files))
  .map((theme) => ({ ...theme, id: theme.name.toLowerCase().replaceAll(/[^a-z]+/g, '-') }));

/** The style sheets of a theme; none without one. */
export async function sheetsOf(theme: Theme | undefined): Promise<CSSStyleSheet[]> {
  return await Promise.all(
    (theme ? pathsOf(theme) : []).map(async (path) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(await files[path]!());
      return sheet;
    }),
  );
}
