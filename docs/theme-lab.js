// Only for npm start: most theme packages may not be passed on, so this page is not in the docs that are built.
import themes from './theme-lab.json';
import { themeOf } from '../packages/core/src/theme/mix-contrast.ts';
import { NAMES, sayRatio } from '../packages/core/src/theme/say-replaced.ts';

const sheets = import.meta.glob(
  [
    '../node_modules/@utrecht/design-tokens/dist/{theme,dark/theme}.css',
    '../node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
    '../node_modules/@nl-design-system-community/ma-design-tokens/dist/{theme,color-scheme-dark/theme}.css',
    '../node_modules/@rijkshuisstijl-community/design-tokens/dist/{index,*/index}.css',
    '../node_modules/@gemeente-denhaag/design-tokens-components/dist/theme/index.css',
    '../node_modules/@gemeentenijmegen/design-tokens/dist/index.css',
    '../node_modules/@nl-rvo/design-tokens/dist/index.css',
    '../node_modules/@open-inwoner/design-tokens/dist/css/index.css',
    '../node_modules/@nl-design-system-unstable/rotterdam-design-tokens/dist/design-tokens.css',
    '../node_modules/@amsterdam/design-system-tokens/dist/index.theme.css',
    './examples/huisstijl-*.css',
  ],
  // Else it does not look in node_modules.
  { query: '?raw', import: 'default', exhaustive: true },
);
const elements = {
  checklist: () => import('@mengwijzer/checklist'),
  instruments: () => import('@mengwijzer/instruments'),
  timeline: () => import('@mengwijzer/timeline'),
  phasing: () => import('@mengwijzer/phasing'),
};

const form = document.querySelector('.lab');
const select = form.querySelector('select');
const own = form.querySelector('textarea');
const rows = document.querySelector('tbody');
const summary = document.querySelector('#summary');
const stages = [...document.querySelectorAll('.stage')];
const [first] = document.querySelectorAll('mix-checklist');

for (const [value, name] of [['', 'Geen thema'], ...themes.map((theme, at) => [at, theme.name])])
  select.append(new Option(name, value));

const sheetOf = (text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

/** All tokens of what was pasted, whatever the selector is that they stand under; nothing else of it touches this page. */
function ownTokens(text) {
  const declared = (rules) =>
    [...rules].flatMap((rule) => [
      ...[...(rule.style ?? [])]
        .filter((name) => name.startsWith('--'))
        .map((name) => `${name}: ${rule.style.getPropertyValue(name)};`),
      ...(rule.cssRules && !(rule instanceof CSSMediaRule && !matchMedia(rule.media.mediaText).matches)
        ? declared(rule.cssRules)
        : []),
    ]);
  const found = declared(sheetOf(text).cssRules);
  return found.length > 0 ? found : declared(sheetOf(`:root { ${text} }`).cssRules);
}

let asked = 0;
async function show() {
  const turn = (asked += 1);
  const theme = themes[select.value];
  const paths = theme
    ? [
        ...[theme.css, theme.over].filter(Boolean).map((path) => `../node_modules/${path}`),
        ...(theme.bridge ? [`./examples/${theme.bridge}`] : []),
      ]
    : [];
  const texts = await Promise.all(paths.map((path) => sheets[path]()));
  if (turn !== asked) return;
  const scheme = form.elements.scheme.value;
  const tokens = ownTokens(own.value);
  document.adoptedStyleSheets = [
    ...texts.map(sheetOf),
    sheetOf(`.stage { color-scheme: ${scheme} } .stage.stage { ${tokens.join(' ')} }`),
  ];
  for (const stage of stages) stage.className = `stage ${theme?.class ?? ''}`;
  await read();
}

/** After the elements have looked at the page: in the next frame, before it is painted. */
async function read() {
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  const theme = themeOf(first);
  if (!theme) return setTimeout(read, 100);
  const colours = theme.readings.map((reading) => colourRow(theme, reading));
  const others = [
    ['lettertype van koppen', 'heading', 'font-family'],
    ['hoeken', 'radius', 'border-top-left-radius'],
    ['hoogte van velden en knoppen', 'target', 'min-block-size'],
  ].map(([name, variable, property]) => otherRow(theme, name, variable, property));
  rows.replaceChildren(...colours, ...others);
  const ours = theme.readings.filter(({ name, isKept }) => !isKept && theme.tokens.has(name)).length;
  summary.textContent = [
    theme.tokens.size === 0 ? 'Deze pagina geeft geen kleuren: u ziet die van ons.' : '',
    ours === 1 ? 'Eén kleur is niet te lezen, en is vervangen door die van ons.' : '',
    ours > 1 ? `${ours} kleuren zijn niet te lezen, en zijn vervangen door die van ons.` : '',
    ours === 0 && theme.tokens.size > 0 ? 'Alle kleuren van het thema zijn te lezen.' : '',
    theme.scheme === theme.givenScheme
      ? ''
      : `De achtergrond is ${theme.scheme === 'dark' ? 'donker' : 'licht'}; het element volgt die, en niet color-scheme.`,
    theme.paints ? 'De achtergrond past bij geen van onze kleuren: het element heeft een eigen vlak.' : '',
  ].join(' ');
}

function row(name, token, value, ratio, result, isOurs) {
  const line = document.createElement('tr');
  line.className = isOurs ? 'ours' : '';
  const head = Object.assign(document.createElement('th'), { scope: 'row', textContent: name });
  const from = document.createElement('td');
  from.append(token ? Object.assign(document.createElement('code'), { textContent: token }) : 'van ons');
  const cells = [value, ratio, result].map((content) => {
    const cell = document.createElement('td');
    cell.append(...[content].flat());
    return cell;
  });
  line.append(head, from, ...cells);
  return line;
}

const hex = (colour) =>
  `#${colour
    .slice(0, 3)
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
function swatch(colour) {
  if (!colour) return ['geen kleur'];
  const box = document.createElement('canvas');
  box.className = 'swatch';
  box.width = box.height = 1;
  const context = box.getContext('2d');
  context.fillStyle = hex(colour);
  context.globalAlpha = colour[3];
  context.fillRect(0, 0, 1, 1);
  return [box, colour[3] < 1 ? `${hex(colour)}, doorzichtig` : hex(colour)];
}
function colourRow({ tokens, given, colours }, { name, ratio, need, isKept }) {
  const token = tokens.get(name);
  const read = ratio === 0 ? 'niet te meten' : `${sayRatio(ratio)} (nodig ${sayRatio(need)})`;
  const kept = token ? 'zoals gegeven' : 'onze kleur';
  const result = isKept ? kept : ['vervangen: ', ...swatch(colours.get(name))];
  return row(NAMES[name], token, swatch(given.get(name)), read, result, !isKept && token);
}
function otherRow({ tokens }, name, variable, property) {
  const probe = document.createElement('input');
  stages[0].append(probe);
  const token = tokens.get(variable);
  probe.style.setProperty(property, token ? `var(${token})` : '');
  const value = token ? getComputedStyle(probe).getPropertyValue(property) : '';
  probe.remove();
  return row(name, token, value, '', token ? 'zoals gegeven' : 'onze waarde', false);
}

form.addEventListener('change', (event) => {
  if (event.target === select) {
    const dark = themes[select.value]?.scheme === 'dark';
    form.elements.scheme.value = dark ? 'dark' : 'light';
  }
  void show();
});
own.addEventListener('input', () => void show());
form.addEventListener('submit', (event) => event.preventDefault());
for (const details of document.querySelectorAll('details[data-package]'))
  details.addEventListener('toggle', () => details.open && void elements[details.dataset.package]());
void elements.checklist();
void show();
