// What the names of types stand for that are unions of texts, such as `StorageKind`: editors and Storybook offer those texts to choose from, and
// read no TypeScript.

const texts = String.raw`\s*\|?\s*('[\w-]*'(?:\s*\|\s*'[\w-]*')*)\s*;`;
const asUnion = new RegExp(String.raw`^export type (\w+) =${texts}`, 'gm');
const asList = /^export const (\w+) = \[([^\]]*)\] as const;/gm;
const ofList = /^export type (\w+) = \(typeof (\w+)\)\[number\];/gm;

/** The unions of texts that sources export: the name of each with its members. A name that means two things is left out. */
export function literalUnions(sources) {
  const unions = new Map();
  const add = (name, members) => {
    const said = members.map((member) => member.trim()).filter(Boolean);
    const known = unions.get(name);
    unions.set(name, known === undefined || String(known) === String(said) ? said : []);
  };
  for (const source of sources) {
    const lists = new Map([...source.matchAll(asList)].map(([, name, members]) => [name, members.split(',')]));
    for (const [, name, members] of source.matchAll(asUnion)) add(name, members.split('|'));
    for (const [, name, list] of source.matchAll(ofList)) if (lists.has(list)) add(name, lists.get(list));
  }
  return unions;
}

/** A type as text in which each of those names is replaced by what it stands for. */
export function spelledOut(type, unions) {
  return type.replaceAll(/'[^']*'|\b[A-Z]\w*\b/g, (name) => {
    const members = unions.get(name) ?? [];
    return members.length > 0 ? members.join(' | ') : name;
  });
}
