import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { render } from '@lit-labs/ssr';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { RenderResultReadable } from '@lit-labs/ssr/lib/render-result-readable.js';
import { mixElementRenderer } from '@mengwijzer/core/server';
import { lastTime } from './conversation.js';
import { pageOf } from './page.js';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const types = { '.js': 'text/javascript', '.css': 'text/css' };

// What the server draws has its styles in the page: a nonce lets in those, and no other.
const policyWith = (nonce) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    'img-src data:',
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

function sendPage(response) {
  const nonce = randomBytes(16).toString('base64');
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policyWith(nonce),
  });
  const result = render(pageOf(lastTime), { elementRenderers: [mixElementRenderer({ nonce }), LitElementRenderer] });
  pipeline(new RenderResultReadable(result), response, (error) => {
    if (error) console.error(error);
  });
}

function sendFile(path, response) {
  const file = join(dist, path);
  const type = types[extname(file)];
  try {
    if (!file.startsWith(dist + sep) || type === undefined) throw new Error('not ours');
    const body = readFileSync(file);
    response.writeHead(200, { 'content-type': type });
    response.end(body);
  } catch {
    response.writeHead(404);
    response.end();
  }
}

const server = createServer(({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  if (pathname === '/') sendPage(response);
  else sendFile(pathname, response);
});

server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
