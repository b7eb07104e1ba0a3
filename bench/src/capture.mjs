// Takes down what an element shows, and what a choice changes in it, so that the same can be measured as a page by hand (`by-hand.ts`).
import { setTimeout as sleep } from 'node:timers/promises';
import { choose, open } from './measure.mjs';

/** Milliseconds in which what comes later than the first screen has come, and what a choice leads to. */
const REST = 2000;

/** Runs in the page: keeps what stands in the element now, without comments, as a tree of its own. */
const keep = (name) => {
  const clean = (node) => {
    if (node instanceof Text) return document.createTextNode(node.data.replaceAll(/\s+/g, ' '));
    const copy = node.cloneNode();
    if (node.checked !== undefined) copy.toggleAttribute('checked', node.checked);
    if (node instanceof HTMLInputElement && /text|search/.test(node.type)) copy.setAttribute('value', node.value);
    if (node instanceof HTMLTextAreaElement) copy.textContent = node.value;
    else for (const child of node.childNodes) if (!(child instanceof Comment)) copy.append(clean(child));
    return copy;
  };
  const element = document.querySelector('body > :defined:not(script)');
  const wrapper = document.createElement('div');
  for (const child of element.shadowRoot.childNodes) if (!(child instanceof Comment)) wrapper.append(clean(child));
  wrapper.normalize();
  globalThis[name] = wrapper;
};

/** Runs in the page: what differs between the two, as far down as they are alike. */
const compare = () => {
  const patches = [];
  const shell = (node) => node.cloneNode().outerHTML ?? '';
  const walk = (one, other, path) => {
    if (one.isEqualNode(other)) return;
    const isAlike =
      one.nodeType === Node.ELEMENT_NODE &&
      other.nodeType === Node.ELEMENT_NODE &&
      shell(one) === shell(other) &&
      one.childNodes.length === other.childNodes.length;
    if (!isAlike && path.length > 0) return patches.push([path, other.outerHTML ?? other.data]);
    one.childNodes.forEach((child, index) => walk(child, other.childNodes[index], [...path, index]));
  };
  walk(globalThis.before, globalThis.after, []);
  const { localName, shadowRoot } = document.querySelector('body > :defined:not(script)');
  const sheets = shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  return { tag: localName, css: sheets.join('\n'), html: globalThis.before.innerHTML, patches };
};

/** @returns what `byHand` makes a page of */
export const capture = (browser, url) =>
  open(browser, async (page, cdp) => {
    await page.goto(url);
    await page.evaluate('bench.load');
    await sleep(REST);
    await page.evaluate(keep, 'before');
    await choose(page, cdp);
    await sleep(REST);
    await page.evaluate(keep, 'after');
    return page.evaluate(compare);
  });
