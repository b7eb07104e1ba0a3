import { sayPath } from './faults.js';
import { walkJson } from './json-text.js';

/** On which line of a JSON text each of these paths stands, from 1; of what is not there, the line of what it should stand in. */
export function linesOf(text: string, paths: readonly string[]): ReadonlyMap<string, number> {
  const wanted = new Map(paths.filter((path) => path !== '').map((path) => [path, withAncestors(path)]));
  const names = new Set([...wanted.values()].flat());
  const found = new Map<string, number>();
  if (names.size > 0)
    walkJson(text, (path, at) => {
      const name = sayPath(path);
      if (names.has(name)) found.set(name, at);
    });

  const lines = new Map<string, number>();
  let line = 1;
  let before = 0;
  for (const [name, at] of [...found].sort(([, one], [, other]) => one - other)) {
    for (; before < at; before += 1) if (text[before] === '\n') line += 1;
    lines.set(name, line);
  }
  return new Map(
    [...wanted].flatMap(([path, names]) => {
      const nearest = names.find((name) => lines.has(name));
      return nearest === undefined ? [] : [[path, lines.get(nearest) ?? 1] as const];
    }),
  );
}

/** "a.b[3]", "a.b", "a". */
function withAncestors(path: string): string[] {
  const names = [path];
  for (let name = path; (name = name.slice(0, Math.max(0, name.lastIndexOf('.'), name.lastIndexOf('[')))) !== '';)
    names.push(name);
  return names;
}
