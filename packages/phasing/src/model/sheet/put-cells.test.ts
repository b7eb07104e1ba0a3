import { expect, test } from 'vitest';
import { textsNl } from '../../texts-nl.js';
import { defaultPlan } from '../plan/default-plan.js';
import { emptyFile } from './edit.js';
import { fileOf } from '../file/parse-plan-file.js';
import { putCells } from './put-cells.js';

const file = fileOf(defaultPlan());

test('cells go under the sites that there are', () => {
  const { file: next, text, notes } = putCells(file, 'Hof\t12\t0\t3', textsNl);
  expect(next!.plan.sites.slice(0, 4)).toEqual(file.plan.sites);
  expect(next!.plan.sites[4]).toMatchObject({ name: 'Hof', existing: { social: 12, mid: 0, owner: 3 } });
  expect([text, notes]).toEqual(['4 cellen geplakt. Er kwam 1 plek bij.', []]);
});

test('faults are those of what was put there, with row and column; of many the number is said', () => {
  const typed = { ...file, drafts: { 'sites/a/existing/social': 'oud' } };
  expect(putCells(typed, 'Hof\tveel', textsNl).notes).toEqual([expect.stringContaining('Rij 5, nu, sociaal: ‘veel’')]);
  const many = Array.from({ length: 23 }, (_, at) => `Hof ${at}\tveel`).join('\n');
  const { notes } = putCells(emptyFile(file), many, textsNl);
  expect(notes).toHaveLength(21);
  expect(notes.at(-1)).toBe('En nog 3 cellen.');
});

test('nothing to put there changes nothing', () => {
  expect(putCells(file, ' \n', textsNl).file).toBeUndefined();
  expect(putCells(file, 'a\n'.repeat(497), textsNl).file).toBeUndefined();
});
