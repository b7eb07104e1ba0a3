/**
 * What somebody hears who goes through the page with a screen reader, from top to bottom, a line for each thing; for `mix-*.test.ts` files.
 * It goes by the accessibility tree: through open shadow roots and slots, past what is hidden, with names as they are computed.
 */
import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api';
import { addedText } from './index.js';

/** Words for roles that a name or a text goes with. */
const words: Readonly<Record<string, string>> = {
  alert: 'melding',
  button: 'knop',
  checkbox: 'selectievakje',
  combobox: 'keuzelijst',
  file: 'bestandsveld',
  figure: 'figuur',
  form: 'formulier',
  group: 'groep',
  img: 'afbeelding',
  link: 'link',
  list: 'lijst',
  navigation: 'navigatie',
  radio: 'keuzerondje',
  region: 'gebied',
  searchbox: 'zoekveld',
  slider: 'schuif',
  status: 'status',
  table: 'tabel',
  term: 'term',
  textbox: 'veld',
};

/** Whose parts are not read one by one: their name says it all. */
const whole = new Set([
  'button',
  'checkbox',
  'combobox',
  'file',
  'img',
  'link',
  'radio',
  'searchbox',
  'slider',
  'textbox',
]);
/** What is read as a line of its own, with its name. */
const named = new Set(['figure', 'form', 'group', 'navigation', 'region']);

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const titleOf = (element: Element): string =>
  flat([...element.children].find((child) => child instanceof SVGTitleElement)?.textContent ?? '');
/** In a drawing the title is the name, as browsers have it: dom-accessibility-api adds the words that are drawn. */
const nameOf = (element: Element): string => titleOf(element) || flat(computeAccessibleName(element));
/** A field for a file has no role, and is there all the same. */
const roleOf = (element: Element): string =>
  element.matches('input[type="file"]') ? 'file' : (getRole(element) ?? '');

const childrenOf = (element: Element): readonly Node[] => {
  const slotted = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return slotted.length > 0 ? slotted : [...(element.shadowRoot ?? element).childNodes];
};

const isHidden = (element: Element): boolean => {
  if (element.matches('[aria-hidden="true"], [inert], script, style, title, template')) return true;
  const { display } = getComputedStyle(element);
  if (display === 'contents') return false;
  return display === 'none' || !element.checkVisibility({ visibilityProperty: true });
};

/** The items of a list, as far as somebody hears of them. */
const itemsOf = (list: Element): number =>
  childrenOf(list)
    .filter((node) => node instanceof Element)
    .filter((each) => !isHidden(each))
    .reduce((sum, each) => sum + (getRole(each) === 'listitem' ? 1 : itemsOf(each)), 0);

const statesOf = (element: Element, role: string): readonly string[] => {
  const field = element as HTMLInputElement;
  const expanded =
    element.localName === 'summary'
      ? String((element.parentElement as HTMLDetailsElement).open)
      : element.getAttribute('aria-expanded');
  const current = element.getAttribute('aria-current');
  const value = field.matches('select')
    ? (field as unknown as HTMLSelectElement).selectedOptions[0]?.text
    : field.value;
  return [
    role === 'checkbox' || role === 'radio' ? (field.checked ? 'aangevinkt' : 'niet aangevinkt') : '',
    ['textbox', 'searchbox', 'combobox'].includes(role)
      ? flat(value ?? '') === ''
        ? 'leeg'
        : `"${flat(value ?? '')}"`
      : '',
    role === 'slider' ? `"${element.getAttribute('aria-valuetext') ?? value ?? ''}"` : '',
    expanded === null ? '' : expanded === 'true' ? 'uitgevouwen' : 'samengevouwen',
    element.getAttribute('aria-pressed') === 'true' ? 'ingedrukt' : '',
    element.getAttribute('aria-invalid') === 'true' ? 'ongeldig' : '',
    current === null || current === 'false' ? '' : current === 'step' ? 'huidige stap' : 'huidig',
    field.disabled ? 'niet beschikbaar' : '',
  ].filter((state) => state !== '');
};

