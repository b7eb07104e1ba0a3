import { expect, test } from 'vitest';
import { defaultPlan } from './default-plan.js';
import { fileFrom, isUnknown, knownFile, toDossierPlan } from './dossier-plan.js';
import { type } from '../sheet/edit.js';
import { fileOf } from './file-of.js';
import { toJson } from './json.js';
import { parsePlanFile } from '../file/parse-plan-file.js';
import type { JsonObject } from '@mengwijzer/core/dossier';

const parse = (plan: JsonObject) => parsePlanFile(plan).file;

test('a dossier gives the very same file for the same plan, and back', () => {
  const file = fileOf(defaultPlan());
  const stored = JSON.parse(toJson(file)) as JsonObject;
  expect(isUnknown(stored)).toBe(true);
  expect(knownFile(stored)).toBeUndefined();
  expect(fileFrom(stored, parse)).toEqual(file);
  expect(fileFrom(stored, parse)).toBe(fileFrom(stored, parse));
  expect(isUnknown(stored)).toBe(false);
  const next = type(fileFrom(stored, parse)!, 'startYear', '2030', 'nl');
  const kept = toDossierPlan(next);
  expect(knownFile(kept)).toBe(next);
  expect(fileFrom(kept, () => null)).toBe(next);
});

test('a dossier gives none where there is none that can be read', () => {
  expect(isUnknown(null)).toBe(false);
  const other = { what: 'ever' };
  expect(fileFrom(other, parse)).toBeNull();
  expect(knownFile(other)).toBeNull();
});
