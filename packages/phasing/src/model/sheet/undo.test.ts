import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultPlan } from '../plan/default-plan.js';
import { setName } from './edit.js';
import { fileOf } from '../file/parse-plan-file.js';
import { emptyUndo, MAX_STEPS, push, redo, settle, undo, type Undo } from './undo.js';

const file = fileOf(defaultPlan());
const named = (name: string) => setName(file, name);

test('a word that is typed is one step, and another field is another', () => {
  let steps: Undo = emptyUndo;
  for (const name of ['', 'M', 'Mo']) steps = push(steps, named(name), 'name');
  steps = push(steps, named('Mol'), 'gate/percent');
  expect(steps.past.map(({ name }) => name)).toEqual(['', 'Mol']);
  const back = undo(steps, named('x'))!;
  expect(back.file.name).toBe('Mol');
  expect(undo(back.undo, back.file)!.file.name).toBe('');
});

test('changes without a key are steps of their own', () =>
  expect(push(push(emptyUndo, named('a')), named('b')).past).toHaveLength(2));

test('a field that was left, and one that is typed in after undoing, start a step', () => {
  const typed = push(emptyUndo, named('a'), 'name');
  expect(push(settle(typed), named('b'), 'name').past).toHaveLength(2);
  const { undo: after } = undo(push(typed, named('b'), 'gate/percent'), named('c'))!;
  expect(push(after, named('b'), 'gate/percent').past).toHaveLength(2);
});

test('there is nothing to undo or redo at first', () => {
  expect(undo(emptyUndo, file)).toBeUndefined();
  expect(redo(emptyUndo, file)).toBeUndefined();
});

test('it remembers a hundred steps', () => {
  let steps: Undo = emptyUndo;
  for (let at = 0; at < 150; at += 1) steps = push(steps, named(String(at)));
  expect(steps.past).toHaveLength(MAX_STEPS);
  expect(steps.past[0]!.name).toBe('50');
});

test('what is undone is redone, and a change in between forgets it', () => {
  const words = fc.array(fc.string({ maxLength: 3 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, fc.nat(12), (names, back) => {
      let steps: Undo = emptyUndo;
      for (const name of names) steps = push(steps, named(name));
      const now = named('now');
      let at = { file: now, undo: steps };
      for (let step = 0; step < back; step += 1) at = undo(at.undo, at.file) ?? at;
      expect(push(at.undo, at.file).future).toEqual([]);
      for (let step = 0; step < back; step += 1) at = redo(at.undo, at.file) ?? at;
      expect(at.file).toBe(now);
      expect(at.undo.past).toEqual(steps.past);
    }),
  );
});
