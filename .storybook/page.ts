import type { Preview } from '@storybook/web-components-vite';
import { showForcedColors } from './forced-colors.ts';
import { sheetsOf, themes } from './themes.ts';

type Globals = Record<string, string>;

const item = (value: string, title = value): { value: string; title: string } => ({ value, title });

/** What the toolbar sets of the page around the elements. */
export const toolbar: Required<Pick<Preview, 'globalTypes' | 'initialGlobals'>> = {
  globalTypes: {
    lang: {
      description: 'Taal van de pagina',
      toolbar: { icon: 'globe', dynamicTitle: true, items: [item('nl', 'Nederlands'), item('en', 'English')] },
    },
    theme: {
      description: 'Huisstijl van de pagina',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [item('', 'Geen huisstijl'), ...themes.map(({ id, name }) => item(id, name))],
      },
    },
    scheme: {
      description: 'Licht of donker',
      toolbar: { icon: 'mirror', dynamicTitle: true, items: [item('light', 'Licht'), item('dark', 'Donker')] },
    },
    forced: {
      description: 'Geforceerde kleuren, nagebootst: alleen wat de elementen er zelf voor doen',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [item('none', 'Gewone kleuren'), item('active', 'Geforceerde kleuren, nagebootst')],
      },
    },
  },
  initialGlobals: { lang: 'nl', theme: '', scheme: 'light', forced: 'none' },
};

/** Widths at which a page is looked at. */
export const widths = Object.fromEntries(
  [320, 768, 1280].map((width) => [
    `w${width}`,
    {
      name: `${width} px`,
      styles: { width: `${width}px`, height: '100%' },
      type: width < 700 ? 'mobile' : 'desktop',
    } as const,
  ]),
);

const scheme = new CSSStyleSheet();
scheme.replaceSync(`
  :root[data-scheme='dark'] { color-scheme: dark; }
  :root[data-scheme] body { background: Canvas; color: CanvasText; }
`);
let wearing: string | undefined;
let notForced = (): void => {};

/** Makes the page what the toolbar says, before the story is there: a theme is fetched first. */
export async function dressPage(globals: Globals): Promise<void> {
  const theme = themes.find(({ id }) => id === globals['theme']);
  const root = document.documentElement;
  root.lang = globals['lang'] ?? 'nl';
  root.dataset['scheme'] = theme?.scheme ?? globals['scheme'] ?? 'light';
  await wear(theme);
  notForced();
  notForced = globals['forced'] === 'active' ? showForcedColors() : () => {};
}

async function wear(theme: (typeof themes)[number] | undefined): Promise<void> {
  const id = theme?.id ?? '';
  if (id === wearing) return;
  wearing = id;
  const sheets = await sheetsOf(theme);
  // Another was chosen meanwhile.
  if (id !== wearing) return;
  for (const { class: names } of themes) document.body.classList.remove(...names.split(' '));
  if (theme) document.body.classList.add(...theme.class.split(' '));
  document.adoptedStyleSheets = [scheme, ...sheets];
}
