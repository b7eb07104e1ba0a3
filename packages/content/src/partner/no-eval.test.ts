import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';

// A policy without 'unsafe-eval' refuses to make code from text, and reports who asks whether it may. This file imports nothing of ours at
// its top, so that zod loads for the first time while we look.
const asked: string[] = [];
const { constructor } = Object.getPrototypeOf(() => {}) as { constructor: FunctionConstructor };
const refuse = (how: string) => {
  asked.push(how);
  throw new EvalError('refused by the test');
};
const guard = () => {
  const guarded = new Proxy(Function, { construct: () => refuse('new Function'), apply: () => refuse('Function()') });
  vi.stubGlobal('Function', guarded);
  vi.stubGlobal('eval', () => refuse('eval'));
  Object.defineProperty(Function.prototype, 'constructor', { value: guarded, configurable: true, writable: true });
};
const example = readFileSync(new URL('../../../../docs/examples/partner.json', import.meta.url), 'utf8');

afterEach(() => {
  vi.unstubAllGlobals();
  Object.defineProperty(Function.prototype, 'constructor', { value: constructor, configurable: true, writable: true });
});

it('neither zod nor what we make of it asks to make code from text', async () => {
  guard();
  await import('zod/mini');
  expect(asked).toEqual([]);
  const { parsePartnerContent } = await import('./index.js');
  expect(asked).toEqual([]);
  expect(parsePartnerContent(example).faults).toEqual([]);
  expect(parsePartnerContent({ version: 1, partner: {}, more: [] }).faults).not.toEqual([]);
  expect(asked).toEqual([]);
});

it('sees it when somebody asks: zod itself does, zod/mini does not', async () => {
  const z = await import('zod');
  guard();
  z.object({ a: z.string() }).safeParse({ a: 'b' });
  expect(asked).toEqual(['new Function']);
});
