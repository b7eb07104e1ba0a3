/** What tests of an element with a dossier share: fresh names, what is read on the page, files that come and go. */
import { fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, type LitElement, type TemplateResult } from 'lit';
import { pageStore } from '../packages/core/src/index.js';
import { focused } from './index.js';

const names: string[] = [];
const undo: (() => void)[] = [];

afterEach(async () => {
  for (const each of undo.splice(0)) each();
  for (const name of names) await pageStore('local', name).wipe();
  localStorage.clear();
  sessionStorage.clear();
});

/** A name that no other test uses for its dossier: the store of a page outlives its test. */
export const freshName = (): string => names[names.push(`test-${names.length}`) - 1]!;
export const keyOf = (name: string): string => `mengwijzer:dossier:${name}`;
/** What is stored under a name; `undefined` when there is nothing. */
export const stored = (name: string): Record<string, unknown> | undefined =>
  (JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null') as Record<string, unknown> | null) ?? undefined;
export const file = (answers: object, others: object = {}): string =>
  JSON.stringify({ format: 'mengwijzer-dossier', version: 1, answers, ...others });

/** An element inside a provider, whose dossier no other test has. */
export async function alone<T extends LitElement>(element: TemplateResult, name = freshName()): Promise<T> {
  const provider = await fixture(html`<mix-provider dossier=${name}>${element}</mix-provider>`);
  const tag = provider.firstElementChild as T;
  await tag.updateComplete;
  return tag;
}

/** Another value for a property until the end of the test. */
export function stub(object: object, key: PropertyKey, descriptor: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, { configurable: true, ...descriptor });
  undo.push(() => (before ? Object.defineProperty(object, key, before) : Reflect.deleteProperty(object, key)));
}

/** What the console is warned of from here on. */
export function warnings(): string[] {
  const said: string[] = [];
  stub(console, 'warn', { value: (text: string) => said.push(text) });
  return said;
}

/** What is copied from here on; it does not come on the clipboard. */
export function copies(): string[] {
  const copied: string[] = [];
  stub(navigator, 'clipboard', { value: { writeText: async (text: string) => void copied.push(text) } });
  return copied;
}

/** A style of the page, until the end of the test. */
export function style(css: string): void {
  const sheet = document.head.appendChild(document.createElement('style'));
  sheet.textContent = css;
  undo.push(() => sheet.remove());
}

/** Waits until something is there, frame by frame; after a quarter of a minute gives what there is, for the assertion that follows. */
export async function until<T>(get: () => T): Promise<T> {
  for (const end = performance.now() + 15_000; performance.now() < end;) {
    const value = get();
    if (value) return value;
    await new Promise(requestAnimationFrame);
  }
  return get();
}

/** What a visitor can read or hear, in one line. */
export function pageText(root: Element = document.body): string {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof HTMLElement) || node.matches('script, style')) return '';
    const { display } = getComputedStyle(node);
    if (display !== 'contents' && !node.checkVisibility({ visibilityProperty: true })) return '';
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const nodes = slotted.length > 0 ? slotted : [...(node.shadowRoot ?? node).childNodes];
    const text = nodes.map(read).join('');
    return display.startsWith('inline') ? text : ` ${text} `;
  };
  return read(root).replace(/\s+/g, ' ').trim();
}

/** Waits for a text on the page; the error tells what is there instead. */
export async function sees(text: string | RegExp, root?: Element): Promise<void> {
  const there = (): boolean => (typeof text === 'string' ? pageText(root).includes(text) : text.test(pageText(root)));
  if (!(await until(there))) throw new Error(`not on the page: ${text}\npage: ${pageText(root)}`);
}

/** Waits until a text is no longer on the page. */
export async function seesNoMore(text: string, root?: Element): Promise<void> {
  if (!(await until(() => !pageText(root).includes(text)))) throw new Error(`still on the page: ${text}`);
}

/** Presses a key on a control. */
export async function press(control: HTMLElement, key = 'Enter'): Promise<void> {
  control.focus();
  await sendKeys({ press: key });
}

/** A file as it is saved; its text is without a byte order mark, which its bytes have. */
interface Saved {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Catches the file that an action offers, instead of a download. */
export async function savedBy(act: () => unknown): Promise<Saved> {
  const links: HTMLAnchorElement[] = [];
  const value = function (this: HTMLAnchorElement): void {
    links.push(this);
  };
  stub(HTMLAnchorElement.prototype, 'click', { value });
  await act();
  const link = await until(() => links[0]);
  if (!link) throw new Error('nothing was saved');
  const blob = await (await fetch(link.href)).blob();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { name: link.download, type: blob.type, text: await blob.text(), bytes };
}

/** Chooses files in a field, as somebody does who picks them from a disk. */
export function chooseFiles(field: HTMLInputElement, ...chosen: readonly File[]): void {
  const files = new DataTransfer();
  for (const each of chosen) files.items.add(each);
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
export const jsonFile = (content: BlobPart, name = 'dossier.json'): File =>
  new File([content], name, { type: 'application/json' });

/** Where a file is opened, inside whichever shadow root. */
function fileField(root: ParentNode = document): HTMLInputElement | undefined {
  const found = root.querySelector<HTMLInputElement>('label.link > input[type="file"]');
  if (found) return found;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inner = shadowRoot && fileField(shadowRoot);
    if (inner) return inner;
  }
  return undefined;
}

/** Goes to "Open een bestand" with the keyboard, and chooses a file there. */
export function open(content: BlobPart, name?: string): Promise<void> {
  const field = fileField();
  if (!field) throw new Error('There is no place to open a file.');
  field.focus();
  if (focused() !== field) throw new Error('Tab does not stop where a file is opened.');
  chooseFiles(field, jsonFile(content, name));
  return Promise.resolve();
}
