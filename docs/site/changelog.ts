import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As it is where lines end as in Git. */
const read = (path: string): string => readFileSync(path, 'utf8').replaceAll('\r\n', '\n');

/** What changed, as Markdown: what is not released yet, and what each package wrote down of earlier versions. All carry one version. */
export function changelog(root: string): string {
  const packages = join(root, 'packages');
  const logs = readdirSync(packages)
    .map((name) => join(packages, name, 'CHANGELOG.md'))
    .filter((path) => existsSync(path))
    .map(read);
  const pending = join(root, '.changeset');
  const coming = readdirSync(pending)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => changeOf(read(join(pending, name))));
  const versions = merged(logs);
  return [
    ...(coming.length > 0 ? ['## Not yet released', ...coming.map(sayChange)] : []),
    ...versions.flatMap(({ version, changes }) => [`## ${version}`, ...changes]),
    ...(coming.length + versions.length === 0 ? ['Nothing was written down yet.'] : []),
  ].join('\n\n');
}

interface Change {
  readonly packages: readonly string[];
  readonly size: string;
  readonly text: string;
}

/** A changeset: which packages, how large a change, and what it is. */
export function changeOf(source: string): Change {
  const [, head = '', text = ''] = /^---\n(.*?)\n?---\n(.*)$/su.exec(source) ?? [];
  const lines = [...head.matchAll(/^['"]?(@?[\w/-]+)['"]?:\s*(major|minor|patch)$/gmu)];
  const sizes = lines.map(([, , size]) => size);
  return {
    packages: lines.map(([, name = '']) => name),
    size: (['major', 'minor'] as const).find((size) => sizes.includes(size)) ?? 'patch',
    text: text.trim(),
  };
}

const sayChange = ({ packages, size, text }: Change): string =>
  `${text}\n\n_${size}: ${packages.map((name) => `\`${name}\``).join(', ')}_`;

interface Version {
  readonly version: string;
  readonly changes: readonly string[];
}

/** The logs of all packages, newest version first: an entry that concerns more of them stands in each, and is said once. */
export function merged(logs: readonly string[]): Version[] {
  const versions = new Map<string, Set<string>>();
  for (const log of logs)
    for (const part of log.split(/^## /mu).slice(1)) {
      const [version = '', ...lines] = part.split('\n');
      const changes = versions.get(version) ?? new Set();
      versions.set(version, changes);
      for (const entry of lines.join('\n').split(/^(?=- )|^### .*$/mu))
        // That a package came along with another says nothing to a reader.
        if (entry.startsWith('- ') && !entry.startsWith('- Updated dependencies')) changes.add(entry.trim());
    }
  return [...versions]
    .map(([version, changes]) => ({ version, changes: [...changes] }))
    .sort((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }));
}