class Reader {
  readonly lines: string[] = [];
  #text = '';
  #depth = 0;
  /** Said before the next line: the mark of a list item. */
  #mark = '';

  /** A text that goes on in the line. */
  #add(text: string): void {
    this.#text += text;
  }

  /** Ends the line. */
  #end(): void {
    const text = flat(this.#text);
    this.#text = '';
    if (text !== '') this.#line(text);
  }

  #line(text: string): void {
    this.lines.push(`${'  '.repeat(this.#depth)}${this.#mark}${text}`);
    if (this.#mark !== '') this.#depth += 1;
    this.#mark = '';
  }

  #inside(element: Element, line: string): void {
    this.#line(line);
    this.#depth += 1;
    this.#children(element);
    this.#end();
    this.#depth -= 1;
  }

  #children(element: Element): void {
    for (const node of childrenOf(element)) this.#read(node);
  }

  #read(node: Node): void {
    if (node instanceof Text) return this.#add(node.data);
    if (!(node instanceof Element) || isHidden(node)) return;
    // The words of a control are read with the control.
    if (node instanceof HTMLLabelElement && node.control !== null) {
      if (node.contains(node.control)) this.#read(node.control);
      return;
    }
    const role = roleOf(node);
    const { display } = getComputedStyle(node);
    const isInline = display.startsWith('inline') || display === 'contents';
    if (!isInline || whole.has(role)) this.#end();
    this.#element(node, role);
    if (!isInline || whole.has(role)) this.#end();
  }

  #element(element: Element, role: string): void {
    const word = words[role] ?? role;
    if (role === 'heading')
      return this.#line(
        `kop ${element.ariaLevel ?? element.localName.slice(1)}: ${nameOf(element)}${this.#pressable(element)}`,
      );
    if (whole.has(role)) return this.#line(this.#control(element, role));
    if (role === 'list') {
      const count = itemsOf(element);
      const name = nameOf(element);
      return this.#inside(
        element,
        `lijst${name === '' ? '' : ` "${name}"`} met ${count} item${count === 1 ? '' : 's'}`,
      );
    }
    if (role === 'listitem') {
      this.#end();
      this.#mark = `• ${statesOf(element, role)
        .map((state) => `(${state}) `)
        .join('')}`;
      this.#children(element);
      this.#end();
      if (this.#mark === '') this.#depth -= 1;
      this.#mark = '';
      return;
    }
    if (role === 'table') {
      const rows = element instanceof HTMLTableElement ? element.rows.length : 0;
      return this.#inside(element, `tabel "${nameOf(element)}" met ${rows} rijen`);
    }
    if (role === 'status' || role === 'alert') {
      if (flat(element.textContent) === '') return;
      return this.#inside(element, word);
    }
    if (named.has(role) && nameOf(element) !== '') return this.#inside(element, `${word} "${nameOf(element)}"`);
    if (role === 'figure') return this.#inside(element, word);
    if (role === 'caption') return;
    this.#generated(element, '::before');
    this.#children(element);
    this.#generated(element, '::after');
  }

  /** What a style adds is read too. */
  #generated(element: Element, part: '::before' | '::after'): void {
    const text = addedText(element, part);
    if (text !== undefined) this.#add(text);
  }

  /** A heading that is a button as well. */
  #pressable(heading: Element): string {
    const inner = heading.querySelector('button, a[href]');
    return inner === null
      ? ''
      : ` [${[words[getRole(inner) ?? ''], ...statesOf(inner, getRole(inner) ?? '')].join(', ')}]`;
  }

  #control(element: Element, role: string): string {
    const description = flat(computeAccessibleDescription(element));
    const states = statesOf(element, role);
    return [
      `${words[role]} "${nameOf(element)}"`,
      ...states,
      // What a mouse shows is the name itself.
      ...(description === '' || description === nameOf(element) ? [] : [`(${description})`]),
    ].join(', ');
  }

  read(root: Element): readonly string[] {
    this.#read(root);
    this.#end();
    return this.lines;
  }
}

/** All that is read aloud of an element, in order. */
export const readAloud = (root: Element = document.body): readonly string[] => new Reader().read(root);
