// Svelte knows no `@ts-expect-error` in its markup: an error must stand on each line after `expect-error`, and on no other.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const bin = 'node_modules/svelte-check/bin/svelte-check';
const { stdout, stderr } = spawnSync(process.execPath, [bin, '--output', 'machine-verbose'], { encoding: 'utf8' });
const entries = stdout.split('\n').flatMap((line) => /^\d+ (\{.*\})$/.exec(line)?.slice(1) ?? []);
const found = new Map();
for (const { type, filename, start, message } of entries.map((entry) => JSON.parse(entry)))
  found.set(`${filename}:${start.line + 1}`, `${type}: ${message}`);

const files = readdirSync('.').filter((name) => name.endsWith('.svelte'));
const expected = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.includes('<!-- expect-error') ? `${file}:${index + 2}` : [])),
);
const missing = expected.filter((place) => !found.has(place)).map((place) => `${place} no error`);
const unexpected = [...found].filter(([place]) => !expected.includes(place)).map((entry) => entry.join(' '));
for (const fault of [...missing, ...unexpected]) console.error(fault);
const ran = /COMPLETED \d+ FILES/.test(stdout);
if (!ran) console.error(stdout, stderr);
process.exitCode = ran && missing.length + unexpected.length === 0 ? 0 : 1;
