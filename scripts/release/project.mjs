// A project of somebody who uses the packages: nothing in it but what a registry gives, and what such a developer writes.
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const isWindows = process.platform === 'win32';

/** What our own `.npmrc` says, such as to save exact versions, npm hands on to all that it runs. A stranger's project has none of it. */
const { npm_config_save_exact: _, npm_config_omit_lockfile_registry_resolved: __, ...env } = process.env;

/**
 * Makes an empty project that takes our packages from the registry.
 * @param dependencies what it asks for, as `{ '@mengwijzer/checklist': '^1.0.0' }`
 */
export function startProject(folder, registry, dependencies) {
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', JSON.stringify({ name: 'project', private: true, type: 'module', dependencies }, null, 2));
  write('.npmrc', `@mengwijzer:registry=${registry}\naudit=false\nfund=false\nupdate-notifier=false\n`);

  const npm = async (...args) =>
    (await run('npm', args, { cwd: folder, env, shell: isWindows, maxBuffer: 2 ** 26 })).stdout;
  return {
    folder,
    write,
    npm,
    node: async (...args) => (await run(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 })).stdout,
    read: (...path) => readFileSync(join(folder, ...path), 'utf8'),
    /** Of each of our packages in it, every version that is there. */
    async versions() {
      const found = {};
      const collect = ({ dependencies = {} }) => {
        for (const [name, each] of Object.entries(dependencies)) {
          if (name.startsWith('@mengwijzer/')) (found[name] ??= new Set()).add(each.version);
          collect(each);
        }
      };
      collect(JSON.parse(await npm('ls', '--all', '--json')));
      return Object.fromEntries(Object.entries(found).map(([name, versions]) => [name, [...versions].join(' and ')]));
    },
  };
}

/** The entries of an installed package that hold code, as one imports them; not those for who has a framework, or an optional peer. */
export function entriesOf(project, name) {
  const { exports, peerDependencies = {} } = JSON.parse(project.read('node_modules', name, 'package.json'));
  const needsPeer = (types) =>
    Object.keys(peerDependencies).some((peer) => project.read('node_modules', name, types).includes(`'${peer}`));
  return Object.entries(exports)
    .filter(([, { types }]) => types?.startsWith('./dist/') && (types.includes('*') || !needsPeer(types)))
    .flatMap(([entry, { types }]) => {
      const [before, isPattern] = types.split('*');
      if (isPattern === undefined) return [name + entry.slice(1)];
      const inside = readdirSync(join(project.folder, 'node_modules', name, before), { withFileTypes: true });
      const folders = inside.filter((each) => each.isDirectory());
      return folders.map((each) => name + entry.slice(1).replace('*', each.name));
    });
}

/** What the README of an installed package imports, as modules of which the names are checked. */
export function readmeModules(project, name) {
  const blocks = project.read('node_modules', name, 'README.md').matchAll(/```js\n([^]*?)```/g);
  return [...blocks].map(([, block], index) => {
    const imports = [...block.matchAll(/^import .*;$/gm)].join('\n');
    return [`readme-${name.replaceAll(/\W+/g, '-')}-${index}.ts`, `${imports}\n`];
  });
}

/** Type-checks the project as one that Node runs (`nodenext`) or one that is bundled (`bundler`), declarations of ours included. */
export async function typeCheck(root, project, resolution) {
  const config = {
    compilerOptions: {
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      module: resolution === 'bundler' ? 'esnext' : 'nodenext',
      moduleResolution: resolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
    },
    include: ['src'],
  };
  project.write(`tsconfig.${resolution}.json`, JSON.stringify(config));
  try {
    await project.node(join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', `tsconfig.${resolution}.json`);
    return '';
  } catch (error) {
    return error.stdout || error.message;
  }
}
