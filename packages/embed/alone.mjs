// One file for an element by itself. What a page with several takes from files that they share is cut in pieces here, as small as the needs of the
// elements differ, and each element's file has the pieces that it needs at once. A piece is a function that is called once on a page, whichever
// file brings it: so whatever comes after it, in whatever order, has the same Lit and the same core.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';

/** The pieces that are on the page, by name: what each exports. A name has a hash of what it is, so that two versions share none. */
const PIECES = 'globalThis[Symbol.for("mengwijzer.pieces")]';

/** Calls some pieces, unless they are there: each with its name, the names of those that it needs, and what makes it of them. */
const call = (pieces) => `for(const[n,d,f]of ${pieces})p[n]??=f(...d.map(n=>p[n]));`;

/**
 * Fetches the pieces that are not there: their names, in order, and the files that have them, each with which. They are called once all came, so
 * that one that did not come can be asked for again.
 */
const NEED = `const __need=async(o,...s)=>{const p=${PIECES};${call(
  '(await Promise.all(s.filter(([i])=>i.some(i=>!p[o[i]])).map(([,f])=>f()))).flatMap(m=>m.default).sort(([a],[b])=>o.indexOf(a)-o.indexOf(b))',
)}};`;

/** What is shorter comes in one file with others, in characters: a request takes longer than that. */
const SHORT = 7000;

/** Names of files change with how they are made. */
export const salted = { name: 'salted', augmentChunkHash: () => salt };

const hash = (text) => createHash('sha256').update(text).digest('base64url').slice(0, 8);
const salt = hash(readFileSync(fileURLToPath(import.meta.url)));

/**
 * @param output chunks, all in one folder; what an element needs at once is what its own imports
 * @param together by tag, the path of the script that shares with others, from the same root
 * @returns pairs of a path and a text: an element each, and what comes later
 */
