import { parseColour } from './contrast.js';
import type { OwnColours } from './readable-theme.js';
import { themeStyles } from './theme.styles.js';

/** The theme is read from its own style sheet, so that each name and colour stands in one place. */
const declared = [...themeStyles.cssText.split('@media')[0]!.matchAll(/--_mix-([\w-]+):([^;}]*)/gu)].map(
  ([, name = '', value = '']) => [name, value] as const,
);

/** Our own colours: what the theme comes to where a page says nothing. */
export const ownColours: OwnColours = new Map(
  declared.flatMap(([name, value]) => {
    const [, light, dark] = /light-dark\(\s*(#\w+),\s*(#\w+)\)/u.exec(value) ?? [];
    return light && dark ? [[name, { light: parseColour(light)!, dark: parseColour(dark)! }] as const] : [];
  }),
);

/** The public properties and tokens that each colour is read from; the first that a page sets wins. */
export const tokensOf: ReadonlyMap<string, readonly string[]> = new Map(
  declared.map(([name, value]) => [name, value.match(/--(?!_)[\w-]+/gu) ?? []]),
);
