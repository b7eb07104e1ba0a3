// A site on nginx on which single files are missing, late or broken for whoever asks for that by cookie, so that many visits share a server.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serve, typeOf } from '../embed-dist.ts';
import { startSite, type WebSite } from './nginx.ts';

/**
 * `gone`: 404. `deploy`: another version stands there, of which all parts have another name. `half`: half of the text, sent as if it were all.
 * `cut`: the connection ends halfway. `slow`: it comes after ten seconds.
 */
export type Fault = 'gone' | 'deploy' | 'half' | 'cut' | 'slow';

const LATE = 10_000;

/** The cookies that make these files so; with `deploy` these are the ones that came before it. */
export const cookiesFor = (url: string, fault: Fault, files: readonly string[]) => [
  { url, name: 'fault', value: fault },
  { url, name: 'files', value: files.join('~') },
];

/** @param files of the site itself, by path */
export async function startFaulty(dist: string, files: Readonly<Record<string, string>>): Promise<WebSite> {
  const folder = mkdtempSync(join(tmpdir(), 'mengwijzer-faults-'));
  const hashed = new Set(readdirSync(join(dist, 'parts')).filter((name) => /-[\w-]{8}\.js$/u.test(name)));
  const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
  /** Of all parts that have a hash in their name, another name. */
  const renamed = (text: string): string =>
    text.replaceAll(/[\w.-]+\.js\b/gu, (name) => (hashed.has(name) ? name.replace(/.{5}(?=\.js$)/u, '_next') : name));
  for (const path of scripts) {
    const text = readFileSync(join(dist, path), 'utf8');
    put(join(folder, 'half/mengwijzer', path), text.slice(0, text.length / 2));
    put(join(folder, 'next/mengwijzer', renamed(path)), `${renamed(text)}\n`);
  }
  for (const [path, text] of Object.entries(files)) put(join(folder, 'next', path), text);
  const behind = await serve({
    answer: (path, { headers: { cookie = '' } }, response) => {
      const body = readFileSync(join(dist, path.replace('/mengwijzer/', '')));
      const head = { 'content-type': typeOf(path), 'cache-control': 'max-age=31536000, immutable' };
      const isCut = cookie.includes('fault=cut');
      setTimeout(
        () => {
          response.writeHead(200, { ...head, 'content-length': body.length });
          if (isCut) response.write(body.subarray(0, body.length / 2), () => response.destroy());
          else response.end(body);
        },
        isCut ? 0 : LATE,
      );
      return true;
    },
  });
  const site = await startSite({
    dist,
    files,
    besides: {
      http: `map "$cookie_files $uri" $is_named { default 0; "~(^|~)(?<file>[^~ ]+)(~[^ ]*)? /mengwijzer/([^ ]*/)?\\k<file>$" 1; }
map "$is_named $cookie_fault" $faulty {
  default "$site"; "1 gone" "${folder}/gone"; "1 half" "${folder}/half"; "0 deploy" "${folder}/next";
}
map "$is_named $cookie_fault" $is_behind { default 0; "1 cut" 1; "1 slow" 1; }`,
      root: '$faulty',
      server: `if ($is_behind) { rewrite ^(.*)$ /behind$1 last; }
location /behind/ { internal; gzip off; proxy_buffering off; proxy_pass ${behind.origin}/; }`,
    },
  });
  return {
    origin: site.origin,
    close: async () => {
      await site.close();
      await behind.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
