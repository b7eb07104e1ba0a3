/**
 * What a visitor does with the keyboard, on a page whose dossier no other test reads; for `mix-*.test.ts` files.
 */
import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { DossierStore, emptyDossier, type Answers, type MixElement } from '@mengwijzer/core';
import type { LitElement } from 'lit';
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

/** Puts the focus on the first of these where Tab stops. That Tab gets there, and when, is seen once for each element (`tabStops`). */
function reach(targets: readonly HTMLElement[]): void {
  if (targets.some((target) => target === focused())) return;
  const stop = targets.find((target) => (target as HTMLInputElement).checked) ?? targets[0]!;
  // What Tab passes by may take the focus all the same.
  if (stop.tabIndex === 0) stop.focus();
  if (focused() !== stop) throw new Error(`Tab does not stop at ${describeElement(stop)}`);
}

/** Where Tab stops in an element, by way of the real key: there, and back with Shift+Tab; and where it should, in the order of the page. */
export async function tabStops(element: HTMLElement): Promise<{ there: string[]; back: string[]; order: string[] }> {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  element.before(before);
  element.after(after);
  const walk = async (from: HTMLElement, to: HTMLElement, key: string): Promise<string[]> => {
    const stops: string[] = [];
    from.focus();
    // A trap ends here, and what was passed differs from what is there.
    while (stops.length < 400) {
      await press(key);
      if (focused() === to) break;
      stops.push(sayStop(focused()!));
    }
    return stops;
  };
  const there = await walk(before, after, 'Tab');
  const back = await walk(after, before, 'Shift+Tab');
  const order = stopsOf(element);
  before.remove();
  after.remove();
  return { there, back: back.reverse(), order };
}

/** All that is there to be used, as `button "Bewaar"`. */
export const stopsOf = (element: Element): string[] => [...stopsIn([element])].map(sayStop);
/** Where no radio button of a group is chosen, WebKit comes to the last of them on the way back. */
const sayStop = (stop: Element): string =>
  stop instanceof HTMLInputElement && stop.type === 'radio' ? `radio of ${stop.name}` : describeElement(stop);

/** In document order; of a group of radio buttons the one that is chosen, or the first. */
function* stopsIn(elements: Iterable<Element>): Generator<HTMLElement | SVGElement> {
  for (const element of elements) {
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) continue;
    const isShown = element.checkVisibility({ visibilityProperty: true });
    if (isShown && element.matches(usable) && isOfItsGroup(element)) yield element;
    yield* stopsIn((element.shadowRoot ?? element).children);
  }
}
const usable = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
function isOfItsGroup(element: HTMLElement | SVGElement): boolean {
  if (element.tabIndex < 0) return false;
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
  const radios = [...(element.getRootNode() as ParentNode).querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const group = radios.filter(({ name }) => name === element.name);
  return element === (group.find(({ checked }) => checked) ?? group[0]);
}

/** Goes to what has this role and name, where Tab stops. */
export const focusOn = (role: string, name?: string | RegExp, root?: ParentNode): void =>
  reach([getByRole(role, name, root)]);

/** As a visitor does, who waits for what a key does before the next: what an element is still to draw could take the focus along. */
async function comeTo(role: string, name?: string | RegExp, root?: ParentNode): Promise<void> {
  focusOn(role, name, root);
  const { host } = focused()!.getRootNode() as ShadowRoot;
  await (host as Partial<LitElement> | undefined)?.updateComplete;
  focusOn(role, name, root);
}

/** Goes to a button, a link or what opens, and presses Enter. */
export async function enter(role: string, name: string | RegExp, root?: ParentNode): Promise<void> {
  await comeTo(role, name, root);
  await press('Enter');
}

/** Goes to a box and presses the space bar. */
export async function tick(name: string | RegExp, root?: ParentNode): Promise<void> {
  await comeTo('checkbox', name, root);
  await press('Space');
}

/** Goes to a group of radio buttons and to this one with the arrows. */
export async function choose(name: string | RegExp, root?: ParentNode): Promise<void> {
  const target = getByRole<HTMLInputElement>('radio', name, root);
  const group = (queryAllByRole('radio', undefined, root) as HTMLInputElement[]).filter(
    (radio) => radio.name === target.name,
  );
  reach(group);
  // Not every engine goes round from the last to the first.
  const way = group.indexOf(target) - group.indexOf(focused() as HTMLInputElement);
  if (way === 0) await press('Space');
  for (let count = 0; count < Math.abs(way); count += 1) await press(way > 0 ? 'ArrowDown' : 'ArrowUp');
}

/** Goes to a text field and types in place of what stands there. */
export async function fill(name: string | RegExp, text: string, root?: ParentNode): Promise<void> {
  await comeTo('textbox', name, root);
  (focused() as HTMLInputElement).select();
  await type(text);
}

/** Goes to a list of options and types the beginning of one. */
export async function pick(name: string | RegExp, option: string, root?: ParentNode): Promise<void> {
  await comeTo('combobox', name, root);
  // A space opens the list in WebKitGTK, where no driver reaches it: arrows go the rest of the way.
  const [word, ...rest] = isWebKit ? option.split(' ') : [option];
  await type(word!);
  if (rest.length === 0) return;
  const list = focused() as HTMLSelectElement;
  const isThere = (): boolean => list.selectedOptions[0]!.text.trim().startsWith(option);
  for (let count = 0; !isThere() && count < list.options.length; count += 1) await press('ArrowDown');
}
