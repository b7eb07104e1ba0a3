// A site on nginx with the server block that we ship, for tests. Where nginx is not there, Node sends the same headers.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { policies } from '../policy.mjs';
import { serve, typeOf as typeByName } from '../embed-dist.ts';
import { findNginx } from '../../../tools/servers.mjs';

const nginx = findNginx();

/** For the names of tests. */
export const serverName = nginx ? 'nginx' : 'Node, since nginx is not here';
export const isNginx = nginx !== undefined;

export const serverBlock = readFileSync(join(import.meta.dirname, '..', 'nginx', 'mengwijzer.conf'), 'utf8');

export interface WebSite {
  readonly origin: string;
  close(): Promise<void>;
}

interface Options {
  /** Folder that stands at `/mengwijzer/`. */
  readonly dist: string;
  /** Other files of the site, by path. */
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** `Content-Security-Policy` by path, where it is not the one of the server block. */
  readonly policyOf?: Readonly<Record<string, string>>;
  /** Value of `Content-Type` by path, where it is not the one of its extension. */
  readonly typeOf?: Readonly<Record<string, string>>;
  /** What nginx is told besides, where it is there. */
  readonly besides?: Besides;
}

export interface Besides {
  /** Lines beside the server block. */
  readonly http: string;
  /** Lines in it. */
  readonly server: string;
  /** Where it looks for files, such as a variable that `http` maps; `$site` in `http` is the folder of the site. */
  readonly root: string;
}

/** Puts the files on a free port of this machine. */
export const startSite = (options: Options): Promise<WebSite> => (nginx ? onNginx(nginx, options) : onNode(options));

async function onNginx(path: string, { dist, files, policyOf = {}, typeOf = {}, besides }: Options): Promise<WebSite> {
  const folder = mkdtempSync(join(tmpdir(), 'mengwijzer-nginx-'));
  const root = join(folder, 'root');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  symlinkSync(dist, join(root, 'mengwijzer'));
  const port = await freePort();
  const places = [...new Set([...Object.keys(policyOf), ...Object.keys(typeOf)])].map((place) => {
    const policy = policyOf[place] ?? policies.elements;
    const type = typeOf[place];
    return `location = ${place} { add_header Content-Security-Policy "${policy}" always;${
      type === undefined ? '' : ` charset off; types {} default_type "${type}";`
    } }`;
  });
  writeFileSync(
    join(folder, 'site.conf'),
    `${besides?.http.replaceAll('$site', root) ?? ''}\n${filledIn({
      listen: `127.0.0.1:${port}`,
      root: besides?.root ?? root,
    }).replace(/\}\s*$/, () => `${places.join('\n')}\n${besides?.server ?? ''}\n}\n`)}`,
  );
  writeFileSync(join(folder, 'nginx.conf'), around(folder, join(folder, 'site.conf')));
  check(path, folder);
  const server = spawn(path, [...inFolder(folder), '-g', 'daemon off;'], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  while (server.exitCode === null && !(await answers(origin))) await wait(20);
  if (server.exitCode !== null) throw new Error(readFileSync(join(folder, 'error.log'), 'utf8'));
  return {
    origin,
    close: async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server block that we ship, with what an administrator fills in. */
export const filledIn = ({ listen, root }: { listen: string; root: string }): string =>
  serverBlock
    .replace('listen 80;', `listen ${listen};`)
    .replace('    listen [::]:80;\n', '')
    .replace('root /var/www/html;', `root ${root};`)
    .replace('server_name www.gemeente.nl;', 'server_name localhost;');

/** What Debian has around a server block, in a folder of its own. */
export const around = (folder: string, site: string): string => `${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  include ${site};
}
`;

const inFolder = (folder: string): string[] => [
  '-p',
  folder,
  '-c',
  join(folder, 'nginx.conf'),
  '-e',
  join(folder, 'error.log'),
];

/** Throws what nginx says of its configuration, when that is not right. */
export const check = (path: string, folder: string): void =>
  void execFileSync(path, ['-t', '-q', ...inFolder(folder)], { stdio: ['ignore', 'ignore', 'pipe'] });

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const answers = (origin: string): Promise<boolean> =>
  fetch(origin).then(
    () => true,
    () => false,
  );

/** The headers of a location in the server block, without those that nginx works out. */
function headersOf(place: string): Record<string, string> {
  const [, rest = ''] = serverBlock.split(`location ${place} {`);
  const [inside = ''] = rest.split(/^ {4}\}/m);
  return Object.fromEntries(
    [...inside.matchAll(/add_header (\S+) "(.*)"/g)].map(([, name = '', value = '']) => [name.toLowerCase(), value]),
  );
}

async function onNode({ dist, files, policyOf = {}, typeOf = {} }: Options): Promise<WebSite> {
  const headersAt = (path: string): Record<string, string> => {
    const place = ['/mengwijzer/pages/', '/mengwijzer/', '/'].find((start) => path.startsWith(start)) ?? '/';
    const [policy, type] = [policyOf[path], typeOf[path]];
    return {
      ...headersOf(place),
      ...(policy !== undefined && { 'content-security-policy': policy }),
      ...(type !== undefined && { 'content-type': type }),
    };
  };
  return serve({
    folders: { '/mengwijzer/': dist },
    headers: headersAt,
    answer: (path, _request, response) => {
      const file = files[path];
      if (file === undefined) return false;
      response.writeHead(200, { 'content-type': typeByName(path), ...headersAt(path) });
      response.end(file);
      return true;
    },
  });
}
