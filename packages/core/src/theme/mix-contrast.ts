import { unsafeCSS, type CSSResult } from 'lit';
import { hostOf, native, pageOf } from '../native.js';
import { warnOnce } from '../page/warn-once.js';
import { over, parseColour, type Colour } from './contrast.js';
import { ownColours, tokensOf } from './own-colours.js';
import { PICKS, readableTheme, type ReadableTheme, type Scheme, type ThemeColour } from './readable-theme.js';
import { sayReplaced } from './say-replaced.js';

/** The property of the probe that shows a colour, so that one look at its style says all. */
const SHOWN: readonly (readonly [property: string, colour: ThemeColour])[] = [
  ['color', 'ink'],
  ['background-color', 'page'],
  ['border-top-color', 'accent'],
  ['border-right-color', 'muted'],
  ['border-bottom-color', 'edge'],
  ['border-left-color', 'tint'],
  ['outline-color', 'focus'],
  ['text-decoration-color', 'on-accent'],
];
/** As all engines then say it in the same way, whatever the page wrote it in; what is no colour stays a `rgb(…)` of another. */
const shown = (colour: string): string => `color-mix(in srgb, ${colour} 100%, transparent 0%)`;
const shownColour = (value: string): Colour | undefined =>
  value.startsWith('color(srgb') ? parseColour(value) : undefined;

/** Any colour that changes starts a transition, and that is an event. */
const WATCHED = 'all 1ms';

/** Has the colours of the page's theme inherited, and none of those that we put on the shell. It is rendered and not seen. */
function makeProbe(host: HTMLElement): HTMLElement {
  const probe = pageOf(host).createElement('span');
  probe.ariaHidden = 'true';
  const style = {
    all: 'initial',
    position: 'absolute',
    'inline-size': '1px',
    'block-size': '1px',
    visibility: 'hidden',
    'pointer-events': 'none',
    'color-scheme': 'inherit',
    transition: WATCHED,
    outline: 'var(--_mix-focus-line)',
    'column-rule-color': shown('light-dark(#fff, #000)'),
    fill: shown('Canvas'),
    ...Object.fromEntries(SHOWN.map(([property, colour]) => [property, shown(`var(--_mix-${colour})`)])),
  };
  for (const [property, value] of Object.entries(style)) probe.style.setProperty(property, value);
  return probe;
}

/** What of a theme one can replace. */
export type ThemeName = ThemeColour | 'focus-line';

export interface ThemeSeen extends ReadableTheme {
  /** The property or token of the page that gives a colour; none where it is ours. */
  readonly tokens: ReadonlyMap<ThemeName, string>;
  /** As the page gives them. */
  readonly given: ReadonlyMap<ThemeColour, Colour | undefined>;
  readonly givenScheme: Scheme;
  /** Whether the page's focus outline can be drawn. */
  readonly hasOutline: boolean;
}

interface Watch {
  readonly probe: HTMLElement;
  observer: IntersectionObserver | undefined;
  look: () => void;
  /** The style that was put. */
  text: string;
}
const watches = new WeakMap<HTMLElement, Watch>();

/**
 * Keeps the colours of an element readable in the page that it is in, also when that changes. `replace` gets the style to put after all
 * others, or none; it is called again when that is another. Returns how to stop, once the element has left its page: what is observed while it
 * is not shown is kept by the browser.
 */
export function watchContrast(
  host: HTMLElement,
  replace: (...styles: readonly CSSResult[]) => void,
): (() => void) | undefined {
  const view = pageOf(host).defaultView;
  if (!host.isConnected || !view || !host.shadowRoot) return undefined;
  const watch = watches.get(host) ?? {
    probe: makeProbe(host),
    observer: undefined,
    look: () => undefined,
    text: '',
  };
  const { probe } = watch;
  if (!watches.has(host)) {
    watches.set(host, watch);
    probe.addEventListener('transitionrun', () => watch.look());
    host.shadowRoot.prepend(probe);
  }
  const look = (): void => {
    if (!host.isConnected) return;
    const seen = seenOf(host, probe, view);
    const text = styleText(seen);
    const says = sayReplaced(seen);
    if (says) warnOnce(says, says);
    if (text !== watch.text) replace(...(text ? [styleOf(text)] : []));
    watch.text = text;
  };
  watch.look = () => view.requestAnimationFrame(look);
  watch.observer?.disconnect();
  // It calls at first, and when a closed part of the page was opened. It tells no sizes, so what changes with a look is no loop to the browser.
  watch.observer = new view.IntersectionObserver((entries) => {
    if (entries.at(-1)?.boundingClientRect.width !== 0) watch.look();
  });
  watch.observer.observe(probe);
  return () => watch.observer?.disconnect();
}

