// Where PHP and WordPress are, or how to get them from Debian: php-cli is installed, and WordPress only unpacked, as it would bring a web
// server and a database along.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installWithApt } from './browsers.mjs';

const { env } = process;
const cache = fileURLToPath(new URL('../node_modules/.cache/mengwijzer-wordpress', import.meta.url));
const packages = ['wordpress', 'wordpress-theme-twentytwentyfive'];

/** Path of the command-line PHP, or undefined. */
export function findPhp() {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder);
  return [env.PHP_PATH ?? '', ...folders.map((folder) => join(folder, 'php'))].find((path) => path && existsSync(path));
}

/** Folder with WordPress and the theme Twenty Twenty-Five, or undefined. */
export function findWordPress() {
  return [env.WORDPRESS_PATH ?? '', join(cache, 'usr/share/wordpress')].find((path) =>
    existsSync(join(path, 'wp-content/themes/twentytwentyfive/theme.json')),
  );
}

/** Both, from where they are or from Debian; what is missing is undefined. */
export function phpAndWordPress() {
  if (!findPhp()) installWithApt(['php-cli']);
  if (!findWordPress()) unpackWithApt();
  return { php: findPhp(), wordpress: findWordPress() };
}

/** Unpacks the packages in the cache, without installing them; needs no root, but the lists of packages have to be there. */
function unpackWithApt() {
  const folder = `${cache}.${process.pid}`;
  const options = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] };
  mkdirSync(folder, { recursive: true });
  try {
    if (process.getuid?.() === 0) execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['download', '-qq', '-o', 'APT::Sandbox::User=root', ...packages], options);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
      execFileSync('dpkg-deb', ['-x', file, '.'], options);
      rmSync(join(folder, file));
    }
    rmSync(cache, { recursive: true, force: true });
    renameSync(folder, cache);
  } catch (error) {
    console.warn(String(error));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
