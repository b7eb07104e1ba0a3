// What a registry hands out of ours, looked at as its users' tools do.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const run = promisify(execFile);

/** Fetches the tarball of one version, and gives its path, the files in it, and how to read one. */
export async function fetchTarball(registry, name, version, folder) {
  const about = await (await fetch(`${registry}${name}`)).json();
  const published = about.versions?.[version];
  if (published === undefined) throw new Error(`${name}@${version} is not in the registry`);
  const bytes = Buffer.from(await (await fetch(published.dist.tarball)).arrayBuffer());
  const path = join(folder, `${name.replaceAll(/\W+/g, '-')}-${version}.tgz`);
  writeFileSync(path, bytes);
  const { stdout } = await run('tar', ['-tzf', path]);
  return {
    path,
    bytes,
    manifest: published,
    files: stdout
      .trim()
      .split('\n')
      .map((file) => file.replace(/^package\//, '')),
    read: async (file) => (await run('tar', ['-xzOf', path, `package/${file}`], { maxBuffer: 2 ** 26 })).stdout,
  };
}

/** What publint finds; a suggestion counts too. */
export async function publintFaults({ bytes, manifest }) {
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true, level: 'suggestion' });
  return messages.map((message) => formatMessage(message, pkg ?? manifest, { color: false })).join('\n');
}

/** What "are the types wrong" finds for whoever uses ES modules; there is nothing else in the packages. */
export async function typeFaults(root, { path }) {
  const attw = join(root, 'node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js');
  try {
    await run(process.execPath, [attw, path, '--profile', 'esm-only', '--format', 'ascii', '--no-color']);
    return '';
  } catch (error) {
    return error.stdout || error.message;
  }
}