/** How an element sees the theme of its page; nothing before it was looked at. */
export function themeOf(host: HTMLElement): ThemeSeen | undefined {
  const probe = watches.get(host)?.probe;
  const view = pageOf(host).defaultView;
  return probe && view ? seenOf(host, probe, view) : undefined;
}

function seenOf(host: HTMLElement, probe: HTMLElement, view: Window): ThemeSeen {
  const style = view.getComputedStyle(probe);
  // Else one would read what is between two colours.
  probe.style.transition = 'none';
  const valueOf = (property: string): Colour | undefined => shownColour(style.getPropertyValue(property));
  const given = new Map(SHOWN.map(([property, colour]) => [colour, valueOf(property)] as const));
  const givenScheme = valueOf('column-rule-color')?.[0] === 0 ? 'dark' : 'light';
  const ground = groundOf(host, valueOf('fill') ?? ownColours.get('page')![givenScheme], view);
  const hostStyle = view.getComputedStyle(host);
  const tokens = new Map(
    [...tokensOf].flatMap(([name, read]) => {
      const token = read.find((each) => hostStyle.getPropertyValue(each).trim() !== '');
      return token ? [[name as ThemeName, token] as const] : [];
    }),
  );
  const hasOutline = style.outlineStyle !== 'none' && style.outlineStyle !== 'hidden';
  probe.style.transition = WATCHED;
  return {
    ...readableTheme({ colours: given, ground, scheme: givenScheme }, ownColours),
    tokens,
    given,
    givenScheme,
    hasOutline,
  };
}

/** What is painted behind the element; undefined where a picture is, or a colour that we cannot calculate with. */
function groundOf(host: HTMLElement, canvas: Colour, view: Window): Colour | undefined {
  const layers: Colour[] = [];
  for (let at: Element | null = host; at && layers.at(-1)?.[3] !== 1; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(at);
    const colour = parseColour(backgroundColor);
    if (backgroundImage !== 'none' || !colour) return undefined;
    layers.push(colour);
  }
  return layers.reduceRight((below, layer) => over(layer, below), canvas);
}

function parentOf(element: Element): Element | null {
  const { assignedSlot, parentElement, parentNode } = native(element);
  return assignedSlot ?? parentElement ?? (parentNode && hostOf(parentNode)) ?? null;
}

/** What stands on the shell in place of the page's; nothing where all of it can be read. Paper and a visitor's own colours have their own. */
function styleText({ scheme, givenScheme, paints, colours, given, pick, hasOutline }: ThemeSeen): string {
  const turns = scheme !== givenScheme;
  const lines = [
    ...[...colours].flatMap(([name, colour]) =>
      turns || colour !== given.get(name) ? [`--_mix-${name}: ${say(colour)}`] : [],
    ),
    ...(turns ? [`color-scheme: ${scheme}`] : []),
    ...(paints ? ['background: var(--_mix-page)', 'box-shadow: 0 0 0 0.75em var(--_mix-page)'] : []),
    ...(hasOutline ? [] : ['--_mix-focus-line: 3px solid']),
  ];
  if (lines.length === 0 && pick === PICKS[0]) return '';
  // What the theme makes of others is made again of these.
  const made = `color-mix(in oklab, var(--_mix-accent) ${pick * 100}%, transparent)`;
  lines.push('--_mix-focus-gap: var(--_mix-page)', `--_mix-pick: ${made}`);
  return `@media screen and (forced-colors: none) { :host > div { ${lines.join('; ')} } }`;
}

const say = ([red, green, blue, alpha]: Colour): string =>
  `rgb(${[red, green, blue].map((part) => Math.round(part * 255)).join(' ')} / ${alpha})`;

/** Elements on a page mostly look the same, and then share a style sheet. */
let shared: { readonly text: string; readonly style: CSSResult } | undefined;
function styleOf(text: string): CSSResult {
  if (shared?.text !== text) shared = { text, style: unsafeCSS(text) };
  return shared.style;
}
