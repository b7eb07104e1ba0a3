/** What a visitor reads and does in `<mix-instrument-picker>`, in Dutch; for `mix-*.test.ts` files. */
import { instrumentList } from '@mengwijzer/content/instrument-list';
import { expect } from '@open-wc/testing';
import { pageText, until } from '../../../testing/dossier.js';
import { describeElement, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import { focusOn, tick, type } from '../../../testing/visitor.js';

export const total: number = instrumentList.length;

/** Names of the instruments that are drawn, in order. */
export const names = (): string[] =>
  queryAllByRole('heading')
    .filter((heading) => queryAllByRole('button', undefined, heading).length > 0)
    .map((heading) => pageText(heading));

/** What is said to whoever hears the page. */
export const status = (): HTMLElement => queryAllByRole('status')[0]!;

/** "5 van 71 instrumenten", as it stands above the list. */
export const counted = (): string =>
  /(\d+ van )?\d+ instrument(en)?\b/.exec(pageText().slice(pageText(status()).length))?.[0] ?? '';
export const sayCount = (count: number): string =>
  count === total ? `${count} instrumenten` : `${count} van ${total} instrumenten`;
/** Waits until this many are found: searching, and what it searches in, come with the first key. */
export async function finds(count: number): Promise<void> {
  await until(() => counted() === sayCount(count));
  expect(counted()).to.equal(sayCount(count));
}

/** Goes to the search field, and types in place of what stands there. */
export async function search(text: string): Promise<void> {
  focusOn('searchbox', 'Zoek op woord');
  (focused() as HTMLInputElement).select();
  await type(text);
}

/** What one choice is called, as a button that takes it away. */
export const chips = (): string[] =>
  queryAllByRole('button', /weghalen$/).map((chip) => /"(.*)"$/.exec(describeElement(chip))?.[1] ?? '');

const valued = (value: string): RegExp => new RegExp(`^${value} \\d+$`);
/** A value that one can choose by. */
export const value = (name: string): HTMLInputElement => getByRole<HTMLInputElement>('checkbox', valued(name));
/** How many a value says that it gives. */
export const promised = (name: string): number => Number(/(\d+)"$/.exec(describeElement(value(name)))?.[1]);
/** Chooses a value, or lets it go. */
export const take = (name: string): Promise<void> => tick(valued(name));
