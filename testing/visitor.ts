/**
 * What a visitor does with the keyboard, on a page whose dossier no other test reads; for `mix-*.test.ts` files.
 */
import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { DossierStore, emptyDossier, type Answers, type MixElement } from '@mengwijzer/core';
import { describeElement, focused, getByRole, isWebKit, queryAllByRole } from './index.js';

// One key after another takes its time on a busy machine, and a test that is cut off types on into the next one.
beforeEach(function () {
  this.currentTest?.timeout(120_000);
});

/** Renders an element with a dossier of its own, in which `answers` have been given. */
export async function render<T extends MixElement>(template: unknown, answers: Answers = {}): Promise<T> {
  const store = new DossierStore(null);
  store.replace({ ...emptyDossier, answers });
  const provider = await fixture<HTMLElement>(html`<mix-provider .store=${store}>${template}</mix-provider>`);
  const element = provider.firstElementChild as T;
  await element.updateComplete;
  return element;
}

/** The list item under this heading. */
export const itemUnder = (heading: string | RegExp): HTMLElement => {
  const item = queryAllByRole('listitem').find((each) => queryAllByRole('heading', heading, each).length > 0);
  if (item === undefined) throw new Error(`no list item under ${heading}`);
  return item;
};

export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

export const type = (text: string): Promise<void> => sendKeys({ type: text });

/** Presses Tab, or Shift+Tab for what stands before the focus, until the focus is on one of these. */
async function reach(targets: readonly HTMLElement[]): Promise<void> {
  const [first] = targets;
  const isBefore = focused()!.compareDocumentPosition(first!) & Node.DOCUMENT_POSITION_PRECEDING;
  for (let count = 0; !targets.some((target) => target === focused()); count += 1) {
    if (count === 250) throw new Error(`Tab does not reach ${describeElement(first!)}`);
    await press(isBefore ? 'Shift+Tab' : 'Tab');
  }
}

/** Goes to what has this role and name, with Tab. */
export const tabTo = (role: string, name?: string | RegExp, root?: ParentNode): Promise<void> =>
  reach([getByRole(role, name, root)]);

/** Goes to a button, a link or what opens, and presses Enter. */
export async function enter(role: string, name: string | RegExp, root?: ParentNode): Promise<void> {
  await tabTo(role, name, root);
  await press('Enter');
}

/** Goes to a box and presses the space bar. */
export async function tick(name: string | RegExp, root?: ParentNode): Promise<void> {
  await tabTo('checkbox', name, root);
  await press('Space');
}

/** Goes to a group of radio buttons and to this one with the arrows. */
export async function choose(name: string | RegExp, root?: ParentNode): Promise<void> {
  const target = getByRole<HTMLInputElement>('radio', name, root);
  const group = (queryAllByRole('radio', undefined, root) as HTMLInputElement[]).filter(
    (radio) => radio.name === target.name,
  );
  await reach(group);
  // Not every engine goes round from the last to the first.
  const way = group.indexOf(target) - group.indexOf(focused() as HTMLInputElement);
  if (way === 0) await press('Space');
  for (let count = 0; count < Math.abs(way); count += 1) await press(way > 0 ? 'ArrowDown' : 'ArrowUp');
}

/** Goes to a text field and types in place of what stands there. */
export async function fill(name: string | RegExp, text: string, root?: ParentNode): Promise<void> {
  await tabTo('textbox', name, root);
  (focused() as HTMLInputElement).select();
  await type(text);
}

/** Goes to a list of options and types the beginning of one. */
export async function pick(name: string | RegExp, option: string, root?: ParentNode): Promise<void> {
  await tabTo('combobox', name, root);
  // A space opens the list in WebKitGTK, where no driver reaches it: arrows go the rest of the way.
  const [word, ...rest] = isWebKit ? option.split(' ') : [option];
  await type(word!);
  if (rest.length === 0) return;
  const list = focused() as HTMLSelectElement;
  const isThere = (): boolean => list.selectedOptions[0]!.text.trim().startsWith(option);
  for (let count = 0; !isThere() && count < list.options.length; count += 1) await press('ArrowDown');
}
