/** Widths of a page at which every story is looked at, in px, and what is kept free beside it. */
const widths = [320, 360, 768];
const MARGIN = 16;
/** A box that is narrower than this, in its own em, holds no text of more than one line. */
const LEAST = 4;
/** A longer word may have to break where a phone is this narrow: an address of a page, or what somebody typed. */
const LONGEST = 24;

/** The element around a node as it is laid out; none for a text that stands in no slot. */
function parentOf(node: Element | Text): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  if (node.parentNode instanceof ShadowRoot) return node.parentNode.host;
  return node.parentElement?.shadowRoot ? null : node.parentElement;
}

/** The texts in an element that are seen, with those in shadow roots; not what is drawn. */
function* textsIn(root: Element | ShadowRoot): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof SVGElement || node instanceof HTMLStyleElement || node instanceof HTMLOptionElement
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element && node.shadowRoot) yield* textsIn(node.shadowRoot);
    else if (node instanceof Text && node.data.trim() !== '') yield node;
  }
}

/** Tops of the lines that a text takes. A small mark within a line stands elsewhere by less than half of one. */
function linesOf(range: Range, size: number): number {
  const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top);
  return tops.filter((top, at) => at === 0 || Math.abs(top - tops[at - 1]!) > size / 2).length;
}

/** What is wrong with the texts at this width, a line each. */
function faultsIn(root: Element): string[] {
  const faults = new Set<string>();
  for (const text of textsIn(root)) {
    let box = parentOf(text);
    // Of a long list only what is near the screen is laid out.
    if (box === null || !box.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) continue;
    let style = getComputedStyle(box);
    while (box && /^(?:inline|contents|ruby)$/u.test(style.display)) {
      box = parentOf(box);
      if (box) style = getComputedStyle(box);
    }
    // What is only read aloud has no place.
    if (box === null || box.clientWidth <= 1 || style.clipPath !== 'none') continue;
    const size = Number.parseFloat(style.fontSize);
    const inside =
      box.clientWidth - Number.parseFloat(style.paddingInlineStart) - Number.parseFloat(style.paddingInlineEnd);
    const range = document.createRange();
    range.selectNodeContents(text);
    if (linesOf(range, size) < 2) continue;
    const where = `${box.localName}.${box.className} in ${(text.getRootNode() as ShadowRoot).host?.localName ?? 'the page'}`;
    if (inside < LEAST * size) faults.add(`${where}: ${(inside / size).toFixed(1)}em for "${text.data.trim()}"`);
    for (const { index, 0: word } of text.data.matchAll(/[\p{L}\p{N}]+/gu)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (word.length <= LONGEST && linesOf(range, size) > 1) faults.add(`${where}: "${word}" is broken`);
    }
  }
  return [...faults];
}

const settled = async (): Promise<void> => {
  for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
};

/** Looks at a story on a narrow page; throws where words break, or where a text has no room. */
export async function lookNarrow(canvas: HTMLElement): Promise<void> {
  const before = canvas.style.cssText;
  const faults: string[] = [];
  for (const width of widths) {
    canvas.style.cssText = `box-sizing: border-box; inline-size: ${width}px; padding-inline: ${MARGIN}px`;
    await settled();
    faults.push(...faultsIn(canvas).map((fault) => `${width} px: ${fault}`));
  }
  canvas.style.cssText = before;
  if (faults.length > 0) throw new Error(`Texts have no room:\n${faults.join('\n')}`);
}
