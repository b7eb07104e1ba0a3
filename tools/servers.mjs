#!/usr/bin/env node
// Finds nginx, or installs it where that is possible. Without it the tests use a server of their own, and say so.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { installWithApt } from './browsers.mjs';

/** Path of nginx, or undefined. */
export function findNginx() {
  return [
    process.env.NGINX_PATH ?? '',
    ...['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'].map(
      (folder) => `${folder}/nginx`,
    ),
  ].find((path) => path && existsSync(path));
}

/** Path of nginx, installed first where this is root on Debian, or undefined. */
export function provideNginx() {
  if (!findNginx()) installWithApt(['nginx-light']);
  return findNginx();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(provideNginx() ?? 'nginx is not found, and only root on Debian can install it.');
