import type { ThemeSeen } from './mix-contrast.js';
import type { ThemeColour } from './readable-theme.js';

export const NAMES: Readonly<Record<ThemeColour, string>> = {
  ink: 'tekst',
  muted: 'tweede tekst',
  accent: 'accent',
  'on-accent': 'tekst op het accent',
  edge: 'randen',
  focus: 'focus',
  page: 'vlak',
  tint: 'vlak van meldingen',
};

/** A ratio as Dutch writes it, cut off rather than rounded: 4,49 is not 4,5. */
export const sayRatio = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',');

/** For the web editor, in the console: what of the page's colours is not used, and why; nothing where all of them are. */
export function sayReplaced({ readings, tokens, paints, scheme, givenScheme, hasOutline }: ThemeSeen): string {
  const colours = readings.flatMap(({ name, ratio, need, isKept }) => {
    const token = tokens.get(name);
    if (isKept || !token) return [];
    const reason = ratio === 0 ? 'is geen kleur' : `contrast ${sayRatio(ratio)}, nodig is ${sayRatio(need)}`;
    return [`${token} (${NAMES[name]}: ${reason})`];
  });
  const says = [
    ...(paints ? ['De achtergrond past bij geen van onze kleuren, daarom krijgt het element een eigen vlak.'] : []),
    ...(scheme === givenScheme
      ? []
      : [`De achtergrond is ${scheme === 'dark' ? 'donker' : 'licht'}, en color-scheme zegt iets anders.`]),
    ...(colours.length > 0 ? [`Vervangen door onze kleur: ${colours.join('; ')}.`] : []),
    ...(hasOutline
      ? []
      : [`Vervangen door onze lijn om de focus: ${tokens.get('focus-line') ?? 'de lijn van de pagina'}.`]),
  ];
  return says.length > 0 ? ['Mengwijzer: niet alles van uw huisstijl is hier te lezen.', ...says].join(' ') : '';
}
