import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import type { RenderInfo } from '@lit-labs/ssr';
import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import { MixElement } from '../element/mix-element.js';
import type { CSSResult } from 'lit';

export interface ServerOptions {
  /** That of the page's `style-src`, where its policy allows no other inline styles. */
  readonly nonce?: string;
}

/** What an element lets its server do, beside what any page may. */
interface Served {
  readonly updateComplete: Promise<boolean>;
  readonly _laterStyles: readonly CSSResult[];
  willUpdate(changed: Map<PropertyKey, unknown>): void;
}

/**
 * Renders our elements whole: in English, and with what in a browser comes after the first view. Goes before Lit's own renderer, which shows the
 * first view in Dutch: `render(template, { elementRenderers: [mixElementRenderer(), LitElementRenderer] })`. What it gives has promises in it.
 */
export function mixElementRenderer({ nonce }: ServerOptions = {}): typeof LitElementRenderer {
  const open = nonce === undefined ? '<style>' : `<style nonce="${nonce.replace(/["&<>]/gu, '')}">`;
  return class extends LitElementRenderer {
    static override matchesClass({ prototype }: Parameters<typeof LitElementRenderer.matchesClass>[0]): boolean {
      return prototype instanceof MixElement;
    }

    override renderShadow(info: RenderInfo): ThunkedRenderResult | undefined {
      const first = super.renderShadow(info);
      const element = this.element as unknown as Served;
      return (
        first && [
          async () => {
            await element.updateComplete;
            element.willUpdate(new Map());
            const later = element._laterStyles.map(({ cssText }) => cssText);
            const whole = later.length === 0 ? first : ['<style>', ...later, '</style>', ...first];
            return whole.map((part) => (part === '<style>' ? open : part));
          },
        ]
      );
    }
  };
}
