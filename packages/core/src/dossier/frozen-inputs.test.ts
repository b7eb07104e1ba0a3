import { expect, test } from 'vitest';
import { emptyDossier } from './dossier.js';
import { joinDossiers } from './join.js';

test('what a test gives to a function of ours cannot be written in, however deep', () => {
  const given = { ...emptyDossier, notes: [{ id: 'a', text: '' }] };
  joinDossiers(given, emptyDossier, '');
  expect(() => {
    given.notes[0]!.text = 'x';
  }).toThrow(TypeError);
  expect(() => given.notes.push({ id: 'b', text: '' })).toThrow(TypeError);
});
