import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

const run = (...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { status, stderr };
};
const fine = { status: 0, stderr: '' };

test('pages show the questions, the instruments, the timeline and the cautions as the content has them', () => {
  expect(run('scripts/fallback.mjs', '--check')).toEqual(fine);
  expect(readFileSync(join(root, 'README.md'), 'utf8').match(/^ {2}<li>$/gm)).toHaveLength(7);
  expect(readFileSync(join(root, 'docs/molenkwartier.html'), 'utf8').match(/^ +<dt>/gm)?.length).toBeGreaterThan(70);
  expect(readFileSync(join(root, 'docs/fallback.md'), 'utf8').match(/^ {6}<h4>/gm)?.length).toBeGreaterThan(90);
  expect(readFileSync(join(root, 'docs/fallback.md'), 'utf8')).toContain('<h3>Kanttekeningen bij fasering</h3>');
});
