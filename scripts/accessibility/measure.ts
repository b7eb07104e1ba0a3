// What can be measured of accessibility on a page with the elements; runs in the page.
import type { Page } from 'playwright';

/** The spacing that WCAG 1.4.12 names. A visitor's own style sheet holds in shadow roots too. */
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';

/** Opens what can be opened, as far down as it goes; what leads away, prints, saves or wipes is left. */
export const openAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const roots = (root: ParentNode): ParentNode[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
    ];
    const all = (selector: string): HTMLElement[] =>
      roots(document).flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
    for (let round = 0; round < 3; round += 1) {
      for (const details of all('details:not([open])')) details.setAttribute('open', '');
      for (const button of all('button[aria-expanded="false"]').slice(0, 40)) button.click();
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  });

export interface Small {
  readonly what: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Targets smaller than 24 by 24 CSS px (WCAG 2.5.8), links in a running sentence aside. A control that looks smaller may have room around it that
 * answers for it: then that is the target.
 */
export const smallTargets = (page: Page): Promise<readonly Small[]> =>
  page.evaluate(() => {
    const roots = (root: ParentNode): ParentNode[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
    ];
    const targets =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex="0"]';
    return roots(document)
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>(targets)])
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'))
      .filter((element) => {
        const { display } = getComputedStyle(element);
        // One word in a sentence may be an element of ours.
        const { host } = element.getRootNode() as Partial<ShadowRoot>;
        const around = host && getComputedStyle(host).display === 'inline' ? host.parentNode! : element.parentNode!;
        const isInSentence = [...around.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '',
        );
        // A link in a list that runs on in lines is as high as its line allows, too.
        return !(element.localName === 'a' && display === 'inline') && !(display.startsWith('inline') && isInSentence);
      })
      .filter((element) => {
        const labels = [...((element as HTMLInputElement).labels ?? [])];
        const [own, ...more] = [element, ...labels].map((each) => each.getBoundingClientRect());
        const isEnough = ({ width, height }: DOMRect): boolean => width >= 23.9 && height >= 23.9;
        // What is there for assistive technology only has one px.
        return own!.width > 2 && ![own!, ...more].some(isEnough);
      })
      .filter((element) => {
        element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        const { x, y, width, height } = element.getBoundingClientRect();
        const root = element.getRootNode() as ShadowRoot;
        const answers = (dx: number, dy: number): boolean => {
          const hit = root.elementFromPoint(x + width / 2 + dx, y + height / 2 + dy);
          return hit === element || (hit !== null && hit.closest('label')?.control === element);
        };
        return ![-11.5, 11.5].every((by) => answers(by, 0) && answers(0, by));
      })
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        const what = `${element.localName} ${element.getAttribute('aria-label') ?? (element.textContent?.trim().slice(0, 40) || element.id || element.outerHTML.slice(0, 120))}`;
        return { what, width: Math.round(width), height: Math.round(height) };
      });
  });

/** How many px the page is wider than the window: 0 where nothing sticks out (WCAG 1.4.10). */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Texts that are cut off, by their first words. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const roots = (root: ParentNode): ParentNode[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
    ];
    return roots(document)
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])
      .filter((element) => element instanceof HTMLElement && element.checkVisibility())
      .filter((element) => {
        const { overflowX, overflowY, position } = getComputedStyle(element);
        const hides = /hidden|clip/.test(`${overflowX} ${overflowY}`) && position !== 'absolute';
        return (
          hides && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
        );
      })
      .map((element) => `${element.localName}: ${element.textContent?.trim().slice(0, 40)}`);
  });

/** What the spacing of WCAG 1.4.12 does: whether it reaches our text, how far the page sticks out then, and what is cut off. */
export async function spaced(
  page: Page,
): Promise<{ readonly reaches: boolean; readonly overflow: number; readonly cutOff: readonly string[] }> {
  const set = (text: string): Promise<void> =>
    page.evaluate((css) => {
      const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
        root,
        ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
      ];
      const page = globalThis as { spacing?: CSSStyleSheet };
      const sheet = (page.spacing ??= new CSSStyleSheet());
      sheet.replaceSync(css);
      for (const root of roots(document)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }, text);
  await set(spacing);
  const reaches = await page
    .locator('main p, main li')
    .last()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).letterSpacing) > 1);
  const result = { reaches, overflow: await overflow(page), cutOff: await cutOff(page) };
  await set('');
  return result;
}

/** What axe finds, as `rule: target`; by all rules for WCAG A and AA and its best practices, or by those that are named. */
export const axe = (page: Page, ...rules: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(async (named) => {
    type Axe = { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({
      runOnly: named.length > 0 ? named : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
  }, rules);