export function alone(output, together) {
  const chunks = new Map(output.map((chunk) => [posix.basename(chunk.fileName, '.js'), read(chunk)]));

  /** Names of all that a chunk imports, with itself, each after what it imports. */
  const withImports = (name, found = new Set(), above = []) => {
    if (above.includes(name)) throw new Error(`${name} imports itself, by ${above.join(', ')}`);
    for (const { from } of chunks.get(name).imports) if (!found.has(from)) withImports(from, found, [...above, name]);
    return found.add(name);
  };
  // A little that the bundler adds: most of what comes later needs it too.
  const runtime = [...chunks.keys()].filter((name) => name.startsWith('rolldown-runtime-'));
  const firsts = new Map(
    [...chunks]
      .filter(([, { isEntry }]) => isEntry)
      .map(([name, { tag }]) => [tag, [...withImports(name, new Set(runtime))]]),
  );
  const pieces = new Set([...firsts.values()].flat());
  const piecesOf = (name) => [...withImports(name)].filter((each) => pieces.has(each));

  /** Files with more than one piece, by name; which says what is in them, as whoever asks for one may be kept for long. */
  const packs = new Map();
  /** The files that bring some pieces, each with the pieces. */
  const filesOf = (names) => {
    const short = names.filter((name) => chunks.get(name).code.length < SHORT);
    if (short.length < 2) return names.map((name) => [name, [name]]);
    const file = `first-alone-${hash([salt, ...short].join())}`;
    packs.set(file, short);
    return [[file, short], ...names.filter((name) => !short.includes(name)).map((name) => [name, [name]])];
  };

  /**
   * A chunk without its imports and exports; what it fetches later comes with the pieces for that.
   * @param has the pieces that are on the page with it
   */
  const bodyOf = (name, folder, has) => {
    const { code, cuts, later, address } = chunks.get(name);
    const asked = later.map(({ start, end, to }) => {
      const lacks = piecesOf(to).filter((each) => !has.includes(each));
      const comes = pieces.has(to) ? `${PIECES}["${to}"]` : `import(\`${folder}${to}.js\`)`;
      const needs = filesOf(lacks).map(
        ([file, names]) => `[[${names.map((each) => lacks.indexOf(each)).join()}],()=>import(\`${folder}${file}.js\`)]`,
      );
      if (needs.length > 0)
        return {
          start,
          end,
          text: `__need(${[JSON.stringify(lacks), ...needs].join()}).then(()=>${comes})`,
          isNeedy: true,
        };
      return { start, end, text: pieces.has(to) ? `Promise.resolve(${comes})` : comes };
    });
    const own = address.map((place) => ({
      ...place,
      text: `({url:new URL("${folder}${name}.js",import.meta.url).href})`,
    }));
    const body = [...cuts, ...asked, ...(folder === './' ? [] : own)]
      .toSorted((a, b) => b.start - a.start)
      .reduce((text, { start, end, text: by = '' }) => text.slice(0, start) + by + text.slice(end), code);
    return (asked.some(({ isNeedy }) => isNeedy) ? NEED : '') + body;
  };
  const takes = ({ names }) => `{${names.map(([theirs, own]) => `${theirs}:${own}`).join()}}`;
  const pieceOf = (name, folder, has) => {
    const { imports, exports } = chunks.get(name);
    const gives = exports.map(([own, theirs]) => `${theirs}:${own}`).join();
    const from = imports.map(({ from: each }) => `"${each}"`).join();
    return `["${name}",[${from}],(${imports.map(takes).join()})=>{${bodyOf(name, folder, has)};return{${gives}}}]`;
  };
  const laterOf = (name) => {
    const { imports, exports } = chunks.get(name);
    const taken = imports.map(({ from, names }) => {
      if (pieces.has(from)) return `const${takes({ names })}=${PIECES}["${from}"];`;
      return `import{${names.map(([theirs, own]) => `${theirs} as ${own}`).join()}}from"./${from}.js";`;
    });
    const given = exports.map(([own, theirs]) => `${own} as ${theirs}`).join();
    return `${taken.join('')}${bodyOf(name, './', piecesOf(name))}${given && `;export{${given}}`};`;
  };
  const files = [
    ...[...firsts].map(([tag, names]) => {
      const all = call(`[${names.map((name) => pieceOf(name, '../parts/', names)).join(',\n')}]`);
      // The loader says so where it fetched for several at once.
      return [`elements/${tag}.js`, `const p=${PIECES}??={};if(p.together)import("../${together[tag]}");else ${all}\n`];
    }),
    ...[...chunks.keys()].map((name) => [
      `parts/${name}.js`,
      pieces.has(name) ? `export default[${pieceOf(name, './', piecesOf(name))}];` : laterOf(name),
    ]),
  ];
  for (const [file, names] of packs) {
    const all = names.map((name) => pieceOf(name, './', piecesOf(name)));
    files.push([`parts/${file}.js`, `export default[${all.join(',\n')}];`]);
  }
  return files;
}

/** What is to be changed in a chunk, with its places. */
function read({ fileName, name: tag, isEntry, code }) {
  const imports = [];
  const exports = [];
  const cuts = [];
  const nameOf = (path) => posix.basename(path, '.js');
  const { body } = parseAst(code);
  for (const { type, start, end, source, specifiers, declaration } of body) {
    if (type !== 'ImportDeclaration' && !type.startsWith('Export')) continue;
    if (declaration || !specifiers || specifiers.some((each) => each.type === 'ImportNamespaceSpecifier'))
      throw new Error(`${fileName}: another form than expected, ${code.slice(start, start + 80)}`);
    cuts.push({ start, end });
    // What an entry hands on, nobody takes from it.
    const taken = type === 'ImportDeclaration' ? specifiers : [];
    const names = taken.map(({ imported, local }) => [imported?.name ?? 'default', local.name]);
    if (source) imports.push({ from: nameOf(source.value), names });
    else exports.push(...specifiers.map(({ local, exported }) => [local.name, exported.name]));
  }
  const later = [];
  const address = [];
  walk(body, ({ type, start, end, source }) => {
    if (type === 'ImportExpression') later.push({ start, end, to: nameOf(source.quasis[0].value.cooked) });
    if (type === 'MetaProperty') address.push({ start, end });
  });
  return { tag, isEntry, code, imports, exports, cuts, later, address };
}

function walk(node, see) {
  if (Array.isArray(node)) for (const each of node) walk(each, see);
  else if (typeof node?.type === 'string') {
    see(node);
    for (const value of Object.values(node)) if (typeof value === 'object') walk(value, see);
  }
}
