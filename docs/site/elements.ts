import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Element } from './api.ts';

const root = join(import.meta.dirname, '../..');
const cache = join(root, 'node_modules', '.cache', 'mengwijzer-docs');

/** What the elements offer as their sources say it now. Found out once for each state of the sources. */
export async function elementsNow(): Promise<readonly Element[]> {
  const path = join(cache, `elements-${keyOfSources()}.json`);
  if (!existsSync(path)) {
    const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'elements.mjs')], {
      maxBuffer: 64 * 1024 * 1024,
    });
    mkdirSync(cache, { recursive: true });
    // Whole or not at all, for who reads it meanwhile.
    writeFileSync(`${path}.${process.pid}`, stdout);
    renameSync(`${path}.${process.pid}`, path);
    // Of earlier sources.
    for (const name of readdirSync(cache)) if (!path.endsWith(name)) rmSync(join(cache, name), { force: true });
  }
  return JSON.parse(readFileSync(path, 'utf8')) as Element[];
}

function keyOfSources(): string {
  const packages = join(root, 'packages');
  const sources = readdirSync(packages).flatMap((name) => {
    const folder = join(packages, name, 'src');
    return existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
          .sort()
          .map((path) => join(folder, path))
      : [];
  });
  const hash = createHash('sha256');
  for (const path of [...sources, join(root, 'tools/analyse.mjs'), join(root, 'tools/packages.mjs')])
    hash.update(path).update('\0').update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}
