// The embed's files for tests and for `npm start`: built when somebody first asks, and again when a source changed. A small web server beside it.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { libraries } from '../../tools/packages.mjs';

const root = join(import.meta.dirname, '../..');

/** What the files are made from. */
const sources = [
  ...libraries.map((name) => `packages/${name}/src`),
  ...[
    'src',
    'pages',
    'nginx',
    'build.mjs',
    'pages.mjs',
    'policy.mjs',
    'own-names.mjs',
    'alone.mjs',
    'fallbacks.ts',
  ].map((name) => `packages/embed/${name}`),
  ...['elements.mjs', 'minify-templates.mjs', 'workers-as-written.mjs'].map((name) => `tools/${name}`),
  'package-lock.json',
];

const HOUR = 3_600_000;

/** Folder with what `packages/embed/build.mjs` makes of the sources as they are now. To read from, not to write in. */
export const embedDist = (): Promise<string> =>
  builtOnce('mengwijzer-embed', sources, async (folder) => {
    // As an address, since whoever bundles this file would move what it is relative to.
    const script = pathToFileURL(join(root, 'packages/embed/build.mjs')).href;
    const { buildEmbed } = (await import(/* @vite-ignore */ script)) as {
      buildEmbed: (folder: string) => Promise<void>;
    };
    await buildEmbed(folder);
  });

/** Folder with what is made of these files and folders as they are now: made once, whoever asks, in whatever process. */
export async function builtOnce(
  name: string,
  paths: readonly string[],
  build: (folder: string) => Promise<void>,
): Promise<string> {
  const cache = join(root, 'node_modules', '.cache', name);
  const folder = join(cache, keyOf(paths));
  const lock = `${folder}.lock`;
  mkdirSync(cache, { recursive: true });
  while (!existsSync(folder)) {
    if (take(lock)) {
      try {
        await build(`${folder}.new`);
        renameSync(`${folder}.new`, folder);
        forget(cache, folder);
      } finally {
        rmSync(lock, { force: true });
      }
    } else await wait(200);
  }
  return folder;
}

function keyOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) if (!name.includes('.test.')) add(join(path, name));
    } else hash.update(path).update('\0').update(readFileSync(path));
  };
  for (const path of paths) add(join(root, path));
  return hash.digest('hex').slice(0, 16);
}

/** One process builds, and others wait for it, unless it has gone. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch {
    try {
      const pid = Number(readFileSync(lock, 'utf8'));
      if (pid) process.kill(pid, 0);
    } catch {
      rmSync(lock, { force: true });
    }
    return false;
  }
}

/** Builds that nobody asked for lately go. */
function forget(cache: string, current: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (path !== current && !name.endsWith('.lock') && Date.now() - statSync(path).mtimeMs > HOUR)
      rmSync(path, { recursive: true, force: true });
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

export const typeOf = (path: string): string => types[extname(path)] ?? 'application/octet-stream';

export interface Site {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** Paths that were asked for, with their query, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

export interface SiteOptions {
  /** Folders by the path that they stand at: `{ '/mengwijzer/': await embedDist() }`. The longest path that fits answers. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Texts by path: `{ '/': '<!doctype html>…' }`; without an extension it is HTML. They go before folders, and may change while the site is up. */
  readonly texts?: Record<string, string>;
  /** Headers for all answers, or by path. */
  readonly headers?: Readonly<Record<string, string>> | ((path: string) => Readonly<Record<string, string>>);
  /** Answers in place of the rest when it returns `true`. */
  readonly answer?: (path: string, request: IncomingMessage, response: ServerResponse) => boolean;
}

/** A web server on a free port of this machine. */
export async function serve({ folders = {}, texts = {}, headers = {}, answer }: SiteOptions): Promise<Site> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const path = decodeURIComponent(url.split('?')[0] ?? '/');
    requests.push(url);
    if (answer?.(path, request, response)) return;
    const text = texts[path];
    const body = text ?? fileAt(path, folders);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type':
        body === undefined ? 'text/html' : text === undefined || extname(path) ? typeOf(path) : types['.html'],
      'access-control-allow-origin': '*',
      ...(typeof headers === 'function' ? headers(path) : headers),
    });
    response.end(body ?? '<!doctype html><title>Niet gevonden</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file that a web server with these folders, by the path that they stand at, has at a path. */
export function fileAt(path: string, folders: Readonly<Record<string, string>>): Buffer | undefined {
  const [prefix] = Object.keys(folders)
    .filter((start) => path.startsWith(start))
    .sort((a, b) => b.length - a.length);
  if (prefix === undefined) return undefined;
  const folder = normalize(folders[prefix]!);
  const file = join(folder, path.slice(prefix.length), path.endsWith('/') ? 'index.html' : '');
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
}
