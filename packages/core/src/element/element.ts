import { pageOf } from '../native.js';
import { warnOnce } from '../page/warn-once.js';

interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

/** Our templates are HTML: a page of XML would refuse to read them, and show nothing. */
const isHtml = (): boolean => globalThis.document === undefined || pageOf().contentType !== 'application/xhtml+xml';

/**
 * Defines the class under its tag. The first class on a page wins: a second `define` throws and would take the rest
 * of its bundle along, so it warns instead where the two differ in version. In a page of XML what stands inside the tag stays.
 */
export const element =
  (tag: `mix-${string}`) =>
  (own: Versioned): void => {
    const registry = globalThis.customElements as CustomElementRegistry | undefined;
    const first = registry?.get(tag) as Versioned | undefined;
    if (!isHtml()) {
      warnOnce('xml', 'Mengwijzer: this page is XML (application/xhtml+xml), and our elements work in HTML only.');
    } else if (!first) {
      registry?.define(tag, own);
    } else if (first.version !== own.version) {
      const whose = first.version === undefined ? 'another script' : `version ${first.version}`;
      // Once for all elements of a version: each of them would say the same.
      warnOnce(
        `defined:${first.version ?? tag}:${own.version}`,
        `Mengwijzer: version ${own.version} is not used for <${tag}>, nor for other tags that ${whose} defined first.`,
      );
    }
  };
