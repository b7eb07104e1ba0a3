import { expect, test } from 'vitest';
import { emptyDossier } from './dossier.js';
import { joinDossiers } from './join.js';
import { serialiseDossier } from './serialise.js';

test('what a test gives to a function of ours cannot be written in, however deep', () => {
  const given = { ...emptyDossier, notes: [{ id: 'a', text: '' }] };
  joinDossiers(given, emptyDossier, '');
  expect(() => {
    given.notes[0]!.text = 'x';
  }).toThrow(TypeError);
  expect(() => given.notes.push({ id: 'b', text: '' })).toThrow(TypeError);
});

test('a file is made without writing into what was kept aside', () => {
  const unread = [
    { path: '/agreements', value: ['x'] },
    { path: '/agreements/-', value: 'y' },
    { path: '/monitoring', value: [] },
    { path: '/monitoring/-', value: 'z' },
  ];
  const before = JSON.stringify(unread);
  const file = JSON.parse(serialiseDossier({ ...emptyDossier, unread })) as object;
  expect(file).toMatchObject({ agreements: ['x', 'y'], monitoring: ['z'] });
  expect(JSON.stringify(unread)).toBe(before);
});
