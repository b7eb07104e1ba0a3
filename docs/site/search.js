// Searches the site with Pagefind. Its files are asked for once there is something to look for.
const form = document.querySelector('.find');
const field = document.querySelector('#zoek');
const state = document.querySelector('#stand');
const list = document.querySelector('#gevonden');
const more = document.querySelector('#meer');
const site = new URL('.', document.baseURI);

/** How many results are shown at once. */
const SOME = 10;

let library;
const pagefind = () => (library ??= load());

async function load() {
  const module = await import(/* @vite-ignore */ new URL('pagefind/pagefind.js', site).href);
  // Its worker has an address that is a plain text, which a page with Trusted Types refuses.
  await module.options({ baseUrl: site.pathname, excerptLength: 24, noWorker: true });
  await module.init();
  return module;
}

let turn = 0;
async function search(words) {
  const mine = (turn += 1);
  list.replaceChildren();
  more.hidden = true;
  document.title = words ? `${words} · Zoeken · Mengwijzer` : 'Zoeken · Mengwijzer';
  if (!words) return say('Typ bovenaan wat u zoekt.');
  // The first time its index is fetched, and `npm start` makes it.
  const made = import.meta.env.DEV && !library ? ' De lijst om in te zoeken wordt eerst gemaakt.' : '';
  const waiting = setTimeout(() => say(`Bezig met zoeken naar ‘${words}’.${made}`), 300);
  try {
    const { results } = await (await pagefind()).search(words);
    const first = await Promise.all(results.slice(0, SOME).map((result) => result.data()));
    if (mine !== turn) return;
    const isFound = first.some(({ excerpt }) => hasAny(excerpt, words));
    if (isFound) show(first, results.slice(SOME));
    say(sayCount(isFound ? results.length : 0, words));
  } catch {
    library = undefined;
    if (mine === turn) say('Het zoeken lukt nu niet. Alle pagina’s staan in de lijst op deze pagina.');
  } finally {
    clearTimeout(waiting);
  }
}

const say = (text) => (state.textContent = text);
const sayCount = (count, words) => {
  if (count === 0) return `Niets gevonden voor ‘${words}’. Probeer een ander woord, of kies een pagina uit de lijst.`;
  return `${count === 1 ? 'Eén pagina' : `${count} pagina’s`} gevonden voor ‘${words}’.`;
};

function show(pages, rest) {
  list.append(...pages.map(itemOf));
  more.hidden = rest.length === 0;
  more.firstElementChild.onclick = async () => {
    const mine = turn;
    const last = list.lastElementChild;
    const next = await Promise.all(rest.slice(0, SOME).map((result) => result.data()));
    if (mine !== turn) return;
    show(next, rest.slice(SOME));
    last.nextElementSibling.querySelector('a').focus();
  };
}

/** Whether what was found begins as what was asked for. Pagefind leaves letters out until something fits, down to the first. */
function hasAny(excerpt, words) {
  const plain = (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const asked = plain(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const found = [...excerpt.matchAll(/<mark>\W*(.*?)<\/mark>/gu)].map(([, word]) => plain(word));
  return found.some((word) => asked.some((each) => word.startsWith(each.slice(0, 4))));
}

/** A page, and the places on it that fit best. */
function itemOf({ url, meta, excerpt, sub_results: places }) {
  const item = document.createElement('li');
  item.append(linkTo(url, meta.title), quoted(excerpt));
  const inner = places
    .filter((place) => place.url !== url)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, 3);
  if (inner.length > 0) {
    const sub = document.createElement('ul');
    sub.append(
      ...inner.map((place) => {
        const each = document.createElement('li');
        each.append(linkTo(place.url, place.title));
        return each;
      }),
    );
    item.append(sub);
  }
  return item;
}

/** How much of what was asked for stands in a part of a page: more where it is in its heading. */
const weightOf = ({ weighted_locations: words }) => words.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

const linkTo = (href, textContent) => Object.assign(document.createElement('a'), { href, textContent });

/** An excerpt is HTML with marks in it; as text it needs no trust. */
function quoted(excerpt) {
  const line = document.createElement('p');
  for (const [index, piece] of excerpt.split(/<\/?mark>/u).entries()) {
    const text = piece
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    line.append(index % 2 === 1 ? Object.assign(document.createElement('mark'), { textContent: text }) : text);
  }
  return line;
}

const asked = () => new URLSearchParams(location.search).get('q')?.trim() ?? '';

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const words = field.value.trim();
  if (words !== asked())
    history.pushState(null, '', words ? `?${new URLSearchParams({ q: words })}` : location.pathname);
  void search(words);
});
addEventListener('popstate', () => {
  field.value = asked();
  void search(asked());
});
field.addEventListener('focus', () => void pagefind().catch(() => (library = undefined)), { once: true });
field.value = asked();
void search(asked());
