// A copy of the project to publish from, so that nothing here changes: its files as they are now, built from nothing, with the dependencies linked.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

const own = '@mengwijzer';

/** Copies what git knows of, and what is new; without what is built. */
export function makeCopy(root, folder) {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  for (const path of new Set(git('ls-files', '-co', '--exclude-standard', '-z').split('\0'))) {
    const from = join(root, path);
    if (path === '' || !existsSync(from) || !lstatSync(from).isFile()) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(from, join(folder, path));
  }
  linkDependencies(root, folder);
  // What makes the changelogs asks git when an entry was added.
  const repository = (...args) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  repository('init', '--quiet', '--initial-branch=main');
  repository('add', '--all');
  commit(folder, 'As it is');
}

export function commit(folder, message) {
  const author = ['-c', 'user.name=Rehearsal', '-c', 'user.email=rehearsal@localhost', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...author, 'commit', '--quiet', '--all', '--no-verify', '--allow-empty', '-m', message], {
    cwd: folder,
    stdio: 'ignore',
  });
}

/** Each dependency is linked by itself, since our own packages are those of the copy. */
function linkDependencies(root, folder) {
  const link = (to, at) => {
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(to, at, 'junction');
  };
  const all = join(root, 'node_modules');
  for (const name of readdirSync(all))
    if (name !== own && !/^\.(vite|cache)/.test(name)) link(join(all, name), join(folder, 'node_modules', name));
  for (const name of readdirSync(join(folder, 'packages'))) {
    link(join(folder, 'packages', name), join(folder, 'node_modules', own, name));
    const nested = join(root, 'packages', name, 'node_modules');
    if (existsSync(nested)) link(nested, join(folder, 'packages', name, 'node_modules'));
  }
}
