// What somebody meets who types `npm start`.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { tooOld } from './node-version.mjs';

const root = join(import.meta.dirname, '..');

describe('an old Node', () => {
  test.each(['12.22.12', '18.20.8', '20.18.3'])('%s is told which is needed', (version) => {
    expect(tooOld(version)).toBe(`Node 20.19 or newer is needed; this is ${version}.`);
  });
  test.each(['20.19.0', '20.20.1', '22.0.0', '100.1.0'])('%s is new enough', (version) => {
    expect(tooOld(version)).toBe('');
  });

  test('reads the scripts that say so, and no more', () => {
    for (const name of ['setup', 'node-version']) {
      const text = readFileSync(join(root, `scripts/${name}.mjs`), 'utf8');
      // None of what came after ECMAScript 2018, and nothing that is imported before.
      expect(text, name).not.toMatch(/\?\.|\?\?|\|\|=|^\s*await |#\w+\s*[=(;]|node:/mu);
      expect([...text.matchAll(/^import .* from '(.*)'/gmu)].map(([, from]) => from)).toEqual(
        name === 'setup' ? ['./node-version.mjs'] : [],
      );
    }
  });

  test('is stopped before anything else happens', () => {
    // The version as an older Node would have it.
    const pretend = "Object.defineProperty(process.versions, 'node', { value: '16.20.2' })";
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, join(root, 'scripts/setup.mjs')],
      { encoding: 'utf8' },
    );
    expect([status, stderr.trim(), stdout]).toEqual([1, 'Node 20.19 or newer is needed; this is 16.20.2.', '']);
  });
});

test('every script of ours that needs packages looks at Node first', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const needs = ['start', 'build', 'build:docs', 'test', 'lint', 'storybook'];
  expect(needs.filter((name) => !scripts[`pre${name}`]?.startsWith('node scripts/setup.mjs'))).toEqual([]);
});

describe('a port that is taken', () => {
  let started: ChildProcess | undefined;
  afterEach(() => started?.kill());

  test('is passed over, which is said, and the site is on the next', async () => {
    const other = createServer((_, response) => response.end('somebody else')).listen(0, 'localhost');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      started = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), '--port', `${port}`], {
        cwd: root,
        env: { ...process.env, NO_COLOR: '1' },
      });
      const said = await new Promise<string>((resolve, reject) => {
        let text = '';
        const hear = (data: Buffer): void => {
          text += data.toString();
          if (/Local:\s+http/u.test(text)) resolve(text);
        };
        started!.stdout!.on('data', hear);
        started!.stderr!.on('data', hear);
        started!.once('exit', () => reject(new Error(text)));
      });
      expect(said).toContain(`Port ${port} is in use, trying another one`);
      const address = /Local:\s+(http:\/\/localhost:(\d+)\/)/u.exec(said);
      expect(Number(address?.[2])).toBeGreaterThan(port);
      const response = await fetch(address![1]!);
      expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('<h1>Mengwijzer</h1>')]);
    } finally {
      other.close();
      other.closeAllConnections();
    }
  });
});
